import { DEFAULT_TOKEN } from './bots.ts'
import { startEmulator } from './emulator.ts'

const port = Number(process.env['PORT'] ?? 8081)

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is ${process.env['PORT']}: write a number from 0 to 65535`)
  process.exit(1)
}

try {
  const bots = [{ token: DEFAULT_TOKEN, username: 'dozvon_bot', first_name: 'Dozvon' }]
  const emulator = await startEmulator({ port, bots, anyToken: true })
  console.log(
    `Bot API emulator on ${emulator.url} · bot token ${DEFAULT_TOKEN} (any other works too) · control API below /_emulator/`,
  )
  const stop = (): void => void emulator.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `port ${port} is taken: set PORT to another` : error)
  process.exit(1)
}
