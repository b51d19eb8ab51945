/** Tags of Telegram's HTML (Bot API, Formatting options, HTML style). */
const knownTags: ReadonlySet<string> = new Set([
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

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g
const ENTITY = /&(?:lt|gt|amp|quot|#\d+|#x[0-9a-f]+);/gi

/** Describes the first thing in this HTML that Telegram cannot parse; null when there is none. */
export const findMarkupProblem = (html: string): string | null => {
  const open: string[] = []
  for (const [tag, closing, name = ''] of html.matchAll(TAG)) {
    if (!knownTags.has(name)) return `${tag} is not a tag of Telegram's`
    if (closing === '') open.push(name)
    else if (open.pop() !== name) return `${tag} closes what is not open`
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`
  const rest = html.replace(TAG, '').replace(ENTITY, '')
  const [stray] = /[<>&]/.exec(rest) ?? []
  return stray === undefined ? null : `a bare ${stray}: use &lt; &gt; or &amp;`
}
