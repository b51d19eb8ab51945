import { assign, setup } from 'xstate'
import { call, defineFlow, failureOf, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, PhoneNumber, Service } from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly service: Service
  /** The chat's own contact, to which the code goes; null until it was shared. */
  readonly phone: PhoneNumber | null
}

type Events =
  | { readonly type: 'mine' | 'again' | 'leave' | 'done' }
  | { readonly type: 'contact'; readonly phone: PhoneNumber }

interface ProveOutput extends FlowOutput {
  readonly proved?: boolean
}

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'customer.export': call('customer.export'), 'flow': subFlow<ProveOutput>() },
  delays: { answer: 45_000 },
  guards: {
    isTooOften: ({ event }) => failureOf(event).code === 'QUOTA_EXCEEDED',
    provesAgain: ({ event }) => failureOf(event).code === 'PERMISSION_DENIED',
  },
  actions: {
    takeContact: assign(({ context, event }) => (event.type === 'contact' ? { phone: event.phone } : context)),
  },
})

const shared = { target: '#proving', actions: 'takeContact' } as const

/**
 * Sends customers all that is kept about them. The chat shows its own contact, and then a code to that number: whoever
 * only holds the chat has no such code, and whoever types the code of another phone has no such contact.
 */
const machine = kit.createMachine({
  id: 'my-data',
  context: ({ input: { service } }) => ({ service, phone: null }),
  initial: 'asked',
  output: { end: 'left' },
  states: {
    'asked': {
      meta: { ask: 'my-data', buttons: ['mine', 'leave'], accepts: ['contact'], quiet: true },
      on: { mine: 'sharing', leave: 'left', contact: shared },
    },
    'sharing': { meta: { ask: 'sharing', share: true, accepts: ['contact'], quiet: true }, on: { contact: shared } },
    'proving': {
      id: 'proving',
      invoke: {
        src: 'flow',
        id: 'prove',
        input: ({ context: { phone } }) => ({ flow: 'prove', params: { action: 'my-data', phone, quiet: true } }),
        onDone: [{ guard: ({ event }) => event.output.proved === true, target: 'sending' }, { target: 'left' }],
      },
    },
    'sending': {
      meta: { wait: 'wait-data' },
      invoke: {
        src: 'customer.export',
        id: 'export',
        input: ({ context: { service, phone } }) => ({ service: service.id, phone: phone ?? '' }),
        onDone: 'sent',
        onError: [
          { guard: 'isTooOften', target: 'too-often' },
          { guard: 'provesAgain', target: 'not-proved' },
          { target: 'not-sent' },
        ],
      },
      after: { answer: 'not-sent' },
    },
    'sent': { meta: { ask: 'sent', buttons: ['done'], quiet: true }, on: { done: 'left' } },
    'too-often': { meta: { ask: 'too-often', buttons: ['done'], quiet: true }, on: { done: 'left' } },
    'not-proved': {
      meta: { ask: 'not-proved', buttons: ['again', 'leave'], quiet: true },
      on: { again: 'asked', leave: 'left' },
    },
    'not-sent': {
      meta: { ask: 'not-sent', buttons: ['again', 'leave'], quiet: true },
      on: { again: 'sending', leave: 'left' },
    },
    'left': { type: 'final' },
  },
})

export const flow = defineFlow<Context>({ id: 'my-data', version: 1, machine })
