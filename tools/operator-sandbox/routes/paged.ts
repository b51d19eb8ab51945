import type { Context } from 'hono'
import { wholeNumber } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'

/**
 * Answers one page by `offset` and `limit`, with the totals in headers (TMF630), of what a search by body has found.
 */
export const paged = (c: Context, all: readonly Wire[], maxItems: number): Response => {
  const offset = wholeNumber(c, 'offset', 0)
  const page = all.slice(offset, offset + Math.min(wholeNumber(c, 'limit', maxItems), maxItems))
  c.header('X-Total-Count', String(all.length))
  c.header('X-Result-Count', String(page.length))
  return c.json(page)
}
