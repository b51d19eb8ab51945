import { assign } from 'xstate'
import type { Context } from './context.ts'
import { kit, on } from './setup.ts'

/** Transition when the incident ends while the question about it is open. */
const onFixed = {
  guard: ({ context, event }: { readonly context: Context; readonly event: { readonly incident: string } }) =>
    event.incident === context.incident?.id,
  target: '#number',
} as const

/** Shows a known incident before any question; the customer may subscribe to its end. */
export const trouble = kit.createStateConfig({
  initial: 'asking',
  states: {
    'asking': {
      meta: { wait: 'wait-incidents' },
      invoke: {
        src: 'incidents.current',
        id: 'incidents',
        input: ({ context }) => ({ locale: context.locale, flow: 'missing-sms', service: context.service.id }),
        onDone: [
          {
            guard: ({ event }) => event.output.incident !== null,
            actions: assign({ incident: ({ event }) => event.output.incident }),
            target: 'known',
          },
          { target: '#number' },
        ],
        onError: { target: '#number' },
      },
      after: { answer: '#number' },
    },
    'known': {
      meta: { ask: 'incident', buttons: ['tell-me', 'go-on'] },
      on: { 'tell-me': on('subscribing'), 'go-on': on('#number'), 'fixed': onFixed },
    },
    'subscribing': {
      id: 'subscribing',
      meta: { wait: 'wait-subscribing' },
      invoke: {
        src: 'incidents.subscribe',
        id: 'subscribe',
        input: ({ context }) => ({ incidentId: context.incident?.id ?? '', flow: 'missing-sms' }),
        onDone: '#subscribed',
        onError: 'not-subscribed',
      },
      after: { answer: 'not-subscribed' },
    },
    'not-subscribed': {
      meta: { ask: 'not-subscribed', buttons: ['tell-me', 'go-on'] },
      on: {
        'tell-me': { guard: { type: 'hasRoom', params: { taps: 7 } }, ...on('subscribing') },
        'go-on': [{ guard: 'numberKnown', ...on('#next') }, on('#number')],
        'fixed': onFixed,
      },
    },
  },
})

/** Asks for the number that the code should reach: shared, and so proved, or typed. */
export const whose = kit.createStateConfig({
  id: 'number',
  initial: 'told',
  on: {
    contact: { target: '#looking', actions: ['tap', 'prove', assign({ phone: ({ event }) => event.phone })] },
    phone: { target: '#looking', actions: [assign({ phone: ({ event }) => event.phone })] },
    stranger: {
      guard: 'noNumberYet',
      target: '.stranger',
      actions: ['tap', assign({ phone: ({ event }) => event.phone })],
    },
    told: {
      guard: 'isToldPerhaps',
      target: '#looking',
      actions: ['tap', assign({ phone: ({ context }) => context.perhaps })],
    },
  },
  states: {
    told: {
      always: [
        { guard: 'isTold', target: '#looking', actions: assign({ phone: ({ context }) => context.told, told: null }) },
        { target: 'asked' },
      ],
    },
    asked: {
      meta: {
        ask: 'number-asked',
        buttons: ['told', 'mine', 'other'],
        accepts: ['phone', 'contact', 'stranger'],
        knows: [
          { statement: 'device', passes: { borrowed: 'other' } },
          // Another number than this Telegram's need not be somebody else's: the button states nothing.
          { statement: 'whose-number', passes: { another: 'other' } },
        ],
      },
      on: { mine: on('sharing'), other: on('typing') },
    },
    sharing: { meta: { ask: 'sharing', share: true, accepts: ['contact', 'phone', 'stranger'] } },
    typing: { meta: { ask: 'typing', accepts: ['phone', 'contact', 'stranger'] } },
    stranger: {
      meta: { ask: 'stranger', buttons: ['together', 'mine', 'other'], accepts: ['phone', 'contact'] },
      on: { together: on('#looking'), mine: on('sharing'), other: on('typing') },
    },
  },
})
