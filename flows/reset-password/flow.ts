import { assign } from 'xstate'
import { defineFlow, noContact, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { begin, vars } from './context.ts'
import type { Context } from './context.ts'
import { link } from './link.ts'
import { kit } from './setup.ts'
import { down, trouble } from './trouble.ts'
import { byForm, byHotline, byKeyword, byNetwork, bySms, bySocial, ways } from './ways.ts'

/**
 * Helps with a lost or locked password, or a cabinet that does not let in: a known incident first, then a new password
 * by SMS, then other methods that fit what is at hand. Ends with a new own password, or with an entry that needs none.
 */
const machine = kit.createMachine({
  id: 'reset-password',
  context: ({ input }) => begin(input),
  initial: 'trouble',
  output: ({ event }) => event.output as FlowOutput,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    trouble,
    'situation': {
      id: 'situation',
      meta: {
        ask: 'situation',
        buttons: ['forgot', 'locked', 'thrown-out', 'not-open'],
        knows: { statement: 'password', answers: { forgotten: 'forgot', locked: 'locked' } },
      },
      on: {
        'forgot': 'by-sms',
        'locked': { target: 'by-sms', actions: 'lock' },
        'thrown-out': 'idle',
        'not-open': 'down',
      },
    },
    'idle': {
      meta: { ask: 'idle', buttons: ['signed-in', 'forgot', 'locked'] },
      on: { 'signed-in': 'solved', 'forgot': 'by-sms', 'locked': { target: 'by-sms', actions: 'lock' } },
    },
    down,
    'by-sms': bySms,
    ways,
    'by-keyword': byKeyword,
    'by-form': byForm,
    'by-network': byNetwork,
    'by-social': bySocial,
    'by-hotline': byHotline,
    link,
    'received': {
      id: 'received',
      meta: { ask: 'received', buttons: ['change', 'later'] },
      on: { change: 'changing', later: 'solved' },
    },
    'changing': {
      invoke: {
        src: 'flow',
        id: 'change-password',
        input: { flow: 'change-password', params: { from: 'reset-password' } },
        onDone: [{ guard: ({ event }) => event.output.end === 'person', target: 'with-person' }, { target: 'done' }],
      },
    },
    'solved': {
      id: 'solved',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-solved' } },
      output: { end: 'solved' },
    },
    'done': { type: 'final', output: { end: 'solved' } },
    'subscribed': {
      id: 'subscribed',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-subscribed' } },
      output: { end: 'subscribed' },
    },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'reset-password',
  version: 2,
  machine,
  needs: ['account', 'sms'],
  tellsIncidents: true,
  vars,
  migrate: addContextFields({ told: noContact }),
  brief: ({ phone, incident }) => [
    { name: 'phone', value: phone ?? '' },
    { name: 'incident', value: incident === null ? '' : (incident.text ?? incident.kind) },
  ],
  facts: [
    'sign-in-tries',
    'session-minutes',
    'password-sms-button',
    'password-keyword',
    'password-keyword-number',
    'code-word',
    'auto-entry',
    'social-entry',
    'exit-button',
  ],
})
