/**
 * Normalizes a text for comparison: lower case, ё as е, one kind of apostrophe, no punctuation or emoji, single spaces.
 */
export const normalizeWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
