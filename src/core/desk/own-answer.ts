import type { AgentName } from './agent.ts'

/** Ready answer that an agent wrote, in one language. `text` is plain and may have placeholders: see `fillAnswer`. */
export interface OwnAnswer {
  readonly id: number
  readonly service: string
  /** One word in small letters, without ё. */
  readonly name: string
  readonly locale: string
  readonly text: string
  readonly author: AgentName
}

/** Command by which a draft was written; its preview answers this message. */
export interface AnswerCommand {
  readonly group: number
  readonly message: number
}

/**
 * Change of the ready answers. A draft becomes an answer when its author keeps it, in the place of one of the same name
 * and language.
 */
export type AnswerChange =
  | { readonly kind: 'draft'; readonly answer: Omit<OwnAnswer, 'id'>; readonly of: AnswerCommand }
  | { readonly kind: 'keep'; readonly id: number }
  | { readonly kind: 'drop'; readonly ids: readonly number[] }
