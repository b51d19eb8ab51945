import { maskPhone } from '../text/phone.ts'
import type { AgentName } from '../desk/agent.ts'
import { answer, audited, button, html, openTalk, reply, settle, together } from './desk-context.ts'
import type { ActionOf, InTopic } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision, DeskCall } from './decision.ts'
import { nothing } from './decision.ts'
import { mention } from '../desk/desk-text.ts'
import type { Talk } from '../desk/talk.ts'
import { whyNotSteer } from './permissions.ts'

/** What an agent may ask of the operator about the number that was proved in this talk. */
export const operatorActs = ['delivery', 'resend', 'recover'] as const
export type OperatorAct = (typeof operatorActs)[number]

/** A question that was put long ago is not answered by a late tap. */
const GOOD_FOR_SEC = 600

type Pressed = InTopic<ActionOf<'pressed'>>

interface Reached {
  readonly talk: Talk
  readonly phone: string
  /** Whose talk it is: what is asked is asked while it is theirs. */
  readonly holder: number
}

/** The talk and its number, when this agent may ask about it. */
const reach = ({
  situation,
  agent,
}: InTopic): Reached | { readonly why: string; readonly vars: Readonly<Record<string, string | number>> } => {
  const talk = openTalk(situation)
  const why = whyNotSteer(situation, agent)
  if (why || !talk) return { why: why?.message ?? 'no-open-talk', vars: why?.vars ?? {} }
  if (!talk.agent) return { why: 'no-take-first', vars: {} }
  return talk.phone === null ? { why: 'no-phone', vars: {} } : { talk, phone: talk.phone, holder: talk.agent.id }
}

/** Supervisors besides this one: whoever asks for a recovery does not agree to it themselves, as long as there is another one. */
const otherSupervisors = ({ situation, agent }: InTopic): readonly AgentName[] =>
  situation.supervisors.filter(({ id }) => id !== agent.id)

/** What may be asked, as buttons. */
export const offerActs = (asked: InTopic): Decision => {
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  const rows = operatorActs.map((act) => [button(asked, act, pressData('op', found.talk.id, act))])
  return reply(asked, html(asked, 'op-which', { phone: maskPhone(found.phone) }), rows)
}

const actIn = (word: string | undefined): OperatorAct | null => operatorActs.find((act) => act === word) ?? null

/** Each is asked first. */
export const askAct = (asked: Pressed, [word]: readonly string[]): Decision => {
  const act = actIn(word)
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  if (!act) return answer(asked, 'toast-stale')
  const { talk, phone } = found
  const who = asked.agent.role !== 'supervisor' ? 'agent' : otherSupervisors(asked).length > 0 ? 'supervisor' : 'alone'
  const yes = button(asked, `yes-${act}`, pressData('do', talk.id, act, Math.floor(asked.at / 1000)))
  return settle(asked, html(asked, `op-ask-${act}`, { phone: maskPhone(phone), who }), [
    [yes],
    [button(asked, 'leave', pressData('leave', talk.id))],
  ])
}

/** `by` is noted as who asked for it. The operator is asked as long as the talk stays its holder's. */
const called = (asked: Pressed, { talk, holder }: Reached, act: OperatorAct, by: number): Decision => {
  const call: DeskCall = { src: `desk.${act}`, chatId: talk.chatId, talk: talk.id, agent: holder }
  return together(
    { ...nothing, call },
    audited(asked, act, String(by)),
    settle(asked, html(asked, `op-${act}-asked`)),
    answer(asked, 'toast-asked'),
  )
}

const isLate = ({ at }: Pressed, since: string | undefined): boolean => {
  const age = at / 1000 - Number(since ?? 0)
  return !(age >= -1 && age <= GOOD_FOR_SEC)
}

/** The only supervisor asks and agrees: that is told in the topic and noted. */
const alone = (asked: Pressed, found: Reached): Decision =>
  together(
    called(asked, found, 'recover', asked.agent.id),
    audited(asked, 'recover-alone'),
    reply(asked, html(asked, 'op-recover-alone', { agent: asked.agent.name })),
  )

const waitForYes = (asked: Pressed, { talk, phone }: Reached): Decision => {
  const { agent } = asked
  const about = [talk.id, agent.id] as const
  const rows = [
    [button(asked, 'allow', pressData('allow', ...about, Math.floor(asked.at / 1000)))],
    [button(asked, 'deny', pressData('deny', ...about))],
  ]
  const called = otherSupervisors(asked).map(mention).join(', ')
  const text = `${html(asked, 'op-recover-waits', { agent: agent.name, phone: maskPhone(phone) })} ${called}`.trim()
  return together(audited(asked, 'recover-asked'), settle(asked, text, rows), answer(asked, 'toast-supervisor'))
}

/** Whoever asks says yes to the question. A recovery still needs a supervisor's yes: another one's, if there is one. */
export const doAct = (asked: Pressed, [word, since]: readonly string[]): Decision => {
  const act = actIn(word)
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  if (!act || isLate(asked, since)) return answer(asked, 'toast-late')
  if (act !== 'recover') return called(asked, found, act, asked.agent.id)
  return asked.agent.role === 'supervisor' && otherSupervisors(asked).length === 0
    ? alone(asked, found)
    : waitForYes(asked, found)
}

/** A client can send any press: whoever is said to have asked must have, and still have the talk, or be a supervisor. */
const hasAsked = ({ situation: { recoveryAskedBy, supervisors } }: Pressed, asker: number, holder: number): boolean =>
  recoveryAskedBy.includes(asker) && (asker === holder || supervisors.some(({ id }) => id === asker))

/** A supervisor's yes holds for who asked while the talk is still theirs. Nobody agrees to what they asked for themselves. */
export const judgeRecovery = (asked: Pressed, act: 'allow' | 'deny', [word, since]: readonly string[]): Decision => {
  const { agent } = asked
  const asker = Number(word)
  if (agent.role !== 'supervisor') return answer(asked, 'no-supervisor')
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  if (act === 'deny')
    return together(
      audited(asked, 'recover-denied', word ?? ''),
      settle(asked, html(asked, 'op-recover-denied', { agent: agent.name })),
    )
  if (isLate(asked, since) || !hasAsked(asked, asker, found.holder)) return answer(asked, 'toast-late')
  return asker === agent.id && otherSupervisors(asked).length > 0
    ? answer(asked, 'no-own-recovery')
    : called(asked, found, 'recover', asker)
}
