import { freeSpaceMb, requiredSpaceMb, tryDataDir } from '../../bootstrap/open-data-dir.ts'
import { dataDirOf } from '../../bootstrap/config.ts'
import { ConfigError } from '../../bootstrap/settings.ts'
import { settingFinding } from './check-settings.ts'
import { ok, unseen, warning } from './finding.ts'
import type { Finding } from './finding.ts'
import { findObstacle, isGiven } from './setup.ts'
import type { Setup } from './setup.ts'

/** Free space below which an embedded database is soon in trouble. */
const LOW_MB = 500

/**
 * Checks the data folder, and makes none. `requiredMb` is what a start needs there, by default what it really needs.
 */
export const checkDisk = (setup: Setup, requiredMb?: number): Finding => {
  if (isGiven(setup, 'BOT_TOKEN') && isGiven(setup, 'DATABASE_URL'))
    return ok('disk', 'nothing is kept here: the database and the key are elsewhere')
  const obstacle = findObstacle(setup, ['DATA_DIR', 'BOT_TOKEN'])
  if (obstacle !== null) return unseen('disk', obstacle)
  const dataDir = dataDirOf(setup.env)
  try {
    const folder = tryDataDir(
      dataDir,
      requiredMb ?? requiredSpaceMb({ dataDir, database: { kind: 'embedded', key: null } }),
    )
    const free = freeSpaceMb(folder)
    if (free < LOW_MB)
      return warning('disk', `${free} MB are free at ${folder}`, 'free some, or move DATA_DIR to another disk')
    const made = folder === dataDir ? '' : ', to be made by the first start'
    return ok('disk', `${dataDir}${made}: ${free} MB are free`)
  } catch (error) {
    if (error instanceof ConfigError) return settingFinding(error, true, 'disk')
    throw error
  }
}
