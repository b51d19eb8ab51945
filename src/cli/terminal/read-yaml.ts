import { readFileSync, statSync } from 'node:fs'
import { Lexer, parseDocument, Parser } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import { ToldError } from './usage-error.ts'

/** Texts by language; none is empty. */
export const perLanguage = z.record(
  z.string().regex(/^[a-z]{2,3}$/),
  z.string('write a text').trim().min(1, 'write a text'),
  {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'write a language such as ru'
        : 'write a text for each language, such as { ru: …, en: … }',
  },
)

const fieldOf = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length === 0 ? '' : `${path.join('.')}: `}${message}`

/** A list of fifty thousand customers is smaller. */
const MOST_BYTES = 2_000_000

const textOf = (file: string): string => {
  const about = statSync(file, { throwIfNoEntry: false })
  if (about && (!about.isFile() || about.size > MOST_BYTES))
    throw new ToldError(
      `${file}: it is ${about.isFile() ? 'too big' : 'no file'}, write the path of a YAML file of at most 2 MB`,
    )
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new ToldError(`${file}: there is no such file, write the path of a YAML file`)
  }
}

/** Nothing that is asked for has lists in lists so deep. */
const DEEPEST = 50

/** Whether making a document of it would need more of the stack than Node has: that ends the process, and nobody can catch it. */
const isTooDeep = (text: string): boolean => {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return true
  }
  return false
}

const valueOf = (file: string, document: Document): unknown => {
  try {
    return document.toJS()
  } catch (error) {
    throw new ToldError(`${file}: ${error instanceof Error ? error.message : 'not YAML'}`)
  }
}

/** Reads a YAML file of this shape. Throws {@link ToldError}: the file, where it is wrong, and what to write. */
export const readYaml = <Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> => {
  const text = textOf(file)
  if (isTooDeep(text))
    throw new ToldError(`${file}: its lists lie in one another too deep, write at most ${DEEPEST} levels`)
  const document = parseDocument(text)
  const [mistake] = document.errors
  if (mistake)
    throw new ToldError(
      `${file}:${mistake.linePos?.[0].line ?? 1}: ${mistake.message.split('\n')[0]?.replace(/(?: at line \d+, column \d+)?:?$/, '') ?? 'not YAML'}`,
    )
  const read = shape.safeParse(valueOf(file, document))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ToldError(`${file}: ${issue ? fieldOf(issue) : 'it has another shape'}`)
}
