import { newConversation } from '../../core/conversation/conversation.ts'
import { isUrgent } from '../../core/conversation/effect.ts'
import type { Effect } from '../../core/conversation/effect.ts'
import type { Event } from '../../core/conversation/event.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import type { Messenger, ReadUpdate } from '../../core/ports/ports.ts'
import type { Head, Store } from '../../core/ports/store.ts'
import { turn } from '../../core/conversation/turn.ts'
import type { Turned } from '../../core/conversation/turn.ts'
import type { World } from '../../core/flow/world.ts'
import { COMMON } from '../../core/flow/world.ts'
import type { Hints } from '../outbox/hints.ts'
import type { Log } from '../../core/ports/log.ts'
import { oneAtATime } from '../outbox/one-at-a-time.ts'
import type { OneAtATime } from '../outbox/one-at-a-time.ts'

/** What turning events into effects needs. `deliver` and `perform` are started after each commit and not waited for. */
export interface ConverseParts {
  readonly store: Pick<Store, 'turns' | 'outbox'>
  readonly world: World
  readonly readUpdate: ReadUpdate
  readonly messenger: Pick<Messenger, 'hurry'>
  readonly hints: Hints
  /** What is open, planned and lately over, as far as it is known by now. */
  readonly incidents: () => readonly OwnIncident[]
  /** What came, before it is acted on: notices count who followed their buttons. */
  readonly heard: (chatId: number, event: Event) => void
  readonly deliver: (chatId: number) => void
  readonly perform: (callId: string) => void
  /** A turn has something for a forum group. */
  readonly posted: () => void
  readonly log: Log
  /** Aborted when the process stops: the turn under way is the last. */
  readonly signal: AbortSignal
}

/** A turn that fails is a bug; a deploy may cure it, so it is tried for a while before the event is given up. */
const TRIES = 5
const backoffMs = (attempts: number): number => 500 * 4 ** attempts

const eventOf = (head: Head, readUpdate: ReadUpdate, told: readonly string[]): Event | null => {
  if (head.payload.kind === 'event') return head.payload.event
  const read = readUpdate(head.payload.update, head.at)
  return read && 'event' in read ? { ...read.event, told } : null
}

/** Parks an event that no turn survives, tells the customer and rings the bell. */
const giveUp = async (
  { store, world, log, deliver }: ConverseParts,
  chatId: number,
  head: Head,
  reason: string,
): Promise<void> => {
  log.error({ chatId, seq: head.seq, reason }, 'converse: an event was given up, look at the reason and deploy a cure')
  await store.turns.park(head.seq, reason)
  const locale = head.conversation?.locale ?? world.texts.guess(undefined)
  const text = world.texts.html(locale, { flow: COMMON, message: 'bug' }, {})
  if (text === null) return
  await store.outbox.add(
    chatId,
    { kind: 'say', text, removeKeyboard: false, until: null },
    head.conversation?.custody.fence ?? 0,
  )
  deliver(chatId)
}

const hurry = ({ messenger, log }: ConverseParts, chatId: number, effects: readonly Effect[]): void => {
  for (const effect of effects.filter(isUrgent)) {
    messenger
      .hurry(chatId, effect)
      .catch((error: unknown) =>
        log.debug({ chatId, kind: effect.kind, err: error }, 'converse: an urgent effect failed'),
      )
  }
}

/** What the oldest event makes of the conversation; `nothing` when it means nothing to us, null when the turn failed. */
const tryTurn = async (parts: ConverseParts, chatId: number, head: Head): Promise<Turned | 'nothing' | null> => {
  try {
    const event = eventOf(head, parts.readUpdate, parts.hints.known(chatId))
    if (event) parts.heard(chatId, event)
    return event
      ? turn(parts.world, head.conversation ?? newConversation(chatId), { ...event, incidents: parts.incidents() })
      : 'nothing'
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    parts.log.error({ chatId, seq: head.seq, attempts: head.attempts, err: error }, 'converse: a turn failed')
    if (head.attempts + 1 >= TRIES) await giveUp(parts, chatId, head, reason)
    else await parts.store.turns.postpone(head.seq, backoffMs(head.attempts), reason)
    return null
  }
}

/** An album waits a second in the outbox for the rest of it. */
const ALBUM_MS = 1_050

/** One event of a chat, if one is due: read, turned, committed, and its effects set off. Tells whether to go on. */
const advance = async (parts: ConverseParts, chatId: number): Promise<boolean> => {
  const { store, hints } = parts
  const head = await store.turns.head(chatId)
  if (!head) return false
  const turned = await tryTurn(parts, chatId, head)
  if (!turned) return true
  if (turned === 'nothing') {
    await store.turns.park(head.seq, 'means nothing to us')
    return true
  }
  const { conversation, effects, flow, step } = turned
  const expected = head.conversation?.turn ?? 0
  const { committed, calls } = await store.turns.commit({
    chatId,
    seq: head.seq,
    expected,
    conversation,
    effects,
    flow,
    step,
  })
  if (!committed) return true
  hurry(parts, chatId, effects)
  for (const effect of effects) if (effect.kind === 'told') hints.remember(chatId, effect.note)
  for (const id of calls) parts.perform(id)
  if (effects.some(({ kind }) => kind === 'post' || kind === 'talk')) parts.posted()
  parts.deliver(chatId)
  if (effects.some((effect) => effect.kind === 'relay' && effect.album !== null))
    setTimeout(() => parts.deliver(chatId), ALBUM_MS).unref()
  return true
}

/** Acts on everything that waits in a chat's inbox, in order (G1, G2). Processes may race: a commit on a stale read changes nothing. */
export const createConverse = (parts: ConverseParts): OneAtATime =>
  oneAtATime(
    async (chatId) => {
      for (let going = true; going && !parts.signal.aborted;) going = await advance(parts, chatId)
    },
    (error, chatId) => parts.log.warn({ chatId, err: error }, 'converse: put off, the database does not answer'),
  )
