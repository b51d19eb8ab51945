import type { MessageReference, DeliveryReport, LatestDeliveryRequest } from '../../operator/delivery.ts'
import type { CallContext } from '../../operator/request-context.ts'

/**
 * Delivery reports. They are personal: every method requires own-contact proof of the number or better, else
 * PERMISSION_DENIED.
 */
export interface DeliveryPort {
  /** Gives the report of a message that was sent through this port; NOT_FOUND when unknown. */
  get(req: MessageReference, ctx: CallContext): Promise<DeliveryReport>
  /**
   * Gives the report of the newest message to the number since then, from any sender: a missing code
   * was usually sent by the service, not by this product. Null when nothing was submitted: the service never sent it.
   */
  latest(req: LatestDeliveryRequest, ctx: CallContext): Promise<DeliveryReport | null>
}
