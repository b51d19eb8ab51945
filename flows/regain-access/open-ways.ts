import type { KnownAnswer } from '../../src/core/flow/flow-kit.ts'
import { kit, lookForCode } from './setup.ts'

const telegramNumber = {
  statement: 'telegram-number',
  answers: { new: 'on-new', old: 'on-old' },
} as const satisfies KnownAnswer

/** Moves Telegram first: it may be lost with the old number, and this chat too. */
export const telegram = kit.createStateConfig({
  initial: 'asked',
  on: { 'on-new': '#way-in', 'on-old': '.move' },
  states: {
    asked: {
      meta: { ask: 'telegram', buttons: ['on-new', 'on-old', 'how'], knows: telegramNumber },
      on: { how: 'how' },
    },
    how: {
      meta: { ask: 'telegram-how', buttons: ['on-new', 'on-old'], inPlace: true, byPhone: true, knows: telegramNumber },
    },
    move: {
      entry: { type: 'telegramOn', params: { which: 'old' } },
      meta: { ask: 'telegram-move', buttons: ['moved', 'later'] },
      on: { moved: { target: '#way-in', actions: { type: 'telegramOn', params: { which: 'new' } } }, later: '#way-in' },
    },
  },
})

/** Statements about the ways in: an old number that is gone leaves the question of a sign-in that is still open. */
const knownAccess = [
  { statement: 'signed-in', answers: { somewhere: 'signed-in' } },
  { statement: 'old-number', answers: { works: 'number-works', gone: 'number-gone' } },
] as const satisfies readonly KnownAnswer[]

/** Asks for access that still works, since that is better than recovery. */
export const access = kit.createStateConfig({
  initial: 'asked',
  on: {
    'number-works': { target: '#in-profile', actions: { type: 'canUse', params: { access: 'number' } } },
    'signed-in': { target: '#in-profile', actions: { type: 'canUse', params: { access: 'session' } } },
    'neither': { target: '#email', actions: { type: 'canUse', params: { access: 'none' } } },
  },
  states: {
    asked: {
      meta: { ask: 'access', buttons: ['number-works', 'signed-in', 'neither', 'how'], knows: knownAccess },
      on: { 'how': 'how', 'number-gone': 'session' },
    },
    how: {
      meta: { ask: 'access-how', buttons: ['number-works', 'signed-in', 'neither'], inPlace: true, knows: knownAccess },
      on: { 'number-gone': 'session' },
    },
    session: {
      meta: {
        ask: 'session',
        buttons: ['signed-in', 'neither'],
        knows: { statement: 'signed-in', answers: { somewhere: 'signed-in', nowhere: 'neither' } },
      },
    },
  },
})

/** Changes the number in the profile; the code goes to either of the numbers. */
export const inProfile = kit.createStateConfig({
  id: 'in-profile',
  initial: 'asked',
  states: {
    asked: {
      meta: { ask: 'in-profile', buttons: ['changed', 'no-code', 'fails'] },
      on: {
        'changed': { target: '#test', actions: { type: 'awaitOn', params: { which: 'new' } } },
        'no-code': 'which',
        'fails': '#email',
      },
    },
    which: {
      meta: {
        ask: 'which-number',
        buttons: ['to-new', 'to-old'],
        knows: { statement: 'old-number', passes: { gone: 'to-new' } },
      },
      on: {
        'to-new': { target: 'helping', actions: { type: 'awaitOn', params: { which: 'new' } } },
        'to-old': [
          { guard: 'oldNumberWorks', target: 'helping', actions: { type: 'awaitOn', params: { which: 'old' } } },
          { target: '#email', actions: { type: 'say', params: { message: 'old-is-lost' } } },
        ],
      },
    },
    helping: lookForCode('asked'),
  },
})

/** Services with sign-in by number: the new number has its own account, and a password comes to it by SMS. */
export const byNumber = kit.createStateConfig({
  id: 'by-number',
  initial: 'asked',
  states: {
    'asked': {
      meta: { ask: 'by-number', buttons: ['password-came', 'no-code', 'old-cabinet'] },
      on: { 'password-came': '#password', 'no-code': 'helping', 'old-cabinet': 'old' },
    },
    'old': {
      meta: {
        ask: 'old-cabinet',
        buttons: ['works', 'lost'],
        knows: { statement: 'old-number', answers: { works: 'works', gone: 'lost' } },
      },
      on: {
        works: {
          target: 'for-old',
          actions: [
            { type: 'awaitOn', params: { which: 'old' } },
            { type: 'canUse', params: { access: 'number' } },
          ],
        },
        lost: '#no-email',
      },
    },
    'for-old': {
      meta: { ask: 'for-old', buttons: ['password-came', 'no-code'] },
      on: { 'password-came': '#password', 'no-code': 'helping-old' },
    },
    'helping': lookForCode('asked'),
    'helping-old': lookForCode('for-old'),
  },
})
