import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { refreshDrawings } from '../../../src/cli/check/refresh-drawings.ts'
import { lifeCycles } from '../../../src/cli/check/life-cycles.ts'
import { flows } from '../../flows/world.ts'

it.each([...flows.values()].map((flow) => [flow.id, flow] as const))(
  'the drawing of %s is the flow as it is (else: npm run flows)',
  async (id, flow) => {
    expect(`${await drawFlow(flow)}\n` === readFileSync(`docs/flows/${id}.svg`, 'utf8')).toBe(true)
  },
)

it.each(lifeCycles.map((cycle) => [cycle.id, cycle] as const))(
  'the drawing of the life cycle of a %s is the chart as it is (else: npm run flows)',
  async (id, cycle) => {
    expect(`${await drawFlow(cycle)}\n` === readFileSync(`docs/life-cycles/${id}.svg`, 'utf8')).toBe(true)
  },
)

it('flows are told of one by one as they are drawn, and only what was stale is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'))
  const told: string[] = []
  const few = ['notices', 'score'].flatMap((id) => flows.get(id) ?? [])
  writeFileSync(join(folder, 'gone.svg'), '')
  expect(await refreshDrawings(folder, few, (id) => told.push(id))).toEqual(['notices.svg', 'score.svg', 'gone.svg'])
  expect(await refreshDrawings(folder, few, (id) => told.push(id))).toEqual([])
  expect([told, readdirSync(folder)]).toEqual([
    ['notices', 'score', 'notices', 'score'],
    ['notices.svg', 'score.svg'],
  ])
  rmSync(folder, { recursive: true })
})
