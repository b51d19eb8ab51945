import { createHash } from 'node:crypto'
import { cardOf, lookOf } from '../../render/talk/talk-card.ts'
import type { DeskMessenger, DeskLocation } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Topic } from '../../core/desk/topic.ts'
import type { OutgoingPost } from '../../core/ports/desk-outbox.ts'
import { deskHtml, deskLocale } from '../../core/desk/desk-text.ts'
import type { Post } from '../../core/desk/post.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import type { World } from '../../core/flow/world.ts'
import { reportHtml } from '../../render/report-text.ts'
import type { NoticeModule } from '../notices/notice-module.ts'
import { deleteAgedTopic } from './delete-aged-topic.ts'

/** Dependencies of `showPosts`. */
export interface ShowPostsParts {
  /** Cards of notices. */
  readonly notices: Pick<NoticeModule, 'look' | 'recordShown'>
  readonly store: DeskStore
  readonly messenger: DeskMessenger
  readonly world: World
}

/** Messages that show posts, in the order of the posts, and their cost in operations of the group's minute. */
export interface ShownPosts {
  readonly messageIds: readonly (number | null)[]
  readonly operations: number
}

type PostOf<Kind extends Post['kind']> = Extract<Post, { readonly kind: Kind }>

const FREE: ShownPosts = { messageIds: [], operations: 0 }
const shownAs = (messageId: number | null): ShownPosts => ({ messageIds: [messageId], operations: 1 })

const ignoreLostTarget = async (work: () => Promise<void>): Promise<ShownPosts> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RefusedError) || (error.reason !== 'target-lost' && error.reason !== 'no-change'))
      throw error
  }
  return shownAs(null)
}

/** Digest by which a card is known that would show the same again. */
const digestOf = (card: ReturnType<typeof cardOf>): string =>
  createHash('sha256').update(JSON.stringify(card)).digest('base64url')

/**
 * Shows the card of a talk: as a new message at the end of the topic when the talk is new there, else by changing its
 * message. A card that shows the same already costs nothing: each edit is one of the group's twenty operations.
 */
const showCard = async (
  { store, messenger, world }: ShowPostsParts,
  location: DeskLocation,
  topic: Topic,
): Promise<ShownPosts> => {
  const talk = await store.talkOf(topic.chatId)
  if (!talk) return FREE
  const card = cardOf(world, talk, await store.earlierTalks(talk), await store.handOverOf(talk.id))
  const { html, buttons } = card
  const cardDigest = digestOf(card)
  if (topic.cardId !== null) {
    const { cardId } = topic
    if (topic.cardDigest === cardDigest) return { messageIds: [cardId], operations: 0 }
    try {
      await messenger.rewrite(location.group, cardId, html, buttons)
      await store.recordTopic(topic.chatId, { cardDigest })
      return shownAs(cardId)
    } catch (error) {
      if (!(error instanceof RefusedError) || error.reason !== 'target-lost') throw error
    }
  }
  const cardId = await messenger.post(location, html, buttons, null)
  await store.recordTopic(topic.chatId, { cardId, cardDigest })
  return shownAs(cardId)
}

const showTopicLook = async (
  { store, messenger, world }: ShowPostsParts,
  location: DeskLocation,
  topic: Topic,
): Promise<ShownPosts> => {
  const talk = await store.talkOf(topic.chatId)
  if (!talk || location.thread === null) return FREE
  const look = lookOf(world, talk, topic.no)
  const written = JSON.stringify(look)
  if (written === topic.look) return FREE
  await messenger.showLook(location.group, location.thread, look)
  await store.recordTopic(topic.chatId, { look: written })
  return shownAs(null)
}

const joinedText = (posts: readonly OutgoingPost[]): string =>
  posts.flatMap(({ post }) => (post.kind === 'words' ? [escapeHtml(post.text)] : [])).join('\n')

const showCopies = async (
  { messenger }: ShowPostsParts,
  location: DeskLocation,
  posts: readonly OutgoingPost[],
  { caption }: PostOf<'copy'>,
): Promise<ShownPosts> => {
  const ids = posts.flatMap(({ post }) => (post.kind === 'copy' ? [post.messageId] : []))
  const copies = await messenger.copy(location, posts[0]?.chatId ?? 0, ids, {
    caption,
    replyTo: posts[0]?.counterpart ?? null,
  })
  const isComplete = copies.length === ids.length
  return {
    messageIds: ids.map((_, index) => (isComplete ? (copies[index] ?? null) : null)),
    operations: ids.length + (caption === null || ids.length === 1 ? 0 : 1),
  }
}

/** Posts a line, or rewrites the message that it replaces, whose buttons must not be pressed twice. */
const showLine = async (
  messenger: DeskMessenger,
  location: DeskLocation,
  { text, buttons, replyTo, replaces }: PostOf<'line'>,
): Promise<ShownPosts> => {
  if (replaces === undefined) return shownAs(await messenger.post(location, text, buttons, replyTo))
  try {
    await messenger.rewrite(location.group, replaces, text, buttons)
    return shownAs(replaces)
  } catch (error) {
    if (!(error instanceof RefusedError) || (error.reason !== 'target-lost' && error.reason !== 'no-change'))
      throw error
    return error.reason === 'no-change'
      ? shownAs(replaces)
      : shownAs(await messenger.post(location, text, buttons, replyTo))
  }
}

/**
 * Shows the card of a notice: by changing its message, or as a new message where it is gone. A card that is up to date
 * costs nothing.
 */
const showNotice = async (
  { messenger, notices }: ShowPostsParts,
  location: DeskLocation,
  notice: number,
): Promise<ShownPosts> => {
  const look = await notices.look(notice)
  if (!look || look.isShown) return FREE
  const {
    card: { messageId: old, group },
    view: { html, buttons },
    digest,
  } = look
  const shown = await showLine(messenger, old === null ? location : { ...location, group }, {
    kind: 'line',
    text: html,
    buttons,
    replyTo: null,
    ...(old === null ? {} : { replaces: old }),
  })
  const [messageId] = shown.messageIds
  if (messageId !== null && messageId !== undefined) await notices.recordShown(notice, messageId, digest)
  return shown
}

/**
 * Deletes a topic. One that is out of the bot's reach, or was lost meanwhile, may still exist for agents, who are asked
 * to delete it.
 */
const deleteTopic = async (
  { messenger, store, world }: ShowPostsParts,
  location: DeskLocation,
  topic: Topic | null,
): Promise<ShownPosts> => {
  const reached = location.thread === null || (await messenger.deleteTopic(location.group, location.thread))
  const lost = topic !== null && (await store.forgetOlderTopics(topic.chatId))
  if (reached && !lost) return shownAs(null)
  const text = deskHtml(world, deskLocale(world), 'topic-by-hand', { no: String(topic?.no ?? 0) })
  await store.post([
    {
      to: { kind: 'place', group: location.group, thread: null },
      post: { kind: 'line', text, buttons: [], replyTo: null },
    },
  ])
  return shownAs(null)
}

/** Longest message (Bot API, sendMessage). */
const MAX_CHARS = 4096
const EDITED = '✏️'

/** New words of a message with the mark of an edit, which is left out where it would make the message too long. */
const marked = (text: string, max: number, place: 'before' | 'after'): Html => {
  if (text.length + EDITED.length + 1 > max) return escapeHtml(text)
  return place === 'before' ? `${EDITED} ${escapeHtml(text)}` : `${escapeHtml(text)} ${EDITED}`
}

/** Shows a post that is never joined with others; null for the other kinds. */
const showPlainPost = async (
  parts: ShowPostsParts,
  location: DeskLocation,
  { post, counterpart, isShared = false }: OutgoingPost,
  topic: Topic | null,
): Promise<ShownPosts | null> => {
  const { messenger } = parts
  switch (post.kind) {
    case 'reword':
      // A message that shows joined words must keep them: the new words are a reply to it.
      if (counterpart === null || isShared)
        return shownAs(await messenger.post(location, marked(post.text, MAX_CHARS, 'before'), [], counterpart))
      return ignoreLostTarget(() =>
        post.caption
          ? messenger.rewriteCaption(location.group, counterpart, escapeHtml(post.text))
          : messenger.rewrite(location.group, counterpart, marked(post.text, MAX_CHARS, 'after'), []),
      )
    case 'react':
      if (counterpart !== null) await ignoreLostTarget(() => messenger.react(location.group, counterpart, post.emoji))
      return FREE
    case 'line':
      return showLine(messenger, location, post)
    case 'blank':
      return ignoreLostTarget(() =>
        messenger.rewrite(location.group, post.messageId, reportHtml(parts.world, 'find-gone'), []),
      )
    case 'notice':
      return showNotice(parts, location, post.notice)
    case 'file':
      return shownAs(await messenger.file(location, post.name, Buffer.from(post.content, 'base64'), post.caption))
    case 'picture':
      return shownAs(await messenger.picture(location, Buffer.from(post.content, 'base64'), post.caption))
    case 'delete-topic':
      return post.aged === true ? deleteAgedTopic(parts, location, topic) : deleteTopic(parts, location, topic)
    default:
      return null
  }
}

/** Shows posts that are sent as one message at the given location. */
export const showPosts = async (
  parts: ShowPostsParts,
  location: DeskLocation,
  posts: readonly OutgoingPost[],
  topic: Topic | null,
): Promise<ShownPosts> => {
  const [first] = posts
  if (!first) return FREE
  const shown = await showPlainPost(parts, location, first, topic)
  if (shown) return shown
  switch (first.post.kind) {
    case 'words': {
      const messageId = await parts.messenger.post(location, joinedText(posts), [], first.counterpart)
      return { messageIds: posts.map(() => messageId), operations: 1 }
    }
    case 'copy':
      return showCopies(parts, location, posts, first.post)
    case 'card':
      return topic ? showCard(parts, location, topic) : FREE
    case 'topic-look':
      return topic ? showTopicLook(parts, location, topic) : FREE
    default:
      return FREE
  }
}
