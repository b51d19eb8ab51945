import type { PhoneNumber, DateTime } from '../text/phone-number.ts'

/** A number reserved for a customer. */
export interface Hold {
  readonly chatId: number
  readonly reservationId: string
  readonly service: string
  /** Present number of the line, which the change would give up. */
  readonly phone: PhoneNumber
  /** Reserved number. */
  readonly newPhone: PhoneNumber
  readonly until: DateTime
}

/** Reserved numbers until they are taken, released or expired. */
export interface HoldStore {
  readonly keep: (hold: Hold) => Promise<void>
  readonly find: (chatId: number, reservationId: string) => Promise<Hold | null>
  /** Lists the chat's holds that have not been ended, expired ones included. */
  readonly of: (chatId: number) => Promise<readonly Hold[]>
  /** Lists what is held for a line now, over all chats. */
  readonly ofLine: (phone: PhoneNumber) => Promise<readonly Hold[]>
  readonly end: (chatId: number, reservationId: string) => Promise<void>
}
