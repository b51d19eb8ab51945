import type { Api } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import { encodeFollow } from '../../core/notice/notice-button.ts'
import type { NoticeMessage, NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import { asked } from './failures.ts'
import { quiet } from './message-payload.ts'

const markup = { parse_mode: 'HTML' } as const

const keyboard = ({ notice, buttons }: NoticeMessage): InlineKeyboardMarkup => ({
  inline_keyboard: buttons.map(({ label, payload }) => [{ text: label, callback_data: encodeFollow(notice, payload) }]),
})

const below = (message: NoticeMessage): { readonly reply_markup?: InlineKeyboardMarkup } =>
  message.buttons.length === 0 ? {} : { reply_markup: keyboard(message) }

const manner = ({ silent, paid }: NoticeMessage) => ({
  ...(silent ? { disable_notification: true } : {}),
  ...(paid ? { allow_paid_broadcast: true } : {}),
})

const send = async (api: Api, chatId: number, message: NoticeMessage): Promise<number> => {
  const options = { ...markup, ...below(message), ...manner(message) }
  const sent: Promise<{ readonly message_id: number }> =
    message.photo === null
      ? api.sendMessage(chatId, message.text, { ...options, ...quiet })
      : api.sendPhoto(chatId, message.photo, { ...options, caption: message.text })
  return (await asked(sent)).message_id
}

/** The photo stays: what is corrected are words and buttons. */
const correct = async (api: Api, chatId: number, messageId: number, message: NoticeMessage): Promise<void> => {
  const options = { ...markup, reply_markup: keyboard(message) }
  await asked(
    message.photo === null
      ? api.editMessageText(chatId, messageId, message.text, { ...options, ...quiet })
      : api.editMessageCaption(chatId, messageId, { ...options, caption: message.text }),
  )
}

/**
 * Notices over the Bot API. Unlike an answer a notice never leaves without its markup: what Telegram cannot read is refused, so that it is put
 * right before thousands have it.
 */
export const createNoticeMessenger = (api: Api): NoticeMessenger => ({
  send: (chatId, message) => send(api, chatId, message),
  correct: (chatId, messageId, message) => correct(api, chatId, messageId, message),
  recall: async (chatId, messageId) => void (await asked(api.deleteMessage(chatId, messageId))),
})
