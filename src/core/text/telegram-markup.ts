/** Tags of Telegram's HTML (Bot API, Formatting options, HTML style). */
const tags: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'span',
  'tg-spoiler',
  'a',
  'tg-emoji',
  'code',
  'pre',
  'blockquote',
])

const piece =
  /<(?<close>\/?)(?<name>[a-z-]+)(?:\s[^<>]*)?>|(?<wrong>[<>]|&(?!(?:lt|gt|amp|quot|#\d{1,7}|#x[\da-f]{1,6});))/gi

/** Where a text in Telegram's HTML cannot be read. */
export interface Broken {
  /** The tag or the sign. */
  readonly sign: string
  /** The words around it. */
  readonly near: string
  /** Its line, from 1. */
  readonly line: number
}

const AROUND = 15

const brokenAt = (html: string, sign: string, at: number): Broken => ({
  sign,
  near: html
    .slice(Math.max(0, at - AROUND), at + sign.length + AROUND)
    .replaceAll(/\s+/g, ' ')
    .trim(),
  line: html.slice(0, at).split('\n').length,
})

/** What Telegram could not read: an unknown, unclosed or crossed tag, a span that is no spoiler, or a bare sign; null when there is nothing. */
export const brokenMarkup = (html: string): Broken | null => {
  const open: { readonly name: string; readonly sign: string; readonly at: number }[] = []
  for (const { 0: sign, index: at, groups = {} } of html.matchAll(piece)) {
    const name = groups['name']?.toLowerCase() ?? ''
    if (
      groups['wrong'] !== undefined ||
      !tags.has(name) ||
      (/^<span\b/i.test(sign) && !/class="tg-spoiler"/i.test(sign))
    )
      return brokenAt(html, sign, at)
    if (groups['close'] === '') open.push({ name, sign, at })
    else if (open.pop()?.name !== name) return brokenAt(html, sign, at)
  }
  const [unclosed] = open
  return unclosed === undefined ? null : brokenAt(html, unclosed.sign, unclosed.at)
}
