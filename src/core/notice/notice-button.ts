/** Data of a button below a notice, at most 64 bytes (Bot API, InlineKeyboardButton.callback_data): which notice, and a deep link's payload. */
export const encodeFollow = (notice: number, flow: string): string => `n:${notice}:${flow}`

/** What {@link encodeFollow} made; null for anything else, since a client can send any data. */
export const decodeFollow = (data: string): { readonly notice: number; readonly flow: string } | null => {
  const [, notice, flow] = /^n:(\d{1,15}):([A-Za-z0-9_-]{1,46})$/.exec(data) ?? []
  return notice === undefined || flow === undefined ? null : { notice: Number(notice), flow }
}
