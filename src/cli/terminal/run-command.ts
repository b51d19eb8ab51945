import { inspect } from 'node:util'
import { ConfigError } from '../../bootstrap/settings.ts'
import { ignoreClosedPipe } from './ignore-closed-pipe.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs a command and ends the process: code 0, or `failureCode` with the error on standard error. A
 * {@link UsageError} or {@link ConfigError} is one line; any other error is printed with its stack.
 */
export const runCommand = (command: () => Promise<void>, failureCode = 1): Promise<never> => {
  ignoreClosedPipe()
  return command().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof UsageError || error instanceof ConfigError ? error.message : inspect(error)}\n`,
      )
      process.exit(failureCode)
    },
  )
}
