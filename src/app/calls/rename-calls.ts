import { isClosedForRenaming } from '../../core/catalogue/closed-days.ts'
import type { Calls } from '../../core/flow/calls.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { BadLine, ColumnChoice, ListQuestion, ListReading, PlacedOrder } from '../../core/flow/number-calls.ts'
import type { AdministratorContext } from '../../core/operator/request-context.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { createListReader } from '../lists/list-reader.ts'
import type { ListReader } from '../lists/list-reader.ts'
import type { ColumnReading, ListContent } from '../lists/read-list.ts'
import { problemOfName, tidyName } from '../../core/text/subscriber-name.ts'
import { authorizeLine } from './authorize-line.ts'
import { placeOrder, placeNestedOrder } from './place-order.ts'
import { requireAdministrator } from './subscriber-calls.ts'
import { requireProofs } from './require-proofs.ts'

const ACTION = 'rename-subscribers'
const PREVIEW_LINES = 5
const MAX_BAD_LINES = 100
const CHUNK = 1_000

const invalidList = (code: 'INVALID_ARGUMENT' | 'OUT_OF_RANGE', message: string): CallRefused =>
  new CallRefused(code, message)

/**
 * Downloads an uploaded file. A refusal by Telegram is final: OUT_OF_RANGE for a file that is too big, else
 * INVALID_ARGUMENT.
 */
const download = async ({ download: fetchFile }: CallParts, file: string, bytes: number): Promise<Buffer> => {
  try {
    return await fetchFile(file, bytes)
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw error.reason === 'too-big'
      ? invalidList('OUT_OF_RANGE', 'the file is too big')
      : invalidList('INVALID_ARGUMENT', 'the file cannot be had')
  }
}

/** The file does not have the form of a list at all; a list with bad lines is read. */
const noList = (): CallRefused => invalidList('INVALID_ARGUMENT', 'no table with numbers and names')

/** Reads the file beside the event loop. A file that takes too much time or memory is no list. */
const readContent = async (
  parts: CallParts,
  reader: ListReader,
  file: string,
  { country, limits }: Service,
  choice: ColumnChoice,
): Promise<Exclude<ListContent, { readonly kind: 'no-list' | 'too-long' }>> => {
  const bytes = await download(parts, file, limits.listBytes)
  const rules = { country, nameChars: limits.nameChars, listLines: limits.listLines }
  const content = await reader.read({ bytes, rules, choice }).catch((error: unknown) => {
    throw Object.assign(noList(), { cause: error })
  })
  if (content.kind === 'no-list') throw noList()
  if (content.kind === 'too-long') throw invalidList('OUT_OF_RANGE', 'too many lines')
  return content
}

/** Picks the numbers that are lines of the administrator's own company. */
const findOwnNumbers = async (
  { operator }: CallParts,
  ctx: AdministratorContext,
  phones: readonly PhoneNumber[],
): Promise<ReadonlySet<PhoneNumber>> => {
  const own = new Set<PhoneNumber>()
  for (let from = 0; from < phones.length; from += CHUNK) {
    const { items } = await operator.subscribers.ofCompany(
      { phoneNumbers: phones.slice(from, from + CHUNK), limit: CHUNK },
      ctx,
    )
    for (const { phoneNumber } of items) own.add(phoneNumber)
  }
  return own
}

type ReadCall = Calls['names.read']

/** A column's lines, with those numbers of it that are the company's own. */
interface OwnedReading {
  readonly reading: ColumnReading
  readonly own: ReadonlySet<PhoneNumber>
}

const ownedReadings = async (
  parts: CallParts,
  ctx: AdministratorContext,
  readings: readonly ColumnReading[],
): Promise<readonly OwnedReading[]> => {
  const owned: OwnedReading[] = []
  for (const reading of readings) {
    const phones = reading.good.map(({ phone }) => phone)
    owned.push({ reading, own: phones.length === 0 ? new Set() : await findOwnNumbers(parts, ctx, phones) })
  }
  return owned
}

const unread = (batch: string, question: ListQuestion, heading: number | null): ListReading => ({
  batch,
  question,
  heading,
  taken: null,
  good: 0,
  bad: [],
  badCount: 0,
  preview: [],
})

/**
 * Creates the handler that reads an uploaded list, checks every line and stores the good ones for `names.rename-many`.
 * Of several columns with numbers the one with the company's own is read; when more than one has some, the customer is
 * asked.
 */
export const readNames = (parts: CallParts) => {
  const reader = createListReader()
  return async (
    { service: id, file, columns: choice = { number: null, name: null } }: ReadCall['input'],
    open: OpenCall,
  ): Promise<ReadCall['output']> => {
    const service = requireService(parts, id)
    const ctx = requireAdministrator(open, await requireProofs(parts, open, { service: id, act: ACTION, phone: null }))
    const content = await readContent(parts, reader, file, service, choice)
    if (content.kind === 'question') return unread(open.id, content.question, content.heading)
    const owned = await ownedReadings(parts, ctx, content.readings)
    const fitting = owned.filter(({ own }) => own.size > 0)
    if (fitting.length > 1) return unread(open.id, content.whichNumber, content.heading)
    const [{ reading, own } = { reading: null, own: new Set<PhoneNumber>() }] = fitting.length > 0 ? fitting : owned
    if (reading === null) throw noList()
    const rows = reading.good.filter(({ phone }) => own.has(phone)).map(({ phone, name }) => ({ phone, name }))
    const foreign = reading.good
      .filter(({ phone }) => !own.has(phone))
      .map(({ line }): BadLine => ({ line, problem: 'not-yours' }))
    const bad = [...reading.bad, ...foreign].toSorted((a, b) => a.line - b.line)
    await parts.lists.keep(open.id, open.chatId, id, rows, service.limits.listMin)
    return {
      batch: open.id,
      question: null,
      heading: content.heading,
      taken: reading.taken,
      good: rows.length,
      bad: bad.slice(0, MAX_BAD_LINES),
      badCount: bad.length,
      preview: rows.slice(0, PREVIEW_LINES),
    }
  }
}

/**
 * Checks that the customer asked on a day that is open for renaming; FAILED_PRECONDITION otherwise. The time of asking
 * is the same at every try, and a flow that began on an open day may ask on a closed one.
 */
const requireOpenDay = (service: Service, { askedAt }: OpenCall): void => {
  if (isClosedForRenaming(service, askedAt))
    throw new CallRefused('FAILED_PRECONDITION', 'names are not changed on the last days of a month')
}

/** Creates the handler that renames one line. FAILED_PRECONDITION on the service's closed days. */
export const renameLine =
  (parts: CallParts) =>
  async (input: Calls['names.rename']['input'], open: OpenCall): Promise<PlacedOrder> => {
    const { service, phone } = input
    const ctx = await authorizeLine(parts, open, { service, act: ACTION, phone })
    const entry = requireService(parts, service)
    requireOpenDay(entry, open)
    const name = tidyName(input.name)
    if (problemOfName(name, entry.limits.nameChars) !== null) throw invalidList('INVALID_ARGUMENT', 'not a name')
    const purpose = { service, flow: ACTION, details: { action: ACTION, phone, newPhone: null } }
    return placeOrder(parts, open, purpose, parts.operator.lines.rename({ phoneNumber: phone, name }, ctx))
  }

type RenameManyCall = Calls['names.rename-many']

/**
 * Creates the handler that renames every line of a list that was read before; the operator may still refuse some. GONE
 * when the list has expired or was used. FAILED_PRECONDITION on the service's closed days, when the list stays usable.
 */
export const renameMany =
  (parts: CallParts) =>
  async ({ service, batch }: RenameManyCall['input'], open: OpenCall): Promise<RenameManyCall['output']> => {
    const entry = requireService(parts, service)
    const weighed = await requireProofs(parts, open, { service, act: ACTION, phone: null })
    requireAdministrator(open, weighed)
    requireOpenDay(entry, open)
    const rows = await parts.lists.use(batch, open.chatId, service, open.id)
    if (!rows || rows.length === 0) throw new CallRefused('GONE', 'the list is not there any more')
    const items = rows.map(({ phone, name }) => ({ phoneNumber: phone, name }))
    const purpose = { service, flow: ACTION, details: { action: ACTION, phone: null, newPhone: null } }
    const {
      answer: { outcomes },
      placed,
    } = await placeNestedOrder(
      parts,
      open,
      purpose,
      parts.operator.lines.renameMany({ items }, mutatingContext(open, weighed.subject)),
    )
    const renamed = outcomes.filter(({ code }) => code === null).length
    return { ...placed, renamed, failed: outcomes.length - renamed }
  }
