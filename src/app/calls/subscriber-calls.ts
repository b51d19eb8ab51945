import type { Calls } from '../../core/flow/calls.ts'
import { readSubscriberMask } from '../../core/flow/number-mask.ts'
import type { AdministratorContext } from '../../core/operator/request-context.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { CompanySearch } from '../../core/operator/subscribers.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { requireProofs } from './require-proofs.ts'
import type { Weighed } from './require-proofs.ts'

const PAGE = 5

/** Builds the context of an administrator's call; PERMISSION_DENIED for everybody else. */
export const requireAdministrator = (open: OpenCall, { subject }: Pick<Weighed, 'subject'>): AdministratorContext => {
  if (subject.kind !== 'administrator') throw new CallRefused('PERMISSION_DENIED', 'only for an administrator')
  return { correlator: open.id, subject }
}

type FindCall = Calls['subscribers.find']

const searchBy = ({ by, mask }: FindCall['input'], { country }: Service): CompanySearch => {
  if (by === 'all') return {}
  if (by === 'account') return { account: mask.trim() }
  const read = readSubscriberMask(mask, country)
  if ('mask' in read) return { phoneMask: read.mask }
  throw new CallRefused(
    read.problem === 'too-broad' ? 'SUBSCRIBER.SEARCH_TOO_BROAD' : 'INVALID_ARGUMENT',
    'the mask cannot be used',
  )
}

/**
 * The same search with more digits allowed behind a mask that begins open: people write `029%77` for 29 and then 77
 * somewhere.
 */
const openEnded = ({ phoneMask }: CompanySearch): CompanySearch | null =>
  phoneMask !== undefined && /%.*\d$/.test(phoneMask) ? { phoneMask: `${phoneMask}%` } : null

/**
 * Creates the handler that gives one page of the own company's lines. Searches are not limited: an administrator may
 * list them all.
 */
export const findSubscribers =
  (parts: CallParts) =>
  async (input: FindCall['input'], open: OpenCall): Promise<FindCall['output']> => {
    const service = requireService(parts, input.service)
    const ctx = requireAdministrator(
      open,
      await requireProofs(parts, open, { service: input.service, act: 'find-subscribers', phone: null }),
    )
    const search = searchBy(input, service)
    const offset = PAGE * Math.max(0, Math.floor(input.page))
    const found = (by: CompanySearch) => parts.operator.subscribers.ofCompany({ ...by, limit: PAGE, offset }, ctx)
    const exact = await found(search)
    const wider = exact.totalCount === 0 ? openEnded(search) : null
    const { items, totalCount } = wider === null ? exact : await found(wider)
    return {
      items: items.map(({ customerId, phoneNumber, name, account }) => ({
        customerId,
        phone: phoneNumber,
        name,
        account,
      })),
      total: totalCount,
      searchesLeft: null,
    }
  }

/** Creates the handler that lists the personal accounts of the own company. */
export const listAccounts =
  (parts: CallParts) =>
  async ({ service }: Calls['accounts.list']['input'], open: OpenCall) => {
    const weighed = await requireProofs(parts, open, { service, act: 'find-subscribers', phone: null })
    return { accounts: await parts.operator.subscribers.accounts(requireAdministrator(open, weighed)) }
  }
