/** A message of a forum group: an agent's words where they were written. */
export interface AgentMessageRef {
  readonly group: number
  readonly messageId: number
}
