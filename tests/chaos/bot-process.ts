import { entry } from '../support/entry.ts'
import { startProgram } from '../support/program-process.ts'
import type { ProgramProcess } from '../support/program-process.ts'
import { setTimeout as sleep } from 'node:timers/promises'

/** Starts `src/main.ts` with these settings and no others. */
export const startBot = (env: Readonly<Record<string, string>>): ProgramProcess =>
  startProgram(entry('src/main.ts'), env)

/** Waits for something that will be so; the test's own time-out is the bound, `what` is for its reader. */
export const until = async (what: string, is: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> => {
  for (const end = Date.now() + withinMs; !(await is()); await sleep(15)) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
  }
}
