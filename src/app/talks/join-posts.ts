import type { OutPost } from '../../core/ports/desk-store.ts'

/** Telegram takes 4,096 characters (Bot API, sendMessage); what is joined stays well below. */
const LONGEST = 3_500
/** Copies of one album (Bot API, copyMessages keeps albums; sendMediaGroup takes ten). */
const MOST_OF_ALBUM = 10

const lengthOf = (posts: readonly OutPost[]): number =>
  posts.reduce((sum, { post }) => sum + (post.kind === 'words' ? post.text.length + 1 : 0), 0)

/** Whether a post can leave in one message with those before it: words of one customer, or pictures of one album. */
const fits = (group: readonly OutPost[], next: OutPost): boolean => {
  const [first] = group
  if (!first || first.chatId === null || first.chatId !== next.chatId) return false
  if (first.post.kind === 'words' && next.post.kind === 'words') {
    return next.post.replyTo === null && lengthOf(group) + next.post.text.length <= LONGEST
  }
  return (
    first.post.kind === 'copy' &&
    next.post.kind === 'copy' &&
    first.post.album !== null &&
    first.post.album === next.post.album &&
    group.length < MOST_OF_ALBUM
  )
}

/**
 * Puts together what can leave as one message, so that a burst of a customer's words costs one operation of the group's minute.
 * The order of a customer's posts stays; customers come in the order of their oldest post.
 */
export const joinPosts = (posts: readonly OutPost[]): readonly (readonly OutPost[])[] => {
  const groups: OutPost[][] = []
  const last = new Map<number, OutPost[]>()
  for (const post of posts) {
    const before = post.chatId === null ? undefined : last.get(post.chatId)
    if (before && fits(before, post)) {
      before.push(post)
      continue
    }
    const group = [post]
    groups.push(group)
    if (post.chatId !== null) last.set(post.chatId, group)
  }
  return groups
}
