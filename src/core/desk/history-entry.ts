/** One message of a talk's history. `by` is `note` for an agent's note to colleagues; `what` is the kind of message; `at` is ms since 1970. */
export interface HistoryEntry {
  readonly by: 'customer' | 'agent' | 'note' | 'bot'
  readonly agent: number | null
  readonly what: string
  readonly text: string
  readonly at: number
}
