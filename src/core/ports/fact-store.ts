import type { Proof, ProofNote, GivenProof } from '../catalogue/proof.ts'
import type { CodeChannel } from '../operator/codes.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** A limit of `max` uses within the last `windowSec` seconds. */
export interface RateLimit {
  readonly windowSec: number
  readonly max: number
}

/** Facts about chats that navigating back does not undo: proofs, codes and used limits. */
export interface FactStore {
  readonly recordProof: (chatId: number, phone: PhoneNumber, by: Proof, note?: ProofNote) => Promise<void>
  /** Gives the strongest proof of the number itself that this chat gave within the last `withinSec` seconds; null for none. */
  readonly proofOf: (
    chatId: number,
    phone: PhoneNumber,
    withinSec: number,
  ) => Promise<{ readonly by: 'own-contact' | 'code' | 'email-link'; readonly at: number } | null>
  /** Lists the chat's latest proofs, the newest first. */
  readonly proofsOf: (chatId: number) => Promise<readonly GivenProof[]>
  /** Records that this chat had a code sent to the number. */
  readonly recordCode: (
    chatId: number,
    authenticationId: string,
    phone: PhoneNumber,
    channel: CodeChannel,
  ) => Promise<void>
  /** Gives the channel by which this chat had that code sent to that number; null when it had not. */
  readonly channelOf: (chatId: number, authenticationId: string, phone: PhoneNumber) => Promise<CodeChannel | null>
  /** Counts the uses of a limit within the window. */
  readonly countSpent: (key: string, windowSec: number) => Promise<number>
  /** Records one use and gives null; when a limit is reached it records nothing and gives the seconds until a use is possible. */
  readonly spend: (key: string, limits: readonly RateLimit[]) => Promise<{ readonly waitSec: number } | null>
  /** Erases everything that this chat proved, was promised or uploaded. Limits stay: they protect other people. */
  readonly forget: (chatId: number) => Promise<void>
}
