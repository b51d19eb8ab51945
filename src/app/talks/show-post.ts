import { cardOf, faceOf } from '../../render/talk/talk-card.ts'
import type { DeskMessenger, DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { DeskStore, OutPost, Topic } from '../../core/ports/desk-store.ts'
import { deskHtml, deskLocale } from '../../core/desk/desk-text.ts'
import type { Post } from '../../core/desk/post.ts'
import { Refused } from '../../core/ports/failure.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { World } from '../../core/flow/world.ts'
import type { NoticeDesk } from '../notices/notice-module.ts'

export interface ShowParts {
  /** Cards of notices. */
  readonly notices: Pick<NoticeDesk, 'face' | 'shown'>
  readonly store: DeskStore
  readonly messenger: DeskMessenger
  readonly world: World
}

/** What posts have cost of the group's minute, and the messages that show them, in their order. */
export interface Shown {
  readonly messageIds: readonly (number | null)[]
  readonly operations: number
}

type Of<Kind extends Post['kind']> = Extract<Post, { readonly kind: Kind }>

const FREE: Shown = { messageIds: [], operations: 0 }
const one = (messageId: number | null): Shown => ({ messageIds: [messageId], operations: 1 })

const unlessLost = async (work: () => Promise<void>): Promise<Shown> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused) || (error.reason !== 'target-lost' && error.reason !== 'no-change')) throw error
  }
  return one(null)
}

/** The card as it is now: a new message at the end of the topic when the talk is new there, else the same message changed. */
const showCard = async ({ store, messenger, world }: ShowParts, spot: DeskSpot, topic: Topic): Promise<Shown> => {
  const talk = await store.talkOf(topic.chatId)
  if (!talk) return FREE
  const { html, buttons } = cardOf(world, talk)
  if (topic.cardId !== null) {
    const { cardId } = topic
    try {
      await messenger.rewrite(spot.group, cardId, html, buttons)
      return one(cardId)
    } catch (error) {
      if (!(error instanceof Refused) || error.reason !== 'target-lost') throw error
    }
  }
  const cardId = await messenger.post(spot, html, buttons, null)
  await store.topicShows(topic.chatId, { cardId })
  return one(cardId)
}

const showFace = async ({ store, messenger, world }: ShowParts, spot: DeskSpot, topic: Topic): Promise<Shown> => {
  const talk = await store.talkOf(topic.chatId)
  if (!talk || spot.thread === null) return FREE
  const face = faceOf(world, talk, topic.no)
  const written = JSON.stringify(face)
  if (written === topic.face) return FREE
  await messenger.showFace(spot.group, spot.thread, face)
  await store.topicShows(topic.chatId, { face: written })
  return one(null)
}

const wordsOf = (posts: readonly OutPost[]): string =>
  posts.flatMap(({ post }) => (post.kind === 'words' ? [escapeHtml(post.text)] : [])).join('\n')

const copy = async (
  { messenger }: ShowParts,
  spot: DeskSpot,
  posts: readonly OutPost[],
  { caption }: Of<'copy'>,
): Promise<Shown> => {
  const ids = posts.flatMap(({ post }) => (post.kind === 'copy' ? [post.messageId] : []))
  const copies = await messenger.copy(spot, posts[0]?.chatId ?? 0, ids, {
    caption,
    replyTo: posts[0]?.counterpart ?? null,
  })
  const told = copies.length === ids.length
  return {
    messageIds: ids.map((_, place) => (told ? (copies[place] ?? null) : null)),
    operations: ids.length + (caption === null || ids.length === 1 ? 0 : 1),
  }
}

/** A line, or an older one with these words instead: its buttons must not be pressed twice. */
const showLine = async (
  messenger: DeskMessenger,
  spot: DeskSpot,
  { text, buttons, replyTo, replaces }: Of<'line'>,
): Promise<Shown> => {
  if (replaces === undefined) return one(await messenger.post(spot, text, buttons, replyTo))
  try {
    await messenger.rewrite(spot.group, replaces, text, buttons)
    return one(replaces)
  } catch (error) {
    if (!(error instanceof Refused) || (error.reason !== 'target-lost' && error.reason !== 'no-change')) throw error
    return error.reason === 'no-change' ? one(replaces) : one(await messenger.post(spot, text, buttons, replyTo))
  }
}

/** The card of a notice as it is now: the same message changed, or a new one where it is gone. One that shows that already costs nothing. */
const showNotice = async ({ messenger, notices }: ShowParts, spot: DeskSpot, notice: number): Promise<Shown> => {
  const face = await notices.face(notice)
  if (!face || face.isShown) return FREE
  const {
    card: { messageId: old, group },
    view: { html, buttons },
    digest,
  } = face
  const shown = await showLine(messenger, old === null ? spot : { ...spot, group }, {
    kind: 'line',
    text: html,
    buttons,
    replyTo: null,
    ...(old === null ? {} : { replaces: old }),
  })
  const [messageId] = shown.messageIds
  if (messageId !== null && messageId !== undefined) await notices.shown(notice, messageId, digest)
  return shown
}

/** A topic out of the bot's reach, or lost while this waited, may still be there for people, who are asked to delete it. */
const deleteTopic = async (
  { messenger, store, world }: ShowParts,
  spot: DeskSpot,
  topic: Topic | null,
): Promise<Shown> => {
  const reached = spot.thread === null || (await messenger.deleteTopic(spot.group, spot.thread))
  const lost = topic !== null && (await store.forgetOlderTopics(topic.chatId))
  if (reached && !lost) return one(null)
  const text = deskHtml(world, deskLocale(world), 'topic-by-hand', { no: String(topic?.no ?? 0) })
  await store.post([
    {
      to: { kind: 'place', group: spot.group, thread: null },
      post: { kind: 'line', text, buttons: [], replyTo: null },
    },
  ])
  return one(null)
}

const bare = async (
  parts: ShowParts,
  spot: DeskSpot,
  { post, counterpart, isShared = false }: OutPost,
  topic: Topic | null,
): Promise<Shown | null> => {
  const { messenger } = parts
  switch (post.kind) {
    case 'reword':
      // What stands there together with other words must not take them away: the new words answer it.
      if (counterpart === null || isShared)
        return one(await messenger.post(spot, `✏️ ${escapeHtml(post.text)}`, [], counterpart))
      return unlessLost(() =>
        post.caption
          ? messenger.rewriteCaption(spot.group, counterpart, escapeHtml(post.text))
          : messenger.rewrite(spot.group, counterpart, `${escapeHtml(post.text)} ✏️`, []),
      )
    case 'react':
      if (counterpart !== null) await unlessLost(() => messenger.react(spot.group, counterpart, post.emoji))
      return FREE
    case 'line':
      return showLine(messenger, spot, post)
    case 'notice':
      return showNotice(parts, spot, post.notice)
    case 'file':
      return one(await messenger.file(spot, post.name, Buffer.from(post.content, 'base64'), post.caption))
    case 'picture':
      return one(await messenger.picture(spot, Buffer.from(post.content, 'base64'), post.caption))
    case 'delete-topic':
      return deleteTopic(parts, spot, topic)
    default:
      return null
  }
}

/** Shows posts that leave as one, in the topic or the place where they belong. */
export const showPosts = async (
  parts: ShowParts,
  spot: DeskSpot,
  posts: readonly OutPost[],
  topic: Topic | null,
): Promise<Shown> => {
  const [first] = posts
  if (!first) return FREE
  const shown = await bare(parts, spot, first, topic)
  if (shown) return shown
  switch (first.post.kind) {
    case 'words': {
      const messageId = await parts.messenger.post(spot, wordsOf(posts), [], first.counterpart)
      return { messageIds: posts.map(() => messageId), operations: 1 }
    }
    case 'copy':
      return copy(parts, spot, posts, first.post)
    case 'card':
      return topic ? showCard(parts, spot, topic) : FREE
    case 'face':
      return topic ? showFace(parts, spot, topic) : FREE
    default:
      return FREE
  }
}
