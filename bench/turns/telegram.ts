/** Commands Telegram and its customers, which run as a process of their own. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Command, Report } from './telegram-main.ts'

/** The process, from the side of its parent. */
export interface Telegram {
  readonly tell: (command: Command) => void
  /** Resolves with the next report of a kind. */
  readonly next: <Kind extends Report['kind']>(kind: Kind) => Promise<Extract<Report, { kind: Kind }>>
  readonly end: () => Promise<void>
}

/** Starts the process. */
export const startTelegram = (): Telegram => {
  const child = fork(fileURLToPath(new URL('telegram-main.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  const gone = once(child, 'exit')
  return {
    tell: (command) => void child.send(command),
    next: <Kind extends Report['kind']>(kind: Kind) =>
      new Promise<Extract<Report, { kind: Kind }>>((resolve, reject) => {
        const hear = (report: Report): void => {
          if (report.kind !== kind) return
          child.off('message', hear)
          resolve(report as Extract<Report, { kind: Kind }>)
        }
        child.on('message', hear)
        void gone.then(() => reject(new Error(`Telegram ended before it was ${kind}`)))
      }),
    end: async () => {
      child.kill()
      await gone
    },
  }
}
