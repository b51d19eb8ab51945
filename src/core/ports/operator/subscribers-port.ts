import type { CallContext, AgentOrAdministratorContext, AdministratorContext } from '../../operator/request-context.ts'
import type {
  SubscriberSummary,
  SubscriberSearch,
  FoundSubscribers,
  CompanySearch,
  CompanyLine,
} from '../../operator/subscribers.ts'
import type { PhoneNumber } from '../../text/phone-number.ts'

/** Accounts of subscribers (TMF629). */
export interface SubscribersPort {
  /** Gives the customer's own account: the subject must have proved this very number. Null when nobody has it. */
  byNumber(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<SubscriberSummary | null>
  /**
   * Searches for agents, and for administrators within their company; masked and audited. Rejects with
   * SUBSCRIBER.SEARCH_TOO_BROAD.
   */
  search(req: SubscriberSearch, ctx: AgentOrAdministratorContext): Promise<FoundSubscribers>
  /**
   * Gives the company that the number's holder administers (TMF629 relatedParty, role `administrator`); null for none.
   */
  administers(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<string | null>
  /**
   * Tells whose line it is: a company's or a person's (TMF629 engagedParty); `unknown` when the operator's answer does
   * not say.
   */
  ownerOf(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<'company' | 'private' | 'unknown'>
  /** Lists lines of the administrator's own company. Rejects with SUBSCRIBER.SEARCH_TOO_BROAD. */
  ofCompany(
    req: CompanySearch,
    ctx: AdministratorContext,
  ): Promise<{ readonly items: readonly CompanyLine[]; readonly totalCount: number }>
  /** Lists personal accounts of the administrator's own company (TMF666). */
  accounts(ctx: AdministratorContext): Promise<readonly string[]>
}
