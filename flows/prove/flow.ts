import { assign } from 'xstate'
import { defineFlow, addContextFields } from '../../src/core/flow/flow-kit.ts'
import { code } from './codes.ts'
import { begin, output, vars } from './context.ts'
import type { Context, ProveOutput } from './context.ts'
import { contact, inVain, letter, number, simChanged, word } from './others.ts'
import { network } from './network.ts'
import { kit } from './setup.ts'

/**
 * Proves the customer's identity. It is in no menu: other flows open it with `params.action` (of the service's proof
 * policy) and `params.phone`. It requests missing proofs one at a time; valid ones are not requested again, nor
 * mentioned with `params.quiet`. Ends `proved` or not; see {@link ProveOutput}.
 */
const machine = kit.createMachine({
  id: 'prove',
  context: ({ input }) => begin(input),
  initial: 'weighing',
  output: ({ event }) => event.output as ProveOutput,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    'weighing': {
      id: 'weighing',
      meta: { wait: 'wait-weighing' },
      invoke: {
        src: 'proofs.held',
        id: 'held',
        input: ({ context: { service, action, phone, object } }) => ({ service: service.id, action, phone, object }),
        onDone: [
          { guard: ({ event }) => event.output.refusal === 'sim-changed', target: 'sim-changed' },
          { guard: ({ event }) => event.output.refusal === 'reassigned', target: 'reassigned' },
          { guard: ({ event }) => event.output.refusal === 'stopped', target: 'stopped' },
          {
            guard: ({ event }) => event.output.enough,
            actions: assign({
              until: ({ event }) => event.output.until,
              to: ({ context, event }) => event.output.phone ?? context.to,
            }),
            target: 'allowed',
          },
          {
            actions: assign({
              missing: ({ event }) => event.output.missing,
              byNetwork: ({ event }) => event.output.byNetwork === true,
              to: ({ context, event }) => context.to ?? event.output.phone,
            }),
            target: 'next',
          },
        ],
        onError: 'not-weighed',
      },
      after: { answer: 'not-weighed' },
    },
    'allowed': { always: [{ guard: 'isNews', target: 'proved' }, { target: 'needless' }] },
    'not-weighed': {
      meta: { ask: 'not-weighed', buttons: ['again', 'leave'] },
      on: { again: 'weighing', leave: 'left' },
    },
    'next': {
      always: [
        { guard: { type: 'nextIs', params: { proof: 'administrator' } }, target: 'not-administrator' },
        { guard: 'isRepeated', target: 'not-enough' },
        { guard: { type: 'nextIs', params: { proof: 'own-contact' } }, target: 'contact' },
        { guard: 'numberUnknown', target: 'number' },
        { guard: 'mayAskNetwork', target: 'network' },
        {
          guard: { type: 'nextIs', params: { proof: 'code' } },
          target: 'code',
          actions: { type: 'sendBy', params: { by: 'sms' } },
        },
        { guard: { type: 'nextIs', params: { proof: 'email-link' } }, target: 'letter' },
        { guard: { type: 'nextIs', params: { proof: 'code-word' } }, target: 'word' },
        { target: 'not-enough' },
      ],
    },
    number,
    contact,
    network,
    code,
    letter,
    word,
    'sim-changed': simChanged,
    ...inVain,
    'person': {
      id: 'person',
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { action } }) => ({
          flow: 'person',
          params: { reason: 'sim-fraud', summary: `prove: ${action}; the SIM was changed by somebody else` },
        }),
        onDone: 'with-person',
      },
    },
    'proved': {
      type: 'final',
      entry: { type: 'say', params: { message: 'proved' } },
      output: output('solved', true),
    },
    'needless': { type: 'final', output: output('solved', true) },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'left' } },
      output: output('left', false),
    },
    'with-person': { id: 'with-person', type: 'final', output: output('person', false) },
  },
})

export const flow = defineFlow<Context>({
  id: 'prove',
  version: 4,
  machine,
  vars,
  links: { network: ({ link }) => link?.url ?? null },
  brief: ({ action, to }) => [
    { name: 'phone', value: to ?? '' },
    { name: 'act', value: action },
  ],
  migrate: addContextFields({ told: null, object: null, link: null, byNetwork: false, askedNetwork: false }),
})
