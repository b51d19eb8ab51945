import { isAgentMessage } from '../../core/conversation/effect.ts'
import type { AgentMessage, Message } from '../../core/conversation/effect.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import type { Spans } from '../../core/ports/spans.ts'
import type { Store } from '../../core/ports/store.ts'
import type { EndedMessage, OutboxResult, OutboxMessage } from '../../core/ports/outbox-store.ts'
import { retryUntilStored } from '../scheduling/retry-until-stored.ts'
import { oneAtATime } from '../scheduling/one-at-a-time.ts'
import type { OneAtATime } from '../scheduling/one-at-a-time.ts'
import { createAlbums } from './albums.ts'
import { sendMessage } from './send-message.ts'
import type { SendMessageParts } from './send-message.ts'
import type { Albums } from './albums.ts'

/** Dependencies of `createDeliver`. */
export interface DeliverParts extends SendMessageParts {
  readonly store: Pick<Store, 'outbox'>
  readonly owner: string
  readonly spans: Spans | null
  /** A customer has blocked the bot or deleted their account. */
  readonly onUnreachable: (chatId: number, messageId: number) => Promise<void>
  /** An agent's message could not be delivered to the customer. */
  readonly onUndelivered: (chatId: number, message: AgentMessage, reason: string) => Promise<void>
  /** Messages have been sent to a customer; they count against the limit that notices share. */
  readonly onSent: (sends: number) => void
  /** Aborted when the process stops: the message on its way is the last. */
  readonly signal: AbortSignal
}

/** Longer than any one send may take (the messenger's own time-out), so that a lease only ends with its holder. */
export const LEASE_MS = 90_000
/** Claimed messages that nobody has begun to send for so long are claimed anew: their lease may end meanwhile. */
const HAND_OVER_MS = 20_000
const backoffMs = (attempts: number): number => Math.min(60_000, 500 * 2 ** attempts)

/** Result of one try to send a message. */
type Outcome =
  | {
      readonly kind: 'ended'
      readonly outcome: OutboxResult['outcome']
      readonly messageId: number | null
      readonly error: string | null
    }
  | { readonly kind: 'later'; readonly delayMs: number; readonly error: string }
  | { readonly kind: 'unreachable'; readonly error: string }

const endedAs = (
  outcome: OutboxResult['outcome'],
  messageId: number | null = null,
  error: string | null = null,
): Outcome => ({
  kind: 'ended',
  outcome,
  messageId,
  error,
})

/**
 * True for an agent's change that is missed when it does not reach its message; a reaction, or a deletion of what is
 * gone, is not.
 */
const isMissed = ({ kind }: Message): boolean => kind === 'reword' || kind === 'relay'

const afterFailure = (error: unknown, outgoing: OutboxMessage): Outcome => {
  if (error instanceof TemporaryError)
    return { kind: 'later', delayMs: Math.max(error.retryAfterMs, backoffMs(outgoing.attempts)), error: error.message }
  if (!(error instanceof RefusedError)) throw error
  if (error.reason === 'blocked' || error.reason === 'gone') return { kind: 'unreachable', error: error.message }
  if (error.reason === 'no-change' || (error.reason === 'target-lost' && !isMissed(outgoing.message)))
    return endedAs('sent')
  return endedAs('refused', null, error.message)
}

/** Messages of one chat that were claimed together. */
interface Batch {
  readonly parts: DeliverParts
  readonly chatId: number
  /**
   * Message ids by prompt, for prompts sent within this batch: the database did not know them yet when the batch was
   * claimed.
   */
  readonly shown: Map<number, number>
  readonly albums: Albums
  /** Messages that have ended and are written down with the next one, see {@link mayRepeat}. */
  readonly unwritten: EndedMessage[]
}

/**
 * True for a change that Telegram has taken and that would change nothing a second time: taking a question out of play.
 * Its end is written with that of the message behind it, so a crash in between repeats it.
 */
const mayRepeat = ({ message }: OutboxMessage, outcome: OutboxResult['outcome']): boolean =>
  outcome === 'sent' && (message.kind === 'close' || message.kind === 'drop')

/**
 * Tells whether a message is new to the customer. Removing buttons or a secret is not, and is done even when the bot is
 * silenced: otherwise a question would keep buttons that nobody answers.
 */
const addsMessage = ({ kind }: Message): boolean => kind !== 'erase' && kind !== 'close' && kind !== 'drop'

/**
 * Ends a silenced message. A question that should have replaced an older one gets the older one's message id, so that
 * it is closed with it.
 */
const silencedOutcome = ({ message }: OutboxMessage, target: number | null): Outcome =>
  endedAs('silenced', message.kind === 'ask' && message.replaces !== null ? target : null)

const sendNow = async (
  { parts, chatId, albums }: Batch,
  outgoing: OutboxMessage,
  target: number | null,
): Promise<Outcome> => {
  await albums.sendBeginningWith(outgoing)
  const sentAs = albums.sentAs(outgoing)
  parts.onSent(1)
  return endedAs('sent', sentAs === undefined ? await sendMessage(parts, chatId, outgoing, target) : sentAs)
}

const sendOne = async (batch: Batch, outgoing: OutboxMessage, target: number | null): Promise<Outcome> => {
  const { spans } = batch.parts
  if (outgoing.isSilenced && addsMessage(outgoing.message) && !isAgentMessage(outgoing.message))
    return silencedOutcome(outgoing, target)
  if (outgoing.isLate) return endedAs('late')
  try {
    if (spans === null) return await sendNow(batch, outgoing, target)
    return await spans.within(outgoing.trace, () => sendNow(batch, outgoing, target))
  } catch (error) {
    return afterFailure(error, outgoing)
  }
}

const shownPromptOf = ({ message }: OutboxMessage): number | null =>
  message.kind === 'ask' || message.kind === 'share' ? message.prompt : null
const targetPromptOf = ({ message }: OutboxMessage): number | null => {
  if (message.kind === 'close' || message.kind === 'drop') return message.prompt
  return message.kind === 'ask' ? message.replaces : null
}

const endMessage = async (
  { parts, chatId, unwritten }: Batch,
  outgoing: OutboxMessage,
  result: Pick<OutboxResult, 'outcome' | 'messageId' | 'isLast' | 'error'>,
): Promise<boolean> => {
  const before = unwritten.splice(0)
  return retryUntilStored(
    'deliver',
    () => parts.store.outbox.end(chatId, parts.owner, outgoing, { ...result, leaseMs: LEASE_MS, before }),
    parts,
  )
}

/** Writes down what has ended, when no message follows that it could be written with. */
const endUnwritten = async (batch: Batch): Promise<void> => {
  const last = batch.unwritten.pop()
  if (last) await endMessage(batch, last.message, { ...last, isLast: false })
}

const endUnreachable = async (batch: Batch, outgoing: OutboxMessage, error: string): Promise<void> => {
  const { parts, chatId } = batch
  await endMessage(batch, outgoing, { outcome: 'refused', messageId: null, isLast: true, error })
  if (isAgentMessage(outgoing.message)) await parts.onUndelivered(chatId, outgoing.message, error)
  await parts.store.outbox.dropAll(chatId)
  await parts.onUnreachable(chatId, outgoing.id)
}

const reportRefusal = async (
  { log, onUndelivered }: DeliverParts,
  chatId: number,
  { id, message }: OutboxMessage,
  reason: string,
): Promise<void> => {
  log.error({ chatId, message: id, kind: message.kind, reason }, 'deliver: Telegram refused a message')
  if (isAgentMessage(message)) await onUndelivered(chatId, message, reason)
}

/** Result of one message: go on to the next one, or stop and try again after some milliseconds (null: not again). */
type Step =
  | { readonly kind: 'next'; readonly more: boolean }
  | { readonly kind: 'stop'; readonly againMs: number | null }

const sendNext = async (batch: Batch, outgoing: OutboxMessage, isLast: () => boolean): Promise<Step> => {
  const { parts, chatId, shown } = batch
  const about = targetPromptOf(outgoing)
  const sent = await sendOne(batch, outgoing, (about === null ? undefined : shown.get(about)) ?? outgoing.target)
  if (sent.kind === 'later') {
    await endUnwritten(batch)
    await retryUntilStored(
      'deliver',
      () => parts.store.outbox.postpone(chatId, parts.owner, outgoing.id, sent.delayMs, sent.error),
      parts,
    )
    return { kind: 'stop', againMs: sent.delayMs }
  }
  if (sent.kind === 'unreachable') {
    await endUnreachable(batch, outgoing, sent.error)
    return { kind: 'stop', againMs: null }
  }
  const { outcome, error, messageId } = sent
  if (outcome === 'refused') await reportRefusal(parts, chatId, outgoing, error ?? '')
  const prompt = shownPromptOf(outgoing)
  if (prompt !== null && messageId !== null) shown.set(prompt, messageId)
  if (!isLast() && mayRepeat(outgoing, outcome)) {
    batch.unwritten.push({ message: outgoing, outcome, messageId, error })
    return { kind: 'next', more: true }
  }
  return { kind: 'next', more: await endMessage(batch, outgoing, { outcome, messageId, isLast: isLast(), error }) }
}

/** Sends messages in order. Gives true when there may be more to send now. */
const sendBatch = async (
  parts: DeliverParts,
  chatId: number,
  messages: readonly OutboxMessage[],
  again: (delayMs: number) => void,
): Promise<boolean> => {
  const albums = createAlbums(parts.messenger, chatId, messages)
  const batch: Batch = { parts, chatId, shown: new Map(), albums, unwritten: [] }
  for (const [index, outgoing] of messages.entries()) {
    const step = await sendNext(batch, outgoing, () => index === messages.length - 1 || parts.signal.aborted)
    if (step.kind === 'stop') {
      if (step.againMs !== null) again(step.againMs)
      return false
    }
    if (step.more && !parts.signal.aborted) continue
    await endUnwritten(batch)
    return false
  }
  return messages.length > 0
}

/** Chats whose last message is remembered. */
const MAX_CHATS = 10_000

/** Remembers the last message of each chat that this process has begun to send, of the chats used last. */
const createLastOfChats = () => {
  const ids = new Map<number, number>()
  return {
    last: (chatId: number): number => ids.get(chatId) ?? 0,
    note: (chatId: number, id: number): void => {
      const last = Math.max(id, ids.get(chatId) ?? 0)
      ids.delete(chatId)
      ids.set(chatId, last)
      const oldest = ids.keys().next()
      if (ids.size > MAX_CHATS && oldest.done !== true) ids.delete(oldest.value)
    },
  }
}

/** Sender of the customers' outboxes. */
export interface Deliver extends OneAtATime {
  /** Sends messages that this process has claimed already, then whatever else waits. */
  readonly send: (chatId: number, claimed: readonly OutboxMessage[]) => void
}

/**
 * Sends a chat's outbox in order (G3). A message that fails for now is tried later and holds up the messages behind it.
 */
export const createDeliver = (parts: DeliverParts): Deliver => {
  const handedOver = new Map<number, { readonly claimed: readonly OutboxMessage[]; readonly at: number }>()
  const begun = createLastOfChats()
  /** Leaves out what was claimed meanwhile: a claim that crossed with the commit has given the same messages. */
  const takeOver = (chatId: number): readonly OutboxMessage[] | null => {
    const given = handedOver.get(chatId)
    handedOver.delete(chatId)
    if (!given || Date.now() - given.at > HAND_OVER_MS) return null
    const left = given.claimed.filter(({ id }) => id > begun.last(chatId))
    return left.length > 0 ? left : null
  }
  const deliver: OneAtATime = oneAtATime(
    async (chatId) => {
      const again = (delayMs: number): void => void setTimeout(() => deliver.go(chatId), delayMs + 5).unref()
      for (let more = true; more && !parts.signal.aborted;) {
        const messages = takeOver(chatId) ?? (await parts.store.outbox.claim(chatId, parts.owner, LEASE_MS))
        begun.note(chatId, messages.at(-1)?.id ?? 0)
        more = await sendBatch(parts, chatId, messages, again)
      }
    },
    (error, chatId) => parts.log.warn({ chatId, err: error }, 'deliver: postponed, the database does not answer'),
  )
  return {
    ...deliver,
    send: (chatId, claimed) => {
      handedOver.set(chatId, { claimed, at: Date.now() })
      void deliver.go(chatId)
    },
  }
}
