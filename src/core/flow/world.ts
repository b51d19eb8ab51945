import type { Flow } from './flow.ts'
import type { ReadAnswer } from '../text/answer-reader.ts'
import type { ReadIntents } from '../text/intent-reader.ts'
import type { ReadStatements } from '../text/statement-reader.ts'
import type { Service } from '../catalogue/service.ts'
import type { Texts } from '../text/texts.ts'

/** Constant data that every turn reads and no turn changes. */
export interface World {
  readonly flows: ReadonlyMap<string, Flow>
  readonly texts: Texts
  readonly readIntents: ReadIntents
  readonly readAnswer: ReadAnswer
  /**
   * Names of everything that may be said beside a question, such as `side/cost`; only a second reader is told of them.
   */
  readonly asides?: readonly string[]
  readonly readStatements: ReadStatements
  /** Services on offer, at least one. */
  readonly services: readonly Service[]
  /** True when there is a forum group in which agents answer. */
  readonly isStaffed?: boolean
  /** Days that data is kept, by rule of retention, for the page of privacy. */
  readonly keptDays?: Readonly<Record<string, number>>
}
