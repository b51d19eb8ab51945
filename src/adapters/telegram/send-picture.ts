import { InputFile } from 'grammy'
import type { Api } from 'grammy'
import type { Messenger } from '../../core/ports/messenger.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import { callTelegram } from './call-telegram.ts'
import { inThread } from './in-thread.ts'
import { sendHtml } from './send-html.ts'

/**
 * Creates the sender of pictures. A picture is drawn and uploaded once by a process; from then on it is sent by
 * Telegram's file id, and drawn again when Telegram does not know that id any more.
 */
export const createSendPicture = (api: Api): Messenger['sendPicture'] => {
  const fileIds = new Map<string, string>()
  return async (chatId, { key, draw }, html, thread) => {
    const post = (photo: InputFile | string) =>
      inThread(thread, (there) =>
        sendHtml(html, ({ text: caption, options }) =>
          callTelegram(api.sendPhoto(chatId, photo, { ...options, ...there, caption })),
        ),
      )
    const upload = async (): Promise<number> => {
      const message = await post(new InputFile(draw(), `${key}.png`))
      const fileId = message.photo.at(-1)?.file_id
      if (fileId !== undefined) fileIds.set(key, fileId)
      return message.message_id
    }
    const known = fileIds.get(key)
    if (known === undefined) return upload()
    try {
      return (await post(known)).message_id
    } catch (error) {
      if (!(error instanceof RefusedError) || error.reason !== 'bad-request') throw error
      fileIds.delete(key)
      return upload()
    }
  }
}
