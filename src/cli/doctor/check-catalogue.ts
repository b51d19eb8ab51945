import { checkOffers, loadCatalogue } from '../../bootstrap/load-catalogue.ts'
import { loadFlows } from '../../bootstrap/load-flows.ts'
import { programFolder } from '../../bootstrap/load-world.ts'
import { ok, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { reasonOf } from './within-time.ts'

/** Checks every file of the catalogue, and that the flows which it offers are there. */
export const checkCatalogue = async (setup: Setup): Promise<Finding> => {
  try {
    const all = loadCatalogue(setup.servicesDir)
    checkOffers(all, await loadFlows(programFolder('flows')))
    const wanted = valueOf(setup, 'SERVICES') ?? []
    const offered = wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id))
    return ok('catalogue', `${all.length} services, on offer: ${offered.map(({ id }) => id).join(', ') || 'none'}`)
  } catch (error) {
    return wrong('catalogue', reasonOf(error), 'mend that file; docs/operating.md says what the fields mean')
  }
}
