/** State of a thing that was looked at. Only `wrong` needs something to be done. */
type FindingState = 'ok' | 'warning' | 'wrong' | 'unseen'

/** The result of a check. */
export interface Finding {
  /** The thing that was looked at: a part, or a setting. */
  readonly name: string
  readonly state: FindingState
  readonly found: string
  /** The thing to do; null when there is nothing to do. */
  readonly remedy: string | null
}

/** A thing in order. */
export const ok = (name: string, found: string): Finding => ({ name, state: 'ok', found, remedy: null })

/** A thing with which the assistant runs, and something is lost. */
export const warning = (name: string, found: string, remedy: string): Finding => ({
  name,
  state: 'warning',
  found,
  remedy,
})

/** A thing with which the assistant does not run, or not rightly. */
export const wrong = (name: string, found: string, remedy: string): Finding => ({ name, state: 'wrong', found, remedy })

/** A thing that could not be looked at; `reason` completes "because". */
export const unseen = (name: string, reason: string): Finding => ({
  name,
  state: 'unseen',
  found: `not looked at, because ${reason}`,
  remedy: null,
})

const MARKS: Readonly<Record<FindingState, string>> = { ok: '✓', warning: '!', wrong: '✗', unseen: '–' }

/** Formats a finding as one line of a terminal. */
export const findingLine = ({ name, state, found, remedy }: Finding): string =>
  `${MARKS[state]} ${name}: ${found}${remedy === null ? '' : ` — ${remedy}`}`

/** Formats the counts of a list of findings as one line. */
export const summaryOf = (findings: readonly Finding[]): string => {
  const count = (state: FindingState): number => findings.filter((finding) => finding.state === state).length
  const parts = [
    `${count('wrong')} to mend`,
    ...(count('warning') === 0 ? [] : [`${count('warning')} to know`]),
    ...(count('unseen') === 0 ? [] : [`${count('unseen')} not looked at`]),
  ]
  return `${findings.length} things: ${parts.join(', ')}`
}
