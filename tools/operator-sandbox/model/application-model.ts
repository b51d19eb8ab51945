import { searchPool } from './pool-model.ts'
import type { StoredApplication, World } from './operator-model.ts'

/** An application is looked at a few seconds after it came, and then again and again. */
const LOOKED_AT_MS = 3000

/** Keeps what became of an application. */
export const decide = (
  world: World,
  application: StoredApplication,
  change: Partial<StoredApplication>,
): StoredApplication => {
  const decided = { ...application, ...change, updatedAt: world.timestamp() }
  world.state.applications[application.applicationId] = decided
  world.changed('network')
  return decided
}

/** Accepts every application that a free number fits by now. */
export const settleApplications = (world: World): void => {
  for (const application of Object.values(world.state.applications)) {
    if (application.state !== 'received' || world.now() - Date.parse(application.updatedAt) < LOOKED_AT_MS) continue
    const [fitting] = searchPool(world, application.mask, application.category)
    if (fitting !== undefined) decide(world, application, { state: 'accepted', offered: fitting.phoneNumber })
  }
}
