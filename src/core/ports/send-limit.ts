/**
 * How fast everything together may be sent, over all processes: smooth, so that hardly more than the rate leaves within any second.
 * Live conversations are never held up: what they send is only counted, and notices get the less.
 */
export interface SendLimit {
  /** Takes up to `most` sends for notices at `perSecond`: how many may leave now, and when to ask again (ms). */
  readonly take: (most: number, perSecond: number) => Promise<SendGrant>
  /** A live conversation has sent something. Costs nothing and is not waited for. */
  readonly count: (sends: number) => void
  /** Telegram asked to wait: all processes let notices rest for that long. */
  readonly pause: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** How many sends were granted, and after how many ms there are more. */
export interface SendGrant {
  readonly granted: number
  readonly waitMs: number
}
