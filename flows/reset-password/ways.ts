import { kit, lookFor } from './setup.ts'

/** Transition after the first entry with a received password: the customer is asked to replace it by an own one. */
const entered = { 'signed-in': '#received' } as const

/** Offers the suitable methods; each needs something else at hand. */
export const ways = kit.createStateConfig({
  id: 'ways',
  initial: 'deciding',
  states: {
    'deciding': { always: [{ guard: 'lockedWithoutSim', target: 'sim-first' }, { target: 'asked' }] },
    'asked': {
      meta: { ask: 'ways', buttons: ['keyword', 'form', 'network', 'social', 'link', 'hotline'] },
      on: {
        keyword: { guard: 'simAtHand', target: '#by-keyword' },
        form: { guard: 'byForm', target: '#by-form' },
        network: { guard: 'byNetwork', target: '#by-network' },
        social: { guard: 'bySocial', target: '#by-social' },
        link: { guard: 'byLink', target: '#link' },
        hotline: { guard: 'byHotline', target: '#by-hotline' },
      },
    },
    'sim-first': {
      meta: { ask: 'sim-first', buttons: ['restored'] },
      on: { restored: { target: '#by-sms', actions: 'findSim' } },
    },
  },
})

/** Usual method: the sign-in page sends a new password. */
export const bySms = kit.createStateConfig({
  id: 'by-sms',
  initial: 'asked',
  on: { ...entered, 'other-way': '#ways', 'not-came': '.helping', 'no-sim': { target: '#ways', actions: 'missSim' } },
  states: {
    asked: {
      meta: {
        ask: 'by-sms',
        buttons: ['signed-in', 'not-came', 'no-sim', 'other-way'],
        knows: { statement: 'loss', passes: { lost: 'no-sim', stolen: 'no-sim' } },
      },
    },
    helping: lookFor('missing-sms', 'asked'),
  },
})

/** Method by a free SMS with a keyword, answered by the password. */
export const byKeyword = kit.createStateConfig({
  id: 'by-keyword',
  initial: 'asked',
  on: { ...entered, 'other-way': '#ways', 'not-came': '.helping' },
  states: {
    asked: { meta: { ask: 'by-keyword', buttons: ['signed-in', 'not-came', 'other-way'] } },
    helping: lookFor('missing-sms', 'asked'),
  },
})

/** Method by the recovery form: number, code word, and destination of the password. */
export const byForm = kit.createStateConfig({
  id: 'by-form',
  initial: 'asked',
  on: {
    ...entered,
    'other-way': '#ways',
    'not-came': { guard: 'simAtHand', target: '.looking-for-sms' },
    'no-letter': { guard: 'mayBeLetter', target: '.looking-for-letter' },
    'word-forgotten': '.word-forgotten',
  },
  states: {
    'asked': {
      meta: { ask: 'by-form', buttons: ['signed-in', 'not-came', 'no-letter', 'word-forgotten', 'other-way'] },
    },
    'word-forgotten': {
      meta: { ask: 'word-forgotten', buttons: ['hotline', 'other-way'] },
      on: { hotline: { guard: 'byHotline', target: '#by-hotline' } },
    },
    'looking-for-sms': lookFor('missing-sms', 'asked'),
    'looking-for-letter': lookFor('missing-email', 'asked'),
  },
})

/** Method without a password: from a device on the operator's network the cabinet opens by itself. */
export const byNetwork = kit.createStateConfig({
  id: 'by-network',
  initial: 'asked',
  on: { 'signed-in': '#solved', 'asks-password': '.not-known', 'other-way': '#ways' },
  states: {
    'asked': { meta: { ask: 'by-network', buttons: ['signed-in', 'asks-password', 'how'] }, on: { how: 'how' } },
    'how': {
      meta: {
        ask: 'by-network-how',
        buttons: ['signed-in', 'asks-password'],
        inPlace: true,
        byPhone: true,
        picture: 'mobile-data',
      },
    },
    'not-known': { meta: { ask: 'network-not-known', buttons: ['signed-in', 'other-way'] } },
  },
})

/** Method by an account of a social network that was linked to the cabinet before. */
export const bySocial = kit.createStateConfig({
  id: 'by-social',
  meta: { ask: 'by-social', buttons: ['signed-in', 'other-way'] },
  on: { 'signed-in': '#solved', 'other-way': '#ways' },
})

/** Method by phone: the company's people ask for papers by voice, never here. */
export const byHotline = kit.createStateConfig({
  id: 'by-hotline',
  initial: 'asked',
  on: { ...entered, 'other-way': '#ways', 'not-came': '.helping' },
  states: {
    asked: { meta: { ask: 'by-hotline', buttons: ['signed-in', 'not-came', 'other-way'] } },
    helping: lookFor('missing-sms', 'asked'),
  },
})
