import type { DeskEvent } from '../desk/desk-event.ts'
import type { Event } from '../conversation/event.ts'

/** Meaning of an update: an event of a customer's chat, or an event of a forum group (its id is `chatId` too). */
type UpdateMeaning =
  | { readonly chatId: number; readonly event: Event }
  | { readonly chatId: number; readonly desk: DeskEvent }

/** Reads one stored update of Telegram, which arrived `at` (ms since 1970); null when it has no meaning here. */
export type ReadUpdate = (update: unknown, at: number) => UpdateMeaning | null
