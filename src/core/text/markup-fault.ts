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

/** First fault of a text in Telegram's HTML. */
export interface MarkupFault {
  /** Faulty tag or character. */
  readonly sign: string
  /** Text around it, up to 15 characters on each side. */
  readonly near: string
  /** Line number, from 1. */
  readonly line: number
}

const CONTEXT_CHARS = 15

const faultAt = (html: string, sign: string, at: number): MarkupFault => ({
  sign,
  near: html
    .slice(Math.max(0, at - CONTEXT_CHARS), at + sign.length + CONTEXT_CHARS)
    .replaceAll(/\s+/g, ' ')
    .trim(),
  line: html.slice(0, at).split('\n').length,
})

/**
 * Finds the first thing that Telegram would refuse: an unknown, unclosed or crossed tag, a span that is no spoiler, an
 * unescaped sign; else null.
 */
export const findMarkupFault = (html: string): MarkupFault | null => {
  const open: { readonly name: string; readonly sign: string; readonly at: number }[] = []
  for (const { 0: sign, index: at, groups = {} } of html.matchAll(piece)) {
    const name = groups['name']?.toLowerCase() ?? ''
    if (
      groups['wrong'] !== undefined ||
      !tags.has(name) ||
      (/^<span\b/i.test(sign) && !/class="tg-spoiler"/i.test(sign))
    )
      return faultAt(html, sign, at)
    if (groups['close'] === '') open.push({ name, sign, at })
    else if (open.pop()?.name !== name) return faultAt(html, sign, at)
  }
  const [unclosed] = open
  return unclosed === undefined ? null : faultAt(html, unclosed.sign, unclosed.at)
}
