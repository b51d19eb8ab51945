import { defineFlow, noContact, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { begin, briefOf, summaryOf, vars } from './context.ts'
import type { Context } from './context.ts'
import { access, byNumber, inProfile, telegram } from './open-ways.ts'
import { email, letter, link, noEmail, password } from './recovery.ts'
import { handOver, kit, lookForCode } from './setup.ts'

/**
 * Regains access when the number has changed or is about to: Telegram first, then the profile where something still
 * opens it, else recovery by the e-mail on record, by the code word or by a person. Ends with a tried sign-in and a
 * list of other places that have the old number.
 */
const machine = kit.createMachine({
  id: 'regain-access',
  context: ({ input }) => begin(input),
  initial: 'telegram',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    telegram,
    'way-in': { id: 'way-in', always: [{ guard: 'isByNumber', target: 'by-number' }, { target: 'access' }] },
    access,
    'in-profile': inProfile,
    'by-number': byNumber,
    email,
    letter,
    link,
    'no-email': noEmail,
    password,
    'test': {
      id: 'test',
      initial: 'asked',
      states: {
        'asked': {
          meta: { ask: 'test', buttons: ['signs-in', 'fails', 'skip'] },
          on: { 'signs-in': '#devices', 'fails': 'not-in', 'skip': '#devices' },
        },
        'not-in': {
          meta: { ask: 'not-in', buttons: ['no-code', 'wrong-password', 'something-else'] },
          on: { 'no-code': 'helping', 'wrong-password': 'retype', 'something-else': handOver('sign-in-fails') },
        },
        'retype': {
          meta: { ask: 'retype', buttons: ['signs-in', 'new-password'] },
          on: {
            'signs-in': '#devices',
            'new-password': [{ guard: 'isByNumber', target: '#by-number' }, { target: '#letter' }],
          },
        },
        'helping': lookForCode('asked'),
      },
    },
    'devices': {
      id: 'devices',
      initial: 'asked',
      on: { 'signed-out': '#solved', 'skip': '#solved' },
      states: {
        asked: { meta: { ask: 'devices', buttons: ['signed-out', 'skip', 'how'] }, on: { how: 'how' } },
        how: { meta: { ask: 'devices-how', buttons: ['signed-out', 'skip'], inPlace: true } },
      },
    },
    'papers': { id: 'papers', meta: { ask: 'papers', buttons: ['ready'] }, on: { ready: 'person' } },
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context }) => ({ flow: 'person', params: { reason: context.reason, summary: summaryOf(context) } }),
        onDone: 'with-person',
      },
    },
    'solved': {
      id: 'solved',
      type: 'final',
      entry: { type: 'say', params: { message: 'elsewhere' } },
      output: { end: 'solved' },
    },
    'subscribed': { id: 'subscribed', type: 'final', output: { end: 'subscribed' } },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'regain-access',
  version: 2,
  machine,
  needs: ['account', 'sms'],
  vars,
  brief: briefOf,
  migrate: addContextFields({ told: noContact }),
  facts: ['sign-in-by', 'code-word', 'support-asks'],
})
