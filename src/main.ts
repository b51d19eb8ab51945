import { readConfig } from './bootstrap/config.ts'
import type { Config } from './bootstrap/config.ts'
import { Refused } from './core/ports/failure.ts'
import { createLogger } from './bootstrap/logger.ts'
import { ConfigError } from './bootstrap/settings.ts'
import { openHouse } from './bootstrap/application.ts'
import type { House } from './bootstrap/application.ts'
import { known } from './bootstrap/load-world.ts'

const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

const settings = (): Config => {
  try {
    return readConfig(process.env, known())
  } catch (error) {
    return fail(error instanceof ConfigError || error instanceof Error ? error.message : String(error))
  }
}

const config = settings()
const log = createLogger({ level: config.logLevel })

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const giveUp = (error: unknown): never => {
  log.debug({ err: error }, 'the reason in full')
  if (isTaken(error))
    return fail(`PORT: ${config.port} is in use by another program, write a free one, such as PORT=${config.port + 1}`)
  if (error instanceof ConfigError) return fail(error.message)
  return fail(
    error instanceof Refused && error.reason === 'unauthorized'
      ? 'BOT_TOKEN: Telegram does not know this token, copy it again from @BotFather'
      : `dozvon could not go on: ${error instanceof Error ? error.message : String(error)}`,
  )
}

let house: House | null = null
let stopping = false

const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  await house?.close()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  house = await openHouse(config, log, giveUp)
  console.log(house.line)
} catch (error) {
  giveUp(error)
}
