import type { ApplicationsPort } from './applications.ts'
import type { Capability } from './capabilities.ts'
import type { CodesPort } from './codes.ts'
import type { CredentialsPort } from './credentials.ts'
import type { DeliveryPort } from './delivery.ts'
import type { IncidentsPort } from './incidents.ts'
import type { LinesPort } from './lines.ts'
import type { NumbersPort } from './numbers.ts'
import type { OrdersPort } from './orders.ts'
import type { SignalsPort } from './signals.ts'
import type { SubscribersPort } from './subscribers.ts'
import type { TicketsPort } from './tickets.ts'

/**
 * The company behind the API, as the rest of the house sees it.
 * Every method rejects with an `OperatorError` and with nothing else; a missing capability with NOT_IMPLEMENTED.
 */
export interface Operator {
  /** What this operator can do now; grows or shrinks when the operator tells. */
  capabilities(): ReadonlySet<Capability>
  readonly codes: CodesPort
  readonly delivery: DeliveryPort
  readonly signals: SignalsPort
  readonly incidents: IncidentsPort
  readonly numbers: NumbersPort
  readonly orders: OrdersPort
  readonly subscribers: SubscribersPort
  readonly credentials: CredentialsPort
  readonly tickets: TicketsPort
  readonly lines: LinesPort
  readonly applications: ApplicationsPort
  /** Ends subscriptions and connections. */
  close(): Promise<void>
}
