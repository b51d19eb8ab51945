import type { Html } from '../text/html.ts'

/** A notice as one customer gets it. Buttons lead into flows: `payload` is that of a deep link. */
export interface NoticeMessage {
  /** Id of the notice that a press on its buttons is counted for; 0 in a preview. */
  readonly notice: number
  readonly text: Html
  readonly photo: string | null
  readonly buttons: readonly { readonly label: string; readonly payload: string }[]
  readonly silent: boolean
  readonly paid: boolean
}

/**
 * Sends notices to customers. Every method rejects with `TemporaryError` (`NoAnswerError` when it may have acted) or
 * `RefusedError`.
 */
export interface NoticeMessenger {
  readonly send: (chatId: number, message: NoticeMessage) => Promise<number>
  readonly correct: (chatId: number, messageId: number, message: NoticeMessage) => Promise<void>
  readonly recall: (chatId: number, messageId: number) => Promise<void>
}
