import { readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { parse } from 'yaml'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScene } from '../chaos/scene.ts'
import { until } from '../chaos/bot-process.ts'
import { chanceOf } from '../chaos/random.ts'
import { createWalker } from '../chaos/walker.ts'

/*
 * promtool is a Go program and not part of the packages: expressions are read by Prometheus's own grammar for editors, which finds mistakes of
 * syntax. What the grammar cannot know is compared with a scrape of a running assistant: names of metrics and labels.
 */

const alertFile = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().regex(/^\d+[smhd]$/),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
        }),
      ),
    }),
  ),
})

const rules = alertFile
  .parse(parse(readFileSync('deploy/prometheus/alerts.yaml', 'utf8')))
  .groups.flatMap((group) => group.rules)

const dashboard = z
  .object({
    panels: z.array(z.object({ id: z.number(), targets: z.array(z.object({ expr: z.string() })).default([]) })),
  })
  .parse(JSON.parse(readFileSync('deploy/grafana/dozvon.json', 'utf8')))

const expressions = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
]

/** A metric that an expression selects, with the names of the labels that it looks at. */
interface Selected {
  readonly metric: string
  readonly labels: readonly string[]
}

/** Reads an expression; throws for one that is none. */
const readExpression = (expr: string): readonly Selected[] => {
  const selected: { metric: string; labels: string[] }[] = []
  const grouped: string[] = []
  parser.parse(expr).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new Error(`${expr}: no expression from character ${from + 1}`)
      const words = expr.slice(from, to)
      if (type.name === 'VectorSelector') selected.push({ metric: words.split(/[{[ ]/)[0] ?? '', labels: [] })
      if (type.name === 'LabelName' && node.parent?.name === 'GroupingLabels') grouped.push(words)
      else if (type.name === 'LabelName') selected.at(-1)?.labels.push(words)
    },
  })
  return selected.map(({ metric, labels }) => ({ metric, labels: [...labels, ...grouped] }))
}

/** What Prometheus adds itself: the target's own metric, and the labels of every target. */
const OF_PROMETHEUS: ReadonlySet<string> = new Set(['up'])
const OF_TARGETS: ReadonlySet<string> = new Set(['job', 'instance'])

let scrape = ''
let close = async (): Promise<void> => {}

beforeAll(async () => {
  const scene = await openScene()
  close = scene.close
  const bot = scene.bot()
  await until('it serves', () => bot.said().includes('serves'))
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.said())?.[0] ?? ''
  await scene.pool.query(
    `insert into talk (chat_id, state, locale, service, reason, flow, step, opened_at, answered_at)
      values (5, 'taken', 'ru', 'my-mts', 'wish', 'person', 'x', now() - interval '5 minutes', now())`,
  )
  const walker = await createWalker(scene, { chance: chanceOf(7), thinksMs: 1 })
  await walker.start()
  await walker.walk()
  const read = async (): Promise<string> => (await fetch(`${url}/metrics`)).text()
  await until('a call of the operator and the end of a flow are counted', async () => {
    scrape = await read()
    return /^dozvon_operator_calls_total\{/m.test(scrape) && /^dozvon_walk_ends_total\{/m.test(scrape)
  })
})
afterAll(() => close())

/** Samples of a metric, each with its labels as they are written. */
const samplesOf = (metric: string): readonly string[] =>
  scrape.split('\n').filter((line) => new RegExp(`^${metric}[{ ]`).test(line))

describe('an expression', () => {
  it.each(['sum(rate(x[5m])', 'x{a=}', 'sum by (x[5m])', 'x ==='])('that is none is refused: %s', (expr) => {
    expect(() => readExpression(expr)).toThrow(/no expression from character/)
  })

  it('is read with its metrics and labels', () => {
    expect(readExpression('sum by (kind) (rate(a_total{b="c"}[5m])) / d')).toEqual([
      { metric: 'a_total', labels: ['b', 'kind'] },
      { metric: 'd', labels: ['kind'] },
    ])
  })
})

describe('alerts and dashboard', () => {
  it('name metrics and labels that a running assistant serves', () => {
    expect(expressions.length).toBeGreaterThan(40)
    const wrong = expressions.flatMap((expr) =>
      readExpression(expr)
        .filter(({ metric }) => !OF_PROMETHEUS.has(metric))
        .flatMap(({ metric, labels }) => {
          const samples = samplesOf(metric)
          if (samples.length === 0) return [`${expr}: no ${metric}`]
          return labels
            .filter((label) => !OF_TARGETS.has(label) && !samples.some((sample) => sample.includes(`${label}="`)))
            .map((label) => `${expr}: ${metric} has no label ${label}`)
        }),
    )
    expect(wrong).toEqual([])
  })

  it('leave out no metric of ours', () => {
    const ours = new Set(
      [...scrape.matchAll(/^# TYPE (dozvon_\w+) (\w+)$/gm)].map(([, name, type]) =>
        type === 'histogram' ? `${name}_bucket` : (name ?? ''),
      ),
    )
    const used = new Set(expressions.flatMap((expr) => readExpression(expr).map(({ metric }) => metric)))
    expect([...ours].filter((name) => !used.has(name))).toEqual([])
  })

  it('have panels with ids of their own', () => {
    const ids = dashboard.panels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('runbooks', () => {
  const page = readFileSync('docs/operating.md', 'utf8')
  const headings = new Set([...page.matchAll(/^#+ (Dozvon\w+)$/gm)].map(([, name]) => name ?? ''))

  it('are there for every alert, and for no other', () => {
    expect([...headings].toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted())
    for (const { alert, annotations } of rules)
      expect(annotations.runbook).toBe(`docs/operating.md#${alert.toLowerCase()}`)
  })

  it('say what to do', () => {
    for (const name of headings) {
      const section = page.split(`### ${name}\n`)[1]?.split(/^##/m)[0]?.trim() ?? ''
      expect(section.split(/\s+/).length, name).toBeGreaterThan(15)
    }
  })

  it('explain every metric of ours', () => {
    const names = [...scrape.matchAll(/^# TYPE (dozvon_\w+)/gm)].map(([, name]) => name ?? '')
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

describe('a scrape', () => {
  it('holds nothing of a customer, and labels of few values', () => {
    const labelled = [...scrape.matchAll(/\{([^}]*)\}/g)].map(([, labels]) => labels ?? '')
    expect(
      labelled.filter((labels) => /\d{6,}/.test(labels.replaceAll(/(?:le|version|commit|node)="[^"]*"/g, ''))),
    ).toEqual([])
    expect(scrape).not.toMatch(/Anna|\+375/)
  })
})
