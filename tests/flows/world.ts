import { loadCatalogue } from '../../src/bootstrap/load-catalogue.ts'
import type { World } from '../../src/core/flow/world.ts'
import { retentionDays } from '../../src/core/ports/retention-rules.ts'
import { loadFlows } from '../../src/bootstrap/load-flows.ts'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import { loadAnswerReader, loadIntents, loadStatementReader } from '../../src/bootstrap/load-intents.ts'

export const texts = loadTexts('locales', 'ru', (problem) => {
  throw new Error(problem)
})

export const flows = await loadFlows('flows')
export const services = loadCatalogue('services')
const intents = loadIntents(services)
const readAnswer = loadAnswerReader()
const readStatements = loadStatementReader()

/** The house as it is, offering one service or several. */
export const worldOf = (...ids: readonly string[]): World => ({
  flows,
  texts,
  readIntents: intents,
  readAnswer,
  readStatements,
  services: ids.length === 0 ? services : services.filter(({ id }) => ids.includes(id)),
  keptDays: retentionDays(),
})
