import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../../api-errors.ts'
import { byteOffset, inOrder, type Formatted } from './formatted.ts'
import { linkEntity } from './link.ts'

const MARKS = { '*': 'bold', '_': 'italic', '`': 'code', '```': 'pre' } as const

/** Reads the legacy `parse_mode: Markdown`: no nesting, an unclosed mark is an error. */
export const parseMarkdown = (source: string): Formatted => {
  let text = ''
  const entities: MessageEntity[] = []
  let i = 0
  while (i < source.length) {
    const unit = source[i] ?? ''
    if (unit === '\\' && '_*`['.includes(source[i + 1] ?? ' ')) {
      text += source[i + 1] ?? ''
      i += 2
    } else if (unit === '[') {
      const close = source.indexOf(']', i)
      if (close < 0) throw unclosed(source, i)
      const label = source.slice(i + 1, close)
      const address = source[close + 1] === '(' ? source.indexOf(')', close) : -1
      if (address > 0)
        entities.push(...linkEntity(source.slice(close + 2, address), { offset: text.length, length: label.length }))
      text += label
      i = (address > 0 ? address : close) + 1
    } else if (unit === '*' || unit === '_' || unit === '`') {
      const mark = source.startsWith('```', i) ? '```' : unit
      const close = source.indexOf(mark, i + mark.length)
      if (close < 0) throw unclosed(source, i)
      const body = source.slice(i + mark.length, close)
      if (body.length > 0) entities.push({ type: MARKS[mark], offset: text.length, length: body.length })
      text += body
      i = close + mark.length
    } else {
      text += unit
      i++
    }
  }
  return { text, entities: inOrder(entities) }
}

const unclosed = (source: string, at: number): Error =>
  badRequest(`can't parse entities: Can't find end of the entity starting at byte offset ${byteOffset(source, at)}`)
