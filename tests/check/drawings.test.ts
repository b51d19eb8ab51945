import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawFlow } from '../../src/chart/draw-flow.ts'
import { flows } from '../flows/world.ts'

it.each([...flows.values()].map(flow => [flow.id, flow] as const))('the drawing of %s is the flow as it is (else: npm run flows)', async (id, flow) => {
  expect(`${await drawFlow(flow)}\n` === readFileSync(`docs/flows/${id}.svg`, 'utf8')).toBe(true)
})
