import type { Answers, Me } from '../me.ts'

const by =
  (fact: string, value: string, [yes, no]: readonly [string, string]) =>
  (me: Me): string =>
    me.fact(fact) === value ? yes : no

/** What somebody answers who sets a password of their own. */
export const changePassword: Answers = {
  'settings': 'inside',
  'form': (me) => ({ differ: 'refused', simple: 'refused', old: 'old-refused' })[me.fact('form')] ?? 'changed',
  'compare': by('form', 'simple', ['refused', 'changed']),
  'signs': 'changed',
  'old': 'no-entry',
  'elsewhere': by('others', 'yes', ['others', 'alone']),
  'sign-out': 'alone',
}

/** What somebody answers who would like several numbers in one cabinet. */
export const linkNumbers: Answers = {
  'want': by('want', 'unlink', ['unlink', 'link']),
  'kind': by('kind', 'corporate', ['corporate', 'individual']),
  'region': by('region', 'other', ['other-region', 'same-region']),
  'owner': by('whose', 'others', ['other-owner', 'same-owner']),
  'consent': by('owner', 'away', ['owner-away', 'owner-agrees']),
  'impossible': 'enough',
  'passwords': 'go-on',
  'by-code': (me) => (me.fact('code') === 'refused' && me.first('the code for linking') ? 'refused' : 'dialled'),
  'code-refused': 'dialled',
  'in-cabinet': 'added',
  'review': 'linked',
  'unlink-meaning': 'unlink',
  'unlink-code': 'unlinked',
}

/** What somebody answers whose number is to be another person's. */
export const changeOwner: Answers = {
  'to-whom': by('to', 'company', ['to-company', 'to-individual']),
  'who-comes': (me) => me.fact('comes'),
  'two-sides': by('sides', 'one', ['same-person', 'two-people']),
  'one-for-both': 'both',
  'debts': by('debt', 'yes', ['debt', 'no-debt']),
  'debts-pay': 'paid',
  'money': 'agreed',
  'papers': by('papers', 'missing', ['papers-missing', 'ready']),
  'papers-missing': 'ready',
}

export const myRequests: Answers = { empty: 'enough', failed: 'again', item: 'enough' }
