import type { Conversation } from '../../core/conversation/conversation.ts'
import type { Post } from '../../core/desk/post.ts'

/**
 * Brings encrypted values of earlier versions to the words of this one. SQL cannot rewrite them, so each is upgraded
 * when it is read, and written in the new words with the next commit. Values of this version pass unchanged. A word
 * that is renamed once more gets a line of its own here: old words are never removed, because a customer may come back
 * after years.
 */
type Words = Readonly<Record<string, string>>

/** Fields of a conversation, until 2026-11. */
const CONVERSATION_FIELDS: Words = {
  left: 'suspended',
  takeUp: 'resume',
  away: 'unreachable',
  vain: 'explained',
  reopens: 'reopenUntil',
  later: 'pendingNews',
}

/** Kinds of events that the inbox and a conversation's pending news hold, until 2026-11. */
const EVENT_KINDS: Words = { fixed: 'incident-resolved' }

/** Kinds of posts, until 2026-11. */
const POST_KINDS: Words = { face: 'topic-look' }

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const renameFields = (value: Fields, words: Words): Fields =>
  Object.fromEntries(Object.entries(value).map(([field, inner]) => [words[field] ?? field, inner]))

const renameKind = (value: unknown, words: Words): unknown =>
  isFields(value) && typeof value['kind'] === 'string' && Object.hasOwn(words, value['kind'])
    ? { ...value, kind: words[value['kind']] }
    : value

/** Upgrades a conversation. A field that its version did not have yet stays missing. */
export const upgradeConversation = (stored: unknown): Conversation => {
  if (!isFields(stored)) throw new Error('a stored conversation is not an object')
  const { pendingNews, ...others } = renameFields(stored, CONVERSATION_FIELDS)
  const news = Array.isArray(pendingNews)
    ? { pendingNews: pendingNews.map((one: unknown) => renameKind(one, EVENT_KINDS)) }
    : {}
  return { ...others, ...news } as unknown as Conversation
}

/**
 * Upgrades what an inbox holds: an update of Telegram passes as it is, an event of ours gets the kind of this version.
 */
export const upgradePayload = <Payload>(stored: unknown): Payload =>
  (isFields(stored) && stored['kind'] === 'event'
    ? { ...stored, event: renameKind(stored['event'], EVENT_KINDS) }
    : stored) as Payload

/** Upgrades a post of a forum group. */
export const upgradePost = (stored: unknown): Post => renameKind(stored, POST_KINDS) as Post
