/**
 * The style of a drawing. It is part of the SVG, so that a drawing looks right wherever it is put; a page may set the
 * `--chart-…` variables, and `color-scheme` decides between light and dark.
 */
export const chartStyle = `
:root.chart { color-scheme: light dark; background: light-dark(#fff, #17212b) }
.chart {
  --ink: var(--chart-ink, light-dark(#1f2d3a, #e4ecf2));
  --soft: var(--chart-soft, light-dark(#56687a, #8ea3b5));
  --line: var(--chart-line, light-dark(#768a9c, #60778b));
  --box: var(--chart-box, light-dark(#ffffff, #22303d));
  --nest: var(--chart-nest, light-dark(#6d8aa714, #8ab4d810));
  --ground: var(--chart-ground, light-dark(#f6f9fb, #17212b));
  --lit: var(--chart-lit, light-dark(#2a7fd0, #62b0f4));
  --lit-box: var(--chart-lit-box, light-dark(#e3f1fd, #1f4667));
  --good: light-dark(#227a4a, #64c795);
  --bad: light-dark(#c2483d, #f08a80);
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
}
.chart text { fill: var(--ink); font-size: 12px }
.chart .name { font-size: 14px; font-weight: 600 }
.chart .note { font-size: 11px; fill: var(--soft) }
.chart .state rect { fill: var(--box); stroke: var(--line); stroke-width: 1.25 }
.chart .nested > rect, .chart .parallel > rect { fill: var(--nest); stroke-dasharray: 5 4 }
.chart .machine > rect { fill: none; stroke-opacity: .45 }
.chart .machine > .name { fill: var(--soft); font-weight: 500 }
.chart .final .inner { fill: none }
.chart .mark circle { fill: var(--ink) }
.chart .edge path { fill: none; stroke: var(--line); stroke-width: 1.5 }
.chart .edge .head { fill: var(--line); stroke: none }
.chart .edge .plate { fill: var(--ground); opacity: .92 }
.chart .edge text { fill: var(--soft) }
.chart .after path, .chart .always path { stroke-dasharray: 2 4 }
.chart .edge .head { stroke-dasharray: none }
.chart .done text { fill: var(--good) }
.chart .error path:not(.head) { stroke-dasharray: 6 4 }
.chart .error text { fill: var(--bad) }
.chart .state rect, .chart .state text { transition: fill .25s, stroke .25s }
.chart .around > rect { stroke: var(--lit) }
.chart .lit > rect { fill: var(--lit-box); stroke: var(--lit); stroke-width: 2.5 }
.chart .lit > .name { fill: var(--lit) }
.chart .leaving path { stroke: var(--lit) }
.chart .leaving .head { fill: var(--lit) }
@media (prefers-reduced-motion: reduce) { .chart * { transition: none } }
`.trim()

/** The style of a drawing's heat. */
export const heatStyle = `
.chart .state .heat { fill: var(--bad); stroke: none; pointer-events: none }
.chart .state .count { fill: var(--ground); stroke: var(--line) }
.chart .state .counted { font-size: 11px; font-weight: 600 }
`.trimEnd()
