import { htmlOf, localeOf, remember, rememberHere, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Html } from '../text/html.ts'
import { escapeHtml } from '../text/html.ts'
import { show } from './prompt.ts'
import { dropFrom, enter, goOn } from './stack.ts'
import { goBeside, goToPerson } from './navigation.ts'
import { isFree } from './intent.ts'
import type { Choice, Given, Wish } from './intent.ts'
import { COMMON, ROOT, WHICH } from '../flow/world.ts'

const titleOf = ({ world }: Draft, article: string, locale: string): string | undefined =>
  world.services.flatMap(({ articles }) => articles).find(({ id }) => id === article)?.title[locale]

const nameOf = (draft: Draft, { flow, article }: Choice): string => {
  const locale = localeOf(draft)
  const title = article === null ? undefined : titleOf(draft, article, locale)
  return title ?? draft.world.texts.plain(locale, { flow: ROOT, message: `trouble-${flow}` }, {}) ?? flow
}

const understoodAs = (draft: Draft, choice: Choice): Html =>
  `${htmlOf(draft, COMMON, 'note-understood')} <b>${escapeHtml(nameOf(draft, choice))}</b>`

/** A question of what was meant is over once it is answered in other words. */
const putQuestionAway = (draft: Draft): void => {
  if (topOf(draft).flow.id === WHICH) dropFrom(draft, draft.stack.length - 1)
}

/** Goes where the words lead. The way back leads to what else may have been meant. */
const goThere = (draft: Draft, { to, others, given }: Extract<Wish, { kind: 'flow' }>): void => {
  remember(draft)
  putQuestionAway(draft)
  if (others.length > 0) enter(draft, WHICH, { choices: others, given }, null)
  if (others.length > 0 || draft.now.history.length === 0) rememberHere(draft)
  goOn(draft, { flow: to.flow, params: to.article === null ? given : { ...given, article: to.article } })
  draft.now.guessed = true
}

const askWhich = (draft: Draft, choices: readonly Choice[], given: Given, note: Html | undefined): void => {
  const stays = !isFree(draft)
  putQuestionAway(draft)
  goBeside(draft, WHICH, note === undefined ? {} : { note }, { choices, given, stays })
}

const joined = (...notes: readonly (Html | undefined)[]): Html =>
  notes.filter((note) => note !== undefined).join('\n\n')

/**
 * Does what the words ask for, and says how they were understood. Leaving the middle of a flow is asked before. `before` and `after` are
 * told with it.
 */
export const grant = (
  draft: Draft,
  wish: Wish,
  { before, after }: { readonly before?: Html; readonly after?: Html } = {},
): void => {
  const note = joined(before, after) || undefined
  switch (wish.kind) {
    case 'person':
      return goToPerson(draft, note === undefined ? {} : { note })
    case 'unsure':
      return askWhich(draft, wish.choices, wish.given, note)
    case 'flow':
      if (!isFree(draft)) return askWhich(draft, [wish.to], wish.given, note)
      goThere(draft, wish)
      show(draft, { note: joined(before, understoodAs(draft, wish.to), after) })
  }
}
