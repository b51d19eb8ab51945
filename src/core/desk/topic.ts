/** A customer's topic in a forum group, and what it shows. */
export interface Topic {
  /** Number of the topic, which its name begins with: `#<no>`. */
  readonly no: number
  readonly chatId: number
  readonly group: number
  readonly thread: number | null
  /** Message with the card of the present talk. */
  readonly cardId: number | null
  /** Digest of what that card shows; null when unknown. */
  readonly cardDigest?: string | null
  /** Name and icon that the topic shows, a `TopicLook` as text; null when unknown. */
  readonly look: string | null
  readonly closed: boolean
}
