import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkOffers, loadCatalogue } from './load-catalogue.ts'
import type { SettingChoices } from './config.ts'
import type { World } from '../core/flow/world.ts'
import { loadFlows } from './load-flows.ts'
import { loadTexts } from '../adapters/fluent/load-texts.ts'
import { retentionDays } from '../core/ports/retention-rules.ts'
import type { Logger } from './logger.ts'
import { loadAnswerReader, loadIntents, loadStatementReader } from './load-intents.ts'

/** Gives the path of one of the program's own folders: flows, locales, services. */
export const programFolder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Lists the ids that settings may refer to: the catalogue's services and the languages of the texts. */
export const loadSettingChoices = (): SettingChoices => ({
  services: loadCatalogue(programFolder('services')).map(({ id }) => id),
  locales: readdirSync(programFolder('locales')),
})

/**
 * Loads flows, texts and the services on offer. Throws an error of one line that names the file when one of them is
 * invalid.
 */
export const loadWorld = async (services: readonly string[], defaultLocale: string, log: Logger): Promise<World> => {
  const offered = loadCatalogue(programFolder('services'), services)
  const world: World = {
    flows: await loadFlows(programFolder('flows')),
    texts: loadTexts(programFolder('locales'), defaultLocale, (problem) =>
      log.warn({ problem }, 'texts: a text was shown with a gap, its variable is missing'),
    ),
    readIntents: loadIntents(offered),
    readAnswer: loadAnswerReader(offered),
    readStatements: loadStatementReader(),
    services: offered,
    keptDays: retentionDays(),
  }
  checkOffers(world.services, world.flows)
  return world
}
