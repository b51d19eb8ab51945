import { newConversation } from '../../core/conversation/conversation.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { unplacedText } from '../../core/conversation/second-reading.ts'
import type { SecondReader } from '../../core/text/second-reader.ts'
import { isMessage, isUrgent } from '../../core/conversation/effect.ts'
import type { Effect } from '../../core/conversation/effect.ts'
import type { Event } from '../../core/conversation/event.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { ReadUpdate } from '../../core/ports/read-update.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { Store } from '../../core/ports/store.ts'
import { UnopenableError, UnstorableError } from '../../core/ports/store-errors.ts'
import type { CommitResult, InboxHead, TurnCommit } from '../../core/ports/turn-store.ts'
import { turn } from '../../core/conversation/turn.ts'
import type { World } from '../../core/flow/world.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { LEASE_MS } from '../outbox/deliver.ts'
import type { Deliver } from '../outbox/deliver.ts'
import type { Hints } from '../outbox/hints.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Span, Spans, TracePlace } from '../../core/ports/spans.ts'
import type { TurnObserver } from '../../core/ports/turn-observer.ts'
import type { ChatPace } from './chat-pace.ts'
import { endOnFailure, endTurn } from './inbox-spans.ts'
import { reportOf } from './taken-turn.ts'
import type { TakenTurn } from './taken-turn.ts'
import { oneAtATime } from '../scheduling/one-at-a-time.ts'
import type { OneAtATime } from '../scheduling/one-at-a-time.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createChatInbox`. */
export interface ChatInboxParts {
  readonly store: Pick<Store, 'turns' | 'outbox'>
  readonly world: World
  readonly readUpdate: ReadUpdate
  readonly messenger: Pick<Messenger, 'hurry'>
  readonly hints: Hints
  /** Asked about texts that the built-in reader cannot place; null when there is none. */
  readonly secondReader: SecondReader | null
  readonly scheduler: Scheduler
  /** Sends messages of a chat whose lease this process, the `owner`, has taken with them. */
  readonly send: Deliver['send']
  readonly owner: string
  /** Open, planned and recently ended incidents, as of the last look. */
  readonly incidents: () => readonly Incident[]
  /** An event has been read and is about to be acted on; notices count their responses here. */
  readonly onEvent: (chatId: number, event: Event) => void
  readonly observer: TurnObserver
  readonly spans: Spans | null
  /** Waited for before each turn: a chat that writes without end takes no more than its share. */
  readonly pace: ChatPace
  readonly log: Log
  /** Aborted when the process stops: the turn in work is the last. */
  readonly signal: AbortSignal
}

/** A turn that fails is a bug; a deploy may fix it, so its event is tried for a while before it is dead-lettered. */
const MAX_ATTEMPTS = 5
const backoffMs = (attempts: number): number => 500 * 4 ** attempts

const eventOf = (head: InboxHead, readUpdate: ReadUpdate, hintsShown: readonly string[]): Event | null => {
  if (head.payload.kind === 'event') return head.payload.event
  const read = readUpdate(head.payload.update, head.at)
  return read && 'event' in read ? { ...read.event, hintsShown } : null
}

/** Dead-letters an event that failed at every attempt, logs an error and tells the customer. */
const deadLetter = async (
  { store, world, log, scheduler }: ChatInboxParts,
  chatId: number,
  head: InboxHead,
  reason: string,
): Promise<void> => {
  log.error(
    { chatId, seq: head.seq, reason },
    `inbox: event dead-lettered after ${MAX_ATTEMPTS} attempts: fix the cause and release it`,
  )
  await store.turns.deadLetter(head.seq, reason)
  const locale = head.conversation?.locale ?? world.texts.guess(undefined)
  const text = world.texts.html(locale, { flow: COMMON, message: 'bug' }, {})
  if (text === null) return
  const thread = head.conversation?.thread ?? null
  await store.outbox.add(
    chatId,
    { kind: 'say', text, removeKeyboard: false, until: null, ...(thread === null ? {} : { thread }) },
    head.conversation?.custody.fence ?? 0,
  )
  scheduler.wakeOutbox(chatId)
}

/** Postpones an event whose turn failed, or dead-letters it after the last attempt. */
const handleFailure = async (parts: ChatInboxParts, chatId: number, head: InboxHead, error: unknown): Promise<void> => {
  const reason = error instanceof Error ? error.message : String(error)
  parts.log.error({ chatId, seq: head.seq, attempts: head.attempts, err: error }, 'inbox: a turn failed')
  parts.observer.onFailure()
  if (head.attempts + 1 >= MAX_ATTEMPTS) await deadLetter(parts, chatId, head, reason)
  else await parts.store.turns.postpone(head.seq, backoffMs(head.attempts), reason)
}

/** Sends effects that must not wait in the outbox. Nobody waits for the result, and a failure is only logged. */
const sendUrgent = ({ messenger, log }: ChatInboxParts, chatId: number, effects: readonly Effect[]): void => {
  for (const effect of effects.filter(isUrgent)) {
    messenger
      .hurry(chatId, effect)
      .catch((error: unknown) => log.debug({ chatId, kind: effect.kind, err: error }, 'inbox: an urgent effect failed'))
  }
}

/** Adds the second reader's choice to a text that the built-in reader cannot place. Only this chat waits for it. */
const readAgain = async (
  { world, secondReader }: ChatInboxParts,
  conversation: Conversation,
  event: Event,
): Promise<Event> => {
  const unplaced = secondReader === null ? null : unplacedText(world, conversation, event)
  if (secondReader === null || unplaced === null) return event
  return { ...event, choice: await secondReader.choose(unplaced) }
}

/**
 * Takes one turn. Gives `no-event` when the update holds none, and null when the turn failed; the failure is handled
 * then.
 */
const tryTurn = async (
  parts: ChatInboxParts,
  chatId: number,
  head: InboxHead,
): Promise<TakenTurn | 'no-event' | null> => {
  try {
    const event = eventOf(head, parts.readUpdate, parts.hints.known(chatId))
    if (!event) return 'no-event'
    parts.onEvent(chatId, event)
    const conversation = head.conversation ?? newConversation(chatId)
    const read = await readAgain(parts, conversation, event)
    return { event, result: turn(parts.world, conversation, { ...read, incidents: parts.incidents() }) }
  } catch (error) {
    await handleFailure(parts, chatId, head, error)
    return null
  }
}

/**
 * Commits a turn. Gives null when the database refuses what the turn wrote: that is a bug like any other in a turn, and
 * would fail for ever if it were only tried again.
 */
const commitOrPostpone = async (
  parts: ChatInboxParts,
  chatId: number,
  head: InboxHead,
  commit: TurnCommit,
): Promise<CommitResult | null> => {
  const span = parts.spans?.begin('commit', commit.trace, {})
  try {
    const result = await parts.store.turns.commit(commit)
    span?.end(result.committed ? 'ok' : 'conflict')
    return result
  } catch (error) {
    span?.end('failed')
    if (!(error instanceof UnstorableError)) throw error
    await handleFailure(parts, chatId, head, error)
    return null
  }
}

/** Wait for the outbox, which holds an album back for a second so that all of its parts are sent together. */
const ALBUM_MS = 1_050

/**
 * Starts everything that a committed turn caused. Messages that were claimed with the commit are sent without being
 * read back.
 */
const startEffects = (
  parts: ChatInboxParts,
  chatId: number,
  effects: readonly Effect[],
  { calls, claimed }: CommitResult,
  trace: TracePlace | undefined,
): void => {
  const { hints, scheduler, spans } = parts
  if (spans === null) sendUrgent(parts, chatId, effects)
  else spans.within(trace, () => sendUrgent(parts, chatId, effects))
  for (const effect of effects) if (effect.kind === 'hint-shown') hints.remember(chatId, effect.note)
  for (const id of calls) scheduler.wakeCall(id)
  if (effects.some(({ kind }) => kind === 'post' || kind === 'talk')) scheduler.wakeGroups()
  if (claimed.length > 0) parts.send(chatId, claimed)
  else if (effects.some(isMessage)) scheduler.wakeOutbox(chatId)
  if (effects.some((effect) => effect.kind === 'relay' && effect.album !== null))
    setTimeout(() => scheduler.wakeOutbox(chatId), ALBUM_MS).unref()
}

/** Reads the head. What cannot be opened is dead-lettered, so that the events behind it go on; `again` then. */
const readHead = async ({ store, log }: ChatInboxParts, chatId: number): Promise<InboxHead | null | 'again'> => {
  try {
    return await store.turns.head(chatId)
  } catch (error) {
    if (!(error instanceof UnopenableError)) throw error
    log.error({ chatId, seq: error.seq }, `inbox: event dead-lettered, ${error.message}: release it with the right key`)
    await store.turns.deadLetter(error.seq, error.message)
    return 'again'
  }
}

/** The oldest event of a chat, and when its turn began: ms since 1970, and by the clock of `performance`. */
interface BegunTurn {
  readonly head: InboxHead
  readonly begun: number
  readonly begunAt: number
  readonly readAt: number
  readonly span: Span | undefined
}

/** Takes a turn, commits it and starts its effects. True when the chat may have another event. */
const actOn = async (
  parts: ChatInboxParts,
  chatId: number,
  { head, begun, begunAt, readAt, span }: BegunTurn,
): Promise<boolean> => {
  const taken = await tryTurn(parts, chatId, head)
  if (!taken || taken === 'no-event') {
    if (taken) await parts.store.turns.discard(head.seq, 'the update holds no event')
    span?.end(taken ?? 'failed')
    return true
  }
  const { conversation, effects, flow, step, walks } = taken.result
  const decidedAt = performance.now()
  const expectedTurn = head.conversation?.turn ?? 0
  const lease = { owner: parts.owner, ms: LEASE_MS }
  const trace = span?.place
  const commit = { chatId, seq: head.seq, expectedTurn, conversation, effects, flow, step, walks, lease, trace }
  const outcome = await commitOrPostpone(parts, chatId, head, commit)
  const committedAt = performance.now()
  endTurn(span, taken, outcome)
  if (outcome?.committed) {
    startEffects(parts, chatId, effects, outcome, trace)
    const times = {
      wait: Math.max(0, begun - head.at),
      read: readAt - begunAt,
      decide: decidedAt - readAt,
      commit: committedAt - decidedAt,
    }
    parts.observer.onTurn(reportOf(commit, taken, outcome, times))
    parts.observer.onWhole?.({ chatId, before: head.conversation, ...taken })
  }
  return outcome?.hasMore !== false
}

/** Acts on the oldest event of a chat. True when there may be another one. */
const advance = async (parts: ChatInboxParts, chatId: number): Promise<boolean> => {
  const begunAt = performance.now()
  const begun = Date.now()
  const head = await readHead(parts, chatId)
  if (head === null) return false
  if (head === 'again') return true
  const readAt = performance.now()
  const span = parts.spans?.begin('turn', head.payload.trace, { chatId, seq: head.seq }, begun)
  const act = (): Promise<boolean> => actOn(parts, chatId, { head, begun, begunAt, readAt, span })
  return span === undefined ? act() : endOnFailure([span], act)
}

/**
 * Creates the loop that acts on the inboxes of customers' chats, one event at a time per chat, in order (G1, G2).
 * Processes may race: a commit that is based on an outdated conversation changes nothing, and the event is read again.
 */
export const createChatInbox = (parts: ChatInboxParts): OneAtATime =>
  oneAtATime(
    async (chatId) => {
      for (let hasMore = true; hasMore && !parts.signal.aborted;) {
        await parts.pace(chatId)
        hasMore = !parts.signal.aborted && (await advance(parts, chatId))
      }
    },
    (error, chatId) => parts.log.warn({ chatId, err: error }, 'inbox: postponed, the database does not answer'),
  )
