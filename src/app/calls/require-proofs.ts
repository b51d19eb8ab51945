import { CallRefused } from '../../core/operator/call-failed.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { CompanyLine } from '../../core/operator/subscribers.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { isAct, variantByWord } from '../../core/catalogue/act.ts'
import { authorise, requiredProofs } from '../../core/catalogue/authorise.ts'
import type { LeaveQuestion, LineOwner, RefusalReason } from '../../core/catalogue/authorise.ts'
import type { NumberDoubts } from '../../core/catalogue/number-doubts.ts'
import { isFresh, STOPPED_HOURS } from '../../core/catalogue/proof.ts'
import type { GivenProof, Proof, ProofVerdict } from '../../core/catalogue/proof.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { leaveGiven, leaveRefused, proofsMissing } from '../../core/journal/journal-entries.ts'
import type { LeaveRequested } from '../../core/journal/journal-entries.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { findCompanyLine, readLineOwner } from './line-owner.ts'
import { asHolder, subjectOf } from './subject-of-proofs.ts'
import { readNumberDoubts } from './read-number-doubts.ts'

/**
 * Request for leave: an act in a service, on a line; `phone` null: any of the customer's own, or a list of the
 * company's.
 */
export interface LeaveRequest {
  readonly service: string
  readonly act: string
  readonly phone: PhoneNumber | null
  /** Detail that a code for the act must have named, such as the new number. */
  readonly object?: string | null
  /** True when an agent acts on the customer's proofs. */
  readonly byAgent?: boolean
}

/** Result of weighing the proofs for an act. `subject` is what the operator is told. */
export interface Weighed extends ProofVerdict {
  /** The number that the proofs are about, the customer's own or the administrator's. */
  readonly phone: PhoneNumber | null
  readonly refusal: RefusalReason | null
  readonly subject: SubjectProof
  /** Proofs that count, the newest first. */
  readonly given: readonly GivenProof[]
  /** The line as its company's administrator sees it; null when they hold it themselves. */
  readonly line: CompanyLine | null
  /** Hours until the act may be ordered; 0: at once. */
  readonly holdHours: number
}

/** Asker on whose proofs an act is weighed. */
export type Asker = Pick<OpenCall, 'id' | 'chatId'>

/** Proofs as they were at the time of an order (ms since 1970), for weighing it again at the end of its hold. */
interface ProofsOfThen {
  readonly given: readonly GivenProof[]
  readonly at: number
}

const HOUR_SEC = 3_600

/** Key under which it is counted that an act of a chat was stopped as not the owner's. */
export const stoppedKey = (act: string, chatId: number): string => `stopped:${act.replace(/-by-word$/, '')}:${chatId}`

/** Tells whether acts of this kind are left to people for this chat. */
const isStopped = async ({ facts, services }: CallParts, { chatId }: Asker, act: string): Promise<boolean> =>
  services.some(({ proofs: { holdHours } }) => isAct(act) && (holdHours[act] ?? 0) > 0) &&
  (await facts.countSpent(stoppedKey(act, chatId), STOPPED_HOURS * HOUR_SEC)) > 0

/** Difference by which a stored time may miss the time that was given, ms. */
const CLOCK_MS = 1

/**
 * Adds the proof `administrator` when the operator says that the holder of a number proved by a code administers a
 * company. It is as old as that code, and renewed by the next one.
 */
const recogniseAdministrator = async (
  { operator, facts }: CallParts,
  open: Asker,
  given: readonly GivenProof[],
): Promise<readonly GivenProof[]> => {
  const codes = given.filter(({ by }) => by === 'code')
  const known = given.find(({ by }) => by === 'administrator')
  const isRenewed = codes.some(({ phone, at }) => phone === known?.phone && at > known.at + CLOCK_MS)
  if ((known && !isRenewed) || !operator.capabilities().has('subscribers.byNumber')) return given
  for (const code of codes.filter(({ phone }, at) => codes.findIndex((other) => other.phone === phone) === at)) {
    const companyId = await operator.subscribers.administers(
      { phoneNumber: code.phone },
      { correlator: open.id, subject: subjectOf([code]) },
    )
    if (companyId === null) continue
    await facts.recordProof(open.chatId, code.phone, 'administrator', { companyId }, code.at)
    const others = given.filter(({ by }) => by !== 'administrator')
    return [{ by: 'administrator', phone: code.phone, at: code.at, note: { companyId } }, ...others]
  }
  return given
}

/** Side on which a customer stands towards a line, and the proofs that are about it. */
interface Standing {
  readonly number: PhoneNumber | null
  readonly owner: LineOwner | null
  readonly proofs: readonly GivenProof[]
  readonly line: CompanyLine | null
  readonly isForeign: boolean
}

/**
 * Finds how the customer stands as the holder of a line: the operator is asked whose it is in the name of their proof.
 */
const standAsHolder = async (
  parts: CallParts,
  open: Asker,
  all: readonly GivenProof[],
  phone: PhoneNumber | null,
): Promise<Standing> => {
  const own = all.filter(({ by }) => by !== 'administrator')
  const number = phone ?? own[0]?.phone ?? null
  const proofs = own.filter((proof) => proof.phone === number)
  const subject = subjectOf(proofs)
  const owner = number === null || subject.kind === 'none' ? null : await readLineOwner(parts, open, number, subject)
  return { number, owner, proofs, line: null, isForeign: false }
}

/** Finds how the customer stands as an administrator, who proves their own number and acts on lines of the company. */
const standAsAdministrator = async (
  parts: CallParts,
  open: Asker,
  all: readonly GivenProof[],
  phone: PhoneNumber | null,
  holder: Standing,
): Promise<Standing> => {
  const given = await recogniseAdministrator(parts, open, all)
  const administrator = given.find(({ by }) => by === 'administrator')
  if (!administrator) {
    const number = holder.owner === null ? (given.find(({ by }) => by === 'code')?.phone ?? null) : holder.number
    return { ...holder, number, proofs: given.filter((proof) => proof.phone === number) }
  }
  const proofs = given.filter((proof) => proof.phone === administrator.phone)
  const subject = subjectOf(proofs)
  const line = phone === null ? null : await findCompanyLine(parts, open, subject, phone)
  const isForeign = phone !== null && line === null
  return { number: administrator.phone, owner: 'company', proofs, line, isForeign }
}

const refused = (standing: Standing, refusal: RefusalReason): Weighed => ({
  enough: false,
  missing: [],
  until: null,
  phone: standing.number,
  refusal,
  subject: { kind: 'none' },
  given: [],
  line: null,
  holdHours: 0,
})

const readDoubts = async (
  parts: CallParts,
  open: Asker,
  { number, proofs }: Standing,
): Promise<NumberDoubts | null> => {
  const subject = asHolder(proofs)
  if (number === null || subject.kind === 'none') return null
  return readNumberDoubts(parts, number, { correlator: open.id, subject })
}

const weighAct = async (
  parts: CallParts,
  open: Asker,
  request: LeaveRequest,
  then: ProofsOfThen | null = null,
): Promise<Weighed> => {
  const { act, phone, object = null, byAgent = false } = request
  const service = requireService(parts, request.service)
  const now = then?.at ?? Date.now()
  const stopped = await isStopped(parts, open, act)
  const nothing: Standing = { number: phone, owner: null, proofs: [], line: null, isForeign: false }
  const ask = ({ owner, proofs }: Standing, doubts: NumberDoubts | null): LeaveQuestion => ({
    act,
    service,
    services: parts.services,
    owner,
    object,
    proofs,
    doubts,
    byAgent,
    isStopped: stopped,
    now,
  })
  const takes = (standing: Standing): readonly Proof[] => requiredProofs(ask(standing, null))
  const all =
    takes(nothing).length === 0
      ? []
      : (then?.given ?? (await parts.facts.proofsOf(open.chatId))).filter((proof) =>
          isFresh(service.proofs, proof, now),
        )
  const holder = all.length === 0 ? nothing : await standAsHolder(parts, open, all, phone)
  const mayAdminister = holder.owner === null && all.some(({ by }) => by === 'administrator')
  const standing =
    all.length > 0 && (mayAdminister || takes(holder).includes('administrator'))
      ? await standAsAdministrator(parts, open, all, phone, holder)
      : holder
  if (standing.isForeign) return refused(standing, 'not-own-line')
  const answer = authorise(ask(standing, await readDoubts(parts, open, standing)))
  if (answer.kind === 'refused') return refused(standing, answer.reason)
  return {
    enough: answer.kind === 'allowed',
    missing: answer.kind === 'allowed' ? [] : answer.missing,
    until: answer.until,
    phone: standing.number,
    refusal: null,
    subject: subjectOf(answer.counted),
    given: answer.counted,
    line: standing.line,
    holdHours: answer.kind === 'allowed' ? answer.holdHours : 0,
  }
}

const weighWithWord = async (parts: CallParts, open: Asker, request: LeaveRequest): Promise<Weighed> => {
  const weighed = await weighAct(parts, open, request)
  const variant = isAct(request.act) ? variantByWord(request.act) : null
  if (weighed.enough || variant === null) return weighed
  const other = await weighAct(parts, open, { ...request, act: variant })
  return other.enough ? other : weighed
}

/** Names what leave was asked for, for the journal. */
const leaveOf = (open: Asker, { act, phone, byAgent = false }: LeaveRequest, weighed: Weighed): LeaveRequested => ({
  act,
  side: byAgent ? 'agent' : 'customer',
  chatId: open.chatId,
  phone: phone ?? weighed.phone,
  call: open.id,
})

/**
 * Weighs the proofs of this chat for an act. The alternative with the code word counts as well, where the act has one.
 * A refusal is written into the journal.
 */
export const weigh = async (parts: CallParts, open: Asker, request: LeaveRequest): Promise<Weighed> => {
  const weighed = await weighWithWord(parts, open, request)
  if (weighed.refusal !== null)
    await parts.journal.append([leaveRefused(leaveOf(open, request, weighed), weighed.refusal)])
  return weighed
}

/**
 * Writes into the journal that leave was given, and on which proofs, or that proofs are missing; a refusal is there
 * already.
 */
const noteLeave = async (parts: CallParts, leave: LeaveRequested, weighed: Weighed): Promise<void> => {
  if (weighed.enough) return parts.journal.append([leaveGiven(leave, [...new Set(weighed.given.map(({ by }) => by))])])
  if (weighed.refusal === null) await parts.journal.append([proofsMissing(leave, weighed.missing)])
}

/**
 * Weighs an act once more with the proofs that were given for it, at the end of its hold: whose line it is and the
 * network's doubts are asked anew. A SIM card that was changed after the order is as bad as one changed just before it.
 * The journal has what became of it.
 */
export const weighAgain = async (
  parts: CallParts,
  asker: Asker,
  request: LeaveRequest,
  then: ProofsOfThen,
): Promise<Weighed> => {
  const weighed = await weighAct(parts, asker, request, then)
  const leave = leaveOf(asker, request, weighed)
  if (weighed.refusal !== null) await parts.journal.append([leaveRefused(leave, weighed.refusal)])
  await noteLeave(parts, leave, weighed)
  return weighed
}

/**
 * Weighs the proofs for a handler that acts; PERMISSION_DENIED unless they are enough. Leave is in the journal, with
 * the proofs that it rests on, before the operator is asked for anything.
 */
export const requireProofs = async (parts: CallParts, open: Asker, request: LeaveRequest): Promise<Weighed> => {
  const weighed = await weigh(parts, open, request)
  await noteLeave(parts, leaveOf(open, request, weighed), weighed)
  if (weighed.enough) return weighed
  const reason = weighed.refusal ?? `it needs ${weighed.missing.join(', ')}`
  throw new CallRefused('PERMISSION_DENIED', `${request.act}: ${reason}`)
}
