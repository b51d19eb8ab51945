import { readTexts } from './read-texts.ts'

/** File of each language with words of one meaning: a term per concept, its words and phrases separated by commas. */
const FILE = 'concepts'

/** Loads the words of every concept, those of all languages together. Throws when a file is not Fluent. */
export const loadConcepts = (dir: string): ReadonlyMap<string, readonly string[]> => {
  const concepts = new Map<string, readonly string[]>()
  for (const { flow, resource } of [...readTexts(dir).values()].flat()) {
    if (flow !== FILE) continue
    for (const { id, value } of resource.body) {
      const list = [value]
        .flat()
        .filter((part) => typeof part === 'string')
        .join('')
      const words = list
        .split(',')
        .map((word) => word.trim().replaceAll(/\s+/g, ' '))
        .filter((word) => word !== '')
      concepts.set(id, [...(concepts.get(id) ?? []), ...words])
    }
  }
  return new Map([...concepts].map(([id, words]) => [id.replace(/^-/, ''), words]))
}
