/**
 * Figures of a period against those of the period before it: whom the bot has helped, where people leave, how the desk
 * did.
 */

/** Unit in which a value is shown. A share is between 0 and 1. */
export type FigureUnit = 'count' | 'share' | 'seconds' | 'minutes' | 'number'

/** One figure of one period. */
export interface Figure {
  readonly section: string
  readonly name: string
  readonly unit: FigureUnit
  /** Null when there was nothing to count. */
  readonly value: number | null
}

/** A figure beside that of the period before; null where there was nothing to count. */
export interface ComparedFigure {
  readonly name: string
  readonly unit: FigureUnit
  readonly now: number | null
  readonly before: number | null
}

/** A heading with its figures. */
export interface ReportSection {
  readonly title: string
  readonly figures: readonly ComparedFigure[]
}

/** Whole days as a report names them: `from` and `to` included, as dates of the first service's time zone. */
export interface ReportDays {
  readonly from: string
  readonly to: string
}

/** The report of a period. */
export interface PeriodReport {
  readonly days: ReportDays
  readonly before: ReportDays
  /** Service that it is about; null for all. */
  readonly service: string | null
  readonly sections: readonly ReportSection[]
}

/** Section about the present moment: it has no period before. */
const BACKLOG = 'Open talks by age, now'

/** Sections in the order in which they are read. */
const SECTIONS = [
  'Outcomes',
  'Solved without a person, by flow',
  'Ways in',
  'Causes',
  'Effort of those solved without a person (median)',
  'Where people leave',
  'Repeats',
  'Desk',
  BACKLOG,
  'Talks taken, by agent',
  'Talks taken, by topic',
  'Scores, by agent (mean)',
  'Notices (all services)',
  'Incidents (all services)',
] as const

/**
 * Puts the figures of two periods side by side. A list shows what the period has, in its order; a count that was not
 * there before was 0.
 */
export const compareFigures = (now: readonly Figure[], before: readonly Figure[]): readonly ReportSection[] => {
  const known = new Map(before.map((figure) => [`${figure.section}\n${figure.name}`, figure.value]))
  return SECTIONS.map((title) => ({
    title,
    figures: now
      .filter(({ section }) => section === title)
      .map(({ name, unit, value }) => ({
        name,
        unit,
        now: value,
        before: title === BACKLOG ? null : (known.get(`${title}\n${name}`) ?? (unit === 'count' ? 0 : null)),
      })),
  })).filter(({ figures }) => figures.length > 0)
}

/** True when nothing at all has happened in the period. */
export const isEmptyReport = ({ sections }: PeriodReport): boolean =>
  sections.every(({ title, figures }) => title === BACKLOG || figures.every(({ now }) => !now))

/** Writes a value with its unit; a dash for none. */
export const showFigure = (value: number | null, unit: FigureUnit): string => {
  if (value === null) return '–'
  switch (unit) {
    case 'share':
      return `${Math.round(value * 100)} %`
    case 'seconds':
      return value < 120 ? `${Math.round(value)} s` : `${Math.round(value / 60)} min`
    case 'minutes':
      return `${Math.round(value * 10) / 10} min`
    case 'count':
    case 'number':
      return String(Math.round(value * 100) / 100)
  }
}
