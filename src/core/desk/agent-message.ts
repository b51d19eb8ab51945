/** A message of a forum group: an agent's words where they were written. */
export interface Word {
  readonly group: number
  readonly messageId: number
}
