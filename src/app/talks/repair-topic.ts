import type { DeskLocation } from '../../core/ports/desk-messenger.ts'
import type { OutgoingPost } from '../../core/ports/desk-outbox.ts'
import type { Html } from '../../core/text/html.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import type { Log } from '../../core/ports/log.ts'
import { TALK } from '../../core/flow/flow-ids.ts'
import type { ShowPostsParts } from './show-post.ts'

/**
 * Consequence of a failure: send the same posts again, stop for this group, pause for `ms`, or go on without this post.
 */
export type Repair =
  | { readonly kind: 'again' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'pause'; readonly ms: number; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Dependencies of `repairAfter`. */
export interface RepairTopicParts extends ShowPostsParts {
  readonly log: Log
}

/** Refusals of a kind of message that Telegram never copies, so that sending it again helps nobody. */
const notShown = /can't be (?:copied|forwarded)|have no media|wrong type|forbidden|chat_forwards_restricted/i

const lineText = ({ world: { texts } }: RepairTopicParts, message: string, reason: string): Html =>
  texts.html(texts.locales[0] ?? '', { flow: TALK, message }, { reason }) ?? reason

/** Posts a line in place of a post that agents will never see, and tells what they have to do by hand. */
const reportToAgents = async (
  parts: RepairTopicParts,
  { chatId, post }: OutgoingPost,
  reason: string,
): Promise<void> => {
  const message =
    post.kind === 'words' || post.kind === 'copy'
      ? notShown.test(reason)
        ? 'line-not-shown-kind'
        : 'line-not-shown'
      : post.kind === 'delete-topic' && post.aged !== true
        ? 'line-not-forgotten'
        : null
  if (chatId === null || message === null) return
  await parts.store.post([
    {
      to: { kind: 'customer', chatId },
      post: { kind: 'line', text: lineText(parts, message, reason), buttons: [], replyTo: null },
    },
  ])
}

/**
 * Tells a group in General that topics of ended talks stay; it is told again when the refusal is forgotten, see
 * `deleteAgedTopics`.
 */
const tellOfAgedTopics = async (parts: RepairTopicParts, group: number): Promise<void> =>
  parts.store.post([
    {
      to: { kind: 'place', group, thread: null },
      post: { kind: 'line', text: lineText(parts, 'line-topics-stay', ''), buttons: [], replyTo: null },
    },
  ])

const reportRefusal = async (
  parts: RepairTopicParts,
  { group }: DeskLocation,
  post: OutgoingPost,
  { message }: RefusedError,
): Promise<Repair> => {
  parts.log.error({ group, kind: post.post.kind, reason: message }, 'desk: Telegram refused a post')
  await reportToAgents(parts, post, message)
  if (post.post.kind === 'delete-topic' && post.post.aged === true) await tellOfAgedTopics(parts, group)
  return { kind: 'refused', reason: message }
}

const noteTrouble = async (
  { store, log }: RepairTopicParts,
  { group }: DeskLocation,
  { reason, message }: RefusedError,
): Promise<Repair> => {
  log.error(
    { group, reason: message },
    'desk: the bot may not write in the group, write /setup there to see what is missing',
  )
  await store.setTrouble(group, reason)
  return { kind: 'stop' }
}

/** Repairs a refusal where possible; the same posts are sent again then. */
const repair = async (
  parts: RepairTopicParts,
  location: DeskLocation,
  post: OutgoingPost,
  error: RefusedError,
): Promise<Repair> => {
  const { store, messenger, log } = parts
  const { chatId } = post
  switch (error.reason) {
    case 'thread-lost':
      if (chatId === null || location.thread === null) return reportRefusal(parts, location, post, error)
      await store.loseThread(chatId, location.thread)
      log.info({ chatId, group: location.group }, 'desk: the topic of a customer is gone, a new one is made')
      return { kind: 'again' }
    case 'thread-closed':
      if (location.thread === null) return reportRefusal(parts, location, post, error)
      await messenger.reopenTopic(location.group, location.thread)
      return { kind: 'again' }
    case 'moved':
      if (error.movedTo === null) return reportRefusal(parts, location, post, error)
      await store.moveGroup(location.group, error.movedTo)
      return { kind: 'stop' }
    case 'stale':
      return { kind: 'refused', reason: error.message }
    case 'no-rights':
      return post.post.kind === 'delete-topic'
        ? reportRefusal(parts, location, post, error)
        : noteTrouble(parts, location, error)
    case 'gone':
    case 'blocked':
      return noteTrouble(parts, location, error)
    default:
      return reportRefusal(parts, location, post, error)
  }
}

/** Handles a failure of the posts that begin with `post`. A failure of the repair is handled in the same way. */
export const repairAfter = async (
  parts: RepairTopicParts,
  location: DeskLocation,
  post: OutgoingPost,
  error: unknown,
): Promise<Repair> => {
  if (error instanceof TemporaryError)
    return { kind: 'pause', ms: Math.max(1_000, error.retryAfterMs), reason: error.message }
  if (!(error instanceof RefusedError)) throw error
  try {
    return await repair(parts, location, post, error)
  } catch (worse) {
    if (worse instanceof RefusedError && worse.reason === 'thread-closed')
      return reportRefusal(parts, location, post, worse)
    return repairAfter(parts, location, post, worse)
  }
}
