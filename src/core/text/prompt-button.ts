/**
 * Encodes a button's data: number of the prompt and index of the button, at most 64 bytes (Bot API,
 * InlineKeyboardButton.callback_data).
 */
export const encodeButton = (prompt: number, index: number): string => `${prompt}:${index}`

/** Decodes what {@link encodeButton} made; null for anything else, since a client can send any data. */
export const decodeButton = (data: string): { readonly prompt: number; readonly index: number } | null => {
  const match = /^(\d{1,9}):(\d{1,3})$/.exec(data)
  return match ? { prompt: Number(match[1]), index: Number(match[2]) } : null
}
