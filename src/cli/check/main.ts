import { checkOffers, loadCatalogue } from '../../bootstrap/load-catalogue.ts'
import { ignoreClosedPipe } from '../terminal/ignore-closed-pipe.ts'
import { ROOT } from '../../core/flow/flow-ids.ts'
import { loadFlows } from '../../bootstrap/load-flows.ts'
import { checkTexts } from '../../adapters/fluent/check-texts.ts'
import { checkViews } from '../../adapters/fluent/check-views.ts'
import { refreshDrawings } from './refresh-drawings.ts'
import { lifeCycles } from './life-cycles.ts'
import { checkFlow } from './check-flow.ts'
import { runHeat } from './heat.ts'

const offerProblems = (
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

ignoreClosedPipe()
const args = process.argv.slice(2)
if (args.length > 0) await runHeat(args, process.env, console.log)
const flows = await loadFlows('flows')

/** Rewrites the last line of a terminal; writes nothing to a file or pipe. */
const rewrite = (line: string): void => void (process.stdout.isTTY && process.stdout.write(`\r\u001B[K${line}`))

let looked = 0
const onDrawing = (id: string): void => {
  looked += 1
  rewrite(`${looked} of ${flows.size}: ${id}`)
}

const problems = [
  ...[...flows.values()].flatMap((flow) => checkFlow(flow, { endless: flow.id === ROOT })),
  ...checkTexts('locales'),
  ...checkViews('locales', [...flows.values()]),
  ...offerProblems(loadCatalogue('services'), flows),
]
const stale = [
  ...(await refreshDrawings('docs/flows', [...flows.values()], onDrawing)).map((name) => `docs/flows/${name}`),
  ...(await refreshDrawings('docs/life-cycles', lifeCycles)).map((name) => `docs/life-cycles/${name}`),
]
rewrite('')

for (const problem of problems) console.log(problem)
for (const name of stale) console.log(`${name} was stale and has been redrawn: commit it`)
console.log(
  problems.length + stale.length === 0
    ? `${flows.size} flows are in order`
    : `problems: ${problems.length}, stale drawings: ${stale.length}`,
)
process.exit(problems.length + stale.length === 0 ? 0 : 1)
