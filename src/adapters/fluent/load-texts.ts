import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Var } from '../../core/text/texts.ts'
import type { TextKey, Texts } from '../../core/text/texts.ts'
import { COMMON } from '../../core/flow/world.ts'
import { GAP } from './format-functions.ts'
import { guessLocale } from './guess-locale.ts'
import { missingKeys } from './message-keys.ts'
import { needsOf } from './message-pattern.ts'
import type { Pattern } from './message-pattern.ts'
import { shelvesOf, unknownIn } from './text-index.ts'
import type { Shelf } from './text-index.ts'
import { readTexts } from './read-texts.ts'

type Vars = Readonly<Record<string, Var>>

/** One text, ready to be put together as often as asked. */
interface Renderer {
  readonly html: (vars: Vars) => string
  readonly plain: (vars: Vars) => string
}

/** Told when a text could not be put together whole: `locales/ru/x.ftl` by its key, and what was missing. */
export type TextProblem = (problem: string) => void

const escaped = (value: Var): Var => (typeof value === 'string' ? escapeHtml(value) : value)
const asIs = (value: Var): Var => value

const rendererOf = ({ bundle, entries }: Shelf, key: TextKey, pattern: Pattern, report: TextProblem): Renderer => {
  const isAttribute = key.attribute !== undefined
  const { variables } = needsOf(entries, pattern)
  const name = `${bundle.locales[0]}/${key.flow}: ${key.message}${isAttribute ? `.${key.attribute}` : ''}`
  const render = (vars: Vars, prepare: (value: Var) => Var): string => {
    const args: Record<string, Var> = {}
    for (const variable of variables) {
      const value = vars[variable]
      if (value === undefined) report(`${name} was not given $${variable}`)
      args[variable] = value === undefined ? GAP : prepare(value)
    }
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, args, errors)
    for (const error of errors) report(`${name}: ${error.message}`)
    return text
  }
  const html = isAttribute ? (vars: Vars) => escapeHtml(render(vars, asIs)) : (vars: Vars) => render(vars, escaped)
  const plain = isAttribute ? (vars: Vars) => render(vars, asIs) : (vars: Vars) => stripHtml(html(vars))
  if (variables.size > 0) return { html, plain }
  const [fixedHtml, fixedPlain] = [html({}), plain({})]
  return { html: () => fixedHtml, plain: () => fixedPlain }
}

/** Finds a text once and remembers it, or that there is none. */
const finder = (shelves: ReadonlyMap<string, Shelf>, report: TextProblem): ((key: TextKey) => Renderer | null) => {
  const found = new Map<string, Renderer | null>()
  const find = (key: TextKey): Renderer | null => {
    const shelf = shelves.get(key.flow) ?? shelves.get(COMMON)
    const message = shelf?.entries.get(key.message)
    const pattern = key.attribute === undefined ? message?.value : message?.attributes[key.attribute]
    return shelf && pattern !== undefined && pattern !== null ? rendererOf(shelf, key, pattern, report) : null
  }
  return (key) => {
    const name = `${key.flow}/${key.message}.${key.attribute ?? ''}`
    const known = found.get(name)
    if (known !== undefined) return known
    const renderer = find(key)
    found.set(name, renderer)
    return renderer
  }
}

/**
 * Loads `dir/<locale>/<flow>.ftl`. A message belongs to its flow: two flows may use the same name. A text is looked for in
 * the flow's file, then in `common.ftl`, then so in `defaultLocale`. Only languages that have every text of the default
 * one are offered.
 *
 * Throws one line with file and line when a file is not Fluent or refers to something that is not there. Once loaded,
 * nothing throws: a variable that was not given shows as "…" and is told to `report`. Tests let `report` throw; a live
 * chat goes on.
 */
export const loadTexts = (dir: string, defaultLocale: string, report: TextProblem = () => {}): Texts => {
  const files = readTexts(dir)
  const base = files.get(defaultLocale)
  if (!base) throw new Error(`${dir}: no texts in the default language, add ${dir}/${defaultLocale}/${COMMON}.ftl`)
  const others = [...files].filter(([locale, own]) => locale !== defaultLocale && missingKeys(base, own).length === 0)
  const locales = [defaultLocale, ...others.map(([locale]) => locale)]
  const finders = new Map(
    locales.map((locale) => {
      const own = files.get(locale) ?? []
      const shelves = shelvesOf(locale, own)
      const [unknown] = unknownIn(shelves)
      if (unknown !== undefined) throw new Error(unknown)
      return [locale, finder(shelves, report)]
    }),
  )
  const rendererFor = (locale: string, key: TextKey): Renderer | null =>
    finders.get(locale)?.(key) ?? finders.get(defaultLocale)?.(key) ?? null
  return {
    locales,
    html: (locale, key, vars) => rendererFor(locale, key)?.html(vars) ?? null,
    plain: (locale, key, vars) => rendererFor(locale, key)?.plain(vars) ?? null,
    guess: (tag) => guessLocale(locales, defaultLocale, tag),
  }
}
