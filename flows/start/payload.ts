import type { Service } from '../../src/core/flow/flow-kit.ts'

/** Meaning of a deep link: a flow and, perhaps, a service. */
export interface Meant {
  readonly trouble: string | null
  readonly service: Service | null
}

/**
 * Reads `missing-sms` or `missing-sms_ozon`. A flow that no service offers is ignored; a flow that only one service
 * offers selects that service; a service that does not offer the flow is ignored.
 */
export const readPayload = (payload: unknown, services: readonly Service[]): Meant => {
  const [trouble = '', named] = typeof payload === 'string' ? payload.split('_', 2) : []
  const offering = services.filter(({ flows }) => flows.includes(trouble))
  if (offering.length === 0) return { trouble: null, service: null }
  const service = offering.find(({ id }) => id === named) ?? (offering.length === 1 ? offering[0] : undefined)
  return { trouble, service: service ?? null }
}
