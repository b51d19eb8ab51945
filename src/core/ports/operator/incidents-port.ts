import type { IncidentsQuery, OperatorIncident, OperatorIncidentEvent } from '../../operator/operator-incident.ts'
import type { CallContext } from '../../operator/request-context.ts'

/** Incidents of the operator. They are public: no proof is needed. */
export interface IncidentsPort {
  /** Lists incidents. `unreadable`: ids of listed ones that could not be parsed. */
  list(
    req: IncidentsQuery,
    ctx: CallContext,
  ): Promise<{
    readonly items: readonly OperatorIncident[]
    readonly totalCount: number
    readonly unreadable: readonly string[]
  }>
  /**
   * Delivers every new or changed incident at least once: drop doubles by `eventId`. An event is repeated when the
   * handler fails.
   */
  subscribe(handler: (event: OperatorIncidentEvent) => Promise<void>): Promise<StopSubscription>
}

/** Ends a subscription; resolves when no handler runs any more. */
type StopSubscription = () => Promise<void>
