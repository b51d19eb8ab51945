/**
 * The report of a notice: copies by outcome in at most 60 slices of time (`at`: ms since 1970), and what customers did
 * with it.
 */
export interface NoticeReport {
  readonly slices: readonly {
    readonly at: number
    readonly sent: number
    readonly blocked: number
    readonly failed: number
  }[]
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[]
  readonly presses: readonly { readonly flow: string; readonly count: number }[]
}

/** The response of one customer to a notice: their reaction, and the payloads of the buttons they pressed. */
export interface NoticeResponse {
  readonly chatId: number
  readonly emoji: string | null
  readonly flows: readonly string[]
}
