import { assign } from 'xstate'
import { kit, prove } from './setup.ts'

/** Submits an application, answered when a suitable number is free. */
export const apply = kit.createStateConfig({
  id: 'apply',
  initial: 'asked',
  on: { 'leave': '#left', 'other-wish': '#wish' },
  states: {
    asked: { meta: { ask: 'apply', buttons: ['apply', 'other-wish', 'leave'] }, on: { apply: 'allowing' } },
    allowing: prove('hold-number', 'applying'),
    applying: {
      meta: { wait: 'wait-apply' },
      invoke: {
        src: 'numbers.apply',
        id: 'apply',
        input: ({ context: { service, phone, mask, category } }) => ({
          service: service.id,
          phone: phone ?? '',
          mask,
          category,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.state === 'refused',
            actions: assign({ reference: ({ event }) => event.output.reference }),
            target: 'refused',
          },
          { actions: assign({ reference: ({ event }) => event.output.reference }), target: 'applied' },
        ],
        onError: [{ guard: 'nobodyKnows', target: 'unknown' }, { target: 'failed' }],
      },
      after: { answer: 'unknown' },
    },
    applied: { meta: { ask: 'applied', buttons: ['enough'], quiet: true }, on: { enough: '#applied' } },
    refused: { meta: { ask: 'apply-refused', buttons: ['other-wish', 'leave'] } },
    failed: { meta: { ask: 'apply-failed', buttons: ['again', 'leave'] }, on: { again: 'applying' } },
    unknown: { meta: { ask: 'apply-unknown', buttons: ['leave'] } },
  },
})
