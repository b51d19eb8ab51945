import { escapeHtml } from '../../core/text/html.ts'
import { isEmptyReport, showFigure } from '../../core/walk/period-report.ts'
import type { ComparedFigure, PeriodReport, ReportSection } from '../../core/walk/period-report.ts'
import { reportEmpty, reportTitle } from './report-lines.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e8edf3); --soft: light-dark(#5b6472, #a3afbd);
  --ground: light-dark(#f4f6f9, #12181f); --box: light-dark(#fff, #1c2530); --bar: light-dark(#cfe0fb, #27486f) }
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, 'DejaVu Sans', sans-serif }
main { max-width: 1360px; margin: 0 auto; display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); align-items: start }
h1 { font-size: 22px; margin: 0 auto 16px; max-width: 1360px; line-height: 1.25; overflow-wrap: anywhere }
section { background: var(--box); border-radius: 12px; padding: 16px; min-width: 0 }
h2 { font-size: 16px; margin: 0 0 8px }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th { font-weight: 400; text-align: left; overflow-wrap: anywhere }
th, td { padding: 5px 6px; vertical-align: baseline }
td { text-align: right; white-space: nowrap }
td:last-child, thead th { color: var(--soft) }
thead th { font-size: 14px; white-space: nowrap } thead th + th { text-align: right }
`.trim()

const most = (figures: readonly ComparedFigure[]): number =>
  Math.max(...figures.flatMap(({ now, unit }) => (unit === 'count' ? [now ?? 0] : [])), 1)

/** Share of the row that is coloured, so that a list of counts is read as bars. */
const barOf = ({ now, unit }: ComparedFigure, max: number): string => {
  const share = unit === 'share' ? (now ?? 0) : unit === 'count' ? (now ?? 0) / max : 0
  const percent = Math.round(Math.min(1, share) * 100)
  return percent === 0 ? '' : ` style="background:linear-gradient(90deg,var(--bar) ${percent}%,transparent 0)"`
}

const sectionOf = ({ title, figures }: ReportSection): string => {
  const max = most(figures)
  const rows = figures.map((figure) => {
    const { name, unit, now, before } = figure
    return `<tr${barOf(figure, max)}><th scope="row">${escapeHtml(name)}</th><td>${showFigure(now, unit)}</td><td>${showFigure(before, unit)}</td></tr>`
  })
  return (
    `<section><h2>${escapeHtml(title)}</h2><table><thead><tr><th scope="col">Figure</th><th scope="col">Period</th>` +
    `<th scope="col">Before</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`
  )
}

/** The report as one page that needs nothing else: no script, no font, no network. */
export const reportPage = (report: PeriodReport): string => {
  const title = escapeHtml(reportTitle(report))
  const body = isEmptyReport(report)
    ? `<main><section><p>${escapeHtml(reportEmpty(report))}</p></section></main>`
    : `<main>\n${report.sections.map(sectionOf).join('\n')}\n</main>`
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title>\n<style>${STYLE}</style></head>\n<body><h1>${title}</h1>\n${body}\n</body></html>\n`
  )
}
