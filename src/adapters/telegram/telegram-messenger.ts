import type { Api } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import { encodeButton } from '../../core/text/button-label.ts'
import type { Keyboard, Message, Urgent } from '../../core/conversation/effect.ts'
import type { Html } from '../../core/text/html.ts'
import { Refused } from '../../core/ports/failure.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import { relayAlbum, sendAgents } from './agent-messages.ts'
import { download } from './download.ts'
import { asked, unless } from './failures.ts'
import { cut, quiet, TOAST_CHARS, written } from './message-payload.ts'

type Kind<Name extends Message['kind']> = Extract<Message, { readonly kind: Name }>
type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

/** Bot API, ReplyKeyboardMarkup.input_field_placeholder. */
const PLACEHOLDER_CHARS = 64

const noButtons: InlineKeyboardMarkup = { inline_keyboard: [] }

const inlineKeyboard = (keyboard: Keyboard, prompt: number): InlineKeyboardMarkup => {
  let index = 0
  const button = (label: string): InlineKeyboardButton => ({
    text: label,
    callback_data: encodeButton(prompt, index++),
  })
  return { inline_keyboard: keyboard.map((row) => row.map(({ label }) => button(label))) }
}

const shareKeyboard = ({ shareLabel, backLabel }: Kind<'share'>): ReplyKeyboardMarkup => ({
  keyboard: [[{ text: shareLabel, request_contact: true }], ...(backLabel === '' ? [] : [[{ text: backLabel }]])],
  one_time_keyboard: true,
  resize_keyboard: true,
  is_persistent: false,
  input_field_placeholder: cut(shareLabel, PLACEHOLDER_CHARS),
})

const post = async (api: Api, chatId: number, html: Html, markup?: Markup): Promise<number> => {
  const sent = await written(html, ({ text, options }) =>
    asked(api.sendMessage(chatId, text, { ...options, ...quiet, ...(markup && { reply_markup: markup }) })),
  )
  return sent.message_id
}

/** Tells whether the message shows this now, also when it did already; not when it is gone or cannot be changed any more. */
const rewrite = async (
  api: Api,
  chatId: number,
  target: number,
  html: Html,
  markup: InlineKeyboardMarkup,
): Promise<boolean> => {
  try {
    await written(html, ({ text, options }) =>
      asked(api.editMessageText(chatId, target, text, { ...options, ...quiet, reply_markup: markup })),
    )
    return true
  } catch (error) {
    if (error instanceof Refused && error.reason === 'no-change') return true
    if (error instanceof Refused && error.reason === 'target-lost') return false
    throw error
  }
}

const strip = (api: Api, chatId: number, messageId: number): Promise<unknown> =>
  unless(['target-lost', 'no-change'], api.editMessageReplyMarkup(chatId, messageId, { reply_markup: noButtons }))

const ask = async (api: Api, chatId: number, message: Kind<'ask'>, target: number | null): Promise<number> => {
  const markup = inlineKeyboard(message.keyboard, message.prompt)
  const inPlace =
    message.replaces !== null && target !== null && (await rewrite(api, chatId, target, message.text, markup))
  return inPlace ? target : post(api, chatId, message.text, markup)
}

/** A text that Telegram will not have (too long with the choice below it) must not leave live buttons behind. */
const close = async (api: Api, chatId: number, { text }: Kind<'close'>, target: number): Promise<number | null> => {
  try {
    return (await rewrite(api, chatId, target, text, noButtons)) ? target : null
  } catch (error) {
    if (!(error instanceof Refused) || error.reason !== 'bad-request') throw error
    await strip(api, chatId, target)
    return target
  }
}

/** What is too old to be deleted (48 hours) loses its buttons at least. */
const drop = async (api: Api, chatId: number, target: number): Promise<null> => {
  const deleted = await unless(['target-lost'], api.deleteMessage(chatId, target))
  if (deleted === null) await strip(api, chatId, target)
  return null
}

const erase = async (api: Api, chatId: number, messageId: number): Promise<null> => {
  await unless(['target-lost', 'gone', 'blocked'], api.deleteMessage(chatId, messageId))
  return null
}

const send = async (api: Api, chatId: number, message: Message, target: number | null): Promise<number | null> => {
  switch (message.kind) {
    case 'say':
      return post(api, chatId, message.text, message.removeKeyboard ? { remove_keyboard: true } : undefined)
    case 'ask':
      return ask(api, chatId, message, target)
    case 'share':
      return post(api, chatId, message.text, shareKeyboard(message))
    case 'close':
      return target === null ? null : close(api, chatId, message, target)
    case 'drop':
      return target === null ? null : drop(api, chatId, target)
    case 'erase':
      return erase(api, chatId, message.messageId)
    case 'tell':
      return post(api, chatId, message.text)
    case 'relay':
    case 'reword':
    case 'react':
    case 'withdraw':
      return sendAgents(api, chatId, message)
    case 'leave-chat':
      await unless(['gone', 'moved', 'blocked'], api.leaveChat(chatId))
      return null
  }
}

const hurry = async (api: Api, chatId: number, urgent: Urgent): Promise<void> => {
  if (urgent.kind === 'erase') return void (await erase(api, chatId, urgent.messageId))
  const text = urgent.text === null ? {} : { text: cut(urgent.text, TOAST_CHARS) }
  await unless(['stale'], api.answerCallbackQuery(urgent.callbackId, text))
  if (urgent.spent !== undefined) await strip(api, chatId, urgent.spent)
}

/**
 * The way to the customer's screen over the Bot API. What is done already, gone or too late is not a failure; see
 * `Messenger`.
 */
export const createMessenger = (api: Api): Messenger => ({
  send: (chatId, message, target) => send(api, chatId, message, target),
  relayAlbum: (chatId, froms) => relayAlbum(api, chatId, froms),
  hurry: (chatId, urgent) => hurry(api, chatId, urgent),
  typing: async (chatId) => void (await asked(api.sendChatAction(chatId, 'typing'))),
  download: (fileId, mostBytes) => download(api, fileId, mostBytes),
})
