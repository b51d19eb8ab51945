import { assign } from 'xstate'
import { contactParams } from '../../src/core/flow/flow-kit.ts'
import { kit } from './setup.ts'

const again = { target: 'sending' } as const
const call = { guard: 'canCall', target: 'sending', actions: { type: 'sendBy', params: { by: 'voice' } } } as const
const otherNumber = { guard: 'numberWasNamed', target: '#number', actions: 'forgetNumber' } as const
const typed = { guard: 'wasSent', target: 'checking' } as const
const leave = '#left' as const

/** Runs the flow for missing messages, then waits for the same code again. */
const lookFor = (flow: 'missing-sms' | 'missing-email') =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: flow,
      input: ({ context: { to } }) => ({ flow, params: contactParams({ phone: to, email: null }) }),
      onDone: [{ guard: ({ event }) => event.output.end === 'person', target: '#with-person' }, { target: 'sent' }],
    },
  })

/**
 * Sends a code to a number or to the e-mail address on record and checks what is typed. Wrong codes lock the code,
 * never the account.
 */
export const code = kit.createStateConfig({
  id: 'code',
  initial: 'sending',
  states: {
    'sending': {
      meta: { wait: 'wait-sending' },
      invoke: {
        src: 'codes.send',
        id: 'send',
        input: ({ context: { to, channel, service, locale, action, object } }) => ({
          phone: to ?? '',
          channel,
          service: service.id,
          locale,
          action,
          object,
        }),
        onDone: {
          actions: [
            'waitForCode',
            assign({
              sent: ({ event }) => event.output,
              checksLeft: ({ context }) => context.service.codes.checks,
              hurried: 0,
            }),
          ],
          target: 'sent',
        },
        onError: [
          { guard: 'firstHurry', actions: ['hurry', 'waitAsTold'], target: 'too-early' },
          { guard: 'atLimit', actions: 'waitAsTold', target: 'limit' },
          { guard: 'nobodyKnows', actions: 'waitForCode', target: 'may-arrive' },
          { target: 'not-sent' },
        ],
      },
      after: { answer: { actions: 'waitForCode', target: 'may-arrive' } },
    },
    'sent': {
      initial: 'running',
      on: { 'not-came': 'no-code', 'other-number': otherNumber, 'code': 'checking' },
      states: {
        running: {
          meta: { ask: 'sent', buttons: ['not-came', 'other-number'], accepts: ['code'] },
          after: { wait: 'due' },
        },
        due: { meta: { ask: 'code-due', buttons: ['not-came', 'other-number'], accepts: ['code'] } },
      },
    },
    'no-code': {
      meta: { ask: 'no-code', buttons: ['send', 'voice', 'look', 'other-number', 'leave'], accepts: ['code'] },
      on: { 'send': again, 'voice': call, 'look': 'looking', 'other-number': otherNumber, leave, 'code': 'checking' },
    },
    'looking': { always: [{ guard: 'byLetter', target: 'looking-for-letter' }, { target: 'looking-for-sms' }] },
    'looking-for-sms': lookFor('missing-sms'),
    'looking-for-letter': lookFor('missing-email'),
    'too-early': {
      meta: { ask: 'too-early', buttons: ['leave'], accepts: ['code'] },
      on: { leave, code: typed },
      after: { wait: 'sending' },
    },
    'limit': {
      initial: 'running',
      on: { send: again, leave, code: typed },
      states: {
        running: {
          meta: { ask: 'limit', buttons: ['leave'], accepts: ['code'], quiet: true },
          after: { wait: 'over' },
        },
        over: { meta: { ask: 'limit-over', buttons: ['send', 'leave'] } },
      },
    },
    'may-arrive': {
      initial: 'running',
      on: { send: again, leave },
      states: {
        running: { meta: { ask: 'may-arrive', buttons: ['leave'] }, after: { wait: 'over' } },
        over: { meta: { ask: 'limit-over', buttons: ['send', 'leave'] } },
      },
    },
    'not-sent': {
      meta: { ask: 'not-sent', buttons: ['send', 'other-number', 'leave'] },
      on: { 'send': again, 'other-number': otherNumber, leave },
    },
    'checking': {
      meta: { wait: 'wait-checking' },
      invoke: {
        src: 'codes.check',
        id: 'check',
        input: ({ context, event }) => ({
          phone: context.to ?? '',
          authenticationId: context.sent?.authenticationId ?? '',
          code: event.type === 'code' ? event.code : '',
        }),
        onDone: [
          { guard: 'byLetter', actions: { type: 'give', params: { proof: 'email-link' } }, target: '#weighing' },
          { actions: { type: 'give', params: { proof: 'code' } }, target: '#weighing' },
        ],
        onError: [
          { guard: 'wrongCode', actions: 'countCheck', target: 'wrong' },
          { guard: 'codeSpent', target: 'spent' },
          { guard: 'codeExpired', target: 'expired' },
          { target: 'not-checked' },
        ],
      },
      after: { answer: 'not-checked' },
    },
    'wrong': {
      meta: { ask: 'wrong', buttons: ['send', 'leave'], accepts: ['code'] },
      on: { code: 'checking', send: again, leave },
    },
    'spent': { meta: { ask: 'spent', buttons: ['send', 'leave'] }, on: { send: again, leave } },
    'expired': { meta: { ask: 'expired', buttons: ['send', 'leave'] }, on: { send: again, leave } },
    'not-checked': {
      meta: { ask: 'not-checked', buttons: ['send', 'leave'], accepts: ['code'] },
      on: { code: 'checking', send: again, leave },
    },
  },
})
