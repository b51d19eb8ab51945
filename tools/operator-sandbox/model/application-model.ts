import { searchPool } from './pool-model.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Application } from './sandbox-state.ts'

/** Shortest time between the arrival of an application and its acceptance. */
const MIN_REVIEW_MS = 3000

/** Stores a change of an application, with the time. */
export const updateApplication = (
  model: SandboxModel,
  application: Application,
  change: Partial<Application>,
): Application => {
  const decided = { ...application, ...change, updatedAt: model.timestamp() }
  model.state.applications[application.applicationId] = decided
  model.notify('network')
  return decided
}

/** Accepts every received application that a free number fits by now. */
export const settleApplications = (model: SandboxModel): void => {
  for (const application of Object.values(model.state.applications)) {
    if (application.state !== 'received' || model.now() - Date.parse(application.updatedAt) < MIN_REVIEW_MS) continue
    const [fitting] = searchPool(model, application.mask, application.category)
    if (fitting !== undefined)
      updateApplication(model, application, { state: 'accepted', offered: fitting.phoneNumber })
  }
}
