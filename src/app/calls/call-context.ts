import type { CallContext, MutatingContext } from '../../core/operator/request-context.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { Store } from '../../core/ports/store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { Texts } from '../../core/text/texts.ts'

/** Dependencies of the call handlers. */
export interface CallParts
  extends
    Pick<Store, 'facts' | 'verifications' | 'watches' | 'requests' | 'holds' | 'lists' | 'incidents' | 'journal'>,
    Pick<Messenger, 'download'> {
  readonly operator: Operator
  readonly services: readonly Service[]
  readonly texts: Texts
  /** The bot's own address, to which a link in an e-mail leads back. */
  readonly botUrl: string
  /** Address of this program's own pages, without "/" at its end; null: it has none. */
  readonly publicUrl: string | null
  /** Address at which the operator tells of events; null: there is none. */
  readonly eventsUrl: string | null
  /** A compared code word is answered only at whole multiples of this, whatever the result. */
  readonly wordDelayMs: number
}

/** A shared contact or a correct code proves a number for this long. */
const PROOF_SEC = 3_600

/** Builds the context of a call in nobody's name, enough for what is public. */
export const anonymousContext = (open: OpenCall): CallContext => ({ correlator: open.id, subject: { kind: 'none' } })

/** Reads what this chat has proved about the number within the last hour, in the form that the operator gets. */
export const subjectFor = async (
  { facts }: Pick<CallParts, 'facts'>,
  { chatId }: Pick<OpenCall, 'chatId'>,
  phone: PhoneNumber,
): Promise<SubjectProof> => {
  const proof = await facts.proofOf(chatId, phone, PROOF_SEC)
  if (!proof) return { kind: 'none' }
  if (proof.by === 'own-contact') return { kind: 'own-contact', phoneNumber: phone }
  return { kind: 'verified', phoneNumber: phone, at: new Date(proof.at).toISOString(), by: proof.by }
}

/** Builds the context of a call that changes something; the call's id is its idempotency key (G4). */
export const mutatingContext = (open: OpenCall, subject: SubjectProof): MutatingContext => ({
  correlator: open.id,
  idempotencyKey: open.id,
  subject,
})

/** Finds a service in the catalogue by its id; NOT_FOUND when it is not there. */
export const requireService = ({ services }: CallParts, id: string): Service => {
  const service = services.find((one) => one.id === id)
  if (!service) throw new CallRefused('NOT_FOUND', `the catalogue has no service "${id}"`)
  return service
}
