import { choose, share, typeCode, typeNumber, wait, write } from '../actor.ts'
import type { Act, Answers, Actor } from '../actor.ts'

/** True for what the person has: everything but the subject of the trouble; a code comes once the phone is in order. */
const codeComes = async (me: Actor): Promise<boolean> => {
  if (me.fact('code') !== 'missing') return true
  await me.handset.askService()
  return (await me.handset.look()).sms.some(({ folder }) => folder === 'inbox')
}

const answered =
  (fact: string, value: string, [yes, no]: readonly [string, string]) =>
  (me: Actor): string =>
    me.fact(fact) === value ? yes : no

const once =
  (fact: string, value: string, [before, after]: readonly [string, string]) =>
  (me: Actor): string =>
    me.fact(fact) === value && me.first(fact) ? before : after

const code =
  (yes: string, no: string) =>
  async (me: Actor): Promise<string> =>
    (await codeComes(me)) ? yes : no

/** Answers of a person with a changed number. */
export const regainAccess: Answers = {
  'telegram': answered('telegram', 'old', ['on-old', 'on-new']),
  'telegram-move': (me) => (me.person.no % 2 === 0 ? 'moved' : 'later'),
  'session': (me) => (me.fact('open') === 'session' ? 'signed-in' : 'neither'),
  'access': (me) => ({ number: 'number-works', session: 'signed-in' })[me.fact('open')] ?? 'neither',
  'in-profile': code('changed', 'no-code'),
  'which-number': 'to-new',
  'by-number': async (me) => (me.fact('cabinet') === 'old' ? 'old-cabinet' : code('password-came', 'no-code')(me)),
  'old-cabinet': answered('old', 'works', ['works', 'lost']),
  'for-old': code('password-came', 'no-code'),
  'email': answered('email', 'opens', ['opens', 'no-access']),
  'letter': (me) => (me.fact('letter') !== '' && me.first('the letter') ? 'no-letter' : 'letter-came'),
  'link': async (me) =>
    me.fact('link') === 'old' && me.first('the link') ? 'link-broken' : code('confirmed', 'no-code')(me),
  'link-broken': 'requested',
  'code-word': answered('word', 'forgotten', ['word-forgotten', 'opens']),
  'password': once('password', 'weak', ['refused', 'set']),
  'password-refused': 'set',
  'test': 'signs-in',
  'devices': 'signed-out',
  'papers': 'ready',
}

const mended =
  (trouble: string, [found, notIt]: readonly [string, string]) =>
  (me: Actor): string =>
    me.fact('mail') === trouble || me.fact('letter') === trouble ? found : notIt

/** True when the e-mail has arrived: once its cause has been removed, or after the delay of the site. */
const letterCame = (me: Actor): string => (['unknown', 'late'].includes(me.fact('mail')) ? 'not-came' : 'came')

/** Answers of a person whose e-mail does not come. */
export const missingEmail: Answers = {
  'spam': mended('spam', ['found', 'nothing']),
  'address': mended('address', ['wrong', 'right']),
  'site': mended('late', ['will-wait', 'waited']),
  'waiting': wait(16),
  'did-it-come': answered('mail', 'unknown', ['not-came', 'came']),
  'filters': mended('filters', ['removed', 'no-rule']),
  'space': mended('space', ['freed', 'enough']),
  'disposable': mended('disposable', ['temporary', 'lasting']),
  'another': 'other-address',
  'retry': letterCame,
}

const enteredOrNot = async (me: Actor): Promise<string> => {
  if (me.fact('sim') === 'away' && !me.past('a new SIM')) return 'no-sim'
  if (me.fact('way') !== '') return 'other-way'
  return code('signed-in', 'not-came')(me)
}

const wantedWay = (me: Actor): string => (me.offered().includes(me.fact('way')) ? me.fact('way') : 'hotline')

/** Answers of a person without a working password. */
export const resetPassword: Answers = {
  'incident': 'tell-me',
  'not-subscribed': 'go-on',
  'situation': (me) => me.fact('why'),
  'idle': 'signed-in',
  'down': 'will-wait',
  'down-waiting': wait(16),
  'down-due': 'opened',
  'down-longer': 'opened',
  'by-sms': enteredOrNot,
  'ways': wantedWay,
  'sim-first': (me) => (me.first('a new SIM') ? 'restored' : 'person'),
  'by-form': answered('word', 'forgotten', ['word-forgotten', 'signed-in']),
  'word-forgotten': 'hotline',
  'by-hotline': 'signed-in',
  'by-keyword': code('signed-in', 'not-came'),
  'link-confirm': (me) => (me.offered().includes('to-sms') ? 'to-sms' : 'to-email'),
  'link-sent': 'set',
  'link-may-arrive': 'set',
  'link-too-early': 'other-way',
  'received': 'later',
}

const proving = async (me: Actor): Promise<Act | string> =>
  (await typeCode(me)) ?? (me.first('a code of ours') ? 'not-came' : 'leave')

/** Answers of a person who proves an identity. */
export const prove: Answers = {
  'not-weighed': 'again',
  'number': async (me) => (me.person.shares ? 'mine' : typeNumber(me)),
  'contact': 'mine',
  'sharing': share,
  'sent': proving,
  'code-due': proving,
  'no-code': 'look',
  'too-early': wait(2),
  'limit': 'leave',
  'limit-over': 'send',
  'may-arrive': 'leave',
  'not-sent': 'leave',
  'wrong': async (me) => (await typeCode(me)) ?? 'leave',
  'spent': 'send',
  'expired': 'send',
  'not-checked': 'leave',
  'letter': 'send',
  'word': write('lilac'),
  'word-wrong': write('lilac'),
  'sim-changed': 'it-was-me',
  'sim-wait': 'understood',
  'not-enough': 'leave',
  'reassigned': 'understood',
}

/** Answers of a person who wants another number. */
export const changeNumber: Answers = {
  'conditions': 'begin',
  'wish': (me) => (me.fact('digits') === '' && me.offered().includes('any') ? 'any' : write(me.fact('digits') || '12')),
  'wish-unfit': write('12'),
  'category': choose('any'),
  'offers': (me) => {
    const offers = me.listed()
    const mine = offers[me.person.no % Math.max(1, offers.length)]
    return mine === undefined ? 'apply' : choose(mine)
  },
  'no-offers': (me) => (me.fact('after') === 'requests' ? 'apply' : 'other-wish'),
  'apply': 'apply',
  'applied': (me) => (me.first('requests') ? write('мои заявки') : 'enough'),
  'taken': 'other',
  'hold-failed': 'again',
  'confirm': 'change',
  'expired': 'again',
  'order-failed': 'again',
  'search-failed': 'again',
}
