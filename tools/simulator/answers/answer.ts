import { choose, press } from '../me.ts'
import type { Act, Answers, Me } from '../me.ts'
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
import { answers, isItAScam, person, score } from './wish-answers.ts'

/** The menu: the service, then the trouble, page by page. */
const start: Answers = {
  'which-service': (me) => choose(me.person.service),
  'greeting': (me) => toTrouble(me),
  'menu': (me) => toTrouble(me),
  'more': (me) => toTrouble(me),
}

const toTrouble = (me: Me): Act | string => {
  const { flow } = me.person.trouble
  if (flow === 'person') return 'person'
  return me.listed().includes(flow) ? choose(flow) : 'others'
}

/** The bot asks what was meant: an entry that is it, or none of them. */
const which: Answers = {
  which: (me) => meant(me) ?? 'none',
  leave: (me) => (!me.past('requests') && me.first('an offer to leave') ? 'stay' : (meant(me) ?? 'stay')),
}

const meant = (me: Me): Act | undefined => {
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

/** What an honest person does at this question; null when there is nothing that they could answer. */
export const answer = async (me: Me, flow: string, ask: string): Promise<Act | null> => {
  const known = byFlow[flow]
  const found = known?.[ask] ?? known?.[ask.replace(/-how$/, '')]
  if (found === undefined) return null
  const act = typeof found === 'function' ? await found(me) : found
  return typeof act === 'string' ? press(act) : act
}
