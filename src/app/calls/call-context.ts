import type { CallContext, MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Operator } from '../../core/operator/operator-port.ts'
import type { SubjectProof } from '../../core/operator/recovery-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import type { OpenCall, Store } from '../../core/ports/store.ts'
import type { Texts } from '../../core/text/texts.ts'

/** What the handlers of calls work with. */
export interface CallParts
  extends Pick<Store, 'facts' | 'requests' | 'holds' | 'lists' | 'incidents'>, Pick<Messenger, 'download'> {
  readonly operator: Operator
  readonly services: readonly Service[]
  readonly texts: Texts
  /** Where a link in an e-mail leads back to: the bot's own address. */
  readonly botUrl: string
  /** A compared code word is answered only at whole multiples of this, whatever came of it. */
  readonly wordDelayMs: number
}

/** How long a shown contact or a right code speaks for a number. */
const PROOF_SEC = 3_600

/** Nobody: enough for what is public. */
export const nobody = (open: OpenCall): CallContext => ({ correlator: open.id, subject: { kind: 'none' } })

/** What this chat has proved about the number, as the operator is told. */
export const subjectFor = async (
  { facts }: CallParts,
  { chatId }: OpenCall,
  phone: PhoneNumber,
): Promise<SubjectProof> => {
  const proof = await facts.proofOf(chatId, phone, PROOF_SEC)
  if (!proof) return { kind: 'none' }
  if (proof.by === 'own-contact') return { kind: 'own-contact', phoneNumber: phone }
  return { kind: 'verified', phoneNumber: phone, at: new Date(proof.at).toISOString(), by: proof.by }
}

/** The context of a call that changes something; the call's id is its idempotency key (G4). */
export const mutatingContext = (open: OpenCall, subject: SubjectProof): MutatingContext => ({
  correlator: open.id,
  idempotencyKey: open.id,
  subject,
})

/** The catalogue's entry by its id. */
export const serviceNamed = ({ services }: CallParts, id: string): Service => {
  const service = services.find((one) => one.id === id)
  if (!service) throw new OperatorError(404, 'NOT_FOUND', `the catalogue has no service "${id}"`)
  return service
}
