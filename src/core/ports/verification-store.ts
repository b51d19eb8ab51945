import type { PhoneNumber } from '../text/phone-number.ts'

/** A proof of a number by the operator's network that is under way, and what it is for. */
export interface Verification {
  readonly id: string
  readonly chatId: number
  readonly phone: PhoneNumber
  readonly service: string
  /** Act of the proof policy, and its object, such as the new number. */
  readonly act: string
  readonly object: string | null
  readonly locale: string
  /** First name of the customer in Telegram; empty when it is not known. */
  readonly name: string
  /** Secrets of the exchange with the authorization server (OpenID Connect Core, nonce; RFC 7636, code_verifier). */
  readonly nonce: string
  readonly verifier: string
}

/** Secrets of one way back: `state` comes with the redirect, `browser` is in a cookie of the browser that agreed. */
interface WayBack {
  readonly state: string
  readonly browser: string
}

/** A verification that has come back, and whether it was the browser that had agreed. */
interface Returned {
  readonly verification: Verification
  readonly isSameBrowser: boolean
}

/** Verifications until they are done or over. Secrets are kept as keyed digests. */
export interface VerificationStore {
  /** Keeps a verification for `lifeSec` seconds under the secret of its link; earlier ones of the chat end. */
  readonly keep: (verification: Verification, link: string, lifeSec: number) => Promise<void>
  /** Finds one that is neither done nor over. */
  readonly find: (link: string) => Promise<Verification | null>
  /** Notes that somebody agreed on the page, in place of an earlier yes; null when it is done or over. */
  readonly agree: (link: string, back: WayBack) => Promise<Verification | null>
  /** Ends one by its link, because somebody said no; null when it was done or over. */
  readonly refuse: (link: string) => Promise<Verification | null>
  /** Ends one by the state that came back, once; null when there is none, or it was done or over. */
  readonly comeBack: (back: { readonly state: string; readonly browser: string | null }) => Promise<Returned | null>
}
