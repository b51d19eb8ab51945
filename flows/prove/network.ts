import { assign } from 'xstate'
import { kit } from './setup.ts'

const byCode = { target: '#code', actions: ['leaveLink', { type: 'sendBy', params: { by: 'sms' } }] } as const

/**
 * Offers to prove the number by the operator's network instead of a code: a page opens the operator's, and the answer
 * comes by itself. Where that does not work, as on Wi-Fi, a code is sent as ever.
 */
export const network = kit.createStateConfig({
  id: 'network',
  initial: 'offering',
  states: {
    offering: {
      meta: { wait: 'wait-network' },
      invoke: {
        src: 'network.offer',
        id: 'network',
        input: ({ context: { to, service, locale, action, object } }) => ({
          phone: to ?? '',
          service: service.id,
          locale,
          action,
          object,
        }),
        onDone: { actions: assign({ link: ({ event }) => event.output }), target: 'offered' },
        onError: byCode,
      },
      after: { answer: byCode },
    },
    offered: {
      meta: { ask: 'network', link: 'network', buttons: ['by-code', 'leave'] },
      on: {
        'by-code': byCode,
        'leave': { target: '#left', actions: 'leaveLink' },
        'network-proved': {
          guard: 'isOfLink',
          actions: ['leaveLink', { type: 'give', params: { proof: 'network' } }],
          target: '#weighing',
        },
        'network-failed': {
          guard: 'isOfLink',
          target: '#code',
          actions: [
            { type: 'say', params: { message: 'network-failed' } },
            'leaveLink',
            { type: 'sendBy', params: { by: 'sms' } },
          ],
        },
        'network-over': { guard: 'isOfLink', target: 'over', actions: 'leaveLink' },
      },
      after: { life: { target: 'over', actions: 'leaveLink' } },
    },
    over: {
      meta: { ask: 'network-over', buttons: ['by-code', 'leave'] },
      on: { 'by-code': byCode, 'leave': '#left' },
    },
  },
})
