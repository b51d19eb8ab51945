import { OperatorError } from '../../core/operator/operator-error.ts'
import type { SubjectProof } from '../../core/operator/recovery-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { byWord, judge, simVerdict } from '../../core/catalogue/proof.ts'
import type { Judged, Proof, ProofPolicy, SimVerdict } from '../../core/catalogue/proof.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { GivenProof } from '../../core/catalogue/proof.ts'
import type { CallParts } from './call-context.ts'
import { doubtsAbout } from './number-signals.ts'
import type { NumberDoubts } from './number-signals.ts'

const MINUTE_MS = 60_000

/** How an action stands: what is proved, by whose number, and what speaks against it. `subject` is what the operator is told. */
export interface Weighed extends Judged {
  /** The number that the proofs are about: the customer's own, or the administrator's. */
  readonly phone: PhoneNumber | null
  readonly refusal: 'sim-changed' | 'reassigned' | null
  readonly subject: SubjectProof
  readonly given: readonly GivenProof[]
}

const untilOf = ({ minutes }: ProofPolicy, { by, at }: GivenProof): number => at + minutes[by] * MINUTE_MS

const fresh = async ({ facts }: CallParts, { chatId }: OpenCall, policy: ProofPolicy): Promise<readonly GivenProof[]> =>
  (await facts.proofsOf(chatId)).filter((proof) => untilOf(policy, proof) > Date.now())

const strongest: readonly Proof[] = ['administrator', 'code', 'email-link', 'code-word', 'own-contact']

/** The strongest of these proofs as the operator is told of it. */
const subjectOf = (given: readonly GivenProof[]): SubjectProof => {
  const best = strongest.map((proof) => given.find(({ by }) => by === proof)).find((found) => found !== undefined)
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

/** Somebody who has proved a number by a code may turn out to administer a company: the operator knows. */
const recognise = async (
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
  await facts.prove(open.chatId, code.phone, 'administrator', { companyId })
  return [{ by: 'administrator', phone: code.phone, at: Date.now(), note: { companyId } }, ...given]
}

/** Whose number it is that is asked about: an administrator was recognised by a code to their own number. */
const asHolder = (given: readonly GivenProof[]): SubjectProof =>
  subjectOf(given.map((proof) => (proof.by === 'administrator' ? { ...proof, by: 'code' as const } : proof)))

/** An administrator is recognised by a code, so that comes first. */
const inOrder = (missing: readonly Proof[], given: readonly GivenProof[]): readonly Proof[] =>
  missing.includes('administrator') && !given.some(({ by }) => by === 'code')
    ? [...new Set<Proof>(['code', ...missing])]
    : missing

const aboutNumber: ReadonlySet<Proof> = new Set(['own-contact', 'code', 'administrator'])

/** Proved by what came to the SIM: whoever has just changed it proves nothing of the kind. */
const bySim: ReadonlySet<Proof> = new Set(['code', 'administrator'])
const noDoubts: NumberDoubts = { simChangedAt: null, reassigned: false }

/** The proofs that count for an action, and the number that they are about. */
interface Counting {
  readonly number: PhoneNumber | null
  readonly given: readonly GivenProof[]
}

const countingAs = (proofs: readonly GivenProof[], number: PhoneNumber | null): Counting => ({
  number,
  given: proofs.filter((proof) => proof.phone === number),
})

const asCustomer = (proofs: readonly GivenProof[], phone: PhoneNumber | null): Counting => {
  const own = proofs.filter(({ by }) => by !== 'administrator')
  return countingAs(own, phone ?? own[0]?.phone ?? null)
}

const asAdministrator = (proofs: readonly GivenProof[]): Counting => {
  const own = proofs.find(({ by }) => by === 'administrator') ?? proofs.find(({ by }) => by === 'code')
  return countingAs(proofs, own?.phone ?? null)
}

const refusalOf = ({ reassigned }: NumberDoubts, sim: SimVerdict): Weighed['refusal'] => {
  if (reassigned) return 'reassigned'
  return sim === 'refuse' ? 'sim-changed' : null
}

const weighOne = async (
  parts: CallParts,
  open: OpenCall,
  service: Service,
  action: string,
  phone: PhoneNumber | null,
): Promise<Weighed> => {
  const policy = service.proofs
  const needed = policy.actions[action] ?? []
  const all = await fresh(parts, open, policy)
  const { number, given } = needed.includes('administrator')
    ? asAdministrator(await recognise(parts, open, all))
    : asCustomer(all, phone)
  const personal = asHolder(given)
  const isDoubtful = needed.some((proof) => aboutNumber.has(proof)) && number !== null && personal.kind !== 'none'
  const doubts = isDoubtful ? await doubtsAbout(parts, number, { correlator: open.id, subject: personal }) : noDoubts
  const sim = needed.some((proof) => bySim.has(proof))
    ? simVerdict(policy, action, doubts.simChangedAt, Date.now())
    : 'fine'
  const refusal = refusalOf(doubts, sim)
  const offers: Proof = service.codes.channels.includes('email-link') ? 'email-link' : 'code-word'
  const judged = judge(
    needed,
    given.map((proof) => ({ by: proof.by, until: untilOf(policy, proof) })),
    { second: sim === 'second-proof', offers },
  )
  return {
    ...judged,
    missing: inOrder(judged.missing, given),
    enough: judged.enough && refusal === null,
    phone: number,
    refusal,
    subject: subjectOf(given),
    given,
  }
}

/** Weighs what this chat has proved for an action now; the way by the code word counts as well, where the service has it. */
export const weigh = async (
  parts: CallParts,
  open: OpenCall,
  service: Service,
  action: string,
  phone: PhoneNumber | null,
): Promise<Weighed> => {
  const weighed = await weighOne(parts, open, service, action, phone)
  if (weighed.enough || service.proofs.actions[byWord(action)] === undefined) return weighed
  const other = await weighOne(parts, open, service, byWord(action), phone)
  return other.enough ? other : weighed
}

/** The same for a handler that acts: rejects with PERMISSION_DENIED unless it is enough. */
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
