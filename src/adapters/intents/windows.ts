/** Longest sentence that is read whole, width of a window in a longer one, and step between windows; all in words. */
const MAX_WHOLE_WORDS = 24
const WINDOW_WORDS = 14
const STEP_WORDS = 7

const inWindows = (sentence: string): readonly string[] => {
  const words = sentence.split(/\s+/)
  if (words.length <= MAX_WHOLE_WORDS) return [sentence]
  return Array.from({ length: Math.ceil((words.length - WINDOW_WORDS) / STEP_WORDS) + 1 }, (_, at) =>
    words.slice(at * STEP_WORDS, at * STEP_WORDS + WINDOW_WORDS).join(' '),
  )
}

/** Most characters of a text that are read. */
const MAX_CHARS = 1_500

/** Splits a text into the parts that are read: each sentence, windows of a long one, and the whole text. */
export const windowsOf = (text: string): readonly string[] => {
  const read = text.slice(0, MAX_CHARS)
  const sentences = read
    .split(/[.!?…;]+(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
  return [...new Set([...sentences.flatMap(inWindows), read])]
}
