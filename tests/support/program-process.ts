import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The bot as a process of its own, as it runs in the world. */
export interface ProgramProcess {
  readonly pid: number
  /** Resolves with the line that it prints when it is at work; rejects with everything it said when it ends before. */
  readonly ready: Promise<string>
  /** Resolves when the process is gone. */
  readonly gone: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** Everything it has printed so far. */
  readonly said: () => string
  /** Sends the signal and waits until it is gone. */
  readonly end: (
    signal: 'SIGTERM' | 'SIGKILL',
  ) => Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

const alive = new Set<ProgramProcess>()

/** No test leaves a process behind, however it ends. */
process.once('exit', () => {
  for (const { pid } of alive) process.kill(pid, 'SIGKILL')
})

/** The line that the bot prints when it is at work. */
const READY = /^dozvon (?:serves|is ready).*$/m

/** Starts `node` with these arguments, settings and no others. `readyLine` is what another program prints. */
export const startProgram = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  readyLine = READY,
): ProgramProcess => {
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  let tell: (line: string) => void = () => undefined
  const gone = once(child, 'close').then(([code, signal]: unknown[]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }))
  const ready = new Promise<string>((resolve, reject) => {
    tell = (chunk) => {
      text += chunk
      const line = readyLine.exec(text)?.[0]
      if (line !== undefined) resolve(line)
    }
    void gone.then(({ code, signal }) => reject(new Error(`the bot ended (${code ?? signal}):\n${text}`)))
  })
  ready.catch(() => undefined)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => tell(String(chunk)))
  const bot: ProgramProcess = {
    pid: child.pid ?? 0,
    ready,
    gone,
    said: () => text,
    end: async (signal) => {
      child.kill(signal)
      return gone
    },
  }
  alive.add(bot)
  void gone.then(() => alive.delete(bot))
  return bot
}
