import { setup } from 'xstate'
import { defineFlow, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, Service } from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly service: Service
  /** True when the customer has just signed in with a new password and has not forgotten the old one. */
  readonly fresh: boolean
}

/** Events of the buttons. */
type Tap = 'inside' | 'no-entry' | 'changed' | 'refused' | 'old-refused' | 'others' | 'alone'

const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { flow: subFlow() },
  guards: { mayHaveForgotten: ({ context }) => !context.fresh },
  actions: { say: (_args, _params: { readonly message: string }) => {} },
})

const forgotten = { guard: 'mayHaveForgotten', target: 'resetting' } as const

/**
 * Changes the password: the customer sets a new one in the cabinet's settings, and nobody else learns it. A refusal is
 * examined one cause at a time. `params.from` names the flow that has just given the customer a password: recovery of a
 * lost password is not offered then.
 */
const machine = kit.createMachine({
  id: 'change-password',
  context: ({ input: { service, params } }) => ({ service, fresh: params['from'] === 'reset-password' }),
  initial: 'settings',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'settings': {
      meta: { ask: 'settings', buttons: ['inside', 'no-entry'] },
      on: { 'inside': 'form', 'no-entry': forgotten },
    },
    'form': {
      meta: { ask: 'form', buttons: ['changed', 'refused', 'old-refused'] },
      on: { 'changed': 'elsewhere', 'refused': 'compare', 'old-refused': 'old' },
    },
    'compare': {
      meta: { ask: 'compare', buttons: ['changed', 'refused'] },
      on: { changed: 'elsewhere', refused: 'signs' },
    },
    'signs': {
      meta: { ask: 'signs', buttons: ['changed', 'refused', 'old-refused'] },
      on: { 'changed': 'elsewhere', 'refused': 'person', 'old-refused': 'old' },
    },
    'old': {
      meta: { ask: 'old', buttons: ['changed', 'no-entry', 'refused'] },
      on: { 'changed': 'elsewhere', 'no-entry': forgotten, 'refused': 'person' },
    },
    'elsewhere': {
      meta: { ask: 'elsewhere', buttons: ['alone', 'others'] },
      on: { alone: 'solved', others: 'sign-out' },
    },
    'sign-out': { meta: { ask: 'sign-out', buttons: ['alone'] }, on: { alone: 'solved' } },
    'resetting': {
      invoke: {
        src: 'flow',
        id: 'reset-password',
        input: { flow: 'reset-password', params: { from: 'change-password' } },
        onDone: [
          { guard: ({ event }) => event.output.end === 'person', target: 'with-person' },
          { guard: ({ event }) => event.output.end === 'subscribed', target: 'subscribed' },
          { target: 'done' },
        ],
      },
    },
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: {
          flow: 'person',
          params: {
            reason: 'password-refused',
            summary:
              'change-password: the new password is refused; both entries, its form and the check characters were compared',
          },
        },
        onDone: 'with-person',
      },
    },
    'solved': { type: 'final', entry: { type: 'say', params: { message: 'end-solved' } }, output: { end: 'solved' } },
    'done': { type: 'final', output: { end: 'solved' } },
    'subscribed': { type: 'final', output: { end: 'subscribed' } },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'change-password',
  version: 1,
  machine,
  needs: ['account'],
  vars: {
    shortest: ({ service }) => service.facts['password-shortest'] ?? '',
    tries: ({ service }) => service.facts['sign-in-tries'] ?? '',
    exit: ({ service }) => service.facts['exit-button'] ?? '',
  },
  facts: ['password-shortest', 'sign-in-tries', 'exit-button'],
})
