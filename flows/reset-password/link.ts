import { assign } from 'xstate'
import { codeWordAction } from '../../src/core/flow/flow-kit.ts'
import { kit, lookFor } from './setup.ts'

const action = 'reset-password'

/** Sends a link for a new password, never a password, by the operator after proof of identity. */
export const link = kit.createStateConfig({
  id: 'link',
  initial: 'proving',
  states: {
    'proving': {
      invoke: {
        src: 'flow',
        id: 'prove',
        input: ({ context }) => ({
          flow: 'prove',
          params: {
            action: context.simAtHand ? action : codeWordAction(action),
            phone: context.phone,
            told: context.told.phone,
          },
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.proved === true && Boolean(event.output.phone),
            actions: assign({ phone: ({ event }) => event.output.phone ?? null }),
            target: 'confirm',
          },
          { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
          { target: '#ways', actions: 'linkInVain' },
        ],
      },
    },
    'confirm': {
      meta: { ask: 'link-confirm', buttons: ['no', 'to-sms', 'to-email'] },
      on: {
        'to-sms': { guard: 'simAtHand', target: 'sending', actions: { type: 'sendBy', params: { via: 'sms' } } },
        'to-email': {
          guard: 'mayBeLetter',
          target: 'sending',
          actions: { type: 'sendBy', params: { via: 'email-link' } },
        },
        'no': '#ways',
      },
    },
    'sending': {
      meta: { wait: 'wait-link' },
      invoke: {
        src: 'password.reset',
        id: 'reset',
        input: ({ context: { service, phone, via } }) => ({ service: service.id, phone: phone ?? '', via }),
        onDone: { actions: assign({ until: ({ event }) => event.output.until }), target: 'sent' },
        onError: [
          { guard: 'hastened', actions: 'pauseAsTold', target: 'too-early' },
          { guard: 'mayHaveGone', target: 'may-arrive' },
          { actions: ['linkInVain', { type: 'say', params: { message: 'link-not-sent' } }], target: '#ways' },
        ],
      },
      after: { answer: 'may-arrive' },
    },
    'sent': {
      meta: { ask: 'link-sent', buttons: ['set', 'not-came', 'other-way'] },
      on: { 'set': '#solved', 'not-came': 'looking', 'other-way': '#ways' },
    },
    'may-arrive': {
      entry: 'linkInVain',
      meta: { ask: 'link-may-arrive', buttons: ['set', 'other-way'] },
      on: { 'set': '#solved', 'other-way': '#ways' },
    },
    'too-early': {
      meta: { ask: 'link-too-early', buttons: ['set', 'other-way'] },
      on: { 'set': '#solved', 'other-way': '#ways' },
    },
    'looking': { always: [{ guard: 'bySms', target: 'looking-for-sms' }, { target: 'looking-for-letter' }] },
    'looking-for-sms': lookFor('missing-sms', 'sent'),
    'looking-for-letter': lookFor('missing-email', 'sent'),
  },
})
