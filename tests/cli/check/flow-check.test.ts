import { fromPromise, setup } from 'xstate'
import type { AnyStateMachine } from 'xstate'
import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../src/cli/check/check-flow.ts'
import { defineFlow } from '../../../src/core/flow/flow.ts'
import type { Flow } from '../../../src/core/flow/flow.ts'
import { ROOT } from '../../../src/core/flow/flow-ids.ts'
import { flows } from '../../flows/world.ts'

const kit = setup({ actors: { 'codes.send': fromPromise(() => Promise.resolve()) }, delays: { patience: 1_000 } })
const flowOf = (machine: AnyStateMachine): Flow => defineFlow({ id: 'sample', version: 1, machine })
const end = { type: 'final' } as const

describe('every flow of the house', () => {
  it.each([...flows.values()].map((flow) => [flow.id, flow] as const))('%s is in order', (id, flow) => {
    expect(checkFlow(flow, { endless: id === ROOT })).toEqual([])
  })
})

describe('a flow is refused', () => {
  it('with a state that nobody reaches', () => {
    const machine = kit.createMachine({
      id: 'sample',
      initial: 'a',
      states: {
        a: { meta: { ask: 'a', buttons: ['go'] }, on: { go: 'z' } },
        lost: { meta: { ask: 'x', buttons: ['go'] }, on: { go: 'z' } },
        z: end,
      },
    })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state lost is never reached: add a transition to it, or delete it',
    ])
  })

  it('with a state that leads to no end', () => {
    const machine = kit.createMachine({
      id: 'sample',
      initial: 'a',
      states: {
        a: { meta: { ask: 'a', buttons: ['go', 'stay'] }, on: { go: 'z', stay: 'trap' } },
        trap: { meta: { ask: 'x', buttons: ['again'] }, on: { again: 'trap' } },
        z: end,
      },
    })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state trap leads to no final state: give it a button or a delay that leads on',
    ])
  })

  it('with a button that does nothing', () => {
    const machine = kit.createMachine({
      id: 'sample',
      initial: 'a',
      states: { a: { meta: { ask: 'a', buttons: ['go', 'dead'] }, on: { go: 'z' } }, z: end },
    })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state a offers "dead" and does not handle it: add it to the state\'s "on", or remove it from the view',
    ])
  })

  it('with a call whose failure or silence nobody answers', () => {
    const machine = kit.createMachine({
      id: 'sample',
      initial: 'a',
      states: { a: { invoke: { src: 'codes.send', id: 'send', onDone: 'z' } }, z: end },
    })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state a does not answer a failure of codes.send: add an "onError"',
      'flows/sample: the state a waits for codes.send without a time limit: add an "after"',
    ])
  })

  it('with a delay that does not exist', () => {
    const machine = kit.createMachine({
      id: 'sample',
      initial: 'a',
      states: { a: { meta: { ask: 'a', buttons: ['go'] }, on: { go: 'z' }, after: { patienc: 'z' } as never }, z: end },
    })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state a uses the delay "patienc", which is not declared: add it to "delays" of setup()',
    ])
  })

  it('with a state that shows nothing and waits for nothing', () => {
    const machine = kit.createMachine({ id: 'sample', initial: 'a', states: { a: { on: { go: 'z' } }, z: end } })
    expect(checkFlow(flowOf(machine))).toEqual([
      'flows/sample: the state a shows nothing and waits for nothing: give it an "ask" with buttons',
    ])
  })
})
