import type { Calls } from '../../core/flow/calls.ts'
import type { NoticeStore } from '../../core/ports/notice-store.ts'
import type { OpenCall } from '../../core/ports/store.ts'

/** What customers' choices of notices are kept in. */
export type NoticeChoices = Pick<NoticeStore, 'unwanted' | 'want'>

/** Which kinds of notices this customer does not get. */
export const wantedNotices =
  ({ unwanted }: NoticeChoices) =>
  async (_input: object, { chatId }: OpenCall) => ({ unwanted: await unwanted(chatId) })

/** Turns a kind on or off for this customer. */
export const wantNotices =
  ({ unwanted, want }: NoticeChoices) =>
  async ({ kind, wanted }: Calls['notices.want']['input'], { chatId }: OpenCall) => {
    await want(chatId, kind, wanted)
    return { unwanted: await unwanted(chatId) }
  }
