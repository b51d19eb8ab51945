import type { KnownAnswer } from '../../src/core/flow/flow-kit.ts'
import { handOver, kit, lookForCode, lookForLetter } from './setup.ts'

const mailbox = {
  statement: 'mailbox',
  answers: { works: 'opens', gone: 'no-access' },
} as const satisfies KnownAnswer

/** Recovery by the e-mail on record, when neither the number nor a device opens the account. */
export const email = kit.createStateConfig({
  id: 'email',
  initial: 'asked',
  on: {
    'opens': [
      { guard: 'hasSession', target: '#letter', actions: { type: 'say', params: { message: 'sign-out-first' } } },
      { target: '#letter' },
    ],
    'no-access': '#no-email',
  },
  states: {
    asked: { meta: { ask: 'email', buttons: ['opens', 'no-access', 'how'], knows: mailbox }, on: { how: 'how' } },
    how: { meta: { ask: 'email-how', buttons: ['opens', 'no-access'], inPlace: true, knows: mailbox } },
  },
})

/** The customer requests an e-mail with a link on the sign-in page. */
export const letter = kit.createStateConfig({
  id: 'letter',
  initial: 'asked',
  on: { 'letter-came': '#link', 'no-letter': '.helping', 'no-page': handOver('no-sign-in-page') },
  states: {
    asked: { meta: { ask: 'letter', buttons: ['letter-came', 'no-letter', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'letter-how', buttons: ['letter-came', 'no-letter', 'no-page'], inPlace: true } },
    helping: lookForLetter('asked', '#link'),
  },
})

/** The link opens a page on which the new number is entered and confirmed by a code. */
export const link = kit.createStateConfig({
  id: 'link',
  initial: 'asked',
  states: {
    asked: {
      meta: { ask: 'link', buttons: ['confirmed', 'no-code', 'link-broken'] },
      on: {
        'confirmed': '#password',
        'no-code': { target: 'helping', actions: { type: 'awaitOn', params: { which: 'new' } } },
        'link-broken': 'broken',
      },
    },
    broken: {
      meta: { ask: 'link-broken', buttons: ['requested', 'link-broken'] },
      on: { 'requested': '#letter', 'link-broken': handOver('link-broken') },
    },
    helping: lookForCode('asked'),
  },
})

/** The customer sets a new password on the service's own page; nobody else learns it. */
export const password = kit.createStateConfig({
  id: 'password',
  initial: 'asked',
  on: { set: '#test' },
  states: {
    asked: { meta: { ask: 'password', buttons: ['set', 'refused'] }, on: { refused: 'refused' } },
    refused: {
      meta: { ask: 'password-refused', buttons: ['set', 'refused'] },
      on: { refused: handOver('password-refused') },
    },
  },
})

/** Without e-mail: the code word where there is one, else a person. */
export const noEmail = kit.createStateConfig({
  id: 'no-email',
  initial: 'deciding',
  states: {
    deciding: { always: [{ guard: 'hasCodeWord', target: 'asked' }, handOver('no-email')] },
    asked: {
      meta: {
        ask: 'code-word',
        buttons: ['opens', 'no-letter', 'word-forgotten'],
        knows: { statement: 'code-word', answers: { forgotten: 'word-forgotten' } },
      },
      on: { 'opens': '#password', 'no-letter': 'helping', 'word-forgotten': handOver('code-word-forgotten') },
    },
    helping: lookForLetter('asked', '#password'),
  },
})
