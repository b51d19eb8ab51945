import type { Intents } from '../../core/text/intent-reader.ts'

/** A text and the intent that a person reads in it. */
export interface Labelled {
  readonly id: string
  readonly text: string
}

/** A text that was read otherwise. */
export interface Confusion extends Labelled {
  /** The likeliest intents instead, best first. */
  readonly read: readonly string[]
}

/** How well texts are understood. Shares are from 0 to 1. */
export interface Measured {
  readonly count: number
  readonly top1: number
  readonly top3: number
  readonly confusions: readonly Confusion[]
}

/** Reads lines `flow-id<TAB>text`; empty lines and those that begin with # are passed over. Throws one line for any other. */
export const readLabelled = (file: string, source: string): readonly Labelled[] =>
  source.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [id = '', text = ''] = line.split('\t', 2)
    if (id.trim() === '' || text.trim() === '') throw new Error(`${file}:${at + 1}: write flow-id<TAB>text`)
    return [{ id: id.trim(), text: text.trim() }]
  })

/** Compares what each text is read as with its label; articles count as `answers`. */
export const measure = (intents: Intents, labelled: readonly Labelled[]): Measured => {
  const results = labelled.map((one) => ({
    ...one,
    read: [...new Set(intents(one.text).map(({ id }) => id))].slice(0, 3),
  }))
  const share = (within: number): number =>
    results.filter(({ id, read }) => read.slice(0, within).includes(id)).length / results.length
  return {
    count: results.length,
    top1: share(1),
    top3: share(3),
    confusions: results.filter(({ id, read }) => read[0] !== id),
  }
}
