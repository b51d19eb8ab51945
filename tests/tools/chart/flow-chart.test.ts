import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { englishTexts } from '../../../tools/chart/chart-texts.ts'
import { chartOf } from '../../../tools/chart/flow-chart.ts'
import { sampleFlow } from './sample-flow.ts'

const chart = chartOf(sampleFlow, englishTexts)
const edge = (from: string, to: string, kind = 'event') =>
  chart.edges.find((edge) => edge.from === from && edge.to === to && edge.kind === kind)?.lines

describe('the chart of a flow', () => {
  it('has every state of the machine in its place', () => {
    expect(chart.states.map(({ id }) => id)).toEqual([
      'greeting',
      'number',
      'sending',
      'waiting',
      'reminded',
      'steps',
      'trouble',
      'came',
      'subscribed',
      'person',
    ])
    expect(chart.states.find(({ id }) => id === 'steps')?.states.map(({ id }) => id)).toEqual([
      'steps.airplane',
      'steps.blocked',
      'steps.spam',
      'steps.memory',
      'steps.restart',
    ])
  })

  it('tells ends and nests from plain states', () => {
    const kinds = Object.fromEntries(chart.states.map(({ id, kind }) => [id, kind]))
    expect(kinds).toMatchObject({ greeting: 'plain', steps: 'nested', came: 'final' })
  })

  it('gathers events that lead to the same place, with their guards', () => {
    expect(edge('greeting', 'number')).toEqual(['phone', 'contact [known-number]'])
    expect(edge('steps.memory', 'steps.restart')).toEqual(['cleared', 'enough-room'])
  })

  it('shows delays, transitions without an event, and answers of calls', () => {
    expect(edge('waiting', 'steps', 'after')).toEqual(['after 2 min'])
    expect(edge('waiting', 'reminded', 'after')).toEqual(['after patience'])
    expect(edge('number', 'steps', 'always')).toEqual(['[not known-number]'])
    expect(edge('sending', 'waiting', 'done')).toEqual(['done'])
    expect(edge('sending', 'trouble', 'error')).toEqual(['failed'])
  })

  it('shows where the machine and its nests begin', () => {
    expect(edge('', 'greeting', 'initial')).toEqual([])
    expect(edge('steps', 'steps.airplane', 'initial')).toEqual([])
  })

  it('notes the calls, the sub-flows and the events that change nothing', () => {
    const notes = Object.fromEntries(chart.states.map(({ id, notes }) => [id, notes]))
    expect(notes).toMatchObject({ sending: ['asks codes.send'], trouble: ['enters incident'], greeting: ['how ↺'] })
  })

  it('says in a state what leads to a place where many arrows would end', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f']
    const machine = createMachine({
      initial: 'a',
      states: { ...Object.fromEntries(many.map((id) => [id, { on: { on: 'hub' } }])), hub: { on: { again: 'a' } } },
    })
    const crowded = chartOf({ id: 'crowded', machine }, englishTexts)
    expect(crowded.states[0]?.notes).toEqual(['on → hub'])
    expect(crowded.edges.filter(({ to }) => to === 'hub')).toEqual([])
    expect(crowded.edges.some(({ from, to }) => from === 'hub' && to === 'a')).toBe(true)
  })

  it('uses the words it is given', () => {
    const loud = { ...englishTexts, after: () => 'LATER', name: (id: string) => id.toUpperCase() }
    const spoken = chartOf(sampleFlow, loud)
    expect(spoken.title).toBe('SAMPLE')
    expect(spoken.edges.find(({ kind }) => kind === 'after')?.lines).toEqual(['LATER'])
  })
})
