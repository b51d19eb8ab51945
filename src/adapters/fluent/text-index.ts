import { FluentBundle } from '@fluent/bundle'
import { COMMON } from '../../core/flow/world.ts'
import { functionsFor } from './format-functions.ts'
import { needsOf } from './message-pattern.ts'
import type { Entries, Pattern } from './message-pattern.ts'
import type { TextFile } from './read-texts.ts'

/** One flow's texts in one language: its own messages, and those of `common` that it does not have itself. */
export interface Shelf {
  readonly file: TextFile
  readonly bundle: FluentBundle
  readonly entries: Entries
}

/** A language's files as the flows see them, by flow. */
export const shelvesOf = (locale: string, files: readonly TextFile[]): ReadonlyMap<string, Shelf> => {
  const common = files.find(({ flow }) => flow === COMMON)
  const functions = functionsFor(locale)
  const shelfOf = (file: TextFile): Shelf => {
    const bundle = new FluentBundle(locale, { useIsolating: false, functions })
    const resources = common && common !== file ? [common.resource, file.resource] : [file.resource]
    for (const resource of resources) bundle.addResource(resource, { allowOverrides: true })
    return { file, bundle, entries: new Map(resources.flatMap(({ body }) => body).map((entry) => [entry.id, entry])) }
  }
  return new Map(files.map((file) => [file.flow, shelfOf(file)]))
}

/** One text of a file: its key `message` or `message.attribute`, and where its message begins. */
export interface Entry {
  readonly key: string
  readonly pattern: Pattern
  readonly place: string
}

/** Every text of a file, `-terms` among them. */
export const entriesOf = ({ path, lines, resource }: TextFile): readonly Entry[] =>
  resource.body.flatMap(({ id, value, attributes }) => {
    const place = `${path}:${lines.get(id)}`
    const named = Object.entries(attributes).map(([name, pattern]): Entry => ({ key: `${id}.${name}`, pattern, place }))
    return value === null ? named : [{ key: id, pattern: value, place }].concat(named)
  })

/** A line with file and line for every text that refers to a message, `-term` or FUNCTION that is not there. */
export const unknownIn = (shelves: ReadonlyMap<string, Shelf>): readonly string[] =>
  [...shelves.values()].flatMap(({ file, entries }) =>
    entriesOf(file).flatMap(({ key, pattern, place }) =>
      [...needsOf(entries, pattern).unknown].map(
        (unknown) => `${place}: "${key}" uses ${unknown}, which is neither there nor in ${COMMON}.ftl`,
      ),
    ),
  )
