import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { drawHeat } from '../../../src/cli/check/draw-heat.ts'
import { countHeat } from '../../../src/core/walk/count-heat.ts'
import type { Player, Replies } from '../../flows/player.ts'
import { createPlayer, fails, gives } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'
import { makeRunFolder } from '../../support/run-folder.ts'

const world = worldOf('ozon')

/** An operator that answers nothing but what the player's own does. */
const UNAVAILABLE: Replies = new Proxy(
  { 'incidents.current': gives({ incident: null }), 'desk.look': gives({ kind: 'none' }) },
  { get: (known, src) => known[src as keyof typeof known] ?? fails('UNAVAILABLE') },
)

/** Presses one of the buttons at every question, another one in each walk. */
const wander = (flow: string, no: number): Player['walks'] => {
  const customer = createPlayer(world, UNAVAILABLE)
  customer.command('start', flow)
  for (let step = 0; step < 8; step += 1) {
    const labels = customer.labels()
    const label = labels[(no * 5 + step * 3) % Math.max(1, labels.length)]
    if (customer.now().prompt?.share === true) customer.share('+79161234567')
    else if (label !== undefined) customer.tap(label)
  }
  customer.command('menu')
  return customer.walks
}

const count = (text: string): { readonly passed: number; readonly left: number } => {
  const [, passed, left] = /^(\d+)(?: · left (\d+))?$/.exec(text) ?? []
  return { passed: Number(passed), left: Number(left ?? 0) }
}

it('every state of every flow has the counts of the walks on its drawing, and no other state has any', async () => {
  const flows = ['missing-sms', 'missing-email', 'is-it-a-scam', 'regain-access', 'person']
  const walks = flows.flatMap((flow) => Array.from({ length: 12 }, (_, no) => wander(flow, no)).flat())
  const { folder, remove } = await makeRunFolder()
  await drawHeat(folder, [...world.flows.values()], walks)
  const drawn = readdirSync(folder).map((name) => {
    const svg = readFileSync(path.join(folder, name), 'utf8')
    const states = [...svg.matchAll(/<g class="state[^"]*" data-state="([^"]*)">(.*?)<\/g>/g)]
    const counted = states.flatMap(([, state = '', inner = '']) => {
      const [, label] = /class="counted"[^>]*>([^<]*)</.exec(inner) ?? []
      return label === undefined ? [] : [[state, count(label)] as const]
    })
    return [name.replace('.svg', ''), new Map(counted)] as const
  })
  remove()
  const known = countHeat(walks)
  expect(new Map(drawn)).toEqual(known)
  expect([...known.values()].flatMap((states) => [...states.keys()]).length).toBeGreaterThan(40)
  expect([...known.values()].some((states) => [...states.values()].some(({ left }) => left > 0))).toBe(true)
})
