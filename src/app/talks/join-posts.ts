import type { OutgoingPost } from '../../core/ports/desk-outbox.ts'

/** Longest joined text. Telegram takes 4,096 characters (Bot API, sendMessage). */
const MAX_CHARS = 3_500

/** Largest album (Bot API: copyMessages keeps albums, sendMediaGroup takes ten items). */
const MAX_ALBUM_ITEMS = 10

const lengthOf = (posts: readonly OutgoingPost[]): number =>
  posts.reduce((sum, { post }) => sum + (post.kind === 'words' ? post.text.length + 1 : 0), 0)

/**
 * Tells whether a post can be sent in one message with those before it: words of one customer, or pictures of one
 * album.
 */
const canJoin = (group: readonly OutgoingPost[], next: OutgoingPost): boolean => {
  const [first] = group
  if (!first || first.chatId === null || first.chatId !== next.chatId) return false
  if (first.post.kind === 'words' && next.post.kind === 'words') {
    return next.post.replyTo === null && lengthOf(group) + next.post.text.length <= MAX_CHARS
  }
  return (
    first.post.kind === 'copy' &&
    next.post.kind === 'copy' &&
    first.post.album !== null &&
    first.post.album === next.post.album &&
    group.length < MAX_ALBUM_ITEMS
  )
}

/**
 * Joins posts that can be sent as one message, so that a burst of a customer's messages costs one operation of the
 * group's minute. Keeps the order of each customer's posts; customers follow in the order of their oldest post.
 */
export const joinPosts = (posts: readonly OutgoingPost[]): readonly (readonly OutgoingPost[])[] => {
  const groups: OutgoingPost[][] = []
  const last = new Map<number, OutgoingPost[]>()
  for (const post of posts) {
    const before = post.chatId === null ? undefined : last.get(post.chatId)
    if (before && canJoin(before, post)) {
      before.push(post)
      continue
    }
    const group = [post]
    groups.push(group)
    if (post.chatId !== null) last.set(post.chatId, group)
  }
  return groups
}
