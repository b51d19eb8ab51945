/** Most tags of a talk. */
export const MAX_TAGS = 5

/** Most letters of a tag. */
const MAX_CHARS = 24

/** Gives a tag as it is kept and compared: in small letters, without ё and a sign before it. */
export const foldTag = (tag: string): string =>
  tag.normalize('NFC').trim().replace(/^#/, '').toLowerCase().replaceAll('ё', 'е')

/**
 * True for a tag in its folded form: letters, with single hyphens between them. No digits, so that no number of a
 * customer is one.
 */
export const isTag = (tag: string): boolean => /^\p{L}+(?:-\p{L}+)*$/u.test(tag) && [...tag].length <= MAX_CHARS
