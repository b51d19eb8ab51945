import { askAgain, hasCode, share, typeCode, typeNumber, wait } from '../actor.ts'
import type { Act, Answers, Actor } from '../actor.ts'

const cameOrNot = async (me: Actor): Promise<string> => ((await askAgain(me)) ? 'came' : 'not-came')

/** Faults that stop an ordinary SMS from a friend. */
const takesNothing = ({ switches }: Awaited<ReturnType<Actor['handset']['look']>>): boolean =>
  ['airplaneMode', 'off', 'roaming', 'dataOnly', 'inboxFull', 'faultySms', 'suspended'].some(
    (name) => switches[name] === true,
  )

const airplane = async (me: Actor): Promise<string> => {
  if ((await me.handset.look()).switches['airplaneMode'] !== true) return 'was-off'
  await me.handset.turn({ airplaneMode: false })
  return 'turned-off'
}

const spam = async (me: Actor): Promise<string> => {
  const { sms } = await me.handset.look()
  if (!sms.some(({ sender }) => sender === 'MTS')) return 'nothing'
  await me.handset.turn({ senderBlocked: false, spamApp: false })
  return 'found'
}

const number = async (me: Actor): Promise<string> => {
  if ((await me.handset.look()).switches['numberOnRecord'] === 'right') return 'right'
  if (me.fact('mend') !== 'no') await me.handset.turn({ numberOnRecord: 'right' })
  return 'wrong'
}

const space = async (me: Actor): Promise<string> => {
  if ((await me.handset.look()).switches['inboxFull'] !== true) return 'enough'
  await me.handset.clear()
  return 'freed'
}

const restart = async (me: Actor): Promise<string> => {
  if (me.fact('restart') !== 'in vain') await me.handset.turn({ faultySms: false, off: false, dataOnly: false })
  return 'restarted'
}

/** A phone that refuses every message; trying another phone shows it. */
const otherPhone = async (me: Actor): Promise<string> => {
  const { switches } = await me.handset.look()
  if (me.person.no % 2 === 0) return 'cannot'
  if (switches['faultySms'] !== true) return 'not-there'
  await me.handset.turn({ faultySms: false })
  return (await askAgain(me)) ? 'comes-there' : 'not-there'
}

const pay = async (me: Actor): Promise<string> => {
  if ((await me.handset.look()).switches['suspended'] !== true) return 'no-debt'
  await me.handset.turn({ suspended: false })
  return 'paid'
}

const sim = (me: Actor): string =>
  ({ own: 'it-was-me', new: 'new-number' })[me.fact('sim')] ?? (me.fact('sim') === 'stranger' ? 'not-me' : 'it-was-me')

const firstOffered =
  (...wanted: readonly string[]) =>
  (me: Actor): string =>
    wanted.find((event) => me.offered().includes(event)) ?? 'skip'

const ourCode = async (me: Actor): Promise<Act | string> => (await typeCode(me)) ?? 'not-came'

const letterHelps = (me: Actor): string => (me.person.hasMail ? 'came' : 'not-came')

/** Answers of an honest person who waits for a code by SMS. */
export const missingSms: Answers = {
  'incident': (me) => (me.person.no % 3 === 0 && me.first('an incident') ? 'go-on' : 'tell-me'),
  'not-subscribed': (me) => (me.first('subscribing again') ? 'tell-me' : 'go-on'),
  'notify': 'tell-me',
  'number-asked': (me) => (me.person.shares ? 'mine' : me.person.no % 2 === 0 ? typeNumber(me) : 'other'),
  'sharing': share,
  'typing': typeNumber,
  'sim-changed': sim,
  airplane,
  spam,
  number,
  'number-differs': cameOrNot,
  space,
  'test-sms': async (me) =>
    me.person.no % 5 === 0 ? 'cannot' : takesNothing(await me.handset.look()) ? 'does-not' : 'arrives',
  restart,
  'other-phone': otherPhone,
  pay,
  'site': (me) => (me.fact('site') === 'broken' ? 'waited' : 'will-wait'),
  'region': (me) => (me.fact('region') === 'foreign' ? 'foreign' : 'usual'),
  'scam': (me) => (me.fact('site') === 'false' ? 'elsewhere' : 'official'),
  'scam-warning': 'understood',
  'again': firstOffered('sms', 'voice', 'email-link'),
  'too-early': wait(2),
  'limit': 'go-on',
  'may-arrive': ourCode,
  'sent': ourCode,
  'code-due': ourCode,
  'letter': ourCode,
  'letter-due': ourCode,
  'wrong': async (me) => (await typeCode(me)) ?? 'go-on',
  'spent': 'new-code',
  'expired': 'new-code',
  'works': cameOrNot,
  'letter-works': letterHelps,
  'retry': cameOrNot,
  'ask-service': cameOrNot,
  'waiting': async (me) => ((await hasCode(me)) ? 'came' : wait(16)),
  'did-it-come': cameOrNot,
}
