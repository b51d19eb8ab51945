/** Data of a chat that may be lost: it makes the chat nicer and decides nothing. */
export interface Session {
  /** Hints already shown in full, so that the next time they are short. */
  readonly hintsShown?: readonly string[]
}

/**
 * Sessions, read beside a turn and never waited for. A read that fails or is slow gives an empty session; a failed
 * write is ignored.
 */
export interface Sessions {
  readonly read: (chatId: number) => Promise<Session>
  readonly write: (chatId: number, session: Session) => Promise<void>
  /** Deletes the session. A failure is ignored: the session ends by itself after 30 days. */
  readonly forget: (chatId: number) => Promise<void>
  readonly close: () => Promise<void>
}
