import { InputFile } from 'grammy'
import type { Api } from 'grammy'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { DeskFace, DeskMessenger, DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import type { Html } from '../../core/text/html.ts'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import { answering, copyAlbum, react } from './copy-album.ts'
import { faultsOf } from './desk-faults.ts'
import { asked, unless } from './failures.ts'
import { colours, createTopicIcons } from './topic-icons.ts'
import type { TopicIcons } from './topic-icons.ts'
import { cut, quiet, TOAST_CHARS, written } from './message-payload.ts'

type Ids = readonly number[]
type Rows = readonly (readonly DeskButton[])[]
type CopyOptions = Parameters<DeskMessenger['copy']>[3]

const keyboard = (rows: Rows): InlineKeyboardMarkup => ({
  inline_keyboard: rows.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
})

const into = ({ thread }: DeskSpot): { readonly message_thread_id?: number } =>
  thread === null ? {} : { message_thread_id: thread }

/**
 * The id of a message that has just been sent. For a while after a topic is gone, and always where topics were turned off, Telegram puts the
 * message elsewhere without a word: it is taken back, as well as that goes, and the thread is lost.
 */
const landed = async (api: Api, { group, thread }: DeskSpot, message: Message): Promise<number> => {
  if (thread === null || (message.is_topic_message === true && message.message_thread_id === thread))
    return message.message_id
  await asked(api.deleteMessage(group, message.message_id)).catch((error: unknown) => {
    if (!(error instanceof Refused) && !(error instanceof Temporary)) throw error
  })
  throw new Refused(`topic ${thread} of ${group} is gone: the message landed elsewhere`, 'thread-lost')
}

const makeTopic = async (api: Api, icons: TopicIcons, group: number, { name, icon }: DeskFace): Promise<number> => {
  const id = await icons(icon)
  const look = { icon_color: colours[icon], ...(id === null ? {} : { icon_custom_emoji_id: id }) }
  return (await asked(api.createForumTopic(group, name, look))).message_thread_id
}

const showFace = async (
  api: Api,
  icons: TopicIcons,
  group: number,
  thread: number,
  { name, icon }: DeskFace,
): Promise<void> => {
  const id = await icons(icon)
  await unless(
    ['no-change'],
    api.editForumTopic(group, thread, { name, ...(id === null ? {} : { icon_custom_emoji_id: id }) }),
  )
}

const post = async (api: Api, spot: DeskSpot, html: Html, rows: Rows, replyTo: number | null): Promise<number> => {
  const markup = rows.length === 0 ? {} : { reply_markup: keyboard(rows) }
  const sent = await written(html, ({ text, options }) =>
    asked(api.sendMessage(spot.group, text, { ...options, ...quiet, ...into(spot), ...answering(replyTo), ...markup })),
  )
  return landed(api, spot, sent)
}

const rewrite = async (api: Api, group: number, messageId: number, html: Html, rows: Rows): Promise<void> => {
  await written(html, ({ text, options }) =>
    unless(
      ['no-change'],
      api.editMessageText(group, messageId, text, { ...options, ...quiet, reply_markup: keyboard(rows) }),
    ),
  )
}

/** Words instead of an album's own stand below its first copy: Telegram copies an album with all its captions or with none. */
const copySeveral = async (
  api: Api,
  spot: DeskSpot,
  from: number,
  messageIds: Ids,
  caption: string | null,
): Promise<Ids> => {
  const { group: to, thread } = spot
  const copies = await copyAlbum(api, { to, thread, from, messageIds, bare: caption !== null })
  const [first] = copies
  if (caption !== null && caption !== '' && first !== undefined)
    await asked(api.editMessageCaption(to, first, { caption }))
  return copies
}

const copy = async (
  api: Api,
  spot: DeskSpot,
  from: number,
  messageIds: Ids,
  { caption, replyTo }: CopyOptions,
): Promise<Ids> => {
  const [only] = messageIds
  if (only === undefined) return []
  if (messageIds.length > 1) return copySeveral(api, spot, from, messageIds, caption)
  const words = caption === null ? {} : { caption }
  return [
    (await asked(api.copyMessage(spot.group, from, only, { ...into(spot), ...answering(replyTo), ...words })))
      .message_id,
  ]
}

/** A file is read once, so each try has its own. */
const file = async (api: Api, spot: DeskSpot, name: string, content: Buffer, html: Html): Promise<number> =>
  landed(
    api,
    spot,
    await written(html, ({ text: caption, options }) =>
      asked(api.sendDocument(spot.group, new InputFile(content, name), { ...options, ...into(spot), caption })),
    ),
  )

const picture = async (api: Api, spot: DeskSpot, content: Buffer, html: Html): Promise<number> =>
  landed(
    api,
    spot,
    await written(html, ({ text: caption, options }) =>
      asked(api.sendPhoto(spot.group, new InputFile(content, 'picture.png'), { ...options, ...into(spot), caption })),
    ),
  )

/**
 * The way to the forum groups over the Bot API; see `DeskMessenger`. What is so already is no failure. Telegram does not say where a copy
 * landed, so `copy` cannot notice that a topic is just gone.
 */
export const createDeskMessenger = (api: Api): DeskMessenger => {
  const icons = createTopicIcons(api)
  return {
    makeTopic: (group, face) => makeTopic(api, icons, group, face),
    showFace: (group, thread, face) => showFace(api, icons, group, thread, face),
    reopenTopic: async (group, thread) => void (await unless(['no-change'], api.reopenForumTopic(group, thread))),
    deleteTopic: async (group, thread) => (await unless(['thread-lost'], api.deleteForumTopic(group, thread))) !== null,
    post: (spot, html, buttons, replyTo) => post(api, spot, html, buttons, replyTo),
    rewrite: (group, messageId, html, buttons) => rewrite(api, group, messageId, html, buttons),
    rewriteCaption: async (group, messageId, html) =>
      void (await written(html, ({ text: caption, options }) =>
        unless(['no-change'], api.editMessageCaption(group, messageId, { ...options, caption })),
      )),
    copy: (spot, fromChat, messageIds, options) => copy(api, spot, fromChat, messageIds, options),
    react: (group, messageId, emoji) => react(api, group, messageId, emoji),
    file: (spot, name, content, caption) => file(api, spot, name, content, caption),
    picture: (spot, content, caption) => picture(api, spot, content, caption),
    toast: async (callbackId, text) =>
      void (await unless(['stale'], api.answerCallbackQuery(callbackId, { text: cut(text, TOAST_CHARS) }))),
    faults: (group) => faultsOf(api, group),
  }
}
