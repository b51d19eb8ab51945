import { choose, press } from '../actor.ts'
import type { Act, Answers, Actor } from '../actor.ts'
import { changeNumber, missingEmail, prove, regainAccess, resetPassword } from './account-answers.ts'
import { changeOwner, changePassword, linkNumbers, myRequests } from './cabinet-answers.ts'
import {
  blockNumber,
  callForwarding,
  line,
  lineTrouble,
  pauseNumber,
  renameSubscribers,
  voicemail,
} from './line-answers.ts'
import { missingSms } from './missing-sms-answers.ts'
import { answers, isItAScam, person, score } from './other-answers.ts'

/** The choice in the menu: the service, then the trouble, page by page. */
const start: Answers = {
  'which-service': (me) => choose(me.person.service),
  'greeting': (me) => toTrouble(me),
  'menu': (me) => toTrouble(me),
  'more': 'another',
}

const toTrouble = (me: Actor): Act | string => {
  const { flow } = me.person.trouble
  if (flow === 'person') return 'person'
  return me.listed().includes(flow) ? choose(flow) : 'others'
}

/** The choice when the bot asks which flow was meant: the right entry, or none of them. */
const which: Answers = {
  which: (me) => chooseMeant(me) ?? 'none',
  leave: (me) => (!me.past('requests') && me.first('an offer to leave') ? 'stay' : (chooseMeant(me) ?? 'stay')),
}

const chooseMeant = (me: Actor): Act | undefined => {
  const {
    trouble: { flow, facts },
  } = me.person
  if (me.past('requests'))
    return me
      .listed()
      .filter((id) => id === 'my-requests')
      .map(choose)[0]
  const wanted = facts['article'] === undefined ? flow : `${flow}/${facts['article']}`
  return me
    .listed()
    .filter((id) => id === wanted)
    .map(choose)[0]
}

const byFlow: Readonly<Record<string, Answers>> = {
  start,
  which,
  prove,
  line,
  answers,
  person,
  score,
  'missing-sms': missingSms,
  'missing-email': missingEmail,
  'regain-access': regainAccess,
  'reset-password': resetPassword,
  'change-number': changeNumber,
  'block-number': blockNumber,
  'pause-number': pauseNumber,
  'line-trouble': lineTrouble,
  'is-it-a-scam': isItAScam,
  'change-password': changePassword,
  'link-numbers': linkNumbers,
  'change-owner': changeOwner,
  'my-requests': myRequests,
  'rename-subscribers': renameSubscribers,
  'call-forwarding': callForwarding,
  voicemail,
}

/** The act of an honest person at this question; null when no answer is possible. */
export const answer = async (me: Actor, flow: string, ask: string): Promise<Act | null> => {
  const known = byFlow[flow]
  const found = known?.[ask] ?? known?.[ask.replace(/-how$/, '')]
  if (found === undefined) return null
  const act = typeof found === 'function' ? await found(me) : found
  return typeof act === 'string' ? press(act) : act
}
