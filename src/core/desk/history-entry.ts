/**
 * One message of a talk's history. `by` is `note` for an agent's note to colleagues, `bot` for what the desk itself
 * did; `what` is the kind of message, `edit` for new words of an earlier one; `at` is ms since 1970. `fate`: what
 * became of it, null when the customer has it.
 */
export interface HistoryEntry {
  readonly by: 'customer' | 'agent' | 'note' | 'bot'
  readonly agent: number | null
  readonly what: string
  readonly text: string
  readonly at: number
  readonly fate?: 'deleted' | 'undelivered' | null
}

/** Kind of a note for the next agent, left by the one who passed the talk on. */
export const HAND_OVER = 'hand-over'
