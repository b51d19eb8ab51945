import type { Context } from 'hono'
import { WireError } from '../wire-error.ts'

const MOST = 100

const whole = (c: Context, name: string, otherwise: number): number => {
  const text = c.req.query(name)
  if (text === undefined) return otherwise
  if (!/^\d{1,6}$/.test(text)) throw new WireError(400, 'INVALID_ARGUMENT', `${name}: a whole number`)
  return Number(text)
}

/** One page by `offset` and `limit`, with the totals in headers (TMF630). */
export const paged = <T>(
  c: Context,
  all: readonly T[],
  show: (item: T) => Readonly<Record<string, unknown>>,
  most = MOST,
): Response => {
  const offset = whole(c, 'offset', 0)
  const page = all.slice(offset, offset + Math.min(whole(c, 'limit', most), most))
  c.header('X-Total-Count', String(all.length))
  c.header('X-Result-Count', String(page.length))
  return c.json(page.map(show))
}
