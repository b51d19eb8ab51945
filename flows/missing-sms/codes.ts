import { assign } from 'xstate'
import { kit, on } from './setup.ts'

const toSending = (by: 'sms' | 'voice' | 'email-link') =>
  ({
    guard: { type: 'canSend', params: { by } },
    target: 'sending',
    actions: ['tap', { type: 'sendBy', params: { by } }],
  }) as const

const outOfWays = { target: '#next', actions: ['tap', 'inVain'] } as const

/** Transitions for the answer about a sent code: when it did not arrive, another channel is tried. */
const arrival = { 'came': on('arrived'), 'not-came': outOfWays } as const

/**
 * Taps to reserve while searching for our e-mail: afterwards the customer is asked whether the service's own e-mail has
 * arrived.
 */
const TAPS_AFTER_LETTER = 1

/** Counts the taps after the search for our e-mail, without the reserved one. */
const spentOnLetter = (before: number, then: number | undefined): number =>
  then === undefined ? before : then - TAPS_AFTER_LETTER

/** Sends a code of this product: it shows whether SMS or e-mail arrive, and proves the number. */
export const code = kit.createStateConfig({
  initial: 'asked',
  states: {
    'asked': {
      meta: { ask: 'again', buttons: ['sms', 'voice', 'email-link', 'skip'] },
      on: {
        'sms': toSending('sms'),
        'voice': toSending('voice'),
        'email-link': toSending('email-link'),
        'skip': on('#next'),
      },
    },
    'sending': {
      meta: { wait: 'wait-sending' },
      invoke: {
        src: 'codes.send',
        id: 'send',
        input: ({ context }) => ({
          phone: context.phone ?? '',
          channel: context.channel,
          service: context.service.id,
          locale: context.locale,
        }),
        onDone: {
          actions: assign({
            sent: ({ event }) => event.output,
            checksLeft: ({ context }) => context.service.codes.checks,
            waitSec: ({ context }) => context.service.waitSec,
          }),
          target: 'sent',
        },
        onError: [
          { guard: 'firstHurry', actions: ['hurry', 'waitAsTold'], target: 'too-early' },
          { guard: 'atLimit', actions: ['waitAsTold', 'usedUp'], target: 'limit' },
          { guard: 'nobodyKnows', actions: 'waitForCode', target: 'may-arrive' },
          { guard: 'lineRefused', actions: ['learnRefusal', 'inVain'], target: '#judged' },
          { actions: ['inVain', { type: 'say', params: { message: 'not-sent' } }], target: '#next' },
        ],
      },
      after: { answer: { actions: 'waitForCode', target: 'may-arrive' } },
    },
    'too-early': {
      meta: { ask: 'too-early', buttons: ['came', 'skip'] },
      on: { came: on('arrived'), skip: on('#next') },
      after: { wait: 'sending' },
    },
    'limit': {
      meta: { ask: 'limit', buttons: ['came', 'go-on'] },
      on: { 'came': on('arrived'), 'go-on': on('#next') },
    },
    'may-arrive': {
      initial: 'running',
      on: arrival,
      states: {
        running: { meta: { ask: 'may-arrive', buttons: ['came', 'not-came'] }, after: { wait: 'due' } },
        due: { meta: { ask: 'did-it-come', buttons: ['came', 'not-came'] } },
      },
    },
    'sent': {
      always: { guard: 'byLetter', target: 'letter' },
      initial: 'running',
      on: { ...arrival, code: 'checking' },
      states: {
        running: { meta: { ask: 'sent', buttons: ['came', 'not-came'], accepts: ['code'] }, after: { wait: 'due' } },
        due: { meta: { ask: 'code-due', buttons: ['came', 'not-came'], accepts: ['code'] } },
      },
    },
    'letter': {
      initial: 'running',
      on: {
        'came': on('arrived'),
        'not-came': [
          { guard: { type: 'hasRoom', params: { taps: 2 + TAPS_AFTER_LETTER } }, ...on('looking-for-letter') },
          outOfWays,
        ],
        'code': 'checking',
      },
      states: {
        running: { meta: { ask: 'letter', buttons: ['came', 'not-came'], accepts: ['code'] }, after: { wait: 'due' } },
        due: { meta: { ask: 'letter-due', buttons: ['came', 'not-came'], accepts: ['code'] } },
      },
    },
    'looking-for-letter': {
      invoke: {
        src: 'flow',
        id: 'missing-email',
        input: ({ context }) => ({ flow: 'missing-email', params: { taps: context.taps + TAPS_AFTER_LETTER } }),
        onDone: [
          { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
          {
            guard: ({ event }) => event.output.end === 'came',
            actions: assign({ taps: ({ context, event }) => spentOnLetter(context.taps, event.output.taps) }),
            target: 'arrived',
          },
          {
            actions: [
              'inVain',
              assign({ taps: ({ context, event }) => spentOnLetter(context.taps, event.output.taps) }),
            ],
            target: '#next',
          },
        ],
      },
    },
    'checking': {
      meta: { wait: 'wait-checking' },
      invoke: {
        src: 'codes.check',
        id: 'check',
        input: ({ context, event }) => ({
          phone: context.phone ?? '',
          authenticationId: context.sent?.authenticationId ?? '',
          code: event.type === 'code' ? event.code : '',
        }),
        onDone: { actions: 'prove', target: 'arrived' },
        onError: [
          { guard: 'wrongCode', actions: 'countCheck', target: 'wrong' },
          { guard: 'codeSpent', target: 'spent' },
          { guard: 'codeExpired', target: 'expired' },
          { actions: { type: 'say', params: { message: 'not-checked' } }, target: 'arrived' },
        ],
      },
      after: { answer: { actions: { type: 'say', params: { message: 'not-checked' } }, target: 'arrived' } },
    },
    'wrong': {
      meta: { ask: 'wrong', buttons: ['new-code', 'go-on'], accepts: ['code'] },
      on: { 'code': 'checking', 'new-code': { guard: 'canSendAgain', ...on('asked') }, 'go-on': on('#next') },
    },
    'spent': {
      meta: { ask: 'spent', buttons: ['new-code', 'go-on'] },
      on: { 'new-code': { guard: 'canSendAgain', ...on('asked') }, 'go-on': on('#next') },
    },
    'expired': {
      meta: { ask: 'expired', buttons: ['new-code', 'go-on'] },
      on: { 'new-code': { guard: 'canSendAgain', ...on('asked') }, 'go-on': on('#next') },
    },
    'arrived': { always: [{ guard: 'byLetter', target: 'letter-works' }, { target: 'works' }] },
    'letter-works': {
      meta: { ask: 'letter-works', buttons: ['came', 'not-came'] },
      on: { 'came': on('#solved'), 'not-came': on('#next') },
    },
    'works': {
      meta: { ask: 'works', buttons: ['came', 'not-came'] },
      on: { 'came': on('#came'), 'not-came': [{ guard: 'newsToLookFor', ...on('#looking') }, on('#next')] },
    },
  },
})
