/** Tags of Telegram's HTML (Bot API, Formatting options, HTML style). */
const tags: ReadonlySet<string> = new Set([
  'b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'span', 'tg-spoiler', 'a', 'tg-emoji', 'code', 'pre', 'blockquote',
])

const piece = /<(?<close>\/?)(?<name>[a-z-]+)(?:\s[^<>]*)?>|(?<wrong>[<>]|&(?!(?:lt|gt|amp|quot|#\d{1,7}|#x[\da-f]{1,6});))/gi

/** What Telegram could not read in a text in its HTML: an unknown, unclosed or crossed tag, or a bare sign; null when there is nothing. */
export const brokenMarkup = (html: string): string | null => {
  const open: string[] = []
  for (const { 0: found, groups = {} } of html.matchAll(piece)) {
    const name = groups['name']?.toLowerCase() ?? ''
    if (groups['wrong'] !== undefined || !tags.has(name)) return found
    if (groups['close'] === '') open.push(name)
    else if (open.pop() !== name) return found
  }
  const [unclosed] = open
  return unclosed === undefined ? null : `<${unclosed}>`
}
