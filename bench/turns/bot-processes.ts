/** Processes of one bot, which can be killed and started again. */
import type { ProgramProcess } from '../../tests/support/program-process.ts'
import { memoryMb, processMs } from './processor-time.ts'
import type { RunningBot } from './subject.ts'

/** The token of every bot that is measured. */
export const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

/** Starts as many processes as `launch` gives, and resolves when all take updates. */
export const startProcesses = async (
  launch: () => readonly ProgramProcess[],
): Promise<
  Pick<RunningBot, 'memoryMb' | 'said' | 'restart'> & { readonly ms: () => number; end: () => Promise<void> }
> => {
  let running = launch()
  let ended = ''
  const said = (): string => ended + running.map(({ said }) => said()).join('')
  const areReady = async (): Promise<void> => void (await Promise.all(running.map(({ ready }) => ready)))
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> =>
    void (await Promise.all(running.map(({ end }) => end(signal))))
  const sum = (of: (pid: number) => number): number => running.reduce((total, { pid }) => total + of(pid), 0)
  await areReady()
  return {
    ms: () => sum(processMs),
    memoryMb: () => sum(memoryMb),
    said,
    restart: async () => {
      await stop('SIGKILL')
      ended = said()
      running = launch()
      await areReady()
    },
    end: () => stop('SIGTERM'),
  }
}
