import { generateKeyPairSync } from 'node:crypto'
import { startSandbox } from './sandbox-server.ts'

const port = Number(process.env['PORT'] ?? '8085')
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT: write a port number, such as 8085')
  process.exit(1)
}
/**
 * With `--log-in` every call needs a token of the sandbox's authorization server, which knows one client by a key made
 * here.
 */
const clientKey = process.argv[2] === '--log-in' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : null
const authorization =
  clientKey === null ? null : { clients: [{ id: 'dozvon', key: clientKey.publicKey.export({ format: 'jwk' }) }] }
const sandbox = await startSandbox({ port, ...(authorization === null ? {} : { authorization }) }).catch(
  (error: unknown) => {
    console.error(`PORT: cannot listen on ${port}: ${String(error)}`)
    process.exit(1)
  },
)
console.log(`The sandbox operator listens on ${sandbox.url} (OPERATOR_URL=${sandbox.url})`)
if (clientKey !== null) {
  console.log(`It wants a log-in: OPERATOR_ISSUER=${sandbox.url} OPERATOR_CLIENT_ID=dozvon`)
  console.log(`OPERATOR_CLIENT_KEY='${JSON.stringify(clientKey.privateKey.export({ format: 'jwk' }))}'`)
}

const stop = (): void => {
  void sandbox.stop()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
