import { FluentBundle } from '@fluent/bundle'
import { COMMON } from '../core/world.ts'
import { functionsFor } from './functions.ts'
import { needsOf } from './pattern.ts'
import type { Entries } from './pattern.ts'
import type { TextFile } from './source.ts'

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
    return { file, bundle, entries: new Map(resources.flatMap(({ body }) => body).map(entry => [entry.id, entry])) }
  }
  return new Map(files.map(file => [file.flow, shelfOf(file)]))
}

/** Throws one line with file and line when a text refers to a message, `-term` or FUNCTION that is not there. */
export const refuseUnknown = (shelves: ReadonlyMap<string, Shelf>): void => {
  for (const { file, entries } of shelves.values()) {
    for (const { id, value, attributes } of file.resource.body) {
      for (const pattern of [value, ...Object.values(attributes)]) {
        const [unknown] = pattern === null ? [] : needsOf(entries, pattern).unknown
        if (unknown === undefined) continue
        throw new Error(`${file.path}:${file.lines.get(id)}: "${id}" uses ${unknown}, which is neither there nor in ${COMMON}.ftl`)
      }
    }
  }
}
