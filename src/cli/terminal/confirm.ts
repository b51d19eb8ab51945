import { createInterface } from 'node:readline/promises'

/** Whether somebody sits there who can see and answer. */
const isTerminal = process.stdin.isTTY && process.stdout.isTTY

/** Asks for a yes; null when there is no terminal to ask at. Ctrl-C is a no. */
export const ask = (question: string): Promise<boolean> | null => (isTerminal ? asked(question) : null)

const asked = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const leaving = new AbortController()
  lines.on('SIGINT', () => leaving.abort())
  const answer = await lines.question(`${question} (yes/no) `, { signal: leaving.signal }).catch(() => 'no')
  lines.close()
  return /^(y|yes|да)$/i.test(answer.trim())
}
