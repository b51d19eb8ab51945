/** A text ready to be sent: Telegram's HTML, at most 4,096 characters after parsing. */
export type Html = string

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The text as it must stand in Telegram's HTML (Bot API, Formatting options, HTML style). */
export const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => entities[char] ?? char)

/** What is read of a text in Telegram's HTML: tags gone, entities resolved. */
export const stripHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
