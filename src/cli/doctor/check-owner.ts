import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseKeys } from '../../adapters/crypto/create-vault.ts'
import { readOwner } from '../../adapters/postgres/database-owner.ts'
import type { DatabaseFacts } from '../../adapters/postgres/inspect-database.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { dataDirOf } from '../../bootstrap/config.ts'
import { findKeyFault } from '../../bootstrap/find-key-fault.ts'
import { judgeKeyring } from '../../bootstrap/open-vault.ts'
import type { Keyring } from '../../bootstrap/open-vault.ts'
import { readKeyring } from '../../bootstrap/read-keyring.ts'
import { findOwnerFault } from '../../bootstrap/require-own-database.ts'
import { ConfigError } from '../../bootstrap/settings.ts'
import { settingFinding } from './check-settings.ts'
import { ok, unseen, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import type { DatabasePlace } from './find-database.ts'
import { findObstacle, isGiven, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { withinTime } from './within-time.ts'

const OWNER = 'database owner'
const KEY = 'key'

/** The migration that made the table of the owner. */
const OWNER_MIGRATION = '0016-owner.sql'

/** The migration that made the table of the keys. */
const KEYS_MIGRATION = '0022-keys.sql'

const placeOf = ({ kind }: DatabasePlace): 'embedded' | 'external' => (kind === 'external' ? kind : 'embedded')

const judgeOwner = async (setup: Setup, pool: Pool, place: DatabasePlace): Promise<Finding> => {
  if (placeOf(place) === 'external' && !isGiven(setup, 'BOT_TOKEN')) return unseen(OWNER, 'BOT_TOKEN is not set')
  const obstacle = findObstacle(setup, ['BOT_TOKEN'])
  if (obstacle !== null) return unseen(OWNER, obstacle)
  const owner = await withinTime(readOwner(pool))
  if (owner === null) return ok(OWNER, 'none yet: the first start takes it')
  const fault = findOwnerFault(owner, valueOf(setup, 'BOT_TOKEN'), placeOf(place))
  if (fault) return settingFinding(fault, true, OWNER)
  return ok(OWNER, owner.kind === 'playground' ? 'this playground' : `this bot, ${owner.botId}`)
}

/** Reads the keys that the embedded database was given; null when the file is missing or holds none. */
const readKeyFile = (dataDir: string): Keyring | null => {
  try {
    return parseKeys(readFileSync(path.join(dataDir, 'key'), 'utf8'))
  } catch {
    return null
  }
}

const KEY_SETTINGS = ['DATA_KEY', 'DATA_KEY_OLD', 'DATA_KEY_FILE'] as const

/** Reads the keys of the settings: none, or a reason why there are none to look at. */
const readGiven = ({ env }: Setup): readonly Buffer[] | string => {
  try {
    return readKeyring(env)
  } catch (error) {
    if (error instanceof ConfigError) return `${error.setting} is not valid`
    throw error
  }
}

const judgeKey = async (setup: Setup, pool: Pool, place: DatabasePlace): Promise<Finding> => {
  const obstacle = findObstacle(setup, KEY_SETTINGS)
  if (obstacle !== null) return unseen(KEY, obstacle)
  const given = readGiven(setup)
  if (typeof given === 'string') return unseen(KEY, given)
  const [first, ...others] = given
  if (first === undefined && place.kind === 'external') return unseen(KEY, 'DATA_KEY is not set')
  const keyring: Keyring | null = first === undefined ? readKeyFile(dataDirOf(setup.env)) : [first, ...others]
  if (keyring === null)
    return wrong(
      KEY,
      'the file key of DATA_DIR is missing or holds none, and the data cannot be read',
      'restore that file from your backup',
    )
  const state = await withinTime(judgeKeyring(keyring, pool))
  if (state.kind === 'right') return ok(KEY, 'it opens the data')
  const [found, remedy] = findKeyFault(state).remedy.split(': ')
  return wrong(KEY, found ?? '', (remedy ?? '').replace('set it to', `set ${findKeyFault(state).setting} to`))
}

/** Checks whose database it is, and whether its data were sealed with this key. */
export const checkOwner = async (
  setup: Setup,
  pool: Pool,
  { schemaState: state }: DatabaseFacts,
  place: DatabasePlace,
): Promise<readonly Finding[]> => {
  if (state.kind === 'unreadable') return [OWNER, KEY].map((name) => unseen(name, 'the tables may not be read'))
  if (state.kind === 'empty')
    return [ok(OWNER, 'none yet: the first start takes it'), ok(KEY, 'the first start takes it')]
  if ([OWNER_MIGRATION, KEYS_MIGRATION].some((name) => state.missing.includes(name)))
    return [OWNER, KEY].map((name) => unseen(name, 'the schema is older than this version'))
  const judge = (name: string, work: Promise<Finding>): Promise<Finding> =>
    work.catch((error: unknown) =>
      wrong(name, error instanceof Error ? error.message : String(error), 'mend the rights and the schema first'),
    )
  return [await judge(OWNER, judgeOwner(setup, pool, place)), await judge(KEY, judgeKey(setup, pool, place))]
}
