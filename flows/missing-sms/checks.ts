import { kit, on } from './setup.ts'
import type { Tap } from './context.ts'

/**
 * Asks about one likely cause, with "how do I check?" behind a button. When it was corrected, the code is requested again; otherwise the
 * next cause follows. `skip` is the answer of a customer who cannot check it now.
 */
const check = (name: string, [fixed, notIt, skip]: readonly [Tap, Tap, Tap?]) => {
  const buttons = skip === undefined ? [fixed, notIt] : [fixed, notIt, skip]
  return kit.createStateConfig({
    initial: 'asked',
    on: { [fixed]: on('#retry'), [notIt]: on('#next'), ...(skip === undefined ? {} : { [skip]: on('#next') }) },
    states: {
      asked: { meta: { ask: name, buttons: [...buttons, 'how'] }, on: { how: 'how' } },
      how: { meta: { ask: `${name}-how`, buttons, inPlace: true } },
    },
  })
}

const airplane = check('airplane', ['turned-off', 'was-off'])
const spam = check('spam', ['found', 'nothing'])
const space = check('space', ['freed', 'enough'])
const restart = check('restart', ['restarted', 'cannot'])
const pay = check('pay', ['paid', 'no-debt'])

/** Checks whether the SIM is in another phone: the code arrives there. */
const otherPhone = kit.createStateConfig({
  initial: 'asked',
  on: { 'comes-there': on('#came'), 'not-there': on('#next'), 'cannot': on('#next') },
  states: {
    asked: { meta: { ask: 'other-phone', buttons: ['comes-there', 'not-there', 'cannot', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'other-phone-how', buttons: ['comes-there', 'not-there', 'cannot'], inPlace: true } },
  },
})

/** Checks whether the number in the account differs from the one at hand. */
const number = kit.createStateConfig({
  initial: 'asked',
  on: { right: on('#next') },
  states: {
    asked: { meta: { ask: 'number', buttons: ['right', 'wrong', 'how'] }, on: { how: 'how', wrong: on('differs') } },
    how: { meta: { ask: 'number-how', buttons: ['right', 'wrong'], inPlace: true }, on: { wrong: on('differs') } },
    differs: {
      meta: { ask: 'number-differs', buttons: ['came', 'not-came'] },
      on: { 'came': on('#came'), 'not-came': on('#next') },
    },
  },
})

/** Checks whether any SMS arrives. If none does, the phone is the cause, and a restart is worth trying. */
const testSms = kit.createStateConfig({
  initial: 'asked',
  on: {
    'arrives': on('#next'),
    'does-not': { target: '#next', actions: ['tap', 'restartFirst'] },
    'cannot': on('#next'),
  },
  states: {
    asked: { meta: { ask: 'test-sms', buttons: ['arrives', 'does-not', 'cannot', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'test-sms-how', buttons: ['arrives', 'does-not', 'cannot'], inPlace: true } },
  },
})

const notify = kit.createStateConfig({
  meta: { ask: 'notify', buttons: ['tell-me', 'go-on'] },
  on: { 'tell-me': on('#subscribing'), 'go-on': on('#next') },
})

/** Checks for a problem of the site, which passes by itself. */
const site = kit.createStateConfig({
  meta: { ask: 'site', buttons: ['will-wait', 'waited'] },
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
      meta: { ask: 'scam', buttons: ['official', 'elsewhere'] },
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
