/**
 * Rate limit of everything that is sent to Telegram, over all processes. It is smooth: hardly more than the rate leaves
 * within any second. Live conversations never wait; their sends are counted, and notices get what is left.
 */
export interface SendLimit {
  /** Grants up to `max` sends of notices at `perSecond`. */
  readonly take: (max: number, perSecond: number) => Promise<SendAllowance>
  /** Counts sends of a live conversation. Returns at once. */
  readonly count: (sends: number) => void
  /** Stops notices in all processes for `ms`, as Telegram asked. */
  readonly pause: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Granted sends, and the ms until there are more. */
export interface SendAllowance {
  readonly granted: number
  readonly waitMs: number
}
