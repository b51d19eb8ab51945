/**
 * Data of a button below a notice: the notice's number and a deep link's payload; at most 64 bytes (Bot API,
 * InlineKeyboardButton.callback_data).
 */
export const encodeNoticeButton = (notice: number, flow: string): string => `n:${notice}:${flow}`

/** Reads data that {@link encodeNoticeButton} made; null for anything else, since a client can send any data. */
export const decodeNoticeButton = (data: string): { readonly notice: number; readonly flow: string } | null => {
  const [, notice, flow] = /^n:(\d{1,15}):([A-Za-z0-9_-]{1,46})$/.exec(data) ?? []
  return notice === undefined || flow === undefined ? null : { notice: Number(notice), flow }
}
