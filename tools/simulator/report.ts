import type { JudgedPlay } from './judge.ts'

/** The figures of a crowd. Taps are counted for those who came to an end. */
export interface Figures {
  readonly people: number
  readonly gone: number
  readonly stayed: number
  readonly helped: number
  readonly byPerson: number
  /** Those of `byPerson` who talked with an agent; the others left a request. */
  readonly talked: number
  readonly unhelped: number
  readonly deadEnds: number
  /**
   * People who stayed and had a hidden cause; those of them whose cause evidence or honest answers could show; those
   * whose cause was named.
   */
  readonly causes: number
  readonly nameable: number
  readonly named: number
  readonly tapsMedian: number
  readonly taps95: number
}

/** The figures of those who answer in sentences. */
interface WordyFigures {
  readonly people: number
  readonly helped: number
  readonly stayed: number
  /** Taps and messages of those who came to an end. */
  readonly effortMedian: number
  readonly effort95: number
  readonly sentences: number
  readonly missed: number
  readonly misread: number
  readonly askedAgain: number
}

/** The percentile by nearest rank: the smallest value that this share of all does not exceed; 0 for none. */
const rank = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0

/** Counts the figures of a crowd. */
export const figuresOf = (crowd: readonly JudgedPlay[]): Figures => {
  const count = (end: JudgedPlay['end']): number => crowd.filter((one) => one.end === end).length
  const ended = crowd.filter(({ end }) => end !== 'gone' && end !== 'stuck').map(({ taps }) => taps)
  const causes = crowd.filter(({ end, person }) => end !== 'gone' && person.trouble.named.length > 0).length
  const nameable = crowd.filter(({ named }) => named !== null)
  return {
    people: crowd.length,
    gone: count('gone'),
    stayed: crowd.length - count('gone'),
    helped: count('helped'),
    byPerson: count('person'),
    talked: crowd.filter(({ end, signs }) => end === 'person' && signs.has('asks score/score')).length,
    unhelped: count('unhelped'),
    deadEnds: count('stuck'),
    causes,
    nameable: nameable.length,
    named: nameable.filter(({ named }) => named).length,
    tapsMedian: rank(ended, 0.5),
    taps95: rank(ended, 0.95),
  }
}

/** Counts the figures of the wordy people in a crowd. */
const wordyFiguresOf = (crowd: readonly JudgedPlay[]): WordyFigures => {
  const wordy = crowd.filter(({ person }) => person.speech !== 'taps')
  const { helped, stayed } = figuresOf(wordy)
  const effort = wordy
    .filter(({ end }) => end !== 'gone' && end !== 'stuck')
    .map(({ taps, messages }) => taps + messages)
  const sum = (of: (one: JudgedPlay) => number): number => wordy.reduce((total, one) => total + of(one), 0)
  return {
    people: wordy.length,
    helped,
    stayed,
    effortMedian: rank(effort, 0.5),
    effort95: rank(effort, 0.95),
    sentences: sum(({ speech }) => speech.sentences),
    missed: sum(({ speech }) => speech.missed),
    misread: sum(({ speech }) => speech.misread),
    askedAgain: sum(({ speech }) => speech.askedAgain),
  }
}

const perPerson = (times: number, people: number): string => (people === 0 ? '–' : (times / people).toFixed(2))

const wordyLines = (crowd: readonly JudgedPlay[]): readonly string[] => {
  const { people, helped, stayed, effortMedian, effort95, sentences, missed, misread, askedAgain } =
    wordyFiguresOf(crowd)
  if (people === 0) return []
  return [
    '',
    `wordy people             ${people}: ${percent(helped, stayed)} helped without a person (${helped} of ${stayed})`,
    `taps and messages        median ${effortMedian}, 95 % within ${effort95}`,
    `their sentences          ${sentences}: not understood ${perPerson(missed, people)} a person, taken for something else ${perPerson(misread, people)} a person`,
    `asked although told      ${askedAgain}`,
  ]
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, column) => (column === 0 ? String(cell).padEnd(18) : String(cell).padStart(9))).join('')

const byFlow = (crowd: readonly JudgedPlay[]): readonly string[] => {
  const flows = [...new Set(crowd.map(({ person }) => person.trouble.flow))].toSorted()
  const rows = flows.map((flow) => {
    const { people, helped, byPerson, stayed, named, nameable, tapsMedian, taps95 } = figuresOf(
      crowd.filter(({ person }) => person.trouble.flow === flow),
    )
    return row([
      flow,
      people,
      percent(helped, stayed),
      percent(byPerson, stayed),
      percent(named, nameable),
      tapsMedian,
      taps95,
    ])
  })
  return [row(['came for', 'people', 'helped', 'person', 'named', 'median', '95 %']), ...rows]
}

const tally = (title: string, of: readonly string[]): readonly string[] => {
  if (of.length === 0) return []
  const counted = [...new Set(of)]
    .map((one) => ({ one, times: of.filter((other) => other === one).length }))
    .toSorted((a, b) => b.times - a.times)
  return ['', title, ...counted.map(({ one, times }) => `  ${times} × ${one}`)]
}

/** The report as lines: the main figures, a row for each flow, and everything that missed the aim. */
export const report = (crowd: readonly JudgedPlay[]): readonly string[] => {
  const {
    people,
    gone,
    stayed,
    helped,
    byPerson,
    talked,
    unhelped,
    causes,
    nameable,
    named,
    tapsMedian,
    taps95,
    deadEnds,
  } = figuresOf(crowd)
  return [
    `${people} people, ${gone} of them went away in the middle`,
    `helped without a person  ${percent(helped, stayed)} (${helped} of ${stayed}; ${byPerson} got a person, ${talked} of them at once in the chat; ${unhelped} neither)`,
    `true cause named         ${percent(named, nameable)} (${named} of ${nameable}; ${causes - nameable} more proved no number and could not know)`,
    `taps to the end          median ${tapsMedian}, 95 % within ${taps95}`,
    `dead ends                ${deadEnds}`,
    ...wordyLines(crowd),
    '',
    ...byFlow(crowd),
    ...tally(
      'cause not named:',
      crowd
        .filter((one) => one.named === false)
        .map(({ person }) => `${person.trouble.id}${person.shares ? '' : ' (number only typed)'}`),
    ),
    ...tally(
      'neither helped nor handed over:',
      crowd.filter(({ end }) => end === 'unhelped').map(({ person }) => `${person.trouble.id} (${person.mood})`),
    ),
    ...tally(
      'dead ends:',
      crowd
        .filter(({ end }) => end === 'stuck')
        .map(({ person, trouble }) => `${person.trouble.id} (${person.mood}): ${trouble ?? ''}`),
    ),
  ]
}
