import { trouble } from '../trouble.ts'
import type { Sign, Trouble } from '../trouble.ts'

const PASSWORD_CHANGED: readonly Sign[] = ['says change-password/end-solved', 'says reset-password/end-solved']

const password = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({ id, flow: 'change-password', over: PASSWORD_CHANGED, ...draft })

/** Requests for a password of one's own in place of the one that was sent. */
export const changePassword: readonly Trouble[] = [
  password('wants an own password', { weight: 2, facts: {} }),
  password('password known to others', { facts: { others: 'yes' }, named: ['asks change-password/sign-out'] }),
  password('two entries differ', { facts: { form: 'differ' }, named: ['asks change-password/compare'] }),
  password('password too simple', { facts: { form: 'simple' }, named: ['asks change-password/signs'] }),
  password('old password forgotten', { facts: { form: 'old', why: 'forgot' }, named: ['asks change-password/old'] }),
]

const link = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({
    id,
    flow: 'link-numbers',
    over: ['says link-numbers/end-solved', 'says link-numbers/end-unlinked', 'says link-numbers/end-left'],
    ...draft,
  })

/** Requests to link numbers in one cabinet, or to unlink them. */
export const linkNumbers: readonly Trouble[] = [
  link('links own numbers', { weight: 2, facts: { whose: 'own' } }),
  link('links a number of the family', { facts: { whose: 'others' } }),
  link('code for linking refused', {
    facts: { whose: 'own', code: 'refused' },
    named: ['asks link-numbers/code-refused'],
  }),
  link('number of a company', { facts: { kind: 'corporate' }, named: ['asks link-numbers/impossible'] }),
  link('numbers of two regions', { facts: { region: 'other' }, named: ['asks link-numbers/impossible'] }),
  link('owner is away', { facts: { whose: 'others', owner: 'away' }, named: ['asks link-numbers/impossible'] }),
  link('wants numbers apart', { facts: { want: 'unlink' } }),
]

const owner = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({ id, flow: 'change-owner', over: ['says change-owner/end-solved', 'says change-owner/end-left'], ...draft })

/** Requests to give a number to another person or a company. */
export const changeOwner: readonly Trouble[] = [
  owner('gives a number to the family', { weight: 2, facts: { comes: 'both' } }),
  owner('number of somebody who died', { facts: { comes: 'heir' } }),
  owner('cannot come to the shop', { facts: { comes: 'representative' } }),
  owner('one person for both sides', {
    facts: { comes: 'representative', sides: 'one' },
    named: ['asks change-owner/one-for-both'],
  }),
  owner('a debt on the number', { facts: { comes: 'both', debt: 'yes' }, named: ['asks change-owner/debts-pay'] }),
  owner('number for a company', { facts: { to: 'company' } }),
  owner('a paper is missing', {
    facts: { comes: 'both', papers: 'missing' },
    named: ['asks change-owner/papers-missing'],
  }),
]

/** Questions about open requests with the company. */
export const myRequests: readonly Trouble[] = [
  trouble({
    id: 'looks for requests, has none',
    flow: 'my-requests',
    services: ['my-mts', 'ozon', 'mts-business'],
    over: ['asks my-requests/empty'],
  }),
]
