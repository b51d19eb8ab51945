import { escapeHtml } from '../../core/text/html.ts'
import { apisOf, summaryOf } from './certify-lines.ts'
import { countOf, VERDICTS } from './certify-report.ts'
import type { CertifyReport, Row } from './certify-report.ts'
import type { Verdict } from './probe.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e8edf3); --soft: light-dark(#5b6472, #a3afbd);
  --ground: light-dark(#f4f6f9, #12181f); --box: light-dark(#fff, #1c2530); --line: light-dark(#dde3ea, #2f3b48);
  --good: light-dark(#17693a, #7fd6a2); --bad: light-dark(#b3261e, #ff9d94) }
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, 'DejaVu Sans', sans-serif }
main { max-width: 1120px; margin: 0 auto; display: grid; gap: 16px }
h1 { font-size: 22px; margin: 0; line-height: 1.25; overflow-wrap: anywhere }
h2 { font-size: 18px; margin: 0 0 8px }
p { margin: 4px 0; overflow-wrap: anywhere } .soft { color: var(--soft) }
section { background: var(--box); border-radius: 12px; padding: 16px; min-width: 0 }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 7px 8px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere }
thead th { border-top: 0; color: var(--soft); font-size: 14px; font-weight: 400 }
tbody th { font-weight: 400 } .count, .time { text-align: right; white-space: nowrap }
.verdict { white-space: nowrap } .fits { color: var(--good) } .does-not-fit { color: var(--bad); font-weight: 600 }
.not-offered, .not-tried { color: var(--soft) }
.source { color: var(--soft); font-size: 14px; display: block }
pre { margin: 8px 0; padding: 12px; background: var(--ground); border-radius: 8px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 14px }
@media (max-width: 700px) {
  .rows thead { display: none }
  .rows tr { display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); padding: 8px 0 }
  .rows tr { column-gap: 12px } .rows th, .rows td { border: 0; padding: 2px 0 } .rows th { font-weight: 600 }
  .rows .found::before { content: 'Found: ' } .rows .expected::before { content: 'Expected: ' }
  .rows .found::before, .rows .expected::before { color: var(--soft) }
  .rows .found, .rows .expected { grid-column: 1 / -1 }
  .sums th, .sums td { padding: 6px 3px; font-size: 14px } .sums .version { display: none }
}
@media print {
  :root { color-scheme: light } body { padding: 0; background: #fff; font-size: 11pt }
  section { padding: 8px 0; border-radius: 0 } tr { break-inside: avoid } h2 { break-after: avoid }
}
`.trim()

const MARKS: Readonly<Record<Verdict, string>> = {
  'fits': '✓',
  'does not fit': '✗',
  'not offered': '–',
  'not tried': '·',
}

const verdictCell = (verdict: Verdict): string =>
  `<td class="verdict ${verdict.replaceAll(' ', '-')}">${MARKS[verdict]} ${verdict}</td>`

const sourceOf = ({ source }: Row): string => (source === '' ? '' : `<span class="source">${escapeHtml(source)}</span>`)

const rowOf = (row: Row, isWithApi: boolean): string =>
  `<tr><th scope="row">${escapeHtml(isWithApi ? `${row.api}, ${row.name}` : row.name)}</th>${verdictCell(row.verdict)}` +
  `<td class="found">${escapeHtml(row.found)}</td><td class="expected">${escapeHtml(row.expected)}${sourceOf(row)}</td></tr>`

const rowsTable = (rows: readonly Row[], isWithApi = false): string =>
  '<table class="rows"><thead><tr><th scope="col">Probe</th><th scope="col">Verdict</th><th scope="col">Found</th>' +
  `<th scope="col">Expected, and by which document</th></tr></thead><tbody>\n${rows.map((row) => rowOf(row, isWithApi)).join('\n')}\n</tbody></table>`

const sumsTable = ({ rows, latency }: CertifyReport): string => {
  const lines = apisOf(rows).map((api) => {
    const own = rows.filter((row) => row.api === api)
    const times = latency.find((one) => one.api === api)
    const counts = VERDICTS.map((verdict) => {
      const count = countOf(own, verdict)
      return `<td class="count ${count === 0 ? '' : verdict.replaceAll(' ', '-')}">${count === 0 ? '' : count}</td>`
    })
    return (
      `<tr><th scope="row">${escapeHtml(api)}</th><td class="version">${times?.version ?? ''}</td>${counts.join('')}` +
      `<td class="time">${times === undefined ? '' : times.median}</td><td class="time">${times === undefined ? '' : times.worst}</td></tr>`
    )
  })
  const heads = VERDICTS.map((verdict) => `<th scope="col" class="count">${MARKS[verdict]}</th>`)
  return (
    `<table class="sums"><thead><tr><th scope="col">API</th><th scope="col" class="version">Version</th>${heads.join('')}` +
    '<th scope="col" class="time">median</th><th scope="col" class="time">worst</th></tr></thead>' +
    `<tbody>\n${lines.join('\n')}\n</tbody></table>` +
    `<p class="soft">${VERDICTS.map((verdict) => `${MARKS[verdict]} ${verdict}`).join(', ')}; times in ms</p>`
  )
}

const settingsSection = ({ settings: { env, file } }: CertifyReport): string =>
  `<section><h2>Settings that fit</h2><pre>${escapeHtml(env.join('\n'))}</pre>` +
  (file === null ? '' : `<p>operator.yaml, which OPERATOR_FILE names:</p><pre>${escapeHtml(file.trimEnd())}</pre>`) +
  '</section>'

const section = (title: string, body: string): string => `<section><h2>${escapeHtml(title)}</h2>${body}</section>`

const introOf = (report: CertifyReport): string =>
  [
    `<p>${escapeHtml(report.at.slice(0, 16).replace('T', ' '))} UTC · ${report.number === null ? 'without a test number' : `test number ${escapeHtml(report.number)}`} · ` +
      `${report.isChanging ? 'with changes for that number' : 'without changes'}</p>`,
    `<p>${summaryOf(report)}.</p>`,
    ...(report.isStopped ? ['<p class="does-not-fit">The run was stopped before its end.</p>'] : []),
    '<p class="soft">Made by dozvon, an assistant that gets people back into their accounts, from the answers of the operator&#39;s APIs. ' +
      'It holds no token, no whole number, and nothing that an answer says of a person.</p>',
  ].join('')

/** Writes the report as one page that needs nothing else: no script, no font, no network. It can be printed. */
export const certifyPage = (report: CertifyReport): string => {
  const title = `Certification of ${escapeHtml(report.operator)}`
  const faults = report.rows.filter(({ verdict }) => verdict === 'does not fit')
  const sections = [
    `<section><h1>${title}</h1>${introOf(report)}</section>`,
    section('What does not fit', faults.length === 0 ? '<p>Nothing.</p>' : rowsTable(faults, true)),
    section('All APIs', sumsTable(report)),
    settingsSection(report),
    ...apisOf(report.rows).map((api) => section(api, rowsTable(report.rows.filter((row) => row.api === api)))),
  ]
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title>\n<style>${STYLE}</style></head>\n<body><main>\n${sections.join('\n')}\n</main></body></html>\n`
  )
}
