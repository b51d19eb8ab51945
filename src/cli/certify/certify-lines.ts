import { countOf, VERDICTS } from './certify-report.ts'
import type { CertifyReport, Row } from './certify-report.ts'
import type { Verdict } from './probe.ts'

const MARKS: Readonly<Record<Verdict, string>> = {
  'fits': '✓',
  'does not fit': '✗',
  'not offered': '–',
  'not tried': '·',
}

/** Names of the APIs in a report, in their order. */
export const apisOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ api }) => api))]

/** Counts the rows of a report in one line of words. */
export const summaryOf = ({ rows }: CertifyReport): string =>
  VERDICTS.map(
    (verdict) =>
      `${countOf(rows, verdict)} ${verdict === 'fits' ? 'fit' : verdict === 'does not fit' ? 'do not fit' : verdict}`,
  ).join(', ')

const columns = (cells: readonly (readonly string[])[]): readonly string[] => {
  const widths = (cells[0] ?? []).map((_cell, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)))
  return cells.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

const tableOf = ({ rows, latency }: CertifyReport): readonly string[] => {
  const lines = apisOf(rows).map((api) => {
    const own = rows.filter((row) => row.api === api)
    const times = latency.find((one) => one.api === api)
    const counts = VERDICTS.map((verdict) => String(countOf(own, verdict) || '.'))
    return [
      api,
      times?.version ?? '',
      ...counts,
      ...(times === undefined ? ['', ''] : [`${times.median} ms`, `${times.worst} ms`]),
    ]
  })
  return columns([
    ['API', 'version', ...VERDICTS.map((verdict) => `${MARKS[verdict]} ${verdict}`), 'median', 'worst'],
    ...lines,
  ])
}

const faultLines = ({ rows }: CertifyReport): readonly string[] =>
  rows
    .filter(({ verdict }) => verdict === 'does not fit')
    .flatMap(({ api, name, found, expected, source }) => [
      `${MARKS['does not fit']} ${api}, ${name}: ${found}`,
      `  expected ${expected}${source === '' ? '' : ` (${source})`}`,
    ])

const missingLines = ({ rows }: CertifyReport): readonly string[] =>
  rows
    .filter(({ verdict }) => verdict === 'not offered')
    .map(
      ({ api, name, found }) =>
        `${MARKS['not offered']} ${api}${name === 'versions' ? '' : `, ${name}`}: not offered (${found})`,
    )

const MAX_NAMED = 3

/** Names what was not tried, once for each reason. */
const untriedLines = ({ rows }: CertifyReport): readonly string[] => {
  const groups = new Map<string, Row[]>()
  for (const row of rows)
    if (row.verdict === 'not tried') groups.set(row.found, [...(groups.get(row.found) ?? []), row])
  return [...groups].map(([reason, group]) => {
    const apis = apisOf(group)
    const more = apis.length > MAX_NAMED ? ` and ${apis.length - MAX_NAMED} more` : ''
    const names = `${apis.slice(0, MAX_NAMED).join(', ')}${more}`
    return `${MARKS['not tried']} not tried, ${group.length} of ${names}: ${reason}`
  })
}

/** Writes a report as lines of a terminal: the table, what does not fit, what was not tried, the settings. */
export const certifyLines = (report: CertifyReport): readonly string[] => [
  ...tableOf(report),
  '',
  ...faultLines(report),
  ...missingLines(report),
  ...untriedLines(report),
  '',
  ...report.settings.env,
  ...(report.settings.file === null ? [] : ['', '# operator.yaml', ...report.settings.file.trimEnd().split('\n')]),
  '',
  `${summaryOf(report)}${report.isStopped ? '; the run was stopped' : ''}`,
]
