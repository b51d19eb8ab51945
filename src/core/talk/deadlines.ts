import type { Event } from '../conversation/event.ts'
import type { Html } from '../text/html.ts'
import type { Service } from '../catalogue/service.ts'
import type { AgentName } from '../desk/agent.ts'
import { pressData } from '../desk/button-data.ts'
import { afterOpen, opensAt } from '../catalogue/desk-hours.ts'
import { deskHtml, deskLocale, deskPlain, mention, serviceNamed } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Decision } from './decision.ts'
import type { Posting } from '../desk/post.ts'
import type { Talk } from '../desk/talk.ts'

/** What the clock asks for: a change of the talk, lines for the agents, something for the customer. */
export interface Due {
  readonly change: NonNullable<Decision['talk']>['change']
  readonly posts: readonly Posting[]
  readonly tell: Event | null
}

/** Whom an answer that is late is told: `team` are those of the team it was passed to, who are warned; the supervisors are told by name there, and in General of `group`. */
export interface Escalation {
  readonly supervisors: readonly AgentName[]
  readonly team: readonly AgentName[]
  readonly group: number | null
}

const MINUTE = 60_000

/** When the agents are to be warned, and when the answer is late. */
const answerTimes = (
  service: Service,
  { answeredAt }: Talk,
  since: number,
): { readonly warn: number | null; readonly late: number | null } => {
  const { firstAnswerMin, nextAnswerMin, warnBeforeMin } = service.desk
  const most = answeredAt === null ? firstAnswerMin : nextAnswerMin
  return { warn: afterOpen(service, since, most - warnBeforeMin), late: afterOpen(service, since, most) }
}

/** When a customer who owes a word is asked, while agents are there, and when their talk ends. The reminder counts as the last word. */
const silenceTimes = (
  service: Service,
  { lastWordAt, reminded }: Talk,
): { readonly remind: number | null; readonly end: number | null } => {
  const { remindMin, silentMin } = service.desk
  const remind = lastWordAt + remindMin * MINUTE
  return reminded
    ? { remind: null, end: lastWordAt + (silentMin - remindMin) * MINUTE }
    : { remind: opensAt(service, remind) ?? remind, end: null }
}

/** The customer owes the next word: the agent has answered, or said that they wait. */
const owesWord = ({ state, waitsSince, answeredAt, agent }: Talk): boolean =>
  agent !== null && waitsSince === null && (state === 'pending' || (state === 'taken' && answeredAt !== null))

const isPast = (time: number | null, at: number): boolean => time !== null && time <= at

const lineTo = (world: DeskWorld, talk: Talk, text: Html): Posting => {
  const button = { label: deskPlain(world, deskLocale(world), 'button-take'), data: pressData('take', talk.id) }
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
    no: String(talk.id),
    who: talk.brief.who || 'none',
  })
}

const warned = (world: DeskWorld, talk: Talk, service: Service, { team }: Escalation): Due => {
  const one = talk.agent ?? talk.meant
  const text = [textOf(world, talk, service, 'late-soon'), (one ? [one] : team).map(mention).join(', ')]
    .filter((part) => part !== '')
    .join(' ')
  return { change: { late: 'warned' }, posts: [lineTo(world, talk, text)], tell: null }
}

const escalated = (world: DeskWorld, talk: Talk, service: Service, { supervisors, group }: Escalation): Due => {
  const named = supervisors.map(mention).join(', ')
  const inTopic = lineTo(
    world,
    talk,
    [textOf(world, talk, service, 'late-now'), named].filter((part) => part !== '').join(' '),
  )
  const text = [textOf(world, talk, service, 'late-general'), named].filter((part) => part !== '').join(' ')
  const inGeneral: Posting = {
    to: { kind: 'place', group: group ?? 0, thread: null },
    post: { kind: 'line', text, buttons: [], replyTo: null },
  }
  return { change: { late: 'escalated' }, posts: group === null ? [inTopic] : [inTopic, inGeneral], tell: null }
}

const silent = (service: Service, talk: Talk, at: number): Due | null => {
  const { remind, end } = silenceTimes(service, talk)
  if (isPast(end, at))
    return {
      change: { reminded: true },
      posts: [],
      tell: { kind: 'released', how: 'silent', flow: null, words: null, of: talk.agent?.id ?? null, at },
    }
  return isPast(remind, at)
    ? { change: { reminded: true, lastWordAt: at }, posts: [], tell: { kind: 'nudged', at } }
    : null
}

const NOBODY: Escalation = { supervisors: [], team: [], group: null }

/**
 * What is due in a talk now: a warning before an answer is late and an escalation when it is, each once for a wait; a reminder to a silent
 * customer, and the end of their talk. Pure; null when nothing is.
 */
export const dueOf = (world: DeskWorld, talk: Talk, at: number, escalation: Escalation = NOBODY): Due | null => {
  if (talk.state === 'ended') return null
  const service = serviceNamed(world, talk.service)
  if (owesWord(talk)) return silent(service, talk, at)
  if (talk.waitsSince === null || talk.late === 'escalated') return null
  const { warn, late } = answerTimes(service, talk, talk.waitsSince)
  if (isPast(late, at)) return escalated(world, talk, service, escalation)
  return talk.late === 'no' && isPast(warn, at) ? warned(world, talk, service, escalation) : null
}
