import { talkLifeCycle } from '../desk/talk-life-cycle.ts'
import { may } from '../life-cycle/life-cycle.ts'
import type { Talk, TalkEnd } from '../desk/talk.ts'
import { nextOpening } from '../catalogue/desk-hours.ts'
import { foreignHosts, nameHosts } from '../catalogue/known-links.ts'
import { answer, recordAudit, html, nameOf, openTalkOf, refreshTopic, reply, combine } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange, revisionOf } from './decision.ts'
import { encodePress } from '../desk/button-data.ts'
import { flowLabel, offeredFlows, serviceById } from '../desk/desk-text.ts'
import { isSameWord, nearestNames } from '../text/nearest-names.ts'
import { whyNotSteer, whyNotTake } from './permissions.ts'
import type { Refusal } from './permissions.ts'
import { MAX_SNOOZE_DAYS, readSnoozeTime } from './snooze-time.ts'

const refuse = (ctx: TopicContext, { message, vars }: Refusal): Decision => answer(ctx, message, vars)

/** Takes the customer over. The customer's own turn decides who was first, and answers the press. */
export const take = (ctx: TopicContext): Decision => {
  const { situation, agent, customer, event, at } = ctx
  const why = whyNotTake(situation, agent)
  if (why) return refuse(ctx, why)
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'claimed', agent: nameOf(agent), callbackId, at } }],
  }
}

/** Ends the talk. The customer's own turn checks that it still is the talk that was meant, and answers the press. */
const release = (
  ctx: TopicContext,
  how: TalkEnd,
  { flow = null, words = null }: { readonly flow?: string | null; readonly words?: string | null } = {},
): Decision => {
  const { customer, at, event, situation } = ctx
  const of = openTalkOf(situation)?.agent?.id ?? null
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'released', how, flow, words, of, callbackId, at } }],
  }
}

/** Sections to which the customer can be returned, by the names that agents and customers read. */
const sectionsOf = ({ world, situation }: TopicContext): ReadonlyMap<string, string> => {
  const service = world.services.find(({ id }) => id === situation.talk?.service)
  const offered = (service?.flows ?? offeredFlows(world)).filter((flow) => situation.flows.includes(flow))
  return new Map(offered.map((flow) => [flowLabel(world, situation.locale, flow), flow]))
}

/**
 * Flows whose name an agent may mean by these words: the very name, names with these words in them, else names spelt
 * nearly so.
 */
const meantFlows = (ctx: TopicContext, words: string): readonly string[] => {
  const sections = sectionsOf(ctx)
  const names = [...sections.keys()]
  const same = names.filter((name) => isSameWord(name, words))
  const within = names.filter((name) => name.toLowerCase().includes(words.toLowerCase()))
  const meant = [same, within, nearestNames(words, names)].find((found) => found.length > 0) ?? []
  return meant.flatMap((name) => sections.get(name) ?? [])
}

/** Asks at which section the customer goes on, by its name. */
const askFlow = (ctx: TopicContext, flows: readonly string[]): Decision => {
  const { world, situation } = ctx
  const rows = flows.map((flow) => [
    { label: flowLabel(world, situation.locale, flow), data: encodePress('back', situation.talk?.id ?? 0, flow) },
  ])
  return reply(ctx, html(ctx, 'no-flow'), rows)
}

/**
 * Returns the customer to the bot: where they were, or at the section that `words` name, by its name or its flow's id.
 */
export const giveBack = (ctx: TopicContext, words: string | null): Decision => {
  const why = whyNotSteer(ctx.situation, ctx.agent)
  if (why) return refuse(ctx, why)
  if (words === null || ctx.situation.flows.includes(words)) return release(ctx, 'returned', { flow: words })
  const [only, ...others] = meantFlows(ctx, words)
  if (only !== undefined && others.length === 0) return release(ctx, 'returned', { flow: only })
  return askFlow(ctx, only === undefined ? [...sectionsOf(ctx).values()] : [only, ...others])
}

/**
 * Ends the talk as solved. `words` is the agent's summary, which the customer reads; one that leads to a host which no
 * service names is refused.
 */
export const solve = (ctx: TopicContext, words: string | null): Decision => {
  const why = whyNotSteer(ctx.situation, ctx.agent)
  const hosts = foreignHosts(ctx.world.services, { text: words })
  if (why || hosts.length === 0) return why ? refuse(ctx, why) : release(ctx, 'solved', { words })
  return answer(ctx, 'no-solved-link', { hosts: nameHosts(hosts) })
}

const setOnHold = ({ at, customer }: TopicContext, talk: Talk, snoozedUntil: number | null): Decision =>
  combine(
    {
      ...noChange,
      talk: {
        id: talk.id,
        revision: revisionOf(talk),
        change: { state: 'pending', waitsSince: null, lastWordAt: at, late: 'no', reminded: false, snoozedUntil },
      },
    },
    refreshTopic(customer),
  )

/** Puts the talk off until a time that `words` name; a time at which the desk is closed moves to its opening. */
const snooze = (ctx: TopicContext, talk: Talk, words: string): Decision => {
  const { world, at } = ctx
  const service = serviceById(world, talk.service)
  const wanted = readSnoozeTime(words, service.timeZone, at)
  if (wanted === null) return answer(ctx, 'no-hold-time')
  if (wanted === 'past') return answer(ctx, 'no-hold-past')
  if (wanted === 'far') return answer(ctx, 'no-hold-far', { most: MAX_SNOOZE_DAYS })
  const until = nextOpening(service, wanted) ?? wanted
  const vars = { at: new Date(until).toISOString(), zone: service.timeZone, moved: until === wanted ? 'no' : 'yes' }
  return combine(setOnHold(ctx, talk, until), answer(ctx, 'hold-until', vars))
}

/**
 * Puts the talk on hold until the customer writes: only the deadlines for a silent customer run. With `words` it is put
 * off until the time they name: it comes back then, or as soon as the customer writes.
 */
export const hold = (ctx: TopicContext, words = ''): Decision => {
  const { situation, agent } = ctx
  const why = whyNotSteer(situation, agent)
  const talk = openTalkOf(situation)
  if (why || !talk) return refuse(ctx, why ?? { message: 'no-open-talk', vars: {} })
  if (!may(talkLifeCycle, talk.state, 'put on hold')) return answer(ctx, 'no-take-first')
  if (words !== '') return snooze(ctx, talk, words)
  if (talk.state === 'pending' && talk.snoozedUntil === null) return answer(ctx, 'no-pending')
  return combine(setOnHold(ctx, talk, null), answer(ctx, 'hold-begins'))
}

/** Deletes the message replied to from the customer's chat: an agent's own, or any agent's by a supervisor. */
export const deleteWords = (ctx: TopicContext<ActionOf<'command'>>): Decision => {
  const {
    situation: { counterpart, author },
    event,
    agent,
    customer,
    at,
  } = ctx
  if (event.replyTo === null) return answer(ctx, 'no-delete-reply')
  if (counterpart === null || author === null || author === undefined) return answer(ctx, 'no-delete-theirs')
  if (author !== agent.id && agent.role !== 'supervisor') return answer(ctx, 'no-delete-others')
  const deletion: Decision = {
    ...noChange,
    inbox: [
      {
        chatId: customer,
        event: {
          kind: 'agent-deleted',
          messageId: counterpart,
          word: { group: event.place.group, messageId: event.replyTo },
          at,
        },
      },
    ],
    deleted: [{ group: event.place.group, messageId: event.replyTo }],
  }
  return combine(deletion, recordAudit(ctx, 'delete', String(author)), answer(ctx, 'deleted'))
}
