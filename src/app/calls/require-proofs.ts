import { OperatorError } from '../../core/operator/operator-error.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { codeWordAction, judgeProofs, judgeSimChange } from '../../core/catalogue/proof.ts'
import type { ProofVerdict, Proof, ProofPolicy, SimVerdict, GivenProof } from '../../core/catalogue/proof.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'
import { readNumberDoubts } from './number-doubts.ts'
import type { NumberDoubts } from './number-doubts.ts'

const MINUTE_MS = 60_000

/** Result of weighing the proofs for an action. `subject` is what the operator is told. */
export interface Weighed extends ProofVerdict {
  /** The number that the proofs are about, the customer's own or the administrator's. */
  readonly phone: PhoneNumber | null
  readonly refusal: 'sim-changed' | 'reassigned' | null
  readonly subject: SubjectProof
  readonly given: readonly GivenProof[]
}

const untilOf = ({ minutes }: ProofPolicy, { by, at }: GivenProof): number => at + minutes[by] * MINUTE_MS

const readFreshProofs = async (
  { facts }: CallParts,
  { chatId }: OpenCall,
  policy: ProofPolicy,
): Promise<readonly GivenProof[]> =>
  (await facts.proofsOf(chatId)).filter((proof) => untilOf(policy, proof) > Date.now())

const PROOFS_BY_STRENGTH: readonly Proof[] = ['administrator', 'code', 'email-link', 'code-word', 'own-contact']

/** Gives the strongest of these proofs in the form that the operator gets. */
const subjectOf = (given: readonly GivenProof[]): SubjectProof => {
  const best = PROOFS_BY_STRENGTH.map((proof) => given.find(({ by }) => by === proof)).find(
    (found) => found !== undefined,
  )
  if (!best) return { kind: 'none' }
  const {
    by,
    phone,
    at,
    note: { companyId },
  } = best
  const when = new Date(at).toISOString()
  if (by === 'administrator')
    return companyId === undefined ? { kind: 'none' } : { kind: 'administrator', companyId, at: when }
  return by === 'own-contact'
    ? { kind: by, phoneNumber: phone }
    : { kind: 'verified', phoneNumber: phone, at: when, by }
}

/**
 * Adds the proof `administrator` when the operator says that the holder of a number proved by a code administers a
 * company.
 */
const recogniseAdministrator = async (
  { operator, facts }: CallParts,
  open: OpenCall,
  given: readonly GivenProof[],
): Promise<readonly GivenProof[]> => {
  const code = given.find(({ by }) => by === 'code')
  if (!code || given.some(({ by }) => by === 'administrator') || !operator.capabilities().has('subscribers.byNumber'))
    return given
  const companyId = await operator.subscribers.administers(
    { phoneNumber: code.phone },
    { correlator: open.id, subject: subjectOf([code]) },
  )
  if (companyId === null) return given
  await facts.recordProof(open.chatId, code.phone, 'administrator', { companyId })
  return [{ by: 'administrator', phone: code.phone, at: Date.now(), note: { companyId } }, ...given]
}

/** Gives the subject as the holder of the number: an administrator was recognised by a code to their own number. */
const asHolder = (given: readonly GivenProof[]): SubjectProof =>
  subjectOf(given.map((proof) => (proof.by === 'administrator' ? { ...proof, by: 'code' as const } : proof)))

/** Puts the code before the proof `administrator`, because an administrator is recognised by a code. */
const orderMissing = (missing: readonly Proof[], given: readonly GivenProof[]): readonly Proof[] =>
  missing.includes('administrator') && !given.some(({ by }) => by === 'code')
    ? [...new Set<Proof>(['code', ...missing])]
    : missing

const PROOFS_OF_NUMBER: ReadonlySet<Proof> = new Set(['own-contact', 'code', 'administrator'])

/** Proofs that arrived on the SIM, and that a recent SIM change makes worthless. */
const PROOFS_BY_SIM: ReadonlySet<Proof> = new Set(['code', 'administrator'])
const NO_DOUBTS: NumberDoubts = { simChangedAt: null, reassigned: false }

/** Proofs that count for an action, and the number that they are about. */
interface CountedProofs {
  readonly number: PhoneNumber | null
  readonly given: readonly GivenProof[]
}

const proofsOfNumber = (proofs: readonly GivenProof[], number: PhoneNumber | null): CountedProofs => ({
  number,
  given: proofs.filter((proof) => proof.phone === number),
})

const customerProofs = (proofs: readonly GivenProof[], phone: PhoneNumber | null): CountedProofs => {
  const own = proofs.filter(({ by }) => by !== 'administrator')
  return proofsOfNumber(own, phone ?? own[0]?.phone ?? null)
}

const administratorProofs = (proofs: readonly GivenProof[]): CountedProofs => {
  const own = proofs.find(({ by }) => by === 'administrator') ?? proofs.find(({ by }) => by === 'code')
  return proofsOfNumber(proofs, own?.phone ?? null)
}

const refusalOf = ({ reassigned }: NumberDoubts, sim: SimVerdict): Weighed['refusal'] => {
  if (reassigned) return 'reassigned'
  return sim === 'refuse' ? 'sim-changed' : null
}

const weighAction = async (
  parts: CallParts,
  open: OpenCall,
  service: Service,
  action: string,
  phone: PhoneNumber | null,
): Promise<Weighed> => {
  const policy = service.proofs
  const needed = policy.actions[action] ?? []
  const all = await readFreshProofs(parts, open, policy)
  const { number, given } = needed.includes('administrator')
    ? administratorProofs(await recogniseAdministrator(parts, open, all))
    : customerProofs(all, phone)
  const personal = asHolder(given)
  const isDoubtful = needed.some((proof) => PROOFS_OF_NUMBER.has(proof)) && number !== null && personal.kind !== 'none'
  const doubts = isDoubtful
    ? await readNumberDoubts(parts, number, { correlator: open.id, subject: personal })
    : NO_DOUBTS
  const sim = needed.some((proof) => PROOFS_BY_SIM.has(proof))
    ? judgeSimChange(policy, action, doubts.simChangedAt, Date.now())
    : 'fine'
  const refusal = refusalOf(doubts, sim)
  const offers: Proof = service.codes.channels.includes('email-link') ? 'email-link' : 'code-word'
  const judged = judgeProofs(
    needed,
    given.map((proof) => ({ by: proof.by, until: untilOf(policy, proof) })),
    { second: sim === 'second-proof', offers },
  )
  return {
    ...judged,
    missing: orderMissing(judged.missing, given),
    enough: judged.enough && refusal === null,
    phone: number,
    refusal,
    subject: subjectOf(given),
    given,
  }
}

/**
 * Weighs the proofs of this chat for an action. The alternative with the code word counts as well, where the service
 * has it.
 */
export const weigh = async (
  parts: CallParts,
  open: OpenCall,
  service: Service,
  action: string,
  phone: PhoneNumber | null,
): Promise<Weighed> => {
  const weighed = await weighAction(parts, open, service, action, phone)
  if (weighed.enough || service.proofs.actions[codeWordAction(action)] === undefined) return weighed
  const other = await weighAction(parts, open, service, codeWordAction(action), phone)
  return other.enough ? other : weighed
}

/** Weighs the proofs for a handler that acts; PERMISSION_DENIED unless they are enough. */
export const requireProofs = async (
  parts: CallParts,
  open: OpenCall,
  service: Service,
  action: string,
  phone: PhoneNumber | null,
): Promise<Weighed> => {
  const weighed = await weigh(parts, open, service, action, phone)
  if (weighed.enough) return weighed
  throw new OperatorError(403, 'PERMISSION_DENIED', weighed.refusal ?? `${action} needs: ${weighed.missing.join(', ')}`)
}
