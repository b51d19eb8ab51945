import type { Verdict } from './probe.ts'

/** One line of the table. */
export interface Row {
  /** Title of the API. */
  readonly api: string
  readonly name: string
  readonly verdict: Verdict
  readonly found: string
  /** Demand, and the document with the section that makes it. */
  readonly expected: string
  readonly source: string
  readonly milliseconds: number | null
}

/** Times of the answers of one API, in ms. */
export interface Latency {
  readonly api: string
  readonly version: string
  readonly answers: number
  readonly median: number
  readonly worst: number
}

/** Everything that a certification found. Holds no secret and no whole number. */
export interface CertifyReport {
  /** Address of the operator. */
  readonly operator: string
  /** Time of the run, RFC 3339. */
  readonly at: string
  /** Masked test number; null without one. */
  readonly number: string | null
  readonly isChanging: boolean
  /** True when the run was stopped before its end. */
  readonly isStopped: boolean
  readonly rows: readonly Row[]
  readonly latency: readonly Latency[]
  /** Settings that fit what was found: lines of the environment, and the text of OPERATOR_FILE where one is needed. */
  readonly settings: { readonly env: readonly string[]; readonly file: string | null }
}

/** All verdicts, in the order in which they are counted. */
export const VERDICTS: readonly Verdict[] = ['fits', 'does not fit', 'not offered', 'not tried']

/** Counts the rows with a verdict. */
export const countOf = (rows: readonly Row[], verdict: Verdict): number =>
  rows.filter((row) => row.verdict === verdict).length

/** True when everything that was tried fits, and the run came to its end. */
export const isFit = ({ rows, isStopped }: CertifyReport): boolean =>
  !isStopped && countOf(rows, 'does not fit') === 0 && countOf(rows, 'fits') > 0
