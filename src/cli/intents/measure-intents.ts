import type { ReadIntents } from '../../core/text/intent-reader.ts'

/** A text with the intent that a person reads in it. */
export interface LabelledText {
  readonly id: string
  readonly text: string
}

/** A text whose likeliest intent is not its label. */
interface MisreadText extends LabelledText {
  /** The intents that were read instead, best first, at most three. */
  readonly read: readonly string[]
}

/**
 * Accuracy of the reader of intents. `top1` and `top3` are shares from 0 to 1 of texts whose label is among the best 1
 * or 3.
 */
export interface IntentAccuracy {
  readonly count: number
  readonly top1: number
  readonly top3: number
  readonly confusions: readonly MisreadText[]
}

/**
 * Reads lines `flow-id<TAB>text`; skips empty lines and those that begin with #. Throws an error of one line for any
 * other line.
 */
export const readLabelledTexts = (file: string, source: string): readonly LabelledText[] =>
  source.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [id = '', text = ''] = line.split('\t', 2)
    if (id.trim() === '' || text.trim() === '') throw new Error(`${file}:${at + 1}: use the form flow-id<TAB>text`)
    return [{ id: id.trim(), text: text.trim() }]
  })

/** Compares the intents read in each text with its label; articles count as `answers`. */
export const measureIntents = (intents: ReadIntents, labelled: readonly LabelledText[]): IntentAccuracy => {
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
