import { ActError, act, change, erase, read } from './api.ts'
import { useFresh } from './follow-live.ts'
import type { HandsetView, NetworkView, SentCode, Switches } from './page-wire.ts'

/** A handset with its acts. */
export interface HandsetInHand {
  readonly handset: HandsetView | null
  readonly turn: (switches: Partial<Switches>) => Promise<unknown>
  /** The service with this SMS sender sends a code to the number. */
  readonly sendCode: (sender?: string) => Promise<SentCode>
  readonly clearSms: () => Promise<unknown>
}

const load = async (path: string, number: string, name: string): Promise<HandsetView> => {
  try {
    return await read<HandsetView>(path)
  } catch (error) {
    if (error instanceof ActError && error.status === 404)
      return act<HandsetView>('/sandbox/handsets', { number, name })
    throw error
  }
}

/** Hook: the handset with this number (with the plus), live; added when the sandbox does not have it. */
export const useHandset = (number: string, name: string): HandsetInHand => {
  const path = `/sandbox/handsets/${encodeURIComponent(number)}`
  const handset = useFresh(
    () => load(path, number, name),
    (news) => news.kind === 'sandbox' && (news.event.number === null || news.event.number === number),
  )
  return {
    handset,
    turn: (switches) => change(path, switches),
    sendCode: (sender) => act<SentCode>(`${path}/service-code`, sender === undefined ? {} : { service: sender }),
    clearSms: () => erase(`${path}/sms`),
  }
}

/** Hook: the network's troubles, live, with the act that starts or ends one. */
export const useNetwork = (): {
  readonly network: NetworkView | null
  readonly trouble: (what: keyof NetworkView, on: boolean) => Promise<unknown>
} => ({
  network: useFresh(
    () => read<NetworkView>('/sandbox/network'),
    (news) => news.kind === 'sandbox',
  ),
  trouble: (what, on) => change('/sandbox/network', { [what]: on ? {} : null }),
})
