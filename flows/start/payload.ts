import type { Service } from '../../src/core/catalogue/service.ts'

/** What a deep link means: a trouble and, perhaps, whose. */
export interface Meant {
  readonly trouble: string | null
  readonly service: Service | null
}

/**
 * Reads `missing-sms` or `missing-sms_ozon`. A trouble that no service offers is nothing; one that a single service offers is that
 * service's; a service that does not offer it is not meant.
 */
export const readPayload = (payload: unknown, services: readonly Service[]): Meant => {
  const [trouble = '', named] = typeof payload === 'string' ? payload.split('_', 2) : []
  const offering = services.filter(({ flows }) => flows.includes(trouble))
  if (offering.length === 0) return { trouble: null, service: null }
  const service = offering.find(({ id }) => id === named) ?? (offering.length === 1 ? offering[0] : undefined)
  return { trouble, service: service ?? null }
}
