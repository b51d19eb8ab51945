import type { OperatorError } from '../../core/operator/operator-error.ts'
import { proofRefused } from '../../core/journal/journal-entries.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { Store } from '../../core/ports/store.ts'
import type { Verification } from '../../core/ports/verification-store.ts'
import type { Texts } from '../../core/text/texts.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'
import { NETWORK_PATH, newSecret } from './offer-network.ts'
import { askPage, endPage } from './network-page.ts'
import type { NetworkPage } from './network-page.ts'

/** Dependencies of {@link createNetworkPages}. */
export interface NetworkPageParts {
  readonly store: Pick<Store, 'verifications' | 'facts' | 'journal'>
  readonly operator: Pick<Operator, 'verification'>
  readonly texts: Texts
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
  /** Told of a number that the network has proved; nobody waits for it. */
  readonly onProved: (verification: Verification) => Promise<void>
  /** Gives the address of a chat; null: it is not known whose. */
  readonly chatUrl: (chatId: number | null) => string
  /** Address of this program's own pages, without "/" at its end. */
  readonly publicUrl: string
  readonly log: Log
}

/** A browser at the page: its languages, and the secret of its cookie; null: it has none yet. */
interface Visitor {
  readonly languages: string | undefined
  readonly browser: string | null
}

/** The pages by which the operator's network proves a number. Nothing happens by looking at one. */
export interface NetworkPages {
  /** Shows who asks for what, with a yes and a no. */
  readonly look: (link: string, visitor: Visitor) => Promise<NetworkPage>
  /** Takes a yes: gives the address of the operator's page, or a page that says why not. */
  readonly agree: (link: string, visitor: Visitor & { readonly browser: string }) => Promise<string | NetworkPage>
  /** Takes a no. */
  readonly refuse: (link: string, visitor: Visitor) => Promise<NetworkPage>
  /** Takes the browser that comes back from the operator with `answer`, the query of the address. */
  readonly comeBack: (answer: URLSearchParams, visitor: Visitor) => Promise<NetworkPage>
}

/** Events that tell the flow in the chat how it ended. */
type Ending = 'network-proved' | 'network-failed' | 'network-over'

const isOfOperator = (error: unknown): error is OperatorError =>
  error instanceof Error && error.name === 'OperatorError'

/** Creates the pages. */
export const createNetworkPages = (parts: NetworkPageParts): NetworkPages => {
  const { store, operator, texts, receive, onProved, chatUrl, publicUrl, log } = parts
  const returnUrl = `${publicUrl}${NETWORK_PATH}/back`
  const gone = ({ languages }: Visitor): NetworkPage =>
    endPage(texts, { locale: texts.guess(languages?.split(/[,;]/, 1)[0]), message: 'over', backUrl: chatUrl(null) })

  /** Tells the chat, which goes on at the same question by itself; the same ending twice is one. */
  const tell = ({ id, chatId }: Verification, type: Ending): Promise<void> =>
    receive([
      {
        source: `network:${id}`,
        chatId,
        payload: { kind: 'event', event: { kind: 'signal', flow: 'prove', event: { type, id }, at: Date.now() } },
      },
    ])
  const end = async (verification: Verification, type: Ending, why: string): Promise<NetworkPage> => {
    const { chatId, phone, locale } = verification
    await store.journal.append([proofRefused(chatId, phone, `network ${why}`)])
    await tell(verification, type)
    return endPage(texts, { locale, message: type === 'network-over' ? 'refused' : 'failed', backUrl: chatUrl(chatId) })
  }
  const failed = (verification: Verification, error: unknown): Promise<NetworkPage> => {
    if (!isOfOperator(error)) throw error
    log.info({ chatId: verification.chatId, code: error.code, upstream: error.upstreamCode }, 'network: not proved')
    return end(verification, 'network-failed', error.code)
  }
  const prove = async (verification: Verification, answer: URLSearchParams): Promise<NetworkPage> => {
    const { id, chatId, phone, act, object, locale, nonce, verifier } = verification
    const back = { nonce, verifier, returnUrl, answer, phoneNumber: phone }
    const isSeen = await operator.verification.finish(back, { correlator: id, subject: { kind: 'none' } })
    if (!isSeen) return end(verification, 'network-failed', 'other-number')
    await store.facts.recordProof(chatId, phone, 'network', { act, object })
    void onProved(verification).catch((error: unknown) =>
      log.warn({ err: error, chatId }, 'network: no SIM card watched'),
    )
    await tell(verification, 'network-proved')
    return endPage(texts, { locale, message: 'done', backUrl: chatUrl(chatId) })
  }
  return {
    look: async (link, visitor) => {
      const verification = await store.verifications.find(link)
      return verification === null ? gone(visitor) : askPage(texts, verification)
    },
    agree: async (link, visitor) => {
      const state = newSecret()
      const verification = await store.verifications.agree(link, { state, browser: visitor.browser })
      if (verification === null) return gone(visitor)
      const { nonce, verifier } = verification
      try {
        return await operator.verification.begin({ nonce, verifier, returnUrl, state })
      } catch (error) {
        await store.verifications.refuse(link)
        return failed(verification, error)
      }
    },
    refuse: async (link, visitor) => {
      const verification = await store.verifications.refuse(link)
      return verification === null ? gone(visitor) : end(verification, 'network-over', 'refused')
    },
    comeBack: async (answer, visitor) => {
      const state = answer.get('state')
      const returned = state === null ? null : await store.verifications.comeBack({ state, browser: visitor.browser })
      if (returned === null) return gone(visitor)
      const { verification, isSameBrowser } = returned
      // Somebody said yes in one browser, and another one came back: the operator's address was sent on without our
      // page.
      if (!isSameBrowser) return end(verification, 'network-over', 'other-browser')
      return prove(verification, answer).catch((error: unknown) => failed(verification, error))
    },
  }
}
