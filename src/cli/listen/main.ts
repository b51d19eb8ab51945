// npm run listen -- FILE.tsv [--all]: measures how well typed texts are understood at the questions they were typed at.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadAnswerSayings } from '../../adapters/fluent/load-answer-sayings.ts'
import { loadSettingChoices, loadWorld } from '../../bootstrap/load-world.ts'
import { createLogger } from '../../bootstrap/logger.ts'
import { runCommand } from '../terminal/run-command.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { measureListening } from './measure-listening.ts'
import type { HeardLine, Verdict } from './measure-listening.ts'
import { readCorpus } from './read-corpus.ts'

const USE = 'npm run listen -- FILE.tsv [--all]'
const ABOUT = 'Measures how well typed texts are understood at their questions; --all lists every line that was not.'
const MAX_SHOWN = 40

const share = (lines: readonly HeardLine[], verdict: Verdict): string =>
  `${((100 * lines.filter((line) => line.verdict === verdict).length) / Math.max(1, lines.length)).toFixed(1)} %`

const summary = (lines: readonly HeardLine[]): string =>
  `understood ${share(lines, 'understood')}, wrong ${share(lines, 'wrong')}, missed ${share(lines, 'missed')}`

const groupBy = (lines: readonly HeardLine[], keyOf: (line: HeardLine) => string): ReadonlyMap<string, HeardLine[]> => {
  const groups = new Map<string, HeardLine[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return groups
}

const listen = async (): Promise<void> => {
  const [file, ...options] = process.argv.slice(2)
  if (file === '--help') return void console.log(`${USE}\n${ABOUT}`)
  if (file === undefined) throw new UsageError(`Give a corpus: ${USE}`)
  const unknown = options.find((option) => option !== '--all')
  if (unknown !== undefined) throw new UsageError(`${unknown} means nothing here, use: ${USE}`)
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file, give the path of a corpus: ${USE}`)
  const corpus = readCorpus(file, readFileSync(file, 'utf8'))
  if (corpus.length === 0)
    throw new UsageError(`${file}: there is no line in it: add flow, state, locale, text, expected`)
  const log = createLogger({ level: 'warn', write: (line) => void process.stderr.write(line) })
  const world = await loadWorld(loadSettingChoices().services, 'ru', log)
  const locales = fileURLToPath(new URL('../../../locales', import.meta.url))
  const sides = new Set(loadAnswerSayings(locales).asides.map(({ name }) => name.replace('side/', 'side:')))
  measureListening(world, corpus, sides)
  const since = performance.now()
  const lines = measureListening(world, corpus, sides)
  const each = (performance.now() - since) / lines.length
  for (const [question, own] of groupBy(lines, ({ flow, state, locale }) => `${locale} ${flow} | ${state}`))
    console.log(`${question}: ${own.length}, ${summary(own)}`)
  const failed = lines
    .filter(({ verdict }) => verdict !== 'understood')
    .toSorted((a, b) => b.verdict.localeCompare(a.verdict))
  for (const { flow, state, text, expected, read, verdict } of options.includes('--all')
    ? failed
    : failed.slice(0, MAX_SHOWN))
    console.log(`${verdict}: ${flow} | ${state}: «${text}» is ${expected}, was read as ${read}`)
  for (const [locale, own] of groupBy(lines, (line) => line.locale))
    console.log(`${locale}: ${own.length} texts: ${summary(own)}`)
  console.log(`${Math.round(each * 1_000)} µs a text`)
  console.log(`${lines.length} texts: ${summary(lines)}`)
}

await runCommand(listen)
