import { createInterface } from 'node:readline/promises'

const isTerminal = process.stdin.isTTY && process.stdout.isTTY

const askAtTerminal = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const leaving = new AbortController()
  lines.on('SIGINT', () => leaving.abort())
  const answer = await lines.question(`${question} (yes/no) `, { signal: leaving.signal }).catch(() => 'no')
  lines.close()
  return /^(y|yes|да)$/i.test(answer.trim())
}

/** Asks a yes-or-no question; null when there is no terminal to ask at. Ctrl-C means no. */
export const confirm = (question: string): Promise<boolean> | null => (isTerminal ? askAtTerminal(question) : null)
