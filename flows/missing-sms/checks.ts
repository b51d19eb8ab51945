import { kit, on } from './setup.ts'
import type { KnownAnswer, View } from '../../src/core/flow/flow-kit.ts'
import type { Tap } from './context.ts'

/** Instructions that differ by the kind of phone; some are shown with a picture. */
const byPhone = { byPhone: true } as const
const withAirplane = { ...byPhone, picture: 'airplane' } as const
const withEnvelope = { ...byPhone, picture: 'memory' } as const

/** Surroundings of a check: statements that answer it, and how its instructions are shown. */
interface CheckOptions {
  readonly knows?: readonly KnownAnswer[]
  readonly instructions?: Pick<View, 'byPhone' | 'picture'>
}

/**
 * Asks about one likely cause, with "how do I check?" behind a button. When it was corrected, the code is requested
 * again; otherwise the next cause follows. `skip` is the answer of a customer who cannot check it now.
 */
const check = (
  name: string,
  [fixed, notIt, skip]: readonly [Tap, Tap, Tap?],
  { knows = [], instructions = {} }: CheckOptions,
) => {
  const buttons = skip === undefined ? [fixed, notIt] : [fixed, notIt, skip]
  return kit.createStateConfig({
    initial: 'asked',
    on: { [fixed]: on('#retry'), [notIt]: on('#next'), ...(skip === undefined ? {} : { [skip]: on('#next') }) },
    states: {
      asked: { meta: { ask: name, buttons: [...buttons, 'how'], knows }, on: { how: 'how' } },
      how: { meta: { ask: `${name}-how`, buttons, inPlace: true, knows, ...instructions } },
    },
  })
}

/** First check; a memory that is said to be full is looked at before it. */
const airplaneCheck = check('airplane', ['turned-off', 'was-off'], {
  knows: [
    { statement: 'space', passes: { full: 'memory-full' } },
    { statement: 'airplane', answers: { 'off': 'was-off', 'was-on': 'turned-off' } },
  ],
  instructions: withAirplane,
})
const airplane = {
  ...airplaneCheck,
  on: { ...airplaneCheck.on, 'memory-full': { guard: 'spaceUntried', target: '#space-full', actions: 'spaceFirst' } },
} as const
const spam = check('spam', ['found', 'nothing'], {
  knows: [{ statement: 'spam', answers: { empty: 'nothing', found: 'found' } }],
  instructions: byPhone,
})
const space = check('space', ['freed', 'enough'], {
  knows: [{ statement: 'space', answers: { enough: 'enough' } }],
  instructions: withEnvelope,
})
const restart = check('restart', ['restarted', 'cannot'], {
  knows: [{ statement: 'restarted', passes: { yes: 'cannot' } }],
  instructions: byPhone,
})
const pay = check('pay', ['paid', 'no-debt'], { knows: [{ statement: 'debt', answers: { none: 'no-debt' } }] })

/** The memory is said to be full, as the envelope shows on a phone with keys: that is the likely cause. */
export const spaceFull = kit.createStateConfig({
  id: 'space-full',
  initial: 'asked',
  on: { freed: on('#retry'), enough: on('#next') },
  states: {
    asked: { meta: { ask: 'space-full', buttons: ['freed', 'enough', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'space-how', buttons: ['freed', 'enough'], inPlace: true, ...withEnvelope } },
  },
})

/** Checks whether the SIM is in another phone: the code arrives there. */
const otherPhone = kit.createStateConfig({
  initial: 'asked',
  on: { 'comes-there': on('#came'), 'not-there': on('#next'), 'cannot': on('#next') },
  states: {
    asked: { meta: { ask: 'other-phone', buttons: ['comes-there', 'not-there', 'cannot', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'other-phone-how', buttons: ['comes-there', 'not-there', 'cannot'], inPlace: true } },
  },
})

const sameOrNot = {
  statement: 'number-in-account',
  answers: { same: 'right', differs: 'wrong' },
} as const satisfies KnownAnswer

/** Checks whether the number in the account differs from the one at hand, also by a number that is typed. */
const number = kit.createStateConfig({
  initial: 'asked',
  on: { right: on('#next'), phone: [{ guard: 'isSameNumber', ...on('#next') }, on('.differs')] },
  states: {
    asked: {
      meta: { ask: 'number', buttons: ['right', 'wrong', 'how'], accepts: ['phone'], knows: sameOrNot },
      on: { how: 'how', wrong: on('differs') },
    },
    how: {
      meta: { ask: 'number-how', buttons: ['right', 'wrong'], accepts: ['phone'], inPlace: true, knows: sameOrNot },
      on: { wrong: on('differs') },
    },
    differs: {
      meta: {
        ask: 'number-differs',
        buttons: ['came', 'not-came', 'gone'],
        knows: { statement: 'old-number', answers: { gone: 'gone' } },
      },
      on: {
        'came': on('#came'),
        'not-came': on('#next'),
        'gone': [
          { guard: 'canRegain', ...on('regaining') },
          { guard: 'isAlone', ...on('#person') },
        ],
      },
    },
    regaining: {
      entry: { type: 'say', params: { message: 'number-gone' } },
      invoke: {
        src: 'flow',
        id: 'regain-access',
        input: { flow: 'regain-access' },
        onDone: [
          { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
          { guard: ({ event }) => event.output.end === 'subscribed', target: '#subscribed' },
          { target: '#regained' },
        ],
      },
    },
  },
})

const otherMessages = {
  statement: 'other-messages',
  answers: { arrive: 'arrives', none: 'does-not' },
} as const satisfies KnownAnswer

/** Checks whether any SMS arrives. If none does, the phone is the cause, and a restart is worth trying. */
const testSms = kit.createStateConfig({
  initial: 'asked',
  on: {
    'arrives': on('#next'),
    'does-not': { target: '#next', actions: ['tap', 'restartFirst'] },
    'cannot': on('#next'),
  },
  states: {
    asked: {
      meta: { ask: 'test-sms', buttons: ['arrives', 'does-not', 'cannot', 'how'], knows: otherMessages },
      on: { how: 'how' },
    },
    how: {
      meta: { ask: 'test-sms-how', buttons: ['arrives', 'does-not', 'cannot'], inPlace: true, knows: otherMessages },
    },
  },
})

const notify = kit.createStateConfig({
  meta: { ask: 'notify', buttons: ['tell-me', 'go-on'] },
  on: { 'tell-me': on('#subscribing'), 'go-on': on('#next') },
})

/** Checks for a problem of the site, which passes by itself. */
const site = kit.createStateConfig({
  meta: {
    ask: 'site',
    buttons: ['will-wait', 'waited'],
    knows: { statement: 'waited', answers: { long: 'waited' } },
  },
  on: { 'will-wait': { target: '#waiting', actions: ['tap', 'waitForSite'] }, 'waited': on('#next') },
})

const region = kit.createStateConfig({
  meta: { ask: 'region', buttons: ['usual', 'foreign'] },
  on: {
    usual: on('#next'),
    foreign: {
      target: '#person',
      actions: [
        'tap',
        { type: 'because', params: { reason: 'region' } },
        { type: 'say', params: { message: 'region-foreign' } },
      ],
    },
  },
})

/** Checks for a fake site that only pretends to send a code. */
const scam = kit.createStateConfig({
  initial: 'asked',
  states: {
    asked: {
      meta: {
        ask: 'scam',
        buttons: ['official', 'elsewhere'],
        knows: { statement: 'site', answers: { official: 'official', elsewhere: 'elsewhere' } },
      },
      on: { official: on('#next'), elsewhere: on('warned') },
    },
    warned: { meta: { ask: 'scam-warning', buttons: ['understood'], quiet: true }, on: { understood: on('#solved') } },
  },
})

/** Checks by the name of their move. */
export const checks = {
  airplane,
  spam,
  number,
  space,
  'test-sms': testSms,
  restart,
  'other-phone': otherPhone,
  pay,
  notify,
  site,
  region,
  scam,
} as const
