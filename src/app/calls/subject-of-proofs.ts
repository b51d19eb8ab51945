import type { GivenProof, Proof } from '../../core/catalogue/proof.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'

const PROOFS_BY_STRENGTH: readonly Proof[] = [
  'administrator',
  'code',
  'network',
  'email-link',
  'code-word',
  'own-contact',
]

/** Gives the strongest of these proofs in the form that the operator gets. */
export const subjectOf = (given: readonly GivenProof[]): SubjectProof => {
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

/** Gives the subject as the holder of the number: an administrator was recognised by a code to their own number. */
export const asHolder = (given: readonly GivenProof[]): SubjectProof =>
  subjectOf(given.map((proof) => (proof.by === 'administrator' ? { ...proof, by: 'code' as const } : proof)))
