/** Letters and signs that a list of names may hold in windows-1251; anything else there means that it was another encoding. */
const CYRILLIC_SIGNS = /^[\t\r\n -~ «»№–—…“”‘’°А-яЁёІіЎўЄєЇїҐґ]*$/
/** Cyrillic in KOI8-R read as windows-1251 has small and capital letters exchanged. */
const UPSIDE_DOWN = /[а-яё][А-ЯЁ]{2,}/

const asUtf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text in UTF-8, with or without a byte order mark, or in windows-1251, as spreadsheets here save it; null for anything else. */
export const decodeText = (bytes: Buffer): string | null => {
  if (bytes.includes(0)) return null
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8
  const text = new TextDecoder('windows-1251').decode(bytes)
  return CYRILLIC_SIGNS.test(text) && !UPSIDE_DOWN.test(text) ? text : null
}
