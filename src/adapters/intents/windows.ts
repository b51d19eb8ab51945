/** Words of a sentence that has no end; those of a window in it, and from one window to the next. */
const LONG = 24
const WIDTH = 14
const STEP = 7

const inWindows = (sentence: string): readonly string[] => {
  const words = sentence.split(/\s+/)
  if (words.length <= LONG) return [sentence]
  return Array.from({ length: Math.ceil((words.length - WIDTH) / STEP) + 1 }, (_, at) =>
    words.slice(at * STEP, at * STEP + WIDTH).join(' '),
  )
}

/** Characters of a text that are read. */
const MOST = 1_500

/** The parts of a text in which the trouble may be told: each sentence, parts of one that does not end, and the whole. */
export const windowsOf = (text: string): readonly string[] => {
  const read = text.slice(0, MOST)
  const sentences = read
    .split(/[.!?…;]+(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
  return [...new Set([...sentences.flatMap(inWindows), read])]
}
