import { assign } from 'xstate'
import type { Context } from './context.ts'
import { kit } from './setup.ts'

/** Transition when the incident ends while the question about it is open. */
const onFixed = {
  guard: ({ context, event }: { readonly context: Context; readonly event: { readonly incident: string } }) =>
    event.incident === context.incident?.id,
  target: '#situation',
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
        input: ({ context }) => ({ locale: context.locale, flow: 'reset-password', service: context.service.id }),
        onDone: [
          {
            guard: ({ event }) => event.output.incident !== null,
            actions: assign({ incident: ({ event }) => event.output.incident }),
            target: 'known',
          },
          { target: '#situation' },
        ],
        onError: { target: '#situation' },
      },
      after: { answer: '#situation' },
    },
    'known': {
      meta: { ask: 'incident', buttons: ['tell-me', 'go-on'] },
      on: { 'tell-me': 'subscribing', 'go-on': '#situation', 'fixed': onFixed },
    },
    'subscribing': {
      meta: { wait: 'wait-subscribing' },
      invoke: {
        src: 'incidents.subscribe',
        id: 'subscribe',
        input: ({ context }) => ({ incidentId: context.incident?.id ?? '', flow: 'reset-password' }),
        onDone: '#subscribed',
        onError: 'not-subscribed',
      },
      after: { answer: 'not-subscribed' },
    },
    'not-subscribed': {
      meta: { ask: 'not-subscribed', buttons: ['tell-me', 'go-on'] },
      on: { 'tell-me': 'subscribing', 'go-on': '#situation', 'fixed': onFixed },
    },
  },
})

/** Explains a cabinet that does not open: overload and maintenance pass by themselves. */
export const down = kit.createStateConfig({
  initial: 'asked',
  on: { 'opened': '#solved', 'will-wait': '.waiting' },
  states: {
    asked: { meta: { ask: 'down', buttons: ['opened', 'will-wait', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'down-how', buttons: ['opened', 'will-wait'], inPlace: true } },
    waiting: { meta: { ask: 'down-waiting', buttons: ['opened'], quiet: true }, after: { pause: 'due' } },
    due: { meta: { ask: 'down-due', buttons: ['opened', 'not-open'] }, on: { 'not-open': 'longer' } },
    longer: {
      meta: { ask: 'down-longer', buttons: ['opened', 'will-wait'] },
    },
  },
})
