import { isAgents } from '../../core/conversation/effect.ts'
import type { AgentMessage, Message } from '../../core/conversation/effect.ts'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import type { Ended, Parcel, Store } from '../../core/ports/store.ts'
import { insist } from './retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { OneAtATime } from './one-at-a-time.ts'
import { createAlbums } from './send-album.ts'
import type { Albums } from './send-album.ts'

/** What sending needs. `unreachable` is told when a customer has blocked the bot, or is gone. */
export interface DeliverParts {
  readonly store: Pick<Store, 'outbox'>
  readonly messenger: Messenger
  readonly owner: string
  readonly unreachable: (chatId: number, parcelId: number) => Promise<void>
  /** Told when an agent's words could not be brought to the customer. */
  readonly unheard: (chatId: number, message: AgentMessage, reason: string) => Promise<void>
  /** Something has left for a customer: notices go the slower. */
  readonly counted: (sends: number) => void
  readonly log: Log
  /** Aborted when the process stops: the message under way is the last. */
  readonly signal: AbortSignal
}

/** Longer than any one send may take (the messenger's own time-out), so that a lease only ends with its holder. */
const LEASE_MS = 90_000
const backoffMs = (attempts: number): number => Math.min(60_000, 500 * 2 ** attempts)

type Outcome =
  | {
      readonly kind: 'ended'
      readonly end: Ended['end']
      readonly messageId: number | null
      readonly error: string | null
    }
  | { readonly kind: 'later'; readonly delayMs: number; readonly error: string }
  | { readonly kind: 'unreachable'; readonly error: string }

const ended = (end: Ended['end'], messageId: number | null = null, error: string | null = null): Outcome => ({
  kind: 'ended',
  end,
  messageId,
  error,
})

const afterFailure = (error: unknown, parcel: Parcel): Outcome => {
  if (error instanceof Temporary)
    return { kind: 'later', delayMs: Math.max(error.retryAfterMs, backoffMs(parcel.attempts)), error: error.message }
  if (!(error instanceof Refused)) throw error
  if (error.reason === 'blocked' || error.reason === 'gone') return { kind: 'unreachable', error: error.message }
  if (error.reason === 'no-change' || error.reason === 'target-lost') return ended('sent')
  return ended('refused', null, error.message)
}

interface Lane {
  readonly parts: DeliverParts
  readonly chatId: number
  /** Prompts whose messages left within this batch: the database knew nothing of them when the batch was read. */
  readonly shown: Map<number, number>
  readonly albums: Albums
}

/** Taking buttons or a secret away says nothing: left undone, a question would stay alive while nobody answers it. */
const speaks = ({ kind }: Message): boolean => kind !== 'erase' && kind !== 'close' && kind !== 'drop'

/** A question that was to take the place of an older one has that one's message, so that this one is closed with it. */
const silenced = ({ message }: Parcel, target: number | null): Outcome =>
  ended('silenced', message.kind === 'ask' && message.replaces !== null ? target : null)

const sendOne = async ({ parts, chatId, albums }: Lane, parcel: Parcel, target: number | null): Promise<Outcome> => {
  if (parcel.silenced && speaks(parcel.message) && !isAgents(parcel.message)) return silenced(parcel, target)
  if (parcel.late) return ended('late')
  try {
    await albums.sendFrom(parcel)
    const sentAs = albums.sentAs(parcel)
    parts.counted(1)
    return ended('sent', sentAs === undefined ? await parts.messenger.send(chatId, parcel.message, target) : sentAs)
  } catch (error) {
    return afterFailure(error, parcel)
  }
}

const promptOf = ({ message }: Parcel): number | null =>
  message.kind === 'ask' || message.kind === 'share' ? message.prompt : null
const aboutOf = ({ message }: Parcel): number | null => {
  if (message.kind === 'close' || message.kind === 'drop') return message.prompt
  return message.kind === 'ask' ? message.replaces : null
}

const end = (
  { parts, chatId }: Lane,
  parcel: Parcel,
  how: Pick<Ended, 'end' | 'messageId' | 'last' | 'error'>,
): Promise<boolean> =>
  insist('deliver', () => parts.store.outbox.end(chatId, parts.owner, parcel, { ...how, leaseMs: LEASE_MS }), parts)

const giveUpOn = async (lane: Lane, parcel: Parcel, error: string): Promise<void> => {
  const { parts, chatId } = lane
  await end(lane, parcel, { end: 'refused', messageId: null, last: true, error })
  if (isAgents(parcel.message)) await parts.unheard(chatId, parcel.message, error)
  await parts.store.outbox.dropAll(chatId)
  await parts.unreachable(chatId, parcel.id)
}

const refused = async (
  { log, unheard }: DeliverParts,
  chatId: number,
  { id, message }: Parcel,
  reason: string,
): Promise<void> => {
  log.error({ chatId, parcel: id, kind: message.kind, reason }, 'deliver: Telegram refused a message')
  if (isAgents(message)) await unheard(chatId, message, reason)
}

/** How one parcel went: on to the next one, or a stop with the milliseconds to wait (null: for good). */
type Step =
  | { readonly kind: 'next'; readonly more: boolean }
  | { readonly kind: 'stop'; readonly againMs: number | null }

const sendNext = async (lane: Lane, parcel: Parcel, isLast: () => boolean): Promise<Step> => {
  const { parts, chatId, shown } = lane
  const about = aboutOf(parcel)
  const outcome = await sendOne(lane, parcel, (about === null ? undefined : shown.get(about)) ?? parcel.target)
  if (outcome.kind === 'later') {
    await insist(
      'deliver',
      () => parts.store.outbox.later(chatId, parts.owner, parcel.id, outcome.delayMs, outcome.error),
      parts,
    )
    return { kind: 'stop', againMs: outcome.delayMs }
  }
  if (outcome.kind === 'unreachable') {
    await giveUpOn(lane, parcel, outcome.error)
    return { kind: 'stop', againMs: null }
  }
  const { error, messageId } = outcome
  if (outcome.end === 'refused') await refused(parts, chatId, parcel, error ?? '')
  const prompt = promptOf(parcel)
  if (prompt !== null && messageId !== null) shown.set(prompt, messageId)
  return { kind: 'next', more: await end(lane, parcel, { end: outcome.end, messageId, last: isLast(), error }) }
}

/** Sends one batch in order. Tells whether there is more to send now. */
const sendBatch = async (parts: DeliverParts, chatId: number, again: (delayMs: number) => void): Promise<boolean> => {
  const parcels = await parts.store.outbox.claim(chatId, parts.owner, LEASE_MS)
  const lane: Lane = { parts, chatId, shown: new Map(), albums: createAlbums(parts.messenger, chatId, parcels) }
  for (const [place, parcel] of parcels.entries()) {
    const step = await sendNext(lane, parcel, () => place === parcels.length - 1 || parts.signal.aborted)
    if (step.kind === 'stop') {
      if (step.againMs !== null) again(step.againMs)
      return false
    }
    if (!step.more || parts.signal.aborted) return false
  }
  return parcels.length > 0
}

/** Empties a chat's outbox in order (G3): what fails for now is tried later and holds up what is behind it. */
export const createDeliver = (parts: DeliverParts): OneAtATime => {
  const deliver: OneAtATime = oneAtATime(
    async (chatId) => {
      const again = (delayMs: number): void => void setTimeout(() => deliver.go(chatId), delayMs + 5).unref()
      for (let more = true; more && !parts.signal.aborted;) more = await sendBatch(parts, chatId, again)
    },
    (error, chatId) => parts.log.warn({ chatId, err: error }, 'deliver: put off, the database does not answer'),
  )
  return deliver
}
