// npm run intents -- [FILE]: measures how well the labelled texts of a file are understood.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ignoreClosedPipe } from '../terminal/ignore-closed-pipe.ts'
import { loadIntents } from '../../bootstrap/load-intents.ts'
import { measureIntents, readLabelledTexts } from './measure-intents.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

ignoreClosedPipe()
const file = process.argv[2] ?? fileURLToPath(new URL('../../../tests/adapters/intents/labelled.tsv', import.meta.url))
try {
  if (!existsSync(file))
    throw new Error(`${file}: there is no such file: give the path of one with lines flow-id<TAB>text`)
  const labelled = readLabelledTexts(file, readFileSync(file, 'utf8'))
  if (labelled.length === 0)
    throw new Error(`${file}: there is no line flow-id<TAB>text: add one, such as missing-sms<TAB>no code comes`)
  const intents = loadIntents()
  measureIntents(intents, labelled)
  const since = performance.now()
  const { count, top1, top3, confusions } = measureIntents(intents, labelled)
  const each = (performance.now() - since) / count
  console.log(`${count} texts: top-1 ${percent(top1)}, top-3 ${percent(top3)}, ${Math.round(each * 1_000)} µs a text`)
  for (const { id, text, read } of confusions) console.log(`${id} was read as ${read.join(', ') || 'nothing'}: ${text}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
