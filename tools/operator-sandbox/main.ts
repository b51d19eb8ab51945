import { startSandbox } from './sandbox-server.ts'

const port = Number(process.env['PORT'] ?? '8085')
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT: write a port number, such as 8085')
  process.exit(1)
}
const sandbox = await startSandbox({ port }).catch((error: unknown) => {
  console.error(`PORT: cannot listen on ${port}: ${String(error)}`)
  process.exit(1)
})
console.log(`The sandbox operator listens on ${sandbox.url} (OPERATOR_URL=${sandbox.url})`)

const stop = (): void => {
  void sandbox.stop()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
