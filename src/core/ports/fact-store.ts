import type { Proof, ProofNote, GivenProof } from '../catalogue/proof.ts'
import type { CodeChannel } from '../operator/codes.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** A limit of `max` uses within the last `windowSec` seconds. */
export interface RateLimit {
  readonly windowSec: number
  readonly max: number
}

/** A code that a chat asked for. */
interface CodeRecord {
  readonly phone: PhoneNumber
  readonly channel: CodeChannel
  /** Act for which it was asked, or another purpose of a code; and the act's object, which the message named. */
  readonly act: string
  readonly object: string | null
  /** True when nothing was sent: a stranger must not learn that there is nobody to send it to. */
  readonly decoy: boolean
}

/** Facts about chats that navigating back does not undo: proofs, codes and used limits. */
export interface FactStore {
  /** Records a proof given now, or at `at` (ms since 1970). */
  readonly recordProof: (chatId: number, phone: PhoneNumber, by: Proof, note?: ProofNote, at?: number) => Promise<void>
  /**
   * Gives the strongest proof of the number itself that this chat gave within the last `withinSec` seconds; null for
   * none.
   */
  readonly proofOf: (
    chatId: number,
    phone: PhoneNumber,
    withinSec: number,
  ) => Promise<{ readonly by: 'own-contact' | 'network' | 'code' | 'email-link'; readonly at: number } | null>
  /** Lists the chat's latest proofs, the newest first. */
  readonly proofsOf: (chatId: number) => Promise<readonly GivenProof[]>
  /**
   * Lists the chats that ever proved this number, however long ago, until they are forgotten or the number is given up.
   * `provedAt` is the latest proof, ms since 1970; null for a chat that only shared the contact.
   */
  readonly pairingsOf: (
    phone: PhoneNumber,
  ) => Promise<readonly { readonly chatId: number; readonly provedAt: number | null }[]>
  /** Records that this chat had a code sent to the number, or was shown that it had. */
  readonly recordCode: (chatId: number, authenticationId: string, code: CodeRecord) => Promise<void>
  /** Gives the code that this chat asked for to that number; null when it did not. */
  readonly codeOf: (
    chatId: number,
    authenticationId: string,
    phone: PhoneNumber,
  ) => Promise<(CodeRecord & { readonly sentAt: number }) | null>
  /** Counts the uses of a limit within the window. */
  readonly countSpent: (key: string, windowSec: number) => Promise<number>
  /**
   * Records one use and gives null; when a limit is reached it records nothing and gives the seconds until a use is
   * possible.
   */
  readonly spend: (key: string, limits: readonly RateLimit[]) => Promise<{ readonly waitSec: number } | null>
  /**
   * Takes one use of each key, or none when a limit of any is reached: then `refused` is the place of the one to wait
   * longest for. `at` is for {@link FactStore.giveBack}.
   */
  readonly reserve: (
    uses: readonly { readonly key: string; readonly limits: readonly RateLimit[] }[],
  ) => Promise<{ readonly at: string } | { readonly refused: number; readonly waitSec: number }>
  /**
   * Drops what a number proved by its SIM card before `changedAt` (ms since 1970), when that was changed, in every
   * chat. What was dropped is in the journal.
   */
  readonly dropProofs: (phone: PhoneNumber, changedAt: number) => Promise<void>
  /** Forgets every use of these keys. */
  readonly clear: (keys: readonly string[]) => Promise<void>
  /** Gives back what was reserved at `at`. */
  readonly giveBack: (keys: readonly string[], at: string) => Promise<void>
  /**
   * Erases everything that this chat proved, was promised, ordered or uploaded, and takes it out of the audit log. What
   * is under way at the operator is erased after its end. Limits stay: they protect other people.
   */
  readonly forget: (chatId: number) => Promise<void>
}
