import { maskPhone } from '../text/phone.ts'
import type { AgentName } from '../desk/agent.ts'
import { answer, recordAudit, button, html, openTalkOf, reply, replaceLine, combine } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision, DeskCall } from './decision.ts'
import { noChange } from './decision.ts'
import { mention } from '../text/mention.ts'
import type { Talk } from '../desk/talk.ts'
import { whyNotSteer } from './permissions.ts'

/** Acts an agent may ask of the operator for the number proved in this talk. */
export const operatorActs = ['delivery', 'resend', 'recover'] as const
type OperatorAct = (typeof operatorActs)[number]

/** Seconds for which a confirmation can be pressed. */
const MAX_AGE_SEC = 600

type PressContext = TopicContext<ActionOf<'pressed'>>

interface ActTarget {
  readonly talk: Talk
  readonly phone: string
  /** Id of the agent who has the talk; the call is made only while they have it. */
  readonly holder: number
}

/** Finds the talk and its number, or why this agent may not ask about it. */
const findTarget = ({
  situation,
  agent,
}: TopicContext): ActTarget | { readonly why: string; readonly vars: Readonly<Record<string, string | number>> } => {
  const talk = openTalkOf(situation)
  const why = whyNotSteer(situation, agent)
  if (why || !talk) return { why: why?.message ?? 'no-open-talk', vars: why?.vars ?? {} }
  if (!talk.agent) return { why: 'no-take-first', vars: {} }
  return talk.phone === null ? { why: 'no-phone', vars: {} } : { talk, phone: talk.phone, holder: talk.agent.id }
}

/** Supervisors besides this agent. While there is one, nobody approves a recovery they asked for themselves. */
const otherSupervisors = ({ situation, agent }: TopicContext): readonly AgentName[] =>
  situation.supervisors.filter(({ id }) => id !== agent.id)

/** Offers the acts as buttons. */
export const offerActs = (ctx: TopicContext): Decision => {
  const target = findTarget(ctx)
  if ('why' in target) return answer(ctx, target.why, target.vars)
  const rows = operatorActs.map((act) => [button(ctx, act, encodePress('op', target.talk.id, act))])
  const prove = [button(ctx, 'prove', encodePress('prove', target.talk.id))]
  return reply(ctx, html(ctx, 'op-which', { phone: maskPhone(target.phone) }), [...rows, prove])
}

const readAct = (word: string | undefined): OperatorAct | null => operatorActs.find((act) => act === word) ?? null

/** Asks for confirmation of an act. */
export const askAct = (ctx: PressContext, [word]: readonly string[]): Decision => {
  const act = readAct(word)
  const target = findTarget(ctx)
  if ('why' in target) return answer(ctx, target.why, target.vars)
  if (!act) return answer(ctx, 'toast-stale')
  const { talk, phone } = target
  const who = ctx.agent.role !== 'supervisor' ? 'agent' : otherSupervisors(ctx).length > 0 ? 'supervisor' : 'alone'
  const yes = button(ctx, `yes-${act}`, encodePress('do', talk.id, act, Math.floor(ctx.at / 1000)))
  return replaceLine(ctx, html(ctx, `op-ask-${act}`, { phone: maskPhone(phone), who }), [
    [yes],
    [button(ctx, 'leave', encodePress('leave', talk.id))],
  ])
}

/** Calls the operator in the holder's name. `by`, who asked for it, goes into the audit log. */
const callOperator = (ctx: PressContext, { talk, holder }: ActTarget, act: OperatorAct, by: number): Decision => {
  const call: DeskCall = { src: `desk.${act}`, chatId: talk.chatId, talk: talk.id, agent: holder }
  return combine(
    { ...noChange, call },
    recordAudit(ctx, act, String(by)),
    replaceLine(ctx, html(ctx, `op-${act}-asked`)),
    answer(ctx, 'toast-asked'),
  )
}

const isExpired = ({ at }: PressContext, since: string | undefined): boolean => {
  const age = at / 1000 - Number(since ?? 0)
  return !(age >= -1 && age <= MAX_AGE_SEC)
}

/** Starts a recovery by the only supervisor, who asks and approves in one; the topic and the audit log say so. */
const recoverWithoutSecond = (ctx: PressContext, target: ActTarget): Decision =>
  combine(
    callOperator(ctx, target, 'recover', ctx.agent.id),
    recordAudit(ctx, 'recover-alone'),
    reply(ctx, html(ctx, 'op-recover-alone', { agent: ctx.agent.name })),
  )

const askSupervisor = (ctx: PressContext, { talk, phone }: ActTarget): Decision => {
  const { agent } = ctx
  const about = [talk.id, agent.id] as const
  const rows = [
    [button(ctx, 'allow', encodePress('allow', ...about, Math.floor(ctx.at / 1000)))],
    [button(ctx, 'deny', encodePress('deny', ...about))],
  ]
  const mentions = otherSupervisors(ctx).map(mention).join(', ')
  const text = `${html(ctx, 'op-recover-waits', { agent: agent.name, phone: maskPhone(phone) })} ${mentions}`.trim()
  return combine(recordAudit(ctx, 'recover-asked'), replaceLine(ctx, text, rows), answer(ctx, 'toast-supervisor'))
}

/**
 * Carries out an act its agent has confirmed. A recovery also needs a supervisor, and not the one who asked if there
 * are two.
 */
export const doAct = (ctx: PressContext, [word, since]: readonly string[]): Decision => {
  const act = readAct(word)
  const target = findTarget(ctx)
  if ('why' in target) return answer(ctx, target.why, target.vars)
  if (!act || isExpired(ctx, since)) return answer(ctx, 'toast-late')
  if (act !== 'recover') return callOperator(ctx, target, act, ctx.agent.id)
  return ctx.agent.role === 'supervisor' && otherSupervisors(ctx).length === 0
    ? recoverWithoutSecond(ctx, target)
    : askSupervisor(ctx, target)
}

/**
 * Checks the asker named in a press, which may be forged: they must have asked, and still have the talk or be a
 * supervisor.
 */
const hasAsked = (
  { situation: { recoveryAskedBy, supervisors } }: PressContext,
  asker: number,
  holder: number,
): boolean => recoveryAskedBy.includes(asker) && (asker === holder || supervisors.some(({ id }) => id === asker))

/**
 * Takes a supervisor's yes or no to a recovery. A yes counts while the asker still has the talk, and nobody approves
 * their own request.
 */
export const judgeRecovery = (ctx: PressContext, act: 'allow' | 'deny', [word, since]: readonly string[]): Decision => {
  const { agent } = ctx
  const asker = Number(word)
  if (agent.role !== 'supervisor') return answer(ctx, 'no-supervisor')
  const target = findTarget(ctx)
  if ('why' in target) return answer(ctx, target.why, target.vars)
  if (act === 'deny')
    return combine(
      recordAudit(ctx, 'recover-denied', word ?? ''),
      replaceLine(ctx, html(ctx, 'op-recover-denied', { agent: agent.name })),
    )
  if (isExpired(ctx, since) || !hasAsked(ctx, asker, target.holder)) return answer(ctx, 'toast-late')
  return asker === agent.id && otherSupervisors(ctx).length > 0
    ? answer(ctx, 'no-own-recovery')
    : callOperator(ctx, target, 'recover', asker)
}
