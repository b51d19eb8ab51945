import { isClosedForRenaming } from '../../core/catalogue/closed-days.ts'
import type { Calls } from '../../core/flow/calls.ts'
import { Refused } from '../../core/ports/failure.ts'
import type { BadLine, Placed } from '../../core/flow/number-calls.ts'
import type { AdministratorContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { mutatingContext, serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { decodeText } from './decode-text.ts'
import { allow } from './line-owner.ts'
import { judgeLines, problemOfName, readLines, tidyName } from './name-list.ts'
import type { JudgedLines } from './name-list.ts'
import { placeOrder, placeWith } from './place-order.ts'
import { administratorContext } from './subscriber-calls.ts'
import { requireProofs } from './require-proofs.ts'

const ACTION = 'rename-subscribers'
const PREVIEW = 5
const MOST_BAD = 100
const CHUNK = 1_000

const wrong = (code: 'INVALID_ARGUMENT' | 'OUT_OF_RANGE', message: string): OperatorError =>
  new OperatorError(400, code, message)

/** What Telegram will not give, it will not give later either. */
const download = async ({ download: fetchFile }: CallParts, file: string, bytes: number): Promise<Buffer> => {
  try {
    return await fetchFile(file, bytes)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw error.reason === 'too-big'
      ? wrong('OUT_OF_RANGE', 'the file is too big')
      : wrong('INVALID_ARGUMENT', 'the file cannot be had')
  }
}

const readFile = async (parts: CallParts, file: string, { country, limits }: Service): Promise<JudgedLines> => {
  const text = decodeText(await download(parts, file, limits.listBytes))
  const lines = text === null ? null : readLines(text, limits.listLines)
  if (!lines || lines.length === 0)
    throw wrong('INVALID_ARGUMENT', 'no list of numbers and names in UTF-8 or windows-1251')
  if (lines.length > limits.listLines) throw wrong('OUT_OF_RANGE', 'too many lines')
  return judgeLines(lines, { country, nameChars: limits.nameChars })
}

/** Which of these numbers are lines of the administrator's own company. */
const ownNumbers = async (
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

type Read = Calls['names.read']

/** Reads an uploaded list, checks every line and keeps the good ones; nothing is changed. */
export const readNames =
  (parts: CallParts) =>
  async ({ service: id, file }: Read['input'], open: OpenCall): Promise<Read['output']> => {
    const service = serviceNamed(parts, id)
    const ctx = administratorContext(open, await requireProofs(parts, open, service, ACTION, null))
    const judged = await readFile(parts, file, service)
    const own = await ownNumbers(
      parts,
      ctx,
      judged.good.map(({ phone }) => phone),
    )
    const rows = judged.good.filter(({ phone }) => own.has(phone)).map(({ phone, name }) => ({ phone, name }))
    const foreign = judged.good
      .filter(({ phone }) => !own.has(phone))
      .map(({ line }): BadLine => ({ line, problem: 'not-yours' }))
    const bad = [...judged.bad, ...foreign].toSorted((a, b) => a.line - b.line)
    await parts.lists.keep(open.id, open.chatId, id, rows, service.limits.listMin)
    return {
      batch: open.id,
      good: rows.length,
      bad: bad.slice(0, MOST_BAD),
      badCount: bad.length,
      preview: rows.slice(0, PREVIEW),
    }
  }

/** By when the customer asked, which is the same at every try: a flow that was begun on an open day may ask on a closed one. */
const refuseClosed = (service: Service, { askedAt }: OpenCall): void => {
  if (isClosedForRenaming(service, askedAt))
    throw new OperatorError(412, 'FAILED_PRECONDITION', 'names are not changed on the last days of a month')
}

/** Renames one line. FAILED_PRECONDITION on the service's closed days. */
export const renameLine =
  (parts: CallParts) =>
  async (input: Calls['names.rename']['input'], open: OpenCall): Promise<Placed> => {
    const { service, phone } = input
    const ctx = await allow(parts, open, service, ACTION, phone)
    const entry = serviceNamed(parts, service)
    refuseClosed(entry, open)
    const name = tidyName(input.name)
    if (problemOfName(name, entry.limits.nameChars) !== null) throw wrong('INVALID_ARGUMENT', 'not a name')
    const purpose = { service, flow: ACTION, details: { action: ACTION, phone, newPhone: null } }
    return placeOrder(parts, open, purpose, parts.operator.lines.rename({ phoneNumber: phone, name }, ctx))
  }

type Many = Calls['names.rename-many']

/**
 * Renames every line of a list that was read before; the operator may still refuse some. GONE when the list has run out or was used,
 * FAILED_PRECONDITION on the service's closed days: the list is kept then.
 */
export const renameMany =
  (parts: CallParts) =>
  async ({ service, batch }: Many['input'], open: OpenCall): Promise<Many['output']> => {
    const entry = serviceNamed(parts, service)
    const weighed = await requireProofs(parts, open, entry, ACTION, null)
    administratorContext(open, weighed)
    refuseClosed(entry, open)
    const rows = await parts.lists.use(batch, open.chatId, service, open.id)
    if (!rows || rows.length === 0) throw new OperatorError(410, 'GONE', 'the list is not there any more')
    const items = rows.map(({ phone, name }) => ({ phoneNumber: phone, name }))
    const purpose = { service, flow: ACTION, details: { action: ACTION, phone: null, newPhone: null } }
    const {
      answer: { outcomes },
      placed,
    } = await placeWith(
      parts,
      open,
      purpose,
      parts.operator.lines.renameMany({ items }, mutatingContext(open, weighed.subject)),
    )
    const renamed = outcomes.filter(({ code }) => code === null).length
    return { ...placed, renamed, failed: outcomes.length - renamed }
  }
