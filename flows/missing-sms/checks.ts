import { kit, on } from './setup.ts'
import type { Tap } from './context.ts'

/**
 * One likely cause, with "how do I check?" behind a button: found and put right, the code is asked for again; not it, the next one.
 * `skip` is the answer of somebody who cannot check it now.
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

/** A code that arrives in another phone has arrived. */
const otherPhone = kit.createStateConfig({
  initial: 'asked',
  on: { 'comes-there': on('#came'), 'not-there': on('#next'), 'cannot': on('#next') },
  states: {
    asked: { meta: { ask: 'other-phone', buttons: ['comes-there', 'not-there', 'cannot', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'other-phone-how', buttons: ['comes-there', 'not-there', 'cannot'], inPlace: true } },
  },
})

/** The number in the account may differ from the one that is watched. */
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

/** Does any SMS arrive at all? If none does, the phone is to blame, and a restart is worth trying. */
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

/** Trouble on the site's side passes by itself. */
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

/** A site that only pretends to send a code. */
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

/** Every check by the name of its move. */
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
