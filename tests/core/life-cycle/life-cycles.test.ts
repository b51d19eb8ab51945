import { describe, expect, it } from 'vitest'
import { isOver, leadsTo, may, pairsOf, statesBefore, step, UNMADE } from '../../../src/core/life-cycle/life-cycle.ts'
import type { LifeCycle } from '../../../src/core/life-cycle/life-cycle.ts'
import { toMachine } from '../../../src/core/life-cycle/to-machine.ts'
import { talkLifeCycle } from '../../../src/core/desk/talk-life-cycle.ts'
import { noticeLifeCycle } from '../../../src/core/notice/notice-life-cycle.ts'
import { incidentLifeCycle } from '../../../src/core/incident/incident-life-cycle.ts'
import { requestLifeCycle } from '../../../src/core/operator/request-life-cycle.ts'
import { fc } from '../../support/fc.ts'

/** Ways out of a state that is over, which each chart has on purpose. */
const LEFT_AGAIN: Readonly<Record<string, readonly string[]>> = {
  request: [],
  notice: ['cancelled → reworking', 'done → reworking'],
  talk: ['ended → waiting'],
  incident: ['cancelled → open', 'cancelled → planned', 'resolved → open', 'resolved → planned'],
}

const charts: readonly LifeCycle<string, string>[] = [
  requestLifeCycle,
  incidentLifeCycle,
  noticeLifeCycle,
  talkLifeCycle,
]

describe.each(charts.map((chart) => [chart.id, chart] as const))('the life cycle of a %s', (id, chart) => {
  const events = [...new Set(chart.transitions.map(({ event }) => event))]

  it('stays among its states whatever happens, and an event it does not have changes nothing', () => {
    const happening = fc.record({
      event: fc.constantFrom(...events, 'no such event'),
      wanted: fc.option(fc.constantFrom(...chart.states), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (walk) => {
        let state: string = UNMADE
        for (const { event, wanted } of walk) {
          const verdict = step(chart, state, event, wanted)
          if (verdict.kind === 'not-allowed-now') {
            expect(verdict).toEqual({ kind: 'not-allowed-now', event, from: state })
            continue
          }
          expect(chart.states).toContain(verdict.to)
          expect(leadsTo(chart, state, verdict.to)).toBe(true)
          if (wanted !== undefined) expect(verdict.to).toBe(wanted)
          state = verdict.to
        }
      }),
    )
  })

  it('is over for good, but for the ways out that are meant', () => {
    const left = chart.states
      .filter((state) => isOver(chart, state))
      .flatMap((state) =>
        chart.states.filter((to) => to !== state && leadsTo(chart, state, to)).map((to) => `${state} → ${to}`),
      )
    expect(left.toSorted()).toEqual((LEFT_AGAIN[id] ?? []).toSorted())
  })

  it('reaches every state, and from every state an end', () => {
    const reach = (from: readonly string[]): ReadonlySet<string> => {
      const known = new Set(from)
      for (const state of known) for (const to of chart.states) if (leadsTo(chart, state, to)) known.add(to)
      return known
    }
    expect([...reach([UNMADE])].filter((state) => state !== UNMADE).toSorted()).toEqual(chart.states.toSorted())
    for (const state of chart.states) expect([...reach([state])].some((one) => isOver(chart, one))).toBe(true)
  })

  it('gives statements what it allows and nothing else', () => {
    for (const event of events) {
      const { was, becomes } = pairsOf(chart, event)
      for (const [n, from] of was.entries()) {
        const to = becomes[n] ?? ''
        expect(step(chart, from, event, to)).toEqual({ kind: 'moved', to })
        expect(statesBefore(chart, event, to)).toContain(from)
      }
      expect(new Set(was)).toEqual(new Set(chart.states.filter((state) => may(chart, state, event))))
    }
  })

  it('says of rows of one event in one state when each holds', () => {
    const rows = chart.transitions.flatMap(({ event, from, to, when }) =>
      from.map((state) => ({ name: `${event} in ${state}`, says: when ?? '', to: to === 'same' ? state : to })),
    )
    const vague = rows.filter(({ name, says, to }) =>
      rows.some((other) => other.name === name && other.says === says && other.to !== to),
    )
    expect(vague).toEqual([])
  })

  it('is the machine that is drawn', () => {
    const { root } = toMachine(chart)
    for (const state of [UNMADE, ...chart.states]) {
      const drawn = [...(root.states[state]?.transitions.values() ?? [])].flat()
      const targets = drawn.flatMap(({ target }) => (target ?? [root.states[state]]).map((node) => node?.key))
      const inChart = chart.states.filter((to) => leadsTo(chart, state, to))
      expect([...new Set(targets)].toSorted()).toEqual(inChart.toSorted())
    }
  })
})
