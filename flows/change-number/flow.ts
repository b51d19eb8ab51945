import { assign } from 'xstate'
import { defineFlow, noContact, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, OldSnapshot } from '../../src/core/flow/flow-kit.ts'
import { apply } from './apply.ts'
import { begin, briefOf } from './context.ts'
import type { Context } from './context.ts'
import { allowing, barred, expired, givingUp, held, holding, ordered, ordering, releasing } from './order.ts'
import { kit } from './setup.ts'
import { lists, vars } from './vars.ts'
import { category, search, wish } from './find-number.ts'

/** Asks whose number changes: the customer's own, or one of the company's. */
const findLine = kit.createStateConfig({
  invoke: {
    src: 'flow',
    id: 'line',
    input: ({ context: { told } }) => ({ flow: 'line', params: { action: 'hold-number', told: told.phone } }),
    onDone: [
      { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
      {
        guard: ({ event }) => Boolean(event.output.phone),
        target: '#wish',
        actions: assign({ phone: ({ event }) => event.output.phone ?? null }),
      },
      { target: '#unproved' },
    ],
  },
})

/**
 * Changes the number of a line: first the conditions, the line and the digits; the chosen number is reserved with a
 * visible timer, ordered after one confirmation, and a message reports the end. When no number fits, the customer
 * submits an application.
 */
const machine = kit.createMachine({
  id: 'change-number',
  context: ({ input }) => begin(input),
  initial: 'conditions',
  output: ({ event }) => event.output as FlowOutput,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    'conditions': { meta: { ask: 'conditions', buttons: ['begin', 'leave'] }, on: { begin: 'line', leave: 'left' } },
    'line': findLine,
    wish,
    category,
    search,
    allowing,
    holding,
    held,
    releasing,
    'giving-up': givingUp,
    expired,
    ordering,
    ...barred,
    ordered,
    apply,
    'solved': {
      id: 'solved',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-solved' } },
      output: { end: 'solved' },
    },
    'advised': { id: 'advised', type: 'final', output: { end: 'solved' } },
    'applied': { id: 'applied', type: 'final', output: { end: 'subscribed' } },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-left' } },
      output: { end: 'left' },
    },
    'unproved': { id: 'unproved', type: 'final', output: { end: 'left' } },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

/**
 * Drops snapshots older than version 3, in which this flow looked for lines itself: the customer gets an explanation
 * and starts again.
 */
const migrate = (old: OldSnapshot): unknown => {
  const { value } = old.snapshot as { readonly value: unknown }
  return typeof value === 'object' && value !== null && 'line' in value
    ? null
    : addContextFields({ told: noContact })(old)
}

export const flow = defineFlow<Context>({
  id: 'change-number',
  version: 3,
  machine,
  needs: ['account'],
  vars,
  lists,
  brief: briefOf,
  migrate,
  facts: ['subscriber-search'],
})
