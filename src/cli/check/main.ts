import { checkOffers, loadCatalogue } from '../../bootstrap/load-catalogue.ts'
import { letReadersLeave } from '../terminal/let-readers-leave.ts'
import { ROOT } from '../../core/flow/world.ts'
import { loadFlows } from '../../bootstrap/load-flows.ts'
import { checkTexts } from '../../adapters/fluent/check-texts.ts'
import { checkViews } from '../../adapters/fluent/check-views.ts'
import { refreshDrawings } from './refresh-drawings.ts'
import { checkFlow } from './check-flow.ts'

const offers = (
  services: Parameters<typeof checkOffers>[0],
  flows: Parameters<typeof checkOffers>[1],
): readonly string[] => {
  try {
    checkOffers(services, flows)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

letReadersLeave()
const flows = await loadFlows('flows')
/** The last line of a terminal is written over; nothing of it enters a file. */
const rewrite = (line: string): void => void (process.stdout.isTTY && process.stdout.write(`\r\u001B[K${line}`))

let looked = 0
const told = (id: string): void => {
  looked += 1
  rewrite(`${looked} of ${flows.size}: ${id}`)
}

const problems = [
  ...[...flows.values()].flatMap((flow) => checkFlow(flow, { endless: flow.id === ROOT })),
  ...checkTexts('locales'),
  ...checkViews('locales', [...flows.values()]),
  ...offers(loadCatalogue('services'), flows),
]
const stale = await refreshDrawings('docs/flows', [...flows.values()], told)
rewrite('')

for (const problem of problems) console.log(problem)
for (const name of stale) console.log(`docs/flows/${name} was stale and has been drawn anew: commit it`)
console.log(
  problems.length + stale.length === 0
    ? `${flows.size} flows are in order`
    : `problems: ${problems.length}, stale drawings: ${stale.length}`,
)
process.exit(problems.length + stale.length === 0 ? 0 : 1)
