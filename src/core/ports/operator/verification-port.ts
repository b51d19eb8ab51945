import type { CallContext } from '../../operator/request-context.ts'
import type { PhoneNumber } from '../../text/phone-number.ts'

/** Secrets that tie a way to the operator's page to its way back. Every way has its own. */
interface VerificationSecrets {
  readonly nonce: string
  /** From 43 to 128 unreserved characters (RFC 7636, section 4.1). */
  readonly verifier: string
}

/**
 * Proof of a number by the network: a browser opens the operator's page over the mobile data of a phone, and the
 * operator sees whose it is (CAMARA number-verification 2.1.0, with the authorization code flow of OpenID Connect).
 */
export interface VerificationPort {
  /** Gives the address of the operator's page. `returnUrl` is where it sends the browser back to, with `state`. */
  begin(way: VerificationSecrets & { readonly returnUrl: string; readonly state: string }): Promise<string>
  /**
   * Tells whether the browser that came back with `answer`, the query of the address, came over the mobile data of this
   * number. Rejects with NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK when the operator saw no mobile
   * data, as on Wi-Fi.
   */
  finish(
    back: VerificationSecrets & {
      readonly returnUrl: string
      readonly answer: URLSearchParams
      readonly phoneNumber: PhoneNumber
    },
    ctx: CallContext,
  ): Promise<boolean>
}
