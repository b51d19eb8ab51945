/**
 * Letters and signs that a list of names in windows-1251 may hold; any other sign means that the file has another
 * encoding.
 */
const CYRILLIC_SIGNS = /^[\t\r\n -~ «»№–—…“”‘’°А-яЁёІіЎўЄєЇїҐґ]*$/

/** Sign of KOI8-R that was read as windows-1251: small and capital letters are exchanged. */
const SWAPPED_CASE = /[а-яё][А-ЯЁ]{2,}/

const asUtf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Decodes UTF-8, with or without a byte order mark, or windows-1251, as local spreadsheets save it; null for anything
 * else.
 */
export const decodeText = (bytes: Buffer): string | null => {
  if (bytes.includes(0)) return null
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8
  const text = new TextDecoder('windows-1251').decode(bytes)
  return CYRILLIC_SIGNS.test(text) && !SWAPPED_CASE.test(text) ? text : null
}
