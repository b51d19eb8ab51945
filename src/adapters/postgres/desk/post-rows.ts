import { randomUUID } from 'node:crypto'
import type { Post, Posting } from '../../../core/desk/post.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Values } from '../named-statement.ts'
import { withTrace } from '../traced-value.ts'
import type { TracePlace } from '../../../core/ports/spans.ts'
import { placeOf } from '../sealed-columns.ts'
import type { Queryable } from '../pool.ts'

/** Order of sending: customers' words, then answers to agents, then cards and looks. */
export const priorities: Readonly<Record<Post['kind'], number>> = {
  'words': 0,
  'copy': 0,
  'reword': 0,
  'delete-topic': 0,
  'line': 1,
  'file': 1,
  'picture': 1,
  'card': 2,
  'notice': 2,
  'blank': 2,
  'react': 3,
  'topic-look': 3,
}

/** Priority of the card of a talk that begins: that of its words. */
const FIRST = 0

/** Gives the customer's message that a post shows, and the one that it answers or changes. */
const messagesOf = (post: Post): { readonly message: number | null; readonly about: number | null } => {
  switch (post.kind) {
    case 'words':
    case 'copy':
      return { message: post.messageId, about: post.replyTo }
    case 'reword':
    case 'react':
      return { message: null, about: post.messageId }
    default:
      return { message: null, about: null }
  }
}

/** Talks whose customers a post names, as an array of PostgreSQL; null when it names nobody. */
const talksOf = (post: Post): string | null =>
  post.kind === 'line' && post.names !== undefined && post.names.length > 0 ? `{${post.names.join(',')}}` : null

const chatOf = ({ to }: Posting): number | null => (to.kind === 'customer' ? to.chatId : null)

const isOnce = ({ kind }: Post): boolean => kind === 'card' || kind === 'topic-look' || kind === 'delete-topic'

/** True for a post of which at most one waits for each customer. */
const once = (posts: readonly Posting[]): readonly Posting[] => {
  const keys = new Set<string>()
  return posts.filter(({ to, post }) => {
    const key = `${to.kind === 'customer' ? to.chatId : ''}:${post.kind}`
    if (!isOnce(post)) return true
    return !keys.has(key) && keys.add(key)
  })
}

/** Gives the columns of posts, the values of {@link postRows}. */
export const postColumns = (postings: readonly Posting[], vault: Vault, trace?: TracePlace): Values => {
  const posts = once(postings).map((posting) => ({ ...posting, chatId: chatOf(posting), sealId: randomUUID() }))
  const all = posts.map(({ post }) => ({
    ...messagesOf(post),
    kind: post.kind,
    album: post.kind === 'copy' ? post.album : null,
  }))
  return {
    postChats: posts.map(({ chatId }) => chatId),
    postGroups: posts.map(({ to }) => (to.kind === 'place' ? to.group : null)),
    postThreads: posts.map(({ to }) => (to.kind === 'place' ? to.thread : null)),
    postKinds: all.map(({ kind }) => kind),
    postPriorities: all.map(({ kind }) => priorities[kind]),
    postAlbums: all.map(({ album }) => album),
    postMessages: all.map(({ message }) => message),
    postAbouts: all.map(({ about }) => about),
    postSealed: posts.map(({ post, chatId, sealId }) =>
      vault.seal(withTrace(post, trace), placeOf('desk_outbox.sealed', chatId, sealId)),
    ),
    postSealIds: posts.map(({ sealId }) => sealId),
    postTalks: posts.map(({ post }) => talksOf(post)),
  }
}

/** Rows of posts, by {@link postColumns}. */
const postRows = `unnest(:postChats::bigint[], :postGroups::bigint[], :postThreads::bigint[], :postKinds::text[],
      :postPriorities::int[], :postAlbums::text[], :postMessages::bigint[], :postAbouts::bigint[], :postSealed::bytea[],
      :postSealIds::uuid[], :postTalks::text[]) with ordinality
    as p(chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks,
      place)`

/**
 * Builds the insertion of {@link postColumns}, in their order. A card or look that waits already, or is being sent,
 * gets a higher `version` instead of a second row. A deletion needs a topic. `isFirst` is an expression, true where
 * the card of a talk that begins is posted; `after` must be true for every row.
 */
export const insertPosts = (isFirst: string, after: string): string => `
  insert into desk_outbox (chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks)
  select p.chat_id, coalesce(p.desk_group, t.desk_group), p.thread, p.kind,
    case when p.kind = 'card' and ${isFirst} then ${FIRST} else p.priority end, p.album, p.message,
    p.about, p.sealed, p.seal_id, p.talks::bigint[]
  from ${postRows}
    left join topic t on t.chat_id = p.chat_id
  where ${after} and (p.kind <> 'delete-topic' or t.thread is not null) order by p.place
  on conflict (chat_id, kind) where state = 'open' and kind in ('card', 'topic-look', 'delete-topic')
    do update set version = desk_outbox.version + 1, priority = least(desk_outbox.priority, excluded.priority)
  returning 1`

/**
 * Writes posts. The conversations of their customers are locked first, unless `held` says that the caller has done
 * that.
 */
const post = namedStatement(
  'desk-post',
  `
    with locked as (select chat_id from conversation where chat_id = any (:chats::bigint[])
      order by chat_id for update),
      posted as (${insertPosts(':isFirst', '(select count(*) from locked) >= 0')})
    select count(*)::int as posted from posted`,
)

const chatsOf = (posts: readonly Posting[]): readonly number[] =>
  posts.flatMap(({ to }) => (to.kind === 'customer' ? [to.chatId] : []))

/** Writes posts, in their order. `first`: the cards among them begin a talk. */
export const writePosts = async (
  db: Queryable,
  vault: Vault,
  posts: readonly Posting[],
  { first = false, trace }: { readonly first?: boolean; readonly trace?: TracePlace | undefined } = {},
): Promise<void> => {
  if (posts.length === 0) return
  await runNamed(db, post, {
    chats: [...new Set(chatsOf(posts))],
    isFirst: first,
    ...postColumns(posts, vault, trace),
  })
}

/** Lists the posts that show the state of a customer's talk: its card and its topic's look. */
export const statusPosts = (chatId: number): readonly Posting[] => {
  const to = { kind: 'customer', chatId } as const
  return [
    { to, post: { kind: 'card' } },
    { to, post: { kind: 'topic-look' } },
  ]
}
