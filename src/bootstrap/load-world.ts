import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkOffers, loadCatalogue } from './load-catalogue.ts'
import type { Known } from './config.ts'
import type { World } from '../core/flow/world.ts'
import { loadFlows } from './load-flows.ts'
import { loadTexts } from '../adapters/fluent/load-texts.ts'
import type { Logger } from './logger.ts'
import { openIntents } from './load-intents.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** What the settings may name: the catalogue's entries and the languages there are. */
export const known = (): Known => ({
  services: loadCatalogue(folder('services')).map(({ id }) => id),
  locales: readdirSync(folder('locales')),
})

/** Flows, texts and the services on offer. Throws one line that names the file when one of them is wrong. */
export const openWorld = async (services: readonly string[], defaultLocale: string, log: Logger): Promise<World> => {
  const offered = loadCatalogue(folder('services'), services)
  const world: World = {
    flows: await loadFlows(folder('flows')),
    texts: loadTexts(folder('locales'), defaultLocale, (problem) =>
      log.warn({ problem }, 'texts: a text was told with a gap'),
    ),
    intents: openIntents(offered),
    services: offered,
  }
  checkOffers(world.services, world.flows)
  return world
}
