import type { PhoneNumber } from '../text/phone-number.ts'

/** A row of an uploaded list. */
export interface NamedLine {
  readonly phone: PhoneNumber
  readonly name: string
}

/** Uploaded lists until they are used or expired. */
export interface ListStore {
  readonly keep: (
    id: string,
    chatId: number,
    service: string,
    rows: readonly NamedLine[],
    minutes: number,
  ) => Promise<void>
  /** Takes the rows for this call; null when the list is another chat's, has expired, or was used by another call. */
  readonly use: (id: string, chatId: number, service: string, call: string) => Promise<readonly NamedLine[] | null>
}
