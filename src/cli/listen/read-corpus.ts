import { UsageError } from '../terminal/usage-error.ts'

/**
 * A line of a corpus: a typed text, the question it was typed at, and the meaning that a careful person finds in it.
 */
export interface TypedLine {
  readonly flow: string
  /** State path such as `again.sent.due`; `-` where nothing has been asked yet. */
  readonly state: string
  readonly locale: string
  readonly text: string
  /**
   * An event of the view, an input, a navigation, `thanks`, `smalltalk`, `side:ID`, `wish:FLOW`, `correct:EVENT`,
   * `fact:NAME=VALUE` (a statement) or `none`.
   */
  readonly expected: string
}

const COLUMNS = 5

/**
 * Reads tab-separated lines; skips empty ones and those that begin with #. Throws a {@link UsageError} that names file
 * and line.
 */
export const readCorpus = (file: string, source: string): readonly TypedLine[] =>
  source.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [flow = '', state = '', locale = '', text = '', expected = '', ...rest] = line.split('\t')
    if ([flow, state, locale, text, expected].some((column) => column.trim() === '') || rest.length > 0)
      throw new UsageError(
        `${file}:${index + 1}: use ${COLUMNS} columns flow, state, locale, text, expected, parted by tabs`,
      )
    return [{ flow: flow.trim(), state: state.trim(), locale: locale.trim(), text, expected: expected.trim() }]
  })
