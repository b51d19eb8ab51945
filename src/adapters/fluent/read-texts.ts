import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { lineOffset, parse } from '@fluent/syntax'

/** One file of texts: `locales/<locale>/<flow>.ftl`, parsed. */
export interface TextFile {
  readonly locale: string
  /** The flow it belongs to, or `common`. */
  readonly flow: string
  readonly path: string
  readonly resource: FluentResource
  /** Line, from 1, of each message and `-term`. */
  readonly lines: ReadonlyMap<string, number>
}

/**
 * Parses one file. Throws an error of one line with file, line and problem; Fluent itself silently skips what it cannot
 * parse.
 */
const parseTexts = (path: string, source: string): Pick<TextFile, 'resource' | 'lines'> => {
  const at = (position: number): number => lineOffset(source, position) + 1
  const lines = new Map<string, number>()
  for (const entry of parse(source, { withSpans: true }).body) {
    const start = entry.span?.start ?? 0
    if (entry.type === 'Junk') {
      const [annotation] = entry.annotations
      const position = annotation?.span?.start ?? start
      throw new Error(`${path}:${at(position)}: ${annotation?.message ?? 'not Fluent'}`)
    }
    if (entry.type !== 'Message' && entry.type !== 'Term') continue
    const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name
    const first = lines.get(id)
    if (first !== undefined) throw new Error(`${path}:${at(start)}: "${id}" is already in line ${first}, remove one`)
    lines.set(id, at(start))
  }
  return { resource: new FluentResource(source), lines }
}

/** Files parsed before, by path: several readers load the same folder at the start, and sayings make the files long. */
const parsed = new Map<string, { readonly source: string } & ReturnType<typeof parseTexts>>()

const readFile = (path: string): ReturnType<typeof parseTexts> => {
  const source = readFileSync(path, 'utf8')
  const known = parsed.get(path)
  if (known?.source === source) return known
  const fresh = { source, ...parseTexts(path, source) }
  parsed.set(path, fresh)
  return fresh
}

const readLocale = (dir: string, locale: string): readonly TextFile[] =>
  readdirSync(join(dir, locale))
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => {
      const path = join(dir, locale, name)
      const { resource, lines } = readFile(path)
      return { locale, flow: name.slice(0, -'.ftl'.length), path, resource, lines }
    })

/**
 * Reads every file of `dir`, by language. Throws an error with file and line for the first thing that is not Fluent.
 */
export const readTexts = (dir: string): ReadonlyMap<string, readonly TextFile[]> => {
  const locales = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return new Map(locales.map((locale) => [locale, readLocale(dir, locale)]))
}
