import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { TextVar, TextKey, Texts } from '../../core/text/texts.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { GAP } from './format-functions.ts'
import { guessLocale } from './guess-locale.ts'
import { missingKeys } from './message-keys.ts'
import { findNeeds } from './message-pattern.ts'
import type { Pattern } from './message-pattern.ts'
import { indexTexts, unknownReferences } from './text-index.ts'
import type { FlowTexts } from './text-index.ts'
import { readTexts } from './read-texts.ts'

type Vars = Readonly<Record<string, TextVar>>

/** A text, prepared for repeated rendering. */
interface Renderer {
  readonly html: (vars: Vars) => string
  readonly plain: (vars: Vars) => string
}

/** Called when a text could not be rendered completely, with its locale, flow and key and the missing variable. */
export type ReportTextProblem = (problem: string) => void

const escapeVar = (value: TextVar): TextVar => (typeof value === 'string' ? escapeHtml(value) : value)
const keepVar = (value: TextVar): TextVar => value

const rendererOf = (
  { bundle, entries }: FlowTexts,
  key: TextKey,
  pattern: Pattern,
  report: ReportTextProblem,
): Renderer => {
  const isAttribute = key.attribute !== undefined
  const { variables } = findNeeds(entries, pattern)
  const name = `${bundle.locales[0]}/${key.flow}: ${key.message}${isAttribute ? `.${key.attribute}` : ''}`
  const render = (vars: Vars, prepare: (value: TextVar) => TextVar): string => {
    const args: Record<string, TextVar> = {}
    for (const variable of variables) {
      const value = vars[variable]
      if (value === undefined) report(`${name} has no value for $${variable}`)
      args[variable] = value === undefined ? GAP : prepare(value)
    }
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, args, errors)
    for (const error of errors) report(`${name}: ${error.message}`)
    return text
  }
  const html = isAttribute ? (vars: Vars) => escapeHtml(render(vars, keepVar)) : (vars: Vars) => render(vars, escapeVar)
  const plain = isAttribute ? (vars: Vars) => render(vars, keepVar) : (vars: Vars) => stripHtml(html(vars))
  if (variables.size > 0) return { html, plain }
  const [fixedHtml, fixedPlain] = [html({}), plain({})]
  return { html: () => fixedHtml, plain: () => fixedPlain }
}

/** Creates a finder of texts that caches each result, also when there is no text. */
const createFinder = (
  textsByFlow: ReadonlyMap<string, FlowTexts>,
  report: ReportTextProblem,
): ((key: TextKey) => Renderer | null) => {
  const found = new Map<string, Renderer | null>()
  const find = (key: TextKey): Renderer | null => {
    const texts = textsByFlow.get(key.flow) ?? textsByFlow.get(COMMON)
    const message = texts?.entries.get(key.message)
    const pattern = key.attribute === undefined ? message?.value : message?.attributes[key.attribute]
    return texts && pattern !== undefined && pattern !== null ? rendererOf(texts, key, pattern, report) : null
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
 * Loads `dir/<locale>/<flow>.ftl`. A message belongs to its flow, so two flows may use the same name. A text is
 * searched in the flow's file, then in `common.ftl`, then in the same files of `defaultLocale`. Only languages that
 * have every text of the default language are offered.
 *
 * Throws an error of one line with file and line when a file is not Fluent or refers to something unknown. After
 * loading nothing throws: a missing variable is shown as "…" and passed to `report`. In tests `report` throws; a live
 * chat goes on.
 */
export const loadTexts = (dir: string, defaultLocale: string, report: ReportTextProblem = () => {}): Texts => {
  const files = readTexts(dir)
  const base = files.get(defaultLocale)
  if (!base) throw new Error(`${dir}: no texts in the default language, add ${dir}/${defaultLocale}/${COMMON}.ftl`)
  const others = [...files].filter(([locale, own]) => locale !== defaultLocale && missingKeys(base, own).length === 0)
  const locales = [defaultLocale, ...others.map(([locale]) => locale)]
  const finders = new Map(
    locales.map((locale) => {
      const own = files.get(locale) ?? []
      const textsByFlow = indexTexts(locale, own)
      const [unknown] = unknownReferences(textsByFlow)
      if (unknown !== undefined) throw new Error(unknown)
      return [locale, createFinder(textsByFlow, report)]
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
