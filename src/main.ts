import { readConfig, requireOwnGround } from './bootstrap/config.ts'
import type { Config } from './bootstrap/config.ts'
import { findMisspeltSettings } from './bootstrap/find-misspelt-settings.ts'
import { RefusedError } from './core/ports/messenger-errors.ts'
import { createLogger } from './bootstrap/logger.ts'
import { ConfigError } from './bootstrap/settings.ts'
import { useNetwork } from './bootstrap/use-network.ts'
import { startApplication } from './bootstrap/application.ts'
import type { Application } from './bootstrap/application.ts'
import { loadSettingChoices } from './bootstrap/load-world.ts'

const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

for (const { name, meant } of findMisspeltSettings(process.env))
  console.error(`${name}: there is no such setting and it is ignored; did you mean ${meant}?`)

const readSettings = (): Config => {
  try {
    const read = readConfig(process.env, loadSettingChoices())
    requireOwnGround(read)
    useNetwork(process.env)
    return read
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const config = readSettings()
const log = createLogger({ level: config.logLevel })

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const exitWith = (error: unknown): never => {
  log.debug({ err: error }, 'the process ends with this error')
  if (isPortTaken(error))
    return fail(
      `PORT: ${config.port} is in use by another program: set it to a free port, such as PORT=${config.port + 1}`,
    )
  if (error instanceof ConfigError) return fail(error.message)
  return fail(
    error instanceof RefusedError && error.reason === 'unauthorized'
      ? 'BOT_TOKEN: Telegram does not know this token: copy it again from @BotFather'
      : `dozvon could not go on: ${error instanceof Error ? error.message : String(error)}`,
  )
}

let application: Application | null = null
let stopping = false

const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  await application?.close()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  application = await startApplication(config, log, exitWith)
  console.log(application.readyLine)
} catch (error) {
  exitWith(error)
}
