import type { Api } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import { encodeNoticeButton } from '../../core/notice/notice-button.ts'
import type { NoticeMessage, NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import { callTelegram } from './call-telegram.ts'
import { noLinkPreview } from './send-html.ts'

const markup = { parse_mode: 'HTML' } as const

const keyboard = ({ notice, buttons }: NoticeMessage): InlineKeyboardMarkup => ({
  inline_keyboard: buttons.map(({ label, payload }) => [
    { text: label, callback_data: encodeNoticeButton(notice, payload) },
  ]),
})

const buttonsOption = (message: NoticeMessage): { readonly reply_markup?: InlineKeyboardMarkup } =>
  message.buttons.length === 0 ? {} : { reply_markup: keyboard(message) }

const sendOptions = ({ silent, paid }: NoticeMessage) => ({
  ...(silent ? { disable_notification: true } : {}),
  ...(paid ? { allow_paid_broadcast: true } : {}),
})

const send = async (api: Api, chatId: number, message: NoticeMessage): Promise<number> => {
  const options = { ...markup, ...buttonsOption(message), ...sendOptions(message) }
  const sent: Promise<{ readonly message_id: number }> =
    message.photo === null
      ? api.sendMessage(chatId, message.text, { ...options, ...noLinkPreview })
      : api.sendPhoto(chatId, message.photo, { ...options, caption: message.text })
  return (await callTelegram(sent)).message_id
}

/** Edits text and buttons of a copy; its photo stays. */
const correct = async (api: Api, chatId: number, messageId: number, message: NoticeMessage): Promise<void> => {
  const options = { ...markup, reply_markup: keyboard(message) }
  await callTelegram(
    message.photo === null
      ? api.editMessageText(chatId, messageId, message.text, { ...options, ...noLinkPreview })
      : api.editMessageCaption(chatId, messageId, { ...options, caption: message.text }),
  )
}

/**
 * Creates the messenger of notices over the Bot API. Unlike an answer, a notice is never sent without its markup:
 * markup that Telegram cannot parse is refused, so that it is corrected before thousands have the notice.
 */
export const createNoticeMessenger = (api: Api): NoticeMessenger => ({
  send: (chatId, message) => send(api, chatId, message),
  correct: (chatId, messageId, message) => correct(api, chatId, messageId, message),
  recall: async (chatId, messageId) => void (await callTelegram(api.deleteMessage(chatId, messageId))),
})
