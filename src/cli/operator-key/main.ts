// npm run operator-key
import { generateKeyPairSync } from 'node:crypto'
import { publicKeys } from '../../adapters/operator/transport/sign-order.ts'
import { readSetting, SETTINGS } from '../../bootstrap/settings.ts'
import { runCommand } from '../terminal/run-command.ts'
import { UsageError } from '../terminal/usage-error.ts'

const newKey = (): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

await runCommand(async () => {
  const [word] = process.argv.slice(2)
  if (word === 'new') return void process.stdout.write(newKey())
  if (word !== undefined) throw new UsageError(`unknown command "${word}", see: npm run operator-key -- --help`)
  const key = readSetting(process.env, 'OPERATOR_SIGNING_KEY')
  if (key === null)
    throw new UsageError(`OPERATOR_SIGNING_KEY is not set: set it to ${SETTINGS.OPERATOR_SIGNING_KEY.expected}`)
  console.log(JSON.stringify(await publicKeys(key), null, 2))
})
