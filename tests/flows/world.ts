import { loadCatalogue } from '../../src/catalogue.ts'
import type { World } from '../../src/core/world.ts'
import { loadFlows } from '../../src/flows.ts'
import { loadTexts } from '../../src/locale/load.ts'
import { openIntents } from '../../src/wire/intents.ts'

export const texts = loadTexts('locales', 'ru', problem => { throw new Error(problem) })
export const flows = await loadFlows('flows')
export const services = loadCatalogue('services')
export const intents = openIntents(services)

/** The house as it is, offering one service or several. */
export const worldOf = (...ids: readonly string[]): World =>
  ({ flows, texts, intents, services: ids.length === 0 ? services : services.filter(({ id }) => ids.includes(id)) })
