import type { Context } from 'hono'
import { WireError } from '../wire-error.ts'

const MAX_PAGE = 100

const whole = (c: Context, name: string, fallback: number): number => {
  const text = c.req.query(name)
  if (text === undefined) return fallback
  if (!/^\d{1,6}$/.test(text)) throw new WireError(400, 'INVALID_ARGUMENT', `${name}: a whole number`)
  return Number(text)
}

/** Answers one page by `offset` and `limit`, with the totals in headers (TMF630). */
export const paged = <T>(
  c: Context,
  all: readonly T[],
  show: (item: T) => Readonly<Record<string, unknown>>,
  maxItems = MAX_PAGE,
): Response => {
  const offset = whole(c, 'offset', 0)
  const page = all.slice(offset, offset + Math.min(whole(c, 'limit', maxItems), maxItems))
  c.header('X-Total-Count', String(all.length))
  c.header('X-Result-Count', String(page.length))
  return c.json(page.map(show))
}
