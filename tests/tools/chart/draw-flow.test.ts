import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { englishTexts } from '../../../tools/chart/chart-texts.ts'
import { draw } from '../../../tools/chart/draw.ts'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { chartOf } from '../../../tools/chart/flow-chart.ts'
import type { Box } from '../../../tools/chart/layout.ts'
import { layOut } from '../../../tools/chart/layout.ts'
import { sampleFlow } from './sample-flow.ts'

const chart = chartOf(sampleFlow, englishTexts)
const layout = await layOut(chart)
const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height
const litIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/class="([^"]*)" data-state="([^"]*)"/g)]
    .filter(([, names]) => names?.split(' ').includes('lit'))
    .map(([, , id]) => id ?? '')

describe('the layout', () => {
  it('places every state and every arrow', () => {
    expect(layout.states.filter(({ kind }) => kind !== 'mark' && kind !== 'machine')).toHaveLength(15)
    expect(layout.edges.map(({ id }) => id).sort()).toEqual(chart.edges.map(({ id }) => id).sort())
  })

  it('keeps siblings apart and children inside', () => {
    const outer = layout.states.filter(({ id, kind }) => !id.includes('.') && kind !== 'mark' && kind !== 'machine')
    for (const [index, state] of outer.entries()) {
      for (const other of outer.slice(index + 1)) expect(apart(state, other), `${state.id} and ${other.id}`).toBe(true)
    }
    const steps = layout.states.find(({ id }) => id === 'steps')!
    const inside = layout.states.filter(({ id }) => id.startsWith('steps.'))
    expect(inside.filter((inner) => !holds(steps, inner))).toEqual([])
  })

  it('lets no label cover a state or another label', () => {
    const labels = layout.edges.flatMap(({ id, label }) => (label ? [{ id, label }] : []))
    const leaves = layout.states.filter(({ kind }) => kind === 'plain' || kind === 'final')
    for (const [index, { id, label }] of labels.entries()) {
      for (const state of leaves) expect(apart(label, state), `${id} over ${state.id}`).toBe(true)
      for (const other of labels.slice(index + 1))
        expect(apart(label, other.label), `${id} over ${other.id}`).toBe(true)
    }
  })
})

describe('the drawing', () => {
  it('lights the states it is told to, and nothing else', async () => {
    expect(litIn(await drawFlow(sampleFlow, { lit: ['steps.airplane'] }))).toEqual(['steps.airplane'])
    expect(litIn(await drawFlow(sampleFlow))).toEqual([])
  })

  it('moves nothing when another state is lit', async () => {
    const bare = (svg: string): string => svg.replace(/class="[^"]*"/g, '')
    const before = await drawFlow(sampleFlow, { lit: ['greeting'] })
    const after = await drawFlow(sampleFlow, { lit: ['steps.spam'] })
    expect(after).not.toBe(before)
    expect(bare(after)).toBe(bare(before))
  })

  it('is the same when made again from nothing', async () => {
    expect(draw(await layOut(chartOf(sampleFlow, englishTexts)), [])).toBe(draw(layout, []))
  })

  it('is the same in another process', async () => {
    const path = (name: string): string => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
    const script =
      `import { drawFlow } from ${path('../../../tools/chart/draw-flow.ts')}; import { sampleFlow } from ${path('./sample-flow.ts')};` +
      'process.stdout.write(await drawFlow(sampleFlow))'
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ])
    expect(stdout).toBe(await drawFlow(sampleFlow))
  })

  it('escapes what could be markup', () => {
    const nasty = chartOf(sampleFlow, { ...englishTexts, name: () => '<b>"&' })
    return expect(layOut(nasty).then((placed) => draw(placed, []))).resolves.not.toContain('<b>')
  })
})

describe('heat', () => {
  it('is written on the states that people came through, and on no drawing without it', async () => {
    const first = layout.states.find(({ kind }) => kind === 'plain')!
    const svg = await drawFlow(sampleFlow, { heat: new Map([[first.id, { passed: 40, left: 10 }]]) })
    expect(svg.match(/class="counted"[^>]*>([^<]*)</g)).toHaveLength(1)
    expect(svg).toContain('>40 · left 10<')
    expect(svg).toContain('fill-opacity="0.15"')
    expect(await drawFlow(sampleFlow)).not.toContain('counted')
  })
})
