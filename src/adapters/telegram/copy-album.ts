import type { Api } from 'grammy'
import { callTelegram } from './call-telegram.ts'

/** Messages of one chat and the chat and thread that they are copied to. */
export interface CopyAlbumRequest {
  readonly to: number
  readonly thread: number | null
  readonly from: number
  readonly messageIds: readonly number[]
  /** True leaves out their captions. */
  readonly withoutCaptions?: boolean
}

const ascending = (one: number, other: number): number => one - other

/**
 * Copies messages so that an album stays one. Gives the ids of the copies in the order of `messageIds`. When Telegram
 * left some out there are fewer ids, and which ones are missing is unknown (Bot API, copyMessages: ids ascend, and
 * copies cannot be replies).
 */
export const copyAlbum = async (
  api: Api,
  { to, thread, from, messageIds, withoutCaptions = false }: CopyAlbumRequest,
): Promise<readonly number[]> => {
  const order = [...new Set(messageIds)].sort(ascending)
  const options = {
    ...(thread === null ? {} : { message_thread_id: thread }),
    ...(withoutCaptions ? { remove_caption: true } : {}),
  }
  const copies = (await callTelegram(api.copyMessages(to, from, order, options))).map(({ message_id: id }) => id)
  if (copies.length < order.length) return copies
  return messageIds.flatMap((id) => copies[order.indexOf(id)] ?? [])
}
