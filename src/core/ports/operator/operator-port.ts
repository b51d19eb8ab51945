import type { ApplicationsPort } from './applications-port.ts'
import type { Capability } from '../../operator/capability.ts'
import type { CodesPort } from './codes-port.ts'
import type { ContactsPort } from './contacts-port.ts'
import type { CredentialsPort } from './credentials-port.ts'
import type { DeliveryPort } from './delivery-port.ts'
import type { IncidentsPort } from './incidents-port.ts'
import type { LinesPort } from './lines-port.ts'
import type { NumbersPort } from './numbers-port.ts'
import type { OrdersPort } from './orders-port.ts'
import type { SignalsPort } from './signals-port.ts'
import type { SubscribersPort } from './subscribers-port.ts'
import type { SubscriptionsPort } from './subscriptions-port.ts'
import type { TicketsPort } from './tickets-port.ts'
import type { VerificationPort } from './verification-port.ts'

/**
 * The operator's API.
 * Every method rejects with an `OperatorError` and with nothing else; a missing capability with NOT_IMPLEMENTED.
 */
export interface Operator {
  /** Gives the present capabilities; they change when the operator says so. */
  capabilities(): ReadonlySet<Capability>
  readonly codes: CodesPort
  readonly delivery: DeliveryPort
  readonly signals: SignalsPort
  readonly incidents: IncidentsPort
  readonly numbers: NumbersPort
  readonly orders: OrdersPort
  readonly subscribers: SubscribersPort
  readonly contacts: ContactsPort
  readonly credentials: CredentialsPort
  readonly tickets: TicketsPort
  readonly lines: LinesPort
  readonly applications: ApplicationsPort
  readonly verification: VerificationPort
  readonly subscriptions: SubscriptionsPort
  /** Closes subscriptions and connections. */
  close(): Promise<void>
}
