import { FluentBundle } from '@fluent/bundle'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { createFunctions } from './format-functions.ts'
import { findNeeds } from './message-pattern.ts'
import type { Entries, Pattern } from './message-pattern.ts'
import type { TextFile } from './read-texts.ts'

/** The texts that one flow sees in one language: its own messages, and those of `common` that it does not override. */
export interface FlowTexts {
  readonly file: TextFile
  readonly bundle: FluentBundle
  readonly entries: Entries
}

/** Builds the texts of a language as each flow sees them, by flow. */
export const indexTexts = (locale: string, files: readonly TextFile[]): ReadonlyMap<string, FlowTexts> => {
  const common = files.find(({ flow }) => flow === COMMON)
  const functions = createFunctions(locale)
  const indexFile = (file: TextFile): FlowTexts => {
    const bundle = new FluentBundle(locale, { useIsolating: false, functions })
    const resources = common && common !== file ? [common.resource, file.resource] : [file.resource]
    for (const resource of resources) bundle.addResource(resource, { allowOverrides: true })
    return { file, bundle, entries: new Map(resources.flatMap(({ body }) => body).map((entry) => [entry.id, entry])) }
  }
  return new Map(files.map((file) => [file.flow, indexFile(file)]))
}

/** A text of a file: its key `message` or `message.attribute`, and the file and line of its message. */
export interface TextEntry {
  readonly key: string
  readonly pattern: Pattern
  readonly location: string
}

/** Lists every text of a file, `-terms` included. */
export const listEntries = ({ path, lines, resource }: TextFile): readonly TextEntry[] =>
  resource.body.flatMap(({ id, value, attributes }) => {
    const location = `${path}:${lines.get(id)}`
    const named = Object.entries(attributes).map(([name, pattern]): TextEntry => ({
      key: `${id}.${name}`,
      pattern,
      location,
    }))
    return value === null ? named : [{ key: id, pattern: value, location }].concat(named)
  })

/**
 * Gives one line, with file and line number, for every reference to a message, `-term` or FUNCTION that does not exist.
 */
export const unknownReferences = (textsByFlow: ReadonlyMap<string, FlowTexts>): readonly string[] =>
  [...textsByFlow.values()].flatMap(({ file, entries }) =>
    listEntries(file).flatMap(({ key, pattern, location }) =>
      [...findNeeds(entries, pattern).unknown].map(
        (unknown) => `${location}: "${key}" uses ${unknown}, which is neither there nor in ${COMMON}.ftl`,
      ),
    ),
  )
