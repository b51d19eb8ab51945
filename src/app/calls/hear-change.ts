import { CallFailed } from '../../core/operator/call-failed.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { Store } from '../../core/ports/store.ts'
import type { Watch } from '../../core/ports/watch-store.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'

/** Dependencies of {@link createHearChange}. */
export interface HearChangeParts {
  readonly store: Pick<Store, 'watches' | 'facts'>
  readonly operator: Pick<Operator, 'signals'>
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
  /** Weighs the acts on hold that a number is concerned by. */
  readonly weighDelayedAbout: (phone: PhoneNumber) => Promise<void>
  readonly log: Log
}

/** Hears that something came at the address with this secret. */
export type HearChange = (secret: string) => Promise<void>

/**
 * Creates the listener for changes of numbers. It trusts nothing: no word of an event is read, it only makes us ask the
 * operator how things are. What comes at an address that nobody has, again, too late, or without a change does nothing.
 */
export const createHearChange = ({ store, operator, receive, weighDelayedAbout, log }: HearChangeParts): HearChange => {
  const { watches, facts } = store
  const contextOf = ({ id, subject }: Watch) => ({ correlator: id, subject })

  /** Tells the chat that its phone can get SMS again, once. */
  const lookAtPhone = async (watch: Watch): Promise<void> => {
    const { id, chatId, phone } = watch
    const { reachable, connectivity } = await operator.signals.reachability({ phoneNumber: phone }, contextOf(watch))
    if (!reachable || !connectivity.includes('SMS')) return
    await receive([
      {
        source: `watch:${id}`,
        chatId,
        payload: { kind: 'event', event: { kind: 'phone-back', phone, at: Date.now() } },
      },
    ])
    await watches.end(id)
  }
  /**
   * Drops what a number proved before its SIM card was changed, in every chat, and weighs the acts on hold that it is
   * concerned by.
   */
  const lookAtSim = async (watch: Watch): Promise<void> => {
    const { id, phone, since } = watch
    const { latestSimChange } = await operator.signals.simSwapDate({ phoneNumber: phone }, contextOf(watch))
    const changedAt = latestSimChange === null ? null : Date.parse(latestSimChange)
    if (changedAt === null || changedAt <= since) return
    await facts.dropProofs(phone, changedAt)
    await weighDelayedAbout(phone)
    await watches.end(id)
  }
  return async (secret) => {
    const watch = await watches.find(secret)
    if (watch === null) return
    try {
      await (watch.change === 'reachability' ? lookAtPhone(watch) : lookAtSim(watch))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      log.info({ chatId: watch.chatId, change: watch.change, code: error.code }, 'watches: the operator does not tell')
    }
  }
}
