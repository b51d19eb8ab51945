import { talkLifeCycle } from '../desk/talk-life-cycle.ts'
import { isOver, may } from '../life-cycle/life-cycle.ts'
import type { Event } from '../conversation/event.ts'
import type { Html } from '../text/html.ts'
import type { Service } from '../catalogue/service.ts'
import type { AgentName } from '../desk/agent.ts'
import { encodePress } from '../desk/button-data.ts'
import { addOpenMinutes, nextOpening } from '../catalogue/desk-hours.ts'
import { deskHtml, deskLocale, deskPlain, serviceById } from '../desk/desk-text.ts'
import { mention } from '../text/mention.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Decision } from './decision.ts'
import { refreshTopic } from './desk-context.ts'
import type { Posting } from '../desk/post.ts'
import type { RequeueReason, Talk } from '../desk/talk.ts'
import type { Topic } from '../desk/topic.ts'
import { linkedToTopic } from '../desk/topic-link.ts'

/** Consequences of a deadline: a change of the talk, lines for the agents, an event for the customer's inbox. */
interface DueAction {
  readonly change: NonNullable<Decision['talk']>['change']
  readonly posts: readonly Posting[]
  readonly event: Event | null
}

/**
 * People who hear about a late answer. Before it is late, `team`, the free agents of the team the talk was passed to,
 * are warned in the topic. When it is late, `supervisors` are called by name there and in General of the group of
 * `topic`, without a name of the customer, which would outlive the topic; null: in the topic only.
 */
export interface Escalation {
  readonly supervisors: readonly AgentName[]
  readonly team: readonly AgentName[]
  readonly topic: Topic | null
}

const MINUTE = 60_000

/** Times at which the agents are warned and the answer is late, ms since 1970; null: the desk does not open again. */
const answerTimes = (
  service: Service,
  { answeredAt }: Talk,
  since: number,
): { readonly warn: number | null; readonly late: number | null } => {
  const { firstAnswerMin, nextAnswerMin, warnBeforeMin } = service.desk
  const limit = answeredAt === null ? firstAnswerMin : nextAnswerMin
  return { warn: addOpenMinutes(service, since, limit - warnBeforeMin), late: addOpenMinutes(service, since, limit) }
}

/**
 * Times at which a silent customer is reminded, in opening hours, and their talk ends. The reminder counts as the last
 * word.
 */
const silenceTimes = (
  service: Service,
  { lastWordAt, reminded }: Talk,
): { readonly remind: number | null; readonly end: number | null } => {
  const { remindMin, silentMin } = service.desk
  const remind = lastWordAt + remindMin * MINUTE
  return reminded
    ? { remind: null, end: lastWordAt + (silentMin - remindMin) * MINUTE }
    : { remind: nextOpening(service, remind) ?? remind, end: null }
}

/** True while the next word is the customer's: the agent has answered, or put the talk on hold. */
const isCustomersTurn = ({ state, waitsSince, answeredAt, agent }: Talk): boolean =>
  agent !== null && waitsSince === null && (state === 'pending' || (state === 'taken' && answeredAt !== null))

const isPast = (time: number | null, at: number): boolean => time !== null && time <= at

const lineTo = (world: DeskWorld, talk: Talk, text: Html): Posting => {
  const button = { label: deskPlain(world, deskLocale(world), 'button-take'), data: encodePress('take', talk.id) }
  return {
    to: { kind: 'customer', chatId: talk.chatId },
    post: { kind: 'line', text, buttons: talk.agent ? [] : [[button]], replyTo: null },
  }
}

const textOf = (world: DeskWorld, talk: Talk, service: Service, message: string): Html => {
  const { firstAnswerMin, nextAnswerMin, warnBeforeMin } = service.desk
  const min = message === 'late-soon' ? warnBeforeMin : talk.answeredAt === null ? firstAnswerMin : nextAnswerMin
  return deskHtml(world, deskLocale(world), message, {
    min,
    agent: talk.agent?.name ?? 'none',
    no: String(talk.no),
  })
}

const warningDue = (world: DeskWorld, talk: Talk, service: Service, { team }: Escalation): DueAction => {
  const one = talk.agent ?? talk.preferred
  const text = [textOf(world, talk, service, 'late-soon'), (one ? [one] : team).map(mention).join(', ')]
    .filter((part) => part !== '')
    .join(' ')
  return { change: { late: 'warned' }, posts: [lineTo(world, talk, text)], event: null }
}

const escalationDue = (
  world: DeskWorld,
  talk: Talk,
  service: Service,
  { supervisors, topic }: Escalation,
): DueAction => {
  const named = supervisors.map(mention).join(', ')
  const inTopic = lineTo(
    world,
    talk,
    [textOf(world, talk, service, 'late-now'), named].filter((part) => part !== '').join(' '),
  )
  if (topic === null) return { change: { late: 'escalated' }, posts: [inTopic], event: null }
  const line = linkedToTopic(textOf(world, talk, service, 'late-general'), topic)
  const inGeneral: Posting = {
    to: { kind: 'place', group: topic.group, thread: null },
    post: { kind: 'line', text: [line, named].filter((part) => part !== '').join(' '), buttons: [], replyTo: null },
  }
  return { change: { late: 'escalated' }, posts: [inTopic, inGeneral], event: null }
}

const silenceDue = (service: Service, talk: Talk, at: number): DueAction | null => {
  const { remind, end } = silenceTimes(service, talk)
  if (isPast(end, at))
    return {
      change: { reminded: true },
      posts: [],
      event: { kind: 'released', how: 'silent', flow: null, words: null, of: talk.agent?.id ?? null, at },
    }
  return isPast(remind, at)
    ? { change: { reminded: true, lastWordAt: at }, posts: [], event: { kind: 'nudged', at } }
    : null
}

/** Tells whether an agent is at work, has ended the shift, or is on the list no more. */
export type Presence = (agent: number) => 'here' | 'off-shift' | 'removed'

const everybodyHere: Presence = () => 'here'

/**
 * Reason to take a talk from its agent at `at`; null when it stays. A customer who does not wait is left with an agent
 * whose shift is over.
 */
const requeueReason = (service: Service, talk: Talk, at: number, presence: Presence): RequeueReason | null => {
  if (talk.agent === null) return null
  const present = presence(talk.agent.id)
  if (present === 'removed') return 'removed'
  if (talk.waitsSince === null) return null
  if (present === 'off-shift') return 'off-shift'
  const { late } = answerTimes(service, talk, talk.waitsSince)
  const end = late === null ? null : addOpenMinutes(service, late, service.desk.requeueMin)
  return talk.late === 'escalated' && isPast(end, at) ? 'silent' : null
}

/** Puts a talk back into the queue. One that is late already is escalated anew, since now nobody has it. */
const requeueDue = (talk: Talk, why: RequeueReason, at: number): DueAction | null =>
  talk.agent && {
    change: talk.late === 'no' ? {} : { late: 'warned' },
    posts: [],
    event: { kind: 'queued', from: talk.agent, talk: talk.id, why, at },
  }

/** Gives a talk that was put off back to its agent, who is called; the customer waits for them from now on. */
const wakingDue = (world: DeskWorld, talk: Talk, at: number): DueAction => {
  const service = serviceById(world, talk.service)
  const text = [textOf(world, talk, service, 'hold-over'), talk.agent ? mention(talk.agent) : '']
  return {
    change: { state: 'taken', waitsSince: at, lastWordAt: at, late: 'no', snoozedUntil: null },
    posts: [lineTo(world, talk, text.join(' ').trim()), ...refreshTopic(talk.chatId).posts],
    event: null,
  }
}

const NOBODY: Escalation = { supervisors: [], team: [], topic: null }

/**
 * Finds what is due in a talk at `at`: a warning shortly before an answer is late and an escalation when it is, each
 * once per wait; a reminder to a silent customer, and later the end of their talk; the return of a talk that was put
 * off; the way back to the queue from an agent who is gone or silent. Pure; null when nothing is due.
 */
export const checkDeadlines = (
  world: DeskWorld,
  talk: Talk,
  at: number,
  escalation: Escalation = NOBODY,
  presence: Presence = everybodyHere,
): DueAction | null => {
  if (isOver(talkLifeCycle, talk.state)) return null
  const service = serviceById(world, talk.service)
  const why = requeueReason(service, talk, at, presence)
  if (why) return requeueDue(talk, why, at)
  if (talk.snoozedUntil !== null && may(talkLifeCycle, talk.state, 'woken'))
    return isPast(talk.snoozedUntil, at) ? wakingDue(world, talk, at) : null
  if (isCustomersTurn(talk)) return silenceDue(service, talk, at)
  if (talk.waitsSince === null || talk.late === 'escalated') return null
  const { warn, late } = answerTimes(service, talk, talk.waitsSince)
  if (isPast(late, at)) return escalationDue(world, talk, service, escalation)
  return talk.late === 'no' && isPast(warn, at) ? warningDue(world, talk, service, escalation) : null
}
