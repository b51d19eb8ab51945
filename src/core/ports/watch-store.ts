import type { PhoneNumber } from '../text/phone-number.ts'
import type { SubjectProof } from '../operator/subject-proof.ts'
import type { WatchedChange } from './operator/subscriptions-port.ts'

/** Something that the operator was asked to tell of a number. */
export interface Watch {
  readonly id: string
  readonly change: WatchedChange
  readonly chatId: number
  readonly phone: PhoneNumber
  /** Proof in whose name the operator is asked, as it was when the watch began. */
  readonly subject: SubjectProof
  /** Time of its beginning, ms since 1970. */
  readonly since: number
  /** Id of the operator's subscription; null until it has answered. */
  readonly subscription: string | null
}

/** Watches until they are over. The secret of their address is kept as a keyed digest. */
export interface WatchStore {
  /** Begins a watch for `lifeSec` seconds under a secret. False when the chat has one of the kind for the number. */
  readonly begin: (watch: Watch, secret: string, lifeSec: number) => Promise<boolean>
  /** Notes the operator's subscription. */
  readonly confirm: (watch: Watch) => Promise<void>
  /** Finds one that is not over by the secret of its address. */
  readonly find: (secret: string) => Promise<Watch | null>
  /** Ends one; false when it had ended. */
  readonly end: (id: string) => Promise<boolean>
  /** Lists those of a chat that are not over. */
  readonly of: (chatId: number) => Promise<readonly Watch[]>
}
