import { checkCatalogue } from './check-catalogue.ts'
import { checkDatabase } from './check-database.ts'
import { checkDisk } from './check-disk.ts'
import { checkOperator } from './check-operator.ts'
import { checkRedis } from './check-redis.ts'
import { ConfigError } from '../../bootstrap/settings.ts'
import { useNetwork } from '../../bootstrap/use-network.ts'
import { checkSettings, settingFinding } from './check-settings.ts'
import { checkTelegram } from './check-telegram.ts'
import { wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { maskFindings } from './mask-findings.ts'
import type { Setup } from './setup.ts'
import { reasonOf } from './within-time.ts'

type Check = (setup: Setup) => Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>

/** The checks, in the order in which they are shown. */
const CHECKS: Readonly<Record<string, Check>> = {
  settings: checkSettings,
  catalogue: checkCatalogue,
  disk: (setup) => checkDisk(setup),
  database: checkDatabase,
  Redis: checkRedis,
  Telegram: checkTelegram,
  operator: checkOperator,
}

const run = async (name: string, check: Check, setup: Setup): Promise<readonly Finding[]> => {
  try {
    return [await check(setup)].flat()
  } catch (error) {
    return [wrong(name, `the check itself failed: ${reasonOf(error)}`, 'report this as a bug of dozvon')]
  }
}

/** Has the checks go through the proxies and the operator's TLS of the settings; tells what is wrong with those. */
const useSettings = ({ env }: Setup): readonly Finding[] => {
  try {
    useNetwork(env)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [settingFinding(error, (env[error.setting] ?? '').trim() !== '')]
  }
}

/** Looks at everything at once. A check that fails stops no other one. No finding holds a secret. */
export const runDoctor = async (setup: Setup): Promise<readonly Finding[]> => {
  const network = useSettings(setup)
  const findings = await Promise.all(Object.entries(CHECKS).map(([name, check]) => run(name, check, setup)))
  return maskFindings(setup.env, [...network, ...findings.flat()])
}
