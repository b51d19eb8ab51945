import { trouble } from '../trouble.ts'
import type { Sign, Trouble } from '../trouble.ts'

const home: readonly Sign[] = ['says regain-access/elsewhere']

const regain = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({
    id,
    flow: 'regain-access',
    services: ['ozon'],
    facts: { telegram: 'new', open: 'none', email: 'opens' },
    over: home,
    ...draft,
  })

/** Troubles with a changed number, by what still opens the account. */
export const regainAccess: readonly Trouble[] = [
  regain('old number works', {
    weight: 3,
    facts: { telegram: 'new', open: 'number' },
    named: ['asks regain-access/in-profile'],
  }),
  regain('signed in elsewhere', {
    weight: 3,
    facts: { telegram: 'old', open: 'session' },
    named: ['asks regain-access/in-profile'],
  }),
  regain('only the e-mail is left', { weight: 3, named: ['asks regain-access/letter'] }),
  regain('letter in spam', {
    facts: { open: 'none', email: 'opens', letter: 'spam' },
    named: ['finds missing-email/spam:found'],
  }),
  regain('e-mail lost too', {
    weight: 2,
    facts: { open: 'none', email: 'lost' },
    named: ['asks regain-access/papers'],
  }),
  regain('link too old', {
    facts: { open: 'none', email: 'opens', link: 'old' },
    named: ['asks regain-access/link-broken'],
  }),
  regain('password refused at first', {
    facts: { open: 'none', email: 'opens', password: 'weak' },
    named: ['asks regain-access/password-refused'],
  }),
  regain('no code to the new number', {
    weight: 2,
    facts: { open: 'none', email: 'opens', code: 'missing' },
    switches: { airplaneMode: true },
    codeMinutesAgo: 3,
    named: ['says missing-sms/why-phone-off', 'finds missing-sms/airplane:turned-off'],
    namedUnproved: ['finds missing-sms/airplane:turned-off'],
  }),
  regain('new number has its own cabinet', {
    weight: 2,
    services: ['my-mts'],
    facts: { cabinet: 'new' },
    named: ['asks regain-access/by-number'],
  }),
  regain('old cabinet, old number works', {
    services: ['my-mts'],
    facts: { cabinet: 'old', old: 'works' },
    named: ['asks regain-access/for-old'],
  }),
  regain('old cabinet by the code word', {
    services: ['my-mts'],
    facts: { cabinet: 'old', old: 'lost', word: 'known' },
    named: ['asks regain-access/code-word'],
  }),
  regain('old cabinet, word forgotten', {
    services: ['my-mts'],
    facts: { cabinet: 'old', old: 'lost', word: 'forgotten' },
    named: ['asks regain-access/papers'],
  }),
  regain('no password by SMS', {
    services: ['my-mts'],
    facts: { cabinet: 'new', code: 'missing' },
    switches: { inboxFull: true },
    codeMinutesAgo: 3,
    named: ['says missing-sms/why-inbox-full', 'finds missing-sms/space:freed'],
    namedUnproved: ['finds missing-sms/space:freed'],
  }),
]

const letter = (id: string, mail: string, finds: readonly string[], draft: Partial<Trouble> = {}): Trouble =>
  trouble({
    id,
    flow: 'missing-email',
    services: ['ozon', 'my-mts', 'mts-business'],
    facts: { mail },
    named: finds.map((answer) => `finds missing-email/${answer}` as const),
    over: ['says missing-email/end-came'],
    ...draft,
  })

/** Causes of a missing e-mail. */
export const missingEmail: readonly Trouble[] = [
  letter('letter among spam', 'spam', ['spam:found'], { weight: 4 }),
  letter('wrong address', 'address', ['address:wrong'], { weight: 4 }),
  letter('letter late', 'late', ['site:will-wait']),
  letter('a rule of the mailbox', 'filters', ['filters:removed']),
  letter('mailbox full', 'space', ['space:freed']),
  letter('mailbox for minutes', 'disposable', ['disposable:temporary']),
  letter('letter never comes', 'unknown', []),
]

const signedIn: readonly Sign[] = ['says reset-password/end-solved']

const reset = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({ id, flow: 'reset-password', over: signedIn, ...draft })

/** Troubles with a lost password or a locked cabinet. */
export const resetPassword: readonly Trouble[] = [
  reset('password forgotten', { weight: 3, facts: { why: 'forgot' }, named: ['asks reset-password/by-sms'] }),
  reset('locked after three tries', {
    weight: 2,
    facts: { why: 'locked' },
    named: ['finds reset-password/situation:locked'],
  }),
  reset('session ran out', { facts: { why: 'thrown-out' }, named: ['asks reset-password/idle'] }),
  reset('cabinet overloaded', { facts: { why: 'not-open' }, named: ['asks reset-password/down'] }),
  reset('no SIM, code word known', {
    facts: { why: 'forgot', sim: 'away', way: 'form' },
    named: ['asks reset-password/by-form'],
  }),
  reset('no SIM, word forgotten', {
    facts: { why: 'forgot', sim: 'away', way: 'form', word: 'forgotten' },
    named: ['asks reset-password/by-hotline'],
  }),
  reset('locked, no SIM', { facts: { why: 'locked', sim: 'away' }, named: ['asks reset-password/sim-first'] }),
  reset('would rather have a link', { facts: { why: 'forgot', way: 'link' }, named: [] }),
  reset('password by SMS does not come', {
    facts: { why: 'forgot', code: 'missing' },
    switches: { senderBlocked: true },
    codeMinutesAgo: 3,
    named: ['finds missing-sms/spam:found'],
  }),
]
