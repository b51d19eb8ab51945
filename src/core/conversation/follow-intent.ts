import { buttonsOf, htmlOf, localeOf, menuLabelOf, rememberArrival, rememberQuestion, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Html } from '../text/html.ts'
import { escapeHtml } from '../text/html.ts'
import { showPrompt } from './prompt.ts'
import { dropFrom, enterFlow, switchToFlow } from './stack.ts'
import { goToPerson, openBeside } from './navigation.ts'
import { canLeaveFreely } from './intent.ts'
import type { Intent } from './intent.ts'
import { choiceKey } from '../flow/choice.ts'
import type { Choice, GivenDetails } from '../flow/choice.ts'
import { ANSWERS, COMMON, ROOT, WHICH } from '../flow/flow-ids.ts'

/** The name of a choice as the customer knows it: the article's title or the flow's label in the menu. */
const nameOf = (draft: Draft, { flow, article }: Choice): string => {
  const articles = draft.world.services.flatMap((service) => service.articles)
  const title = article === null ? undefined : articles.find(({ id }) => id === article)?.title[localeOf(draft)]
  return title ?? menuLabelOf(draft, flow) ?? flow
}

const understoodNote = (draft: Draft, choice: Choice): Html =>
  `${htmlOf(draft, COMMON, 'note-understood')} <b>${escapeHtml(nameOf(draft, choice))}</b>`

/** Drops the question of what was meant, which the customer has now answered in other words. */
const dropWhichQuestion = (draft: Draft): void => {
  if (topOf(draft).flow.id === WHICH) dropFrom(draft, draft.stack.length - 1)
}

/**
 * Switches to the flow that is meant. Back leads to a question with the other likely choices, or to the menu when there
 * are none.
 */
const goThere = (draft: Draft, { to, others, given }: Extract<Intent, { kind: 'flow' }>): void => {
  rememberQuestion(draft)
  dropWhichQuestion(draft)
  if (others.length > 0) enterFlow(draft, WHICH, { choices: others, given }, null)
  if (others.length > 0 || draft.now.history.length === 0) rememberArrival(draft)
  switchToFlow(draft, { flow: to.flow, params: to.article === null ? given : { ...given, article: to.article } })
  draft.now.guessed = true
}

/** Asks which of the choices is meant, beside the present question. */
const askWhich = (draft: Draft, choices: readonly Choice[], given: GivenDetails, note: Html | undefined): void => {
  const stays = !canLeaveFreely(draft)
  dropWhichQuestion(draft)
  openBeside(draft, WHICH, note === undefined ? {} : { note }, { choices, given, stays })
}

/** True when the question in front asks about just these choices: asking it anew would be the same line twice. */
export const offersSameChoices = (draft: Draft, intent: Intent): boolean => {
  if (intent.kind === 'person' || topOf(draft).flow.id !== WHICH || draft.now.prompt === null) return false
  if (intent.kind === 'flow' && canLeaveFreely(draft)) return false
  const asked = buttonsOf(draft.now.prompt).flatMap(({ event }) => event.id ?? [])
  const meant = (intent.kind === 'flow' ? [intent.to] : intent.choices).map(choiceKey)
  return asked.length === meant.length && meant.every((key) => asked.includes(key))
}

/** True for an article that is asked for within a flow: reading it leaves nothing. */
const isSideStep = ({ stack }: Draft, { to }: Extract<Intent, { kind: 'flow' }>): boolean =>
  to.article !== null && stack.some(({ flow }) => ![ROOT, WHICH, ANSWERS].includes(flow.id))

/** Shows an article beside the present question, which is asked again afterwards. */
const showArticle = (draft: Draft, { to, given }: Extract<Intent, { kind: 'flow' }>, note: Html): void => {
  dropWhichQuestion(draft)
  if (topOf(draft).flow.id === ANSWERS) dropFrom(draft, draft.stack.length - 1)
  openBeside(draft, ANSWERS, { note }, { ...given, article: to.article })
}

const joinNotes = (...notes: readonly (Html | undefined)[]): Html =>
  notes.filter((note) => note !== undefined).join('\n\n')

/**
 * Does what the customer's words ask for, and says how they were understood; `before` and `after` are notes around
 * that. In the middle of a flow it asks before it leaves.
 */
export const followIntent = (
  draft: Draft,
  intent: Intent,
  { before, after }: { readonly before?: Html; readonly after?: Html } = {},
): void => {
  const note = joinNotes(before, after) || undefined
  switch (intent.kind) {
    case 'person':
      return goToPerson(draft, note === undefined ? {} : { note })
    case 'unsure':
      return askWhich(draft, intent.choices, intent.given, note)
    case 'flow':
      if (isSideStep(draft, intent))
        return showArticle(draft, intent, joinNotes(before, understoodNote(draft, intent.to), after))
      if (!canLeaveFreely(draft)) return askWhich(draft, [intent.to], intent.given, note)
      goThere(draft, intent)
      showPrompt(draft, { note: joinNotes(before, understoodNote(draft, intent.to), after) })
  }
}
