import type { Event } from '../conversation/event.ts'
import type { Agent, AgentName } from '../desk/agent.ts'
import { answer, recordAudit, button, html, nameOf, openTalkOf, reply, refreshTopic, combine } from './desk-context.ts'
import type { TopicContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { noChange, revisionOf } from './decision.ts'
import { mention } from '../text/mention.ts'
import { HAND_OVER } from '../desk/history-entry.ts'
import { isSameWord, nearestNames } from '../text/nearest-names.ts'
import type { Talk } from '../desk/talk.ts'
import { freeAgentsOf, hasCapacity, findTeam, teamsOf } from './teams.ts'
import { whyNotSteer } from './permissions.ts'

/** The recipient that means every free agent. */
const EVERYBODY = 'all'
const PER_ROW = 2
const MAX_BUTTONS = 20

const isSupervisor = ({ agent }: TopicContext): boolean => agent.role === 'supervisor'

/** Colleagues who can take one more talk now. */
const freeColleagues = ({ situation, agent }: TopicContext): readonly Agent[] =>
  situation.agents.filter(
    (one) =>
      one.onShift && hasCapacity(situation, one) && one.id !== agent.id && one.id !== openTalkOf(situation)?.agent?.id,
  )

const offerRecipients = (ctx: TopicContext, talk: Talk): Decision => {
  const people = freeColleagues(ctx)
    .slice(0, MAX_BUTTONS)
    .map(({ id, name }) => ({ label: name, data: encodePress('pass', talk.id, id) }))
  const teams = teamsOf(ctx.situation.agents)
    .slice(0, MAX_BUTTONS)
    .map((name) => ({ label: `👥 ${name}`, data: encodePress('pass', talk.id, name) }))
  const all = talk.agent === null ? [] : [button(ctx, 'pass-all', encodePress('pass', talk.id, EVERYBODY))]
  const buttons = [...people, ...teams, ...all]
  const rows = Array.from({ length: Math.ceil(buttons.length / PER_ROW) }, (_, row) =>
    buttons.slice(row * PER_ROW, (row + 1) * PER_ROW),
  )
  return reply(ctx, html(ctx, 'pass-whom'), rows)
}

/** Keeps a talk nobody has yet in its queue, reserved for one agent or for a team. */
const reserve = (
  ctx: TopicContext,
  talk: Talk,
  change: { readonly preferred: AgentName | null; readonly team: string | null },
  recipients: readonly AgentName[],
): Decision => {
  const takeIt = [[button(ctx, 'take', encodePress('take', talk.id))]]
  const text = [
    html(ctx, change.team === null ? 'assigned' : 'assigned-team', { team: change.team ?? 'none' }),
    recipients.map(mention).join(', '),
  ]
  return combine(
    { ...noChange, talk: { id: talk.id, revision: revisionOf(talk), change } },
    refreshTopic(ctx.customer),
    reply(ctx, text.join(' ').trim(), takeIt),
  )
}

/** Agents off shift or at their limit get no more talks, unless a supervisor insists and is warned. */
const obstacleTo = ({ situation }: TopicContext, to: Agent): 'off-shift' | 'full' | null =>
  to.onShift ? (hasCapacity(situation, to) ? null : 'full') : 'off-shift'

const passToAgent = (ctx: TopicContext, talk: Talk, to: Agent): Decision => {
  const { agent, customer, at } = ctx
  const from = talk.agent
  if (from?.id === to.id) return answer(ctx, 'no-has-it', { agent: to.name })
  const why = obstacleTo(ctx, to)
  if (why && !isSupervisor(ctx)) return answer(ctx, `no-${why}`, { agent: to.name, most: to.maxTalks })
  const audit = recordAudit(ctx, from?.id === agent.id ? 'pass' : 'assign', String(to.id))
  const warning = why ? reply(ctx, html(ctx, `pass-${why}`, { agent: to.name, most: to.maxTalks })) : noChange
  if (!from) return combine(reserve(ctx, talk, { preferred: nameOf(to), team: null }, [to]), audit, warning)
  const event = { kind: 'claimed', agent: nameOf(to), callbackId: null, from: from.id, by: nameOf(agent), at } as const
  return combine({ ...noChange, inbox: [{ chatId: customer, event }] }, audit, warning)
}

/** Passes the talk to a team: its free agents are called and may take it first. */
const passToTeam = (ctx: TopicContext, talk: Talk, name: string): Decision => {
  const { situation, agent, customer, at } = ctx
  const free = freeAgentsOf(situation, name)
    .filter(({ id }) => id !== talk.agent?.id)
    .map(nameOf)
  if (free.length === 0 && !isSupervisor(ctx)) return answer(ctx, 'no-team-free', { team: name })
  const audit = recordAudit(ctx, talk.agent?.id === agent.id ? 'pass' : 'assign', name)
  const warning = free.length === 0 ? reply(ctx, html(ctx, 'pass-team-empty', { team: name })) : noChange
  if (!talk.agent) return combine(reserve(ctx, talk, { preferred: null, team: name }, free), audit, warning)
  const event = {
    kind: 'queued',
    from: talk.agent,
    by: nameOf(agent),
    talk: talk.id,
    team: { name, asked: free },
    at,
  } as const
  return combine({ ...noChange, inbox: [{ chatId: customer, event }] }, audit, warning)
}

/** Puts the talk back into the queue for everybody; a reservation for an agent or a team ends. */
const passToAll = (ctx: TopicContext, talk: Talk): Decision => {
  const { agent, customer, at } = ctx
  const audit = recordAudit(ctx, 'pass', EVERYBODY)
  if (!talk.agent) {
    const freed: Decision = {
      ...noChange,
      talk: { id: talk.id, revision: revisionOf(talk), change: { preferred: null, team: null } },
    }
    return combine(freed, refreshTopic(customer), audit, answer(ctx, 'passed-to-all'))
  }
  return combine(
    {
      ...noChange,
      inbox: [{ chatId: customer, event: { kind: 'queued', from: talk.agent, by: nameOf(agent), talk: talk.id, at } }],
    },
    audit,
  )
}

/** True for a decision that passes the talk on; false for a refusal. */
const isPassed = ({ inbox, talk }: Decision): boolean => inbox.length > 0 || talk !== null

/** Adds a note to the event that passes a talk on. */
const noted = (event: Event, { agent, event: { place } }: TopicContext, text: string): Event =>
  event.kind === 'claimed' || event.kind === 'queued'
    ? { ...event, note: { agent: agent.id, text, replyTo: place.messageId } }
    : event

/**
 * Keeps the words behind a recipient's name as a note, which the next agent reads on the card and in the topic; the
 * customer never does. What was not passed on has no note: where the customer's own turn decides that, the note goes
 * with the event.
 */
const withNote = (ctx: TopicContext, passed: Decision, note: string): Decision => {
  if (note === '' || !isPassed(passed)) return passed
  const { customer, agent } = ctx
  if (passed.inbox.length > 0)
    return { ...passed, inbox: passed.inbox.map(({ chatId, event }) => ({ chatId, event: noted(event, ctx, note) })) }
  const kept: Decision = {
    ...noChange,
    history: [{ chatId: customer, by: 'note', agent: agent.id, text: note, what: HAND_OVER, word: null }],
  }
  return combine(passed, kept, refreshTopic(customer), reply(ctx, html(ctx, 'pass-note', { note })))
}

const recipientNames = ({ situation: { agents } }: TopicContext): readonly string[] => [
  ...agents.map(({ name }) => name),
  ...agents.map(({ id }) => String(id)),
  ...teamsOf(agents),
  EVERYBODY,
]

/** Signs between a recipient's name and the note. */
const BETWEEN = /^[\s,.:;!–—-]+/

/**
 * Splits words into a recipient and a note behind it: the longest name that they begin with, else a first word that is
 * nearly one.
 */
const splitNote = (ctx: TopicContext, words: string): readonly [recipient: string, note: string] | null => {
  const names = recipientNames(ctx)
  const [name] = names
    .filter((one) => isSameWord(words.slice(0, one.length), one) && BETWEEN.test(words.slice(one.length)))
    .toSorted((one, other) => other.length - one.length)
  if (name !== undefined) return [name, words.slice(name.length).replace(BETWEEN, '').trim()]
  const [, first = '', rest = ''] = /^([^\s,:;]+)([\s,:;][\s\S]*)$/.exec(words) ?? []
  const [near] = nearestNames(first, names)
  return near === undefined ? null : [near, rest.replace(BETWEEN, '').trim()]
}

/**
 * Passes the talk to the recipient of exactly this name or id, or of the nearest name; null where nobody is called so.
 */
const passToRecipient = (ctx: TopicContext, talk: Talk, words: string): Decision | null => {
  const { agents } = ctx.situation
  if (isSameWord(words, EVERYBODY)) return passToAll(ctx, talk)
  const team = findTeam(agents, words)
  if (team !== null) return passToTeam(ctx, talk, team)
  const [name = words] = nearestNames(words, [...agents.map((one) => one.name), ...teamsOf(agents)])
  const to = agents.find((one) => String(one.id) === words) ?? agents.find((one) => one.name === name)
  if (to) return passToAgent(ctx, talk, to)
  const near = findTeam(agents, name)
  return near === null ? null : passToTeam(ctx, talk, near)
}

/** Finds the recipient, a team or an agent, by name, id or the nearest name; words behind the name are a note. */
const passToNamed = (ctx: TopicContext, talk: Talk, words: string): Decision => {
  const whole = passToRecipient(ctx, talk, words)
  if (whole) return whole
  const split = splitNote(ctx, words)
  const passed = split && passToRecipient(ctx, talk, split[0])
  if (split && passed) return withNote(ctx, passed, split[1])
  const { agents } = ctx.situation
  return answer(ctx, 'no-agent', {
    agents: [...agents.map((one) => one.name), ...teamsOf(agents), EVERYBODY].join(', '),
  })
}

/**
 * Passes the talk to a colleague, a team or everybody; only its agent or a supervisor may. Words behind the name are a
 * note for the next agent. Without words it offers the recipients.
 */
export const passTalk = (ctx: TopicContext, words: string): Decision => {
  const why = whyNotSteer(ctx.situation, ctx.agent)
  const talk = openTalkOf(ctx.situation)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  return words === '' ? offerRecipients(ctx, talk) : passToNamed(ctx, talk, words)
}
