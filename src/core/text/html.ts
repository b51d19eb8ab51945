/** Text in Telegram's HTML, ready to be sent: at most 4,096 characters after parsing. */
export type Html = string

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

/** Escapes a plain text for Telegram's HTML (Bot API, Formatting options, HTML style). */
export const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => entities.get(char) ?? char)

/** Gives the visible text of Telegram's HTML: tags removed, entities resolved. */
export const stripHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
