import { InputFile } from 'grammy'
import type { Api } from 'grammy'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { DeskMessenger, DeskLocation } from '../../core/ports/desk-messenger.ts'
import type { TopicLook } from '../../core/desk/topic-look.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import type { Html } from '../../core/text/html.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { splitHtml } from '../../core/text/split-html.ts'
import { copyAlbum } from './copy-album.ts'
import { replyOptions } from './reply-options.ts'
import { setReaction } from './set-reaction.ts'
import { findMembers } from './find-members.ts'
import { findDeskFaults } from './find-desk-faults.ts'
import { callTelegram, callUnless, isFormRefused } from './call-telegram.ts'
import { iconColours, createFindTopicIcon } from './topic-icons.ts'
import type { FindTopicIcon } from './topic-icons.ts'
import { limitChars, noLinkPreview, MAX_TOAST_CHARS, sendHtml } from './send-html.ts'

type Ids = readonly number[]
type Rows = readonly (readonly DeskButton[])[]
/** Option of a topic's icon; empty for none. */
type TopicIcon = { readonly icon_custom_emoji_id?: string }
type CopyOptions = Parameters<DeskMessenger['copy']>[3]

const keyboard = (rows: Rows): InlineKeyboardMarkup => ({
  inline_keyboard: rows.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
})

const threadOption = ({ thread }: DeskLocation): { readonly message_thread_id?: number } =>
  thread === null ? {} : { message_thread_id: thread }

/**
 * Gives the id of a message that has just been sent into a topic. When the topic was just deleted, or topics are turned
 * off, Telegram silently puts the message elsewhere: then it is deleted if possible, and this rejects with
 * `RefusedError` 'thread-lost'.
 */
const requireInTopic = async (api: Api, { group, thread }: DeskLocation, message: Message): Promise<number> => {
  if (thread === null || (message.is_topic_message === true && message.message_thread_id === thread))
    return message.message_id
  await callTelegram(api.deleteMessage(group, message.message_id)).catch((error: unknown) => {
    if (!(error instanceof RefusedError) && !(error instanceof TemporaryError)) throw error
  })
  throw new RefusedError(`topic ${thread} of ${group} is gone: the message landed elsewhere`, 'thread-lost')
}

/**
 * Runs a call with an icon, and once more without it when Telegram does not take that icon: a topic without one is
 * still a topic.
 */
const withIcon = async <Answer>(id: string | null, run: (icon: TopicIcon) => Promise<Answer>): Promise<Answer> => {
  if (id === null) return run({})
  try {
    return await run({ icon_custom_emoji_id: id })
  } catch (error) {
    if (!isFormRefused(error)) throw error
    return run({})
  }
}

const makeTopic = async (api: Api, icons: FindTopicIcon, group: number, { name, icon }: TopicLook): Promise<number> => {
  const made = await withIcon(await icons(icon), (shown) =>
    callTelegram(api.createForumTopic(group, name, { icon_color: iconColours[icon], ...shown })),
  )
  return made.message_thread_id
}

const showLook = async (
  api: Api,
  icons: FindTopicIcon,
  group: number,
  thread: number,
  { name, icon }: TopicLook,
): Promise<void> => {
  await withIcon(await icons(icon), (shown) =>
    callUnless(['no-change'], api.editForumTopic(group, thread, { name, ...shown })),
  )
}

/** Sends into a location; General may be closed by hand, and is opened again for what has to be said there. */
const inOpenTopic = async <Answer>(
  api: Api,
  { group, thread }: DeskLocation,
  send: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await send()
  } catch (error) {
    if (thread !== null || !(error instanceof RefusedError) || error.reason !== 'thread-closed') throw error
    await callUnless(['no-change', 'bad-request'], api.reopenGeneralForumTopic(group))
    return send()
  }
}

/** Longest message (Bot API, sendMessage), after its entities are read. */
const MAX_CHARS = 4096

const postPiece = async (
  api: Api,
  location: DeskLocation,
  html: Html,
  rows: Rows,
  replyTo: number | null,
): Promise<number> => {
  const markup = rows.length === 0 ? {} : { reply_markup: keyboard(rows) }
  const sent = await inOpenTopic(api, location, () =>
    sendHtml(html, ({ text, options }) =>
      callTelegram(
        api.sendMessage(location.group, text, {
          ...options,
          ...noLinkPreview,
          ...threadOption(location),
          ...replyOptions(replyTo),
          ...markup,
        }),
      ),
    ),
  )
  return requireInTopic(api, location, sent)
}

/**
 * Posts a text, in several messages when it is too long for one, and gives the id of the last one, which has the
 * buttons.
 */
const post = async (
  api: Api,
  location: DeskLocation,
  html: Html,
  rows: Rows,
  replyTo: number | null,
): Promise<number> => {
  const pieces = splitHtml(html, MAX_CHARS)
  for (const piece of pieces.slice(0, -1)) await postPiece(api, location, piece, [], replyTo)
  return postPiece(api, location, pieces.at(-1) ?? html, rows, replyTo)
}

const rewrite = async (api: Api, group: number, messageId: number, html: Html, rows: Rows): Promise<void> => {
  await sendHtml(html, ({ text, options }) =>
    callUnless(
      ['no-change'],
      api.editMessageText(group, messageId, text, { ...options, ...noLinkPreview, reply_markup: keyboard(rows) }),
    ),
  )
}

/**
 * Copies an album. A new caption is put below its first copy: Telegram copies an album with all its captions or with
 * none.
 */
const copySeveral = async (
  api: Api,
  location: DeskLocation,
  from: number,
  messageIds: Ids,
  caption: string | null,
): Promise<Ids> => {
  const { group: to, thread } = location
  const copies = await copyAlbum(api, { to, thread, from, messageIds, withoutCaptions: caption !== null })
  const [first] = copies
  if (caption !== null && caption !== '' && first !== undefined)
    await callTelegram(api.editMessageCaption(to, first, { caption }))
  return copies
}

const copy = async (
  api: Api,
  location: DeskLocation,
  from: number,
  messageIds: Ids,
  { caption, replyTo }: CopyOptions,
): Promise<Ids> => {
  const [only] = messageIds
  if (only === undefined) return []
  if (messageIds.length > 1) return copySeveral(api, location, from, messageIds, caption)
  const words = caption === null ? {} : { caption }
  return [
    (
      await callTelegram(
        api.copyMessage(location.group, from, only, { ...threadOption(location), ...replyOptions(replyTo), ...words }),
      )
    ).message_id,
  ]
}

/** Sends a file. Each try gets its own `InputFile`, since one can be read only once. */
const file = async (api: Api, location: DeskLocation, name: string, content: Buffer, html: Html): Promise<number> =>
  requireInTopic(
    api,
    location,
    await sendHtml(html, ({ text: caption, options }) =>
      callTelegram(
        api.sendDocument(location.group, new InputFile(content, name), {
          ...options,
          ...threadOption(location),
          caption,
        }),
      ),
    ),
  )

const picture = async (api: Api, location: DeskLocation, content: Buffer, html: Html): Promise<number> =>
  requireInTopic(
    api,
    location,
    await sendHtml(html, ({ text: caption, options }) =>
      callTelegram(
        api.sendPhoto(location.group, new InputFile(content, 'picture.png'), {
          ...options,
          ...threadOption(location),
          caption,
        }),
      ),
    ),
  )

/**
 * Creates the desk's messenger over the Bot API; see `DeskMessenger`. An operation whose result is there already
 * succeeds. Telegram does not say where it put a copy, so `copy` cannot notice a topic that was just deleted.
 */
export const createDeskMessenger = (api: Api): DeskMessenger => {
  const icons = createFindTopicIcon(api)
  return {
    makeTopic: (group, look) => makeTopic(api, icons, group, look),
    showLook: (group, thread, look) => showLook(api, icons, group, thread, look),
    reopenTopic: async (group, thread) => void (await callUnless(['no-change'], api.reopenForumTopic(group, thread))),
    deleteTopic: async (group, thread) =>
      (await callUnless(['thread-lost'], api.deleteForumTopic(group, thread))) !== null,
    post: (location, html, buttons, replyTo) => post(api, location, html, buttons, replyTo),
    rewrite: (group, messageId, html, buttons) => rewrite(api, group, messageId, html, buttons),
    rewriteCaption: async (group, messageId, html) =>
      void (await sendHtml(html, ({ text: caption, options }) =>
        callUnless(['no-change'], api.editMessageCaption(group, messageId, { ...options, caption })),
      )),
    copy: (location, fromChat, messageIds, options) => copy(api, location, fromChat, messageIds, options),
    react: (group, messageId, emoji) => setReaction(api, group, messageId, emoji),
    file: (location, name, content, caption) => file(api, location, name, content, caption),
    picture: (location, content, caption) => picture(api, location, content, caption),
    toast: async (callbackId, text, stays = false) =>
      void (await callUnless(
        ['stale'],
        api.answerCallbackQuery(callbackId, {
          text: limitChars(text, MAX_TOAST_CHARS),
          ...(stays ? { show_alert: true } : {}),
        }),
      )),
    findFaults: (group) => findDeskFaults(api, group),
    membersAmong: (group, ids) => findMembers(api, group, ids),
  }
}
