import { decide } from '../../core/talk/decide.ts'
import { nothing } from '../../core/talk/decision.ts'
import type { Decision, Situation } from '../../core/talk/decision.ts'
import { deskLocale, deskPlain } from '../../core/desk/desk-text.ts'
import { withRoles } from '../../core/talk/roles.ts'
import type { DeskRoom } from '../../core/talk/desk-module.ts'
import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { Post } from '../../core/desk/post.ts'
import type { DeskHead } from '../../core/ports/desk-store.ts'
import type { ReadUpdate } from '../../core/ports/ports.ts'
import type { Incoming } from '../../core/ports/store.ts'
import { TALK } from '../../core/flow/world.ts'
import { oneAtATime } from '../outbox/one-at-a-time.ts'
import { fulfil } from '../talks/answer-report.ts'
import type { FulfilParts } from '../talks/answer-report.ts'
import type { AgentMessage } from '../../core/conversation/effect.ts'
import { adopt } from '../talks/adopt-topic.ts'
import { recheckGroups } from '../talks/check-groups.ts'
import type { ToldOf } from '../talks/check-groups.ts'
import { tellPlaces } from '../talks/queue-positions.ts'
import { createDeskSend } from '../talks/send-posts.ts'
import type { SendParts } from '../talks/send-posts.ts'
import { watchTalks } from '../talks/watch-talks.ts'

export interface DeskParts extends SendParts {
  /** A chart as a PNG picture. */
  readonly draw: FulfilParts['draw']
  readonly readUpdate: ReadUpdate
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  /** Every id that is a desk: what a group was moved to is added. */
  readonly desks: Set<number>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  /** Rooms with drafts of their own, such as notices. */
  readonly rooms: readonly DeskRoom[]
  readonly receive: (items: readonly Incoming[]) => Promise<void>
  /** A customer's chat has something new in its inbox. */
  readonly wake: (chatId: number) => void
  /** A call is to be performed. */
  readonly perform: (callId: string) => void
}

/** Where people answer: what happens in the forum groups comes in, what belongs there goes out. */
export interface Desk {
  readonly isDesk: (chatId: number) => boolean
  /** Acts on everything that waits in a group's inbox, in order. */
  readonly go: (group: number) => void
  /** A turn has posted something. */
  readonly posted: () => void
  /** What an agent wrote did not reach the customer: it is marked in the topic. */
  readonly unheard: (chatId: number, message: AgentMessage, reason: string) => Promise<void>
  /** Finds what nobody is at. */
  readonly sweep: () => Promise<void>
  /** The clock of talks: answers that are late, customers who are silent, places in the queue. */
  readonly watch: () => Promise<void>
  readonly idle: () => Promise<void>
}

/** The same, with the groups as they are now. */
type AtWork = Omit<DeskParts, 'groups'> & Pick<FulfilParts, 'groups'>

const TRIES = 5

const eventOf = ({ payload, at }: DeskHead, readUpdate: ReadUpdate): DeskEvent | null => {
  if (payload.kind === 'desk') return payload.event
  const read = readUpdate(payload.update, at)
  return read && 'desk' in read ? read.desk : null
}

/** The rooms are asked where the decision is theirs: what a room changes of its own is the same when it is asked again. */
const decideIn = async ({ world, rooms }: AtWork, situation: Situation, event: DeskEvent): Promise<Decision> => {
  const decision = decide(world, situation, event)
  const { agent } = situation
  if (decision.wish?.kind !== 'room' || !agent || !('writer' in event) || event.kind === 'topic') return decision
  for (const room of rooms) {
    const theirs = await room({ world, situation, event, agent, at: event.at })
    if (theirs) return theirs
  }
  return event.kind === 'pressed'
    ? { ...nothing, toast: { callbackId: event.callbackId, text: deskPlain(world, situation.locale, 'toast-stale') } }
    : nothing
}

const carryOut = async (parts: AtWork, group: number, event: DeskEvent, decision: Decision): Promise<void> => {
  const { messenger, log } = parts
  if (decision.toast)
    messenger
      .toast(decision.toast.callbackId, decision.toast.text)
      .catch((error: unknown) => log.debug({ group, err: error }, 'desk: a toast failed'))
  if (decision.wish) await fulfil(parts, decision.wish, event)
}

/** What was asked for in an old topic is shown in the customer's present one. */
const withinReach = async (
  { store }: AtWork,
  event: DeskEvent,
  { isPast, customer }: Situation,
): Promise<DeskEvent> => {
  if (!isPast || customer === null || !('place' in event)) return event
  const topic = await store.topicOf(customer)
  return {
    ...event,
    place: { ...event.place, group: topic?.group ?? event.place.group, thread: topic?.thread ?? null },
  }
}

/** Decides and commits one event of a group. Tells whether to go on. */
const advance = async (parts: AtWork, group: number, posted: () => void): Promise<boolean> => {
  const { store, world, log } = parts
  const head = await store.head(group)
  if (!head) return false
  try {
    const event = eventOf(head, parts.readUpdate)
    if (!event) {
      await store.park(head.seq, 'means nothing to us')
      return true
    }
    if (event.kind === 'moved') await store.groupMoved(event.from, event.to)
    if (event.kind === 'topic') await adopt(parts, event)
    const situation = await store.situation(event, { locale: deskLocale(world), flows: [...world.flows.keys()] })
    const decision = await decideIn(parts, withRoles(situation, event, parts.adminIds), event)
    const { committed, woken, call } = await store.commit(group, head.seq, decision)
    for (const chatId of woken) parts.wake(chatId)
    if (call !== null) parts.perform(call)
    if (committed) await carryOut(parts, group, await withinReach(parts, event, situation), decision)
    posted()
  } catch (error) {
    log.error({ group, seq: head.seq, attempts: head.attempts, err: error }, 'desk: an event failed')
    const reason = error instanceof Error ? error.message : String(error)
    if (head.attempts + 1 >= TRIES) await store.park(head.seq, reason)
    else await store.postpone(head.seq, 500 * 4 ** head.attempts, reason)
    return head.attempts + 1 >= TRIES
  }
  return true
}

/** Below the agent's message, when it is one. */
const unheardLine = ({ texts }: DeskParts['world'], message: AgentMessage, reason: string): Post => ({
  kind: 'line',
  buttons: [],
  replyTo: message.kind === 'relay' ? message.from.messageId : null,
  text: texts.html(texts.locales[0] ?? '', { flow: TALK, message: 'line-not-delivered' }, { reason }) ?? reason,
})

/** Builds the desk behind its ports. */
export const createDesk = (parts: DeskParts): Desk => {
  const { store, world, log, signal } = parts
  let groups = parts.groups
  const atWork: AtWork = { ...parts, groups: () => groups }
  const toldOf: ToldOf = new Set()
  const send = createDeskSend(parts)
  const assignAndSend = async (): Promise<void> => {
    groups = await store.groupsNow(parts.groups)
    for (const id of groups) parts.desks.add(id)
    await store.assign(groups)
    for (const group of await store.waiting()) void send.go(group)
  }
  const posting = oneAtATime(assignAndSend, (error) =>
    log.warn({ err: error }, 'desk: put off, the database does not answer'),
  )
  const posted = (): void => void posting.go(0)
  const events = oneAtATime(
    async (group) => {
      for (let going = true; going && !signal.aborted;) going = await advance(atWork, group, posted)
    },
    (error, group) => log.warn({ group, err: error }, 'desk: put off, the database does not answer'),
  )
  return {
    isDesk: (chatId) => parts.desks.has(chatId),
    go: (group) => void events.go(group),
    posted,
    unheard: async (chatId, message, reason) => {
      await store.post([{ to: { kind: 'customer', chatId }, post: unheardLine(world, message, reason) }])
      posted()
    },
    sweep: async () => {
      if (parts.groups.length > 0) await assignAndSend()
    },
    watch: async () => {
      await recheckGroups(atWork, toldOf)
      await watchTalks(parts)
      await tellPlaces(parts)
      posted()
    },
    idle: async () => {
      await events.idle()
      await posting.idle()
      await send.idle()
    },
  }
}
