import type { DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { OutPost } from '../../core/ports/desk-store.ts'
import type { Html } from '../../core/text/html.ts'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import type { Log } from '../../core/ports/log.ts'
import { TALK } from '../../core/flow/world.ts'
import type { ShowParts } from './show-post.ts'

/** What is to be done after a failure: the same once more, nothing for this group, not for a while, or go on without this post. */
export type Cure =
  | { readonly kind: 'again' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'pause'; readonly ms: number; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }

export interface RepairParts extends ShowParts {
  readonly log: Log
}

const lineFor = ({ world: { texts } }: RepairParts, message: string, reason: string): Html =>
  texts.html(texts.locales[0] ?? '', { flow: TALK, message }, { reason }) ?? reason

/** What agents will never see is told in its place, and what they have to do by hand. */
const tellOf = async (parts: RepairParts, { chatId, post }: OutPost, reason: string): Promise<void> => {
  const message =
    post.kind === 'words' || post.kind === 'copy'
      ? 'line-not-shown'
      : post.kind === 'delete-topic'
        ? 'line-not-forgotten'
        : null
  if (chatId === null || message === null) return
  await parts.store.post([
    {
      to: { kind: 'customer', chatId },
      post: { kind: 'line', text: lineFor(parts, message, reason), buttons: [], replyTo: null },
    },
  ])
}

const refused = async (parts: RepairParts, { group }: DeskSpot, post: OutPost, { message }: Refused): Promise<Cure> => {
  parts.log.error({ group, kind: post.post.kind, reason: message }, 'desk: Telegram refused a post')
  await tellOf(parts, post, message)
  return { kind: 'refused', why: message }
}

const inTrouble = async (
  { store, log }: RepairParts,
  { group }: DeskSpot,
  { reason, message }: Refused,
): Promise<Cure> => {
  log.error(
    { group, reason: message },
    'desk: the bot may not write in the group, write /setup there to see what is missing',
  )
  await store.trouble(group, reason)
  return { kind: 'stop' }
}

/** A refusal that can be repaired is: afterwards the same posts are tried again. */
const repair = async (parts: RepairParts, spot: DeskSpot, post: OutPost, error: Refused): Promise<Cure> => {
  const { store, messenger, log } = parts
  const { chatId } = post
  switch (error.reason) {
    case 'thread-lost':
      if (chatId === null || spot.thread === null) return refused(parts, spot, post, error)
      await store.topicLost(chatId, spot.thread)
      log.info({ chatId, group: spot.group }, 'desk: the topic of a customer is gone, a new one is made')
      return { kind: 'again' }
    case 'thread-closed':
      if (spot.thread === null) return refused(parts, spot, post, error)
      await messenger.reopenTopic(spot.group, spot.thread)
      return { kind: 'again' }
    case 'moved':
      if (error.movedTo === null) return refused(parts, spot, post, error)
      await store.groupMoved(spot.group, error.movedTo)
      return { kind: 'stop' }
    case 'no-rights':
      return post.post.kind === 'delete-topic' ? refused(parts, spot, post, error) : inTrouble(parts, spot, error)
    case 'gone':
    case 'blocked':
      return inTrouble(parts, spot, error)
    default:
      return refused(parts, spot, post, error)
  }
}

/** What Telegram's failure means for the posts that `post` is the first of. A repair that fails is a failure like any other. */
export const cureOf = async (parts: RepairParts, spot: DeskSpot, post: OutPost, error: unknown): Promise<Cure> => {
  if (error instanceof Temporary) return { kind: 'pause', ms: Math.max(1_000, error.retryAfterMs), why: error.message }
  if (!(error instanceof Refused)) throw error
  try {
    return await repair(parts, spot, post, error)
  } catch (worse) {
    if (worse instanceof Refused && worse.reason === 'thread-closed') return refused(parts, spot, post, worse)
    return cureOf(parts, spot, post, worse)
  }
}
