import type { Answers, Actor } from '../actor.ts'

const by =
  (fact: string, value: string, [yes, no]: readonly [string, string]) =>
  (me: Actor): string =>
    me.fact(fact) === value ? yes : no

/** Answers of a person who sets a password. */
export const changePassword: Answers = {
  'settings': 'inside',
  'form': (me) => ({ differ: 'refused', simple: 'refused', old: 'old-refused' })[me.fact('form')] ?? 'changed',
  'compare': by('form', 'simple', ['refused', 'changed']),
  'signs': 'changed',
  'old': 'no-entry',
  'elsewhere': by('others', 'yes', ['others', 'alone']),
  'sign-out': 'alone',
}

/** Answers of a person who wants several numbers in one cabinet. */
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

/** Answers of a person who gives a number to another owner. */
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
