/**
 * How fast everything together may be sent, over all processes: smooth, so that never more than the rate leaves within any second.
 * Live conversations are never held up: what they send is only counted, and notices get the less.
 */
export interface SendLimit {
  /** Takes up to `most` sends for notices: how many may leave now, and when to ask again (ms). */
  readonly take: (most: number) => Promise<{ readonly granted: number; readonly waitMs: number }>
  /** A live conversation has sent something. Never awaited on its way. */
  readonly count: (sends: number) => void
  /** Telegram asked to wait: notices rest for that long, everywhere. */
  readonly pause: (ms: number) => Promise<void>
  /** Sends a second: 30, or up to 1,000 when it is paid for. */
  readonly setRate: (perSecond: number) => void
  readonly close: () => Promise<void>
}
