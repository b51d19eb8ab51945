import { entry } from '../support/entry.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** The bot as a process of its own, as it runs in the world. */
export interface BotProcess {
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

const alive = new Set<BotProcess>()

/** No test leaves a process behind, however it ends. */
process.once('exit', () => {
  for (const { pid } of alive) process.kill(pid, 'SIGKILL')
})

/** Starts `src/main.ts` with these settings and no others. */
export const startBot = (env: Readonly<Record<string, string>>): BotProcess => {
  const child = spawn(process.execPath, [...entry('src/main.ts')], {
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
      const line = /^dozvon (?:serves|is ready).*$/m.exec(text)?.[0]
      if (line !== undefined) resolve(line)
    }
    void gone.then(({ code, signal }) => reject(new Error(`the bot ended (${code ?? signal}):\n${text}`)))
  })
  ready.catch(() => undefined)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => tell(String(chunk)))
  const bot: BotProcess = {
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

/** Waits for something that will be so; the test's own time-out is the bound, `what` is for its reader. */
export const until = async (what: string, is: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> => {
  for (const end = Date.now() + withinMs; !(await is()); await sleep(15)) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
  }
}
