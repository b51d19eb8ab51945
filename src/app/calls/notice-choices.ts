import type { Calls } from '../../core/flow/calls.ts'
import type { NoticeStore } from '../../core/ports/notice-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'

/** The part of the notice store that keeps customers' choices. */
export type NoticeChoiceStore = Pick<NoticeStore, 'unwanted' | 'setWanted'>

/** Creates the handler that lists the kinds of notices which this customer does not want. */
export const readNoticeChoices =
  ({ unwanted }: NoticeChoiceStore) =>
  async (_input: object, { chatId }: OpenCall) => ({ unwanted: await unwanted(chatId) })

/** Creates the handler that turns a kind of notices on or off for this customer. */
export const setNoticeChoice =
  ({ unwanted, setWanted }: NoticeChoiceStore) =>
  async ({ kind, wanted }: Calls['notices.want']['input'], { chatId }: OpenCall) => {
    await setWanted(chatId, kind, wanted)
    return { unwanted: await unwanted(chatId) }
  }
