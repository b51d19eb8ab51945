/** Letters and signs of Unicode that nobody can see: fillers of Korean writing and the empty braille cell. */
const BLANKS = /[\u115F\u1160\u3164\uFFA0\u2800]/g

/** Removes invisible characters from a name and joins runs of spaces. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Tells whether a spreadsheet that opens the name again would run it as a formula (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** Names the problem of a tidy name; null when it has none. `no-name`: nothing that can be read aloud. */
export const problemOfName = (name: string, nameChars: number): 'no-name' | 'formula' | 'long-name' | null => {
  if (isFormula(name)) return 'formula'
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name'
  return [...name].length > nameChars ? 'long-name' : null
}
