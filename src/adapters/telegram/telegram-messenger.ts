import { InputFile } from 'grammy'
import type { Api } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import { encodeButton } from '../../core/text/prompt-button.ts'
import { encodeNoticeButton } from '../../core/notice/notice-button.ts'
import type { Urgent, WholeMessage } from '../../core/conversation/effect.ts'
import { stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import { relayAlbum, sendAgentMessage } from './agent-messages.ts'
import { createSendPicture } from './send-picture.ts'
import { download } from './download.ts'
import { callTelegram, callUnless, isFormRefused } from './call-telegram.ts'
import { inThread } from './in-thread.ts'
import type { ThreadOption } from './in-thread.ts'
import { limitChars, noLinkPreview, MAX_TOAST_CHARS, sendHtml } from './send-html.ts'

type Kind<Name extends WholeMessage['kind']> = Extract<WholeMessage, { readonly kind: Name }>
type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

/** Longest placeholder (Bot API, ReplyKeyboardMarkup.input_field_placeholder). */
const PLACEHOLDER_CHARS = 64

const noButtons: InlineKeyboardMarkup = { inline_keyboard: [] }

/** Makes the buttons of a question; a link counts in no button's place. */
const inlineKeyboard = ({ keyboard, prompt, link }: Kind<'ask'>): InlineKeyboardMarkup => {
  let index = 0
  const button = (label: string): InlineKeyboardButton => ({
    text: label,
    callback_data: encodeButton(prompt, index++),
  })
  const above: readonly InlineKeyboardButton[][] = link === undefined ? [] : [[{ text: link.label, url: link.url }]]
  return { inline_keyboard: [...above, ...keyboard.map((row) => row.map(({ label }) => button(label)))] }
}

const shareKeyboard = ({ shareLabel, backLabel }: Kind<'share'>): ReplyKeyboardMarkup => ({
  keyboard: [[{ text: shareLabel, request_contact: true }], ...(backLabel === '' ? [] : [[{ text: backLabel }]])],
  one_time_keyboard: true,
  resize_keyboard: true,
  is_persistent: false,
  input_field_placeholder: limitChars(shareLabel, PLACEHOLDER_CHARS),
})

/** Notices are numbered from 1: a button with this number is below no notice. */
const NO_NOTICE = 0

const warnKeyboard = ({ button }: Kind<'warn'>): InlineKeyboardMarkup | undefined =>
  button === null
    ? undefined
    : { inline_keyboard: [[{ text: button.label, callback_data: encodeNoticeButton(NO_NOTICE, button.payload) }]] }

/** Longest text of a message (Bot API, sendMessage.text). */
const TEXT_CHARS = 4_096

/** Parts a text that is too long for one message, at the ends of paragraphs, lines or words. */
const partText = (text: string): readonly string[] => {
  const parts: string[] = []
  let rest = [...text]
  while (rest.length > TEXT_CHARS) {
    const piece = rest.slice(0, TEXT_CHARS).join('')
    const at = [piece.lastIndexOf('\n\n'), piece.lastIndexOf('\n'), piece.lastIndexOf(' ')].find((end) => end > 1_000)
    const part = at === undefined ? piece : piece.slice(0, at)
    parts.push(part)
    rest = [
      ...rest
        .slice([...part].length)
        .join('')
        .trimStart(),
    ]
  }
  return [...parts, rest.join('')]
}

/** A text with its buttons, and the topic that it is sent to. */
interface Form {
  readonly html: Html
  readonly markup?: Markup
  readonly option: ThreadOption
}

/**
 * Sends a text without markup, in as many messages as it takes. Gives the id of the last one, which has the buttons.
 */
const postPlainly = async (api: Api, chatId: number, { html, markup, option }: Form): Promise<number> => {
  const parts = partText(stripHtml(html))
  let messageId = 0
  for (const [index, text] of parts.entries()) {
    const isLast = index === parts.length - 1
    const options = { ...option, ...noLinkPreview, ...(isLast && markup ? { reply_markup: markup } : {}) }
    messageId = (await callTelegram(api.sendMessage(chatId, text, options))).message_id
  }
  return messageId
}

/**
 * Sends a text; what Telegram refuses for its form goes in a plainer one: without markup and in parts, then without
 * buttons.
 */
const postForm = async (api: Api, chatId: number, form: Form): Promise<number> => {
  const { html, markup, option } = form
  const forms = [
    async () =>
      (
        await sendHtml(html, ({ text, options }) =>
          callTelegram(
            api.sendMessage(chatId, text, {
              ...option,
              ...options,
              ...noLinkPreview,
              ...(markup && { reply_markup: markup }),
            }),
          ),
        )
      ).message_id,
    () => postPlainly(api, chatId, form),
    ...(markup === undefined ? [] : [() => postPlainly(api, chatId, { html, option })]),
  ]
  let refusal: unknown = null
  for (const send of forms) {
    try {
      return await send()
    } catch (error) {
      if (!isFormRefused(error)) throw error
      refusal ??= error
    }
  }
  throw refusal
}

/** Sends the text of a message to the topic that it is for. */
const post = (
  api: Api,
  chatId: number,
  { text, thread }: { readonly text: Html; readonly thread?: number },
  markup?: Markup,
): Promise<number> =>
  inThread(thread, (option) => postForm(api, chatId, { html: text, option, ...(markup && { markup }) }))

/**
 * Edits a message. Gives true when it shows the text now, also when it did before; false when it is gone or cannot be
 * edited any more.
 */
const rewrite = async (
  api: Api,
  chatId: number,
  target: number,
  html: Html,
  markup: InlineKeyboardMarkup,
): Promise<boolean> => {
  try {
    await sendHtml(html, ({ text, options }) =>
      callTelegram(api.editMessageText(chatId, target, text, { ...options, ...noLinkPreview, reply_markup: markup })),
    )
    return true
  } catch (error) {
    if (error instanceof RefusedError && error.reason === 'no-change') return true
    if (error instanceof RefusedError && error.reason === 'target-lost') return false
    throw error
  }
}

const removeButtons = (api: Api, chatId: number, messageId: number): Promise<unknown> =>
  callUnless(['target-lost', 'no-change'], api.editMessageReplyMarkup(chatId, messageId, { reply_markup: noButtons }))

/**
 * Like {@link rewrite}, and false when Telegram refuses the new text or buttons there: as a message of its own it may
 * take them.
 */
const rewriteOrNot = async (...given: Parameters<typeof rewrite>): Promise<boolean> => {
  try {
    return await rewrite(...given)
  } catch (error) {
    if (!isFormRefused(error)) throw error
    return false
  }
}

const ask = async (api: Api, chatId: number, message: Kind<'ask'>, target: number | null): Promise<number> => {
  const markup = inlineKeyboard(message)
  const inPlace =
    message.replaces !== null && target !== null && (await rewriteOrNot(api, chatId, target, message.text, markup))
  return inPlace ? target : post(api, chatId, message, markup)
}

/**
 * Edits a prompt to its final text, without buttons. When Telegram refuses the text (too long with the choice), only
 * the buttons are removed.
 */
const close = async (api: Api, chatId: number, { text }: Kind<'close'>, target: number): Promise<number | null> => {
  try {
    return (await rewrite(api, chatId, target, text, noButtons)) ? target : null
  } catch (error) {
    if (!(error instanceof RefusedError) || error.reason !== 'bad-request') throw error
    await removeButtons(api, chatId, target)
    return target
  }
}

/** Deletes a message; one that is too old for that (48 hours) only loses its buttons. */
const drop = async (api: Api, chatId: number, target: number): Promise<null> => {
  const deleted = await callUnless(['target-lost'], api.deleteMessage(chatId, target))
  if (deleted === null) await removeButtons(api, chatId, target)
  return null
}

const erase = async (api: Api, chatId: number, messageId: number): Promise<null> => {
  await callUnless(['target-lost', 'gone', 'blocked'], api.deleteMessage(chatId, messageId))
  return null
}

const sendFile: (api: Api, ...given: Parameters<Messenger['sendFile']>) => Promise<number> = async (
  api,
  chatId,
  { name, content },
  html,
  thread,
) =>
  (
    await inThread(thread, (there) =>
      sendHtml(html, ({ text: caption, options }) =>
        callTelegram(api.sendDocument(chatId, new InputFile(content, name), { ...options, ...there, caption })),
      ),
    )
  ).message_id

const send = async (api: Api, chatId: number, message: WholeMessage, target: number | null): Promise<number | null> => {
  switch (message.kind) {
    case 'say':
      return post(api, chatId, message, message.removeKeyboard ? { remove_keyboard: true } : undefined)
    case 'warn':
      return post(api, chatId, message, warnKeyboard(message))
    case 'ask':
      return ask(api, chatId, message, target)
    case 'share':
      return post(api, chatId, message, shareKeyboard(message))
    case 'close':
      return target === null ? null : close(api, chatId, message, target)
    case 'drop':
      return target === null ? null : drop(api, chatId, target)
    case 'erase':
      return erase(api, chatId, message.messageId)
    case 'tell':
      return post(api, chatId, message)
    case 'relay':
    case 'reword':
    case 'react':
    case 'withdraw':
      return sendAgentMessage(api, chatId, message)
    case 'leave-chat':
      await callUnless(['gone', 'moved', 'blocked'], api.leaveChat(chatId))
      return null
  }
}

const sendUrgent = async (api: Api, chatId: number, urgent: Urgent): Promise<void> => {
  if (urgent.kind === 'erase') return void (await erase(api, chatId, urgent.messageId))
  const text = urgent.text === null ? {} : { text: limitChars(urgent.text, MAX_TOAST_CHARS) }
  await callUnless(['stale'], api.answerCallbackQuery(urgent.callbackId, text))
  if (urgent.spent !== undefined) await removeButtons(api, chatId, urgent.spent)
}

/**
 * Creates the messenger of customers' chats over the Bot API; see `Messenger`. An operation that is done already, or
 * whose message is gone or too old, succeeds.
 */
export const createMessenger = (api: Api): Messenger => ({
  send: (chatId, message, target) => send(api, chatId, message, target),
  sendFile: (chatId, file, caption, thread) => sendFile(api, chatId, file, caption, thread),
  sendPicture: createSendPicture(api),
  relayAlbum: (chatId, froms, thread) => relayAlbum(api, chatId, froms, thread),
  hurry: (chatId, urgent) => sendUrgent(api, chatId, urgent),
  typing: async (chatId) => void (await callTelegram(api.sendChatAction(chatId, 'typing'))),
  download: (fileId, mostBytes) => download(api, fileId, mostBytes),
})
