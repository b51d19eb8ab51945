import type { MutatingContext } from '../../operator/request-context.ts'
import type { PhoneNumber } from '../../text/phone-number.ts'

/** Way to a contact of record: the phone of the line, or the e-mail address of its account. */
export type ContactMedium = 'sms' | 'email'

/**
 * Words to the contacts of record of a line, wherever they are: what they say nobody here needs to know the address for
 * (TMF681).
 */
export interface ContactsPort {
  /**
   * Sends a text to a contact of record. The first line is the subject of a letter. Rejects with CHANNEL_UNAVAILABLE
   * when there is no such contact.
   */
  warn(
    req: { readonly phoneNumber: PhoneNumber; readonly medium: ContactMedium; readonly text: string },
    ctx: MutatingContext,
  ): Promise<void>
}
