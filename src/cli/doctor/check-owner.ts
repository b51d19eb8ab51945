import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createVault, parseKey } from '../../adapters/crypto/create-vault.ts'
import { isRightKey, readOwner } from '../../adapters/postgres/database-owner.ts'
import type { DatabaseFacts } from '../../adapters/postgres/inspect-database.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { dataDirOf } from '../../bootstrap/config.ts'
import { findOwnerFault } from '../../bootstrap/require-own-database.ts'
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

/** Reads the key that the embedded database was given; null when the file is missing or holds none. */
const readKeyFile = (dataDir: string): Buffer | null => {
  try {
    return parseKey(readFileSync(path.join(dataDir, 'key'), 'utf8').trim())
  } catch {
    return null
  }
}

const judgeKey = async (setup: Setup, pool: Pool, place: DatabasePlace): Promise<Finding> => {
  const obstacle = findObstacle(setup, ['DATA_KEY'])
  if (obstacle !== null) return unseen(KEY, obstacle)
  const given = valueOf(setup, 'DATA_KEY')
  if (given === null && place.kind === 'external') return unseen(KEY, 'DATA_KEY is not set')
  const key = given ?? readKeyFile(dataDirOf(setup.env))
  if (key === null)
    return wrong(
      KEY,
      'the file key of DATA_DIR is missing or holds none, and the data cannot be read',
      'restore that file from your backup',
    )
  return (await withinTime(isRightKey(pool, createVault(key))))
    ? ok(KEY, 'it opens the data')
    : wrong(
        KEY,
        'the database was begun with another key, and its data cannot be read with this one',
        `set DATA_KEY to the first key, such as the one in your backup`,
      )
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
  if (state.missing.includes(OWNER_MIGRATION))
    return [OWNER, KEY].map((name) => unseen(name, 'the schema is older than this version'))
  const judge = (name: string, work: Promise<Finding>): Promise<Finding> =>
    work.catch((error: unknown) =>
      wrong(name, error instanceof Error ? error.message : String(error), 'mend the rights and the schema first'),
    )
  return [await judge(OWNER, judgeOwner(setup, pool, place)), await judge(KEY, judgeKey(setup, pool, place))]
}
