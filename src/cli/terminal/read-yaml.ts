import { readFileSync, statSync } from 'node:fs'
import { Lexer, parseDocument, Parser } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import { UsageError } from './usage-error.ts'

/** Schema of texts by language code; no text is empty. */
export const perLanguage = z.record(
  z.string().regex(/^[a-z]{2,3}$/),
  z.string('add a text').trim().min(1, 'add a text'),
  {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'use a language code such as ru'
        : 'use a text for each language, such as { ru: …, en: … }',
  },
)

const issueLine = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length === 0 ? '' : `${path.join('.')}: `}${message}`

/** Largest file in bytes; a list of fifty thousand customers is smaller. */
const MAX_BYTES = 2_000_000

const readText = (file: string): string => {
  const about = statSync(file, { throwIfNoEntry: false })
  if (about && (!about.isFile() || about.size > MAX_BYTES))
    throw new UsageError(
      `${file}: it is ${about.isFile() ? 'too big' : 'not a file'}: give the path of a YAML file of at most 2 MB`,
    )
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${file}: there is no such file: give the path of a YAML file`)
  }
}

/** Deepest nesting of lists and maps; no file of ours needs it. */
const MAX_DEPTH = 50

/** True when parsing would overflow Node's stack, which ends the process and cannot be caught. */
const isTooDeep = (text: string): boolean => {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return true
  }
  return false
}

const toValue = (file: string, document: Document): unknown => {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'not YAML'}`)
  }
}

/** Reads a YAML file of this shape. Throws {@link UsageError} with the file, the line or field, and the remedy. */
export const readYaml = <Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> => {
  const text = readText(file)
  if (isTooDeep(text)) throw new UsageError(`${file}: it is nested too deeply: use at most ${MAX_DEPTH} levels`)
  const document = parseDocument(text)
  const [mistake] = document.errors
  if (mistake)
    throw new UsageError(
      `${file}:${mistake.linePos?.[0].line ?? 1}: ${mistake.message.split('\n')[0]?.replace(/(?: at line \d+, column \d+)?:?$/, '') ?? 'not YAML'}`,
    )
  const read = shape.safeParse(toValue(file, document))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UsageError(`${file}: ${issue ? issueLine(issue) : 'it has another shape'}`)
}
