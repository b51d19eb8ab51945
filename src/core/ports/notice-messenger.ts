import type { Html } from '../text/html.ts'

/** A notice as one customer gets it. Buttons lead into flows: `payload` is a deep link's. */
export interface NoticeMessage {
  /** The notice that its buttons tell of; 0 in a preview. */
  readonly notice: number
  readonly text: Html
  readonly photo: string | null
  readonly buttons: readonly { readonly label: string; readonly payload: string }[]
  readonly silent: boolean
  readonly paid: boolean
}

/** The way of notices to customers. Every method rejects with `Temporary` (`Unanswered` when it may have acted) or `Refused`, as a messenger does. */
export interface NoticeMessenger {
  readonly send: (chatId: number, message: NoticeMessage) => Promise<number>
  readonly correct: (chatId: number, messageId: number, message: NoticeMessage) => Promise<void>
  readonly recall: (chatId: number, messageId: number) => Promise<void>
}
