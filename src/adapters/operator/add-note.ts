import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { TicketsPort } from '../../core/ports/operator/tickets-port.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { AskOperator } from './transport/operator-request.ts'
import type { Timeouts } from './timeouts.ts'

/** Path of a ticket. */
export const ticketPath = (ticketId: string): string => `${PATHS.troubleTicket}/${encodeURIComponent(ticketId)}`

/** Notes as the operator has them, those too that cannot be read. */
const withNotes = z.looseObject({ note: z.array(z.unknown()).nullish() })
const known = z.looseObject({ id: z.string().nullish(), author: z.string().nullish(), text: z.string().nullish() })

/** Tells if two notes are one: by their ids, or, where one has none, by author and text. */
const isSame = (one: unknown, other: unknown): boolean => {
  const [a, b] = [known.safeParse(one).data, known.safeParse(other).data]
  if (a === undefined || b === undefined) return JSON.stringify(one) === JSON.stringify(other)
  if (typeof a.id === 'string' && typeof b.id === 'string') return a.id === b.id
  return typeof a.text === 'string' && a.text === b.text && (a.author ?? '') === (b.author ?? '')
}

const withoutId = (note: unknown): unknown => {
  const read = known.safeParse(note).data
  return read === undefined ? note : { ...read, id: undefined }
}

const missingIn = (notes: readonly unknown[], wanted: readonly unknown[]): readonly unknown[] =>
  wanted.filter((note) => !notes.some((one) => isSame(one, note)))

/** Before the first write only the id counts: a customer may say the same twice. */
const missingOf = (
  there: readonly unknown[],
  own: { readonly id: string },
  written: readonly unknown[] | null,
): readonly unknown[] => {
  if (written !== null) return missingIn(there, written)
  return there.some((note) => known.safeParse(note).data?.id === own.id) ? [] : [own]
}

/** Writes of one note: each but the first because somebody else wrote at the same time. */
const MAX_WRITES = 10

/**
 * Creates the function that adds a note to a ticket, once under the id of its call. A patch replaces the whole list
 * (RFC 7396), so that a note which somebody writes between our reading and our patch would be lost. Where the operator
 * gives tags, it refuses such a patch (`If-Match`, 412), and the list is read anew. Where it gives none, the list is
 * read back after the time in which another writer, who had read before us, has written; what is missing of it, theirs
 * or ours, is written again. Rejects with UNAVAILABLE, which is tried later, where others write all the time.
 */
export const createAddNote = (ask: AskOperator, timeouts: Timeouts): TicketsPort['addNote'] => {
  return async ({ ticketId, author, text }, ctx) => {
    const at = {
      capability: 'tickets',
      timeoutMs: timeouts.tickets,
      path: ticketPath(ticketId),
      answer: withNotes,
    } as const
    const own = { id: ctx.idempotencyKey, author, text }
    /** The list as we wrote it: all of that must be there. */
    let written: readonly unknown[] | null = null
    for (let writes = 0; writes <= MAX_WRITES; writes += 1) {
      const { body, tag } = await ask({ ...at, repeat: 'read', method: 'GET' }, ctx)
      const there = body.note ?? []
      const missing = missingOf(there, own, written)
      if (missing.length === 0) return
      const notes = [...there, ...missing]
      try {
        const { body: after } = await ask(
          {
            ...at,
            repeat: 'keyed',
            order: { act: 'tickets.addNote', object: { ticket: ticketId } },
            method: 'PATCH',
            body: { note: notes },
            ...(tag === null ? {} : { ifMatch: tag }),
          },
          // Each write is another request: under one key the operator would repeat its first answer.
          { ...ctx, idempotencyKey: `${ctx.idempotencyKey}.${randomBytes(6).toString('hex')}` },
        )
        // The notes as the operator writes them, maybe with ids of its own; unless it shows them, ids tell nothing.
        written = after.note?.length === notes.length ? after.note : notes.map(withoutId)
        if (tag === null) await sleep(timeouts.noteSettle)
      } catch (error) {
        if (!(error instanceof OperatorError) || error.status !== 412) throw error
      }
    }
    throw new OperatorError(503, 'UNAVAILABLE', 'Others change the notes of this ticket all the time.')
  }
}
