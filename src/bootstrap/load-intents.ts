import { fileURLToPath } from 'node:url'
import { loadCatalogue } from './load-catalogue.ts'
import type { Intents } from '../core/text/intent-reader.ts'
import type { Service } from '../core/catalogue/service.ts'
import { createIntents } from '../adapters/intents/create-intents.ts'
import { loadSayings, sayingsOf } from '../adapters/fluent/load-sayings.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Understands every way to say what is needed that the texts and the catalogue know. */
export const openIntents = (services: readonly Service[] = loadCatalogue(folder('services'))): Intents => {
  const { sayings, ...words } = loadSayings(folder('locales'))
  return createIntents({ sayings: [...sayings, ...sayingsOf(services)], ...words })
}
