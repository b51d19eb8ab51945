import { maskPhone } from '../phone.ts'
import { answer, audited, button, html, openTalk, reply, settle, together } from './asked.ts'
import type { ActionOf, InTopic } from './asked.ts'
import { pressData } from './button-data.ts'
import type { Decision, DeskCall } from './decision.ts'
import { nothing } from './decision.ts'
import { mention } from './desk-text.ts'
import type { Talk } from './talk.ts'
import { whyNotSteer } from './who-may.ts'

/** What an agent may ask of the operator about the number that was proved in this talk. */
export const operatorActs = ['delivery', 'resend', 'recover'] as const
export type OperatorAct = (typeof operatorActs)[number]

/** A question that was put long ago is not answered by a late tap. */
const GOOD_FOR_SEC = 600

type Pressed = InTopic<ActionOf<'pressed'>>

/** The talk and its number, when this agent may ask about it. */
const reach = ({ situation, agent }: InTopic): { readonly talk: Talk; readonly phone: string } | { readonly why: string; readonly vars: Readonly<Record<string, string | number>> } => {
  const talk = openTalk(situation)
  const why = whyNotSteer(situation, agent)
  if (why || !talk) return { why: why?.message ?? 'no-open-talk', vars: why?.vars ?? {} }
  return talk.phone === null ? { why: 'no-phone', vars: {} } : { talk, phone: talk.phone }
}

/** What may be asked, as buttons. */
export const offerActs = (asked: InTopic): Decision => {
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  const rows = operatorActs.map(act => [button(asked, act, pressData('op', found.talk.id, act))])
  return reply(asked, html(asked, 'op-which', { phone: maskPhone(found.phone) }), rows)
}

const actIn = (word: string | undefined): OperatorAct | null => operatorActs.find(act => act === word) ?? null

/** Each is asked first. */
export const askAct = (asked: Pressed, [word]: readonly string[]): Decision => {
  const act = actIn(word)
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  if (!act) return answer(asked, 'toast-stale')
  const { talk, phone } = found
  const yes = button(asked, `yes-${act}`, pressData('do', talk.id, act, Math.floor(asked.at / 1000)))
  return settle(asked, html(asked, `op-ask-${act}`, { phone: maskPhone(phone) }), [[yes], [button(asked, 'leave', pressData('leave', talk.id))]])
}

const called = (asked: Pressed, talk: Talk, act: OperatorAct, agent: number): Decision => {
  const call: DeskCall = { src: `desk.${act}`, chatId: talk.chatId, talk: talk.id, agent }
  return together({ ...nothing, call }, audited(asked, act, String(agent)), settle(asked, html(asked, `op-${act}-asked`)), answer(asked, 'toast-asked'))
}

const isLate = ({ at }: Pressed, since: string | undefined): boolean => {
  const age = at / 1000 - Number(since ?? 0)
  return !(age >= -1 && age <= GOOD_FOR_SEC)
}

/** The agent says yes. A recovery still needs a supervisor's. */
export const doAct = (asked: Pressed, [word, since]: readonly string[]): Decision => {
  const act = actIn(word)
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  if (!act || isLate(asked, since)) return answer(asked, 'toast-late')
  const { talk, phone } = found
  const { agent, situation } = asked
  if (act !== 'recover' || agent.role === 'supervisor') return called(asked, talk, act, agent.id)
  const supervisors = situation.agents.filter(({ role }) => role === 'supervisor').map(mention).join(', ')
  const about = [talk.id, agent.id] as const
  const rows = [[button(asked, 'allow', pressData('allow', ...about, Math.floor(asked.at / 1000)))], [button(asked, 'deny', pressData('deny', ...about))]]
  const text = `${html(asked, 'op-recover-waits', { agent: agent.name, phone: maskPhone(phone) })} ${supervisors}`.trim()
  return together(audited(asked, 'recover-asked'), settle(asked, text, rows), answer(asked, 'toast-supervisor'))
}

/** A supervisor's yes holds for the agent who asked while the talk is still theirs. */
export const judgeRecovery = (asked: Pressed, act: 'allow' | 'deny', [asker, since]: readonly string[]): Decision => {
  const { agent, situation } = asked
  if (agent.role !== 'supervisor') return answer(asked, 'no-supervisor')
  const found = reach(asked)
  if ('why' in found) return answer(asked, found.why, found.vars)
  const { talk } = found
  if (act === 'deny') return together(audited(asked, 'recover-denied', asker ?? ''), settle(asked, html(asked, 'op-recover-denied', { agent: agent.name })))
  const theirs = situation.talk?.agent?.id === Number(asker)
  return theirs && !isLate(asked, since) ? called(asked, talk, 'recover', Number(asker)) : answer(asked, 'toast-late')
}
