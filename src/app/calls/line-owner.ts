import { CallRefused } from '../../core/operator/call-failed.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { CompanyLine } from '../../core/operator/subscribers.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { LineOwner } from '../../core/catalogue/authorise.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'
import { isUnknowable } from './read-number-doubts.ts'

/** Asks the operator whose line it is, in the name of a proof of its number; `unknown` when it can never tell. */
export const readLineOwner = async (
  { operator }: CallParts,
  { id: correlator }: Pick<OpenCall, 'id'>,
  phoneNumber: PhoneNumber,
  subject: SubjectProof,
): Promise<LineOwner> => {
  if (!operator.capabilities().has('subscribers.byNumber')) return 'unknown'
  try {
    return await operator.subscribers.ownerOf({ phoneNumber }, { correlator, subject })
  } catch (error) {
    if (isUnknowable(error)) return 'unknown'
    throw error
  }
}

/** Finds the line of the administrator's own company with this number; null for any other number. */
export const findCompanyLine = async (
  { operator }: CallParts,
  { id: correlator }: Pick<OpenCall, 'id'>,
  subject: SubjectProof,
  phone: PhoneNumber,
): Promise<CompanyLine | null> => {
  if (subject.kind !== 'administrator') throw new CallRefused('PERMISSION_DENIED', 'only for an administrator')
  const { items } = await operator.subscribers.ofCompany({ phoneNumbers: [phone], limit: 1 }, { correlator, subject })
  return items[0] ?? null
}
