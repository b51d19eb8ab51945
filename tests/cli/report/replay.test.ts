import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawHeat, readHeatArguments } from '../../../src/cli/check/draw-heat.ts'
import { readReplayArguments } from '../../../src/cli/replay/replay-arguments.ts'
import { replayWalks } from '../../../src/cli/replay/replay-walks.ts'
import { worldOf } from '../../flows/world.ts'

const { flows } = worldOf('ozon')
const walk = {
  flow: 'missing-sms',
  end: 'came',
  cut: false,
  steps: ['init missing-sms/trouble.asking', 'no-such-event missing-sms/came'],
} as const

describe('a replay', () => {
  it('says in a line for each place how many walks part there', () => {
    const { lines, changed } = replayWalks(flows, [walk, walk, { ...walk, steps: walk.steps.slice(0, 1) }])
    expect(changed).toBe(2)
    expect(lines).toEqual([
      '2 walks · missing-sms, ended came: at missing-sms/trouble.asking on no-such-event led to missing-sms/came, would lead to missing-sms/trouble.asking',
      '3 walks replayed, 2 would go another way',
    ])
    expect(replayWalks(flows, []).lines).toHaveLength(1)
  })

  it.each(['--days', '--days 0', '--days 91', '--days x', '--week', '--days 3 4'])(
    '%s is refused in one line',
    (words) => {
      expect(() => readReplayArguments(words.split(' '))).toThrow(/^[^\n]+see: npm run replay -- --help$/)
    },
  )

  it('takes 30 days when nothing is said', () => {
    expect(readReplayArguments([])).toEqual({ act: 'replay', days: 30 })
    expect(readReplayArguments(['--days', '7'])).toEqual({ act: 'replay', days: 7 })
  })
})

describe('a drawing with heat', () => {
  it.each([
    '--heat',
    '--heat --days',
    '--heat docs/flows',
    '--heat ./docs/flows/',
    '--heat x --days 0',
    '--heat x y',
    '--cold x',
  ])('%s is refused in one line', (words) => {
    expect(() => readHeatArguments(words.split(' '))).toThrow(/^[^\n]+$/)
  })

  it('is made for the flows that somebody came through', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'heat-'))
    expect(await drawHeat(folder, [...flows.values()], [walk])).toEqual(['missing-sms.svg'])
    expect(readdirSync(folder)).toEqual(['missing-sms.svg'])
    rmSync(folder, { recursive: true })
  })
})
