import { draftPages } from './notice-card.ts'
import type { Audience, NoticeDraft } from './notice.ts'
import type { NoticeKind } from '../flow/notice-calls.ts'
import { noticeKinds } from '../flow/notice-calls.ts'
import { flowLabel } from '../desk/desk-text.ts'
import { offeredFlows } from '../desk/desk-text.ts'
import { MOST_BUTTONS, problemsOf } from './notice-problems.ts'
import { draftMark } from './read-mark.ts'
import { still, tell, turn } from './notice-step.ts'
import type { Composing, NoticeInput, Step } from './notice-step.ts'

/** A press on the card of a draft. */
export type Pressed = Composing<Extract<NoticeInput, { readonly kind: 'press' }>>

/** A change of the draft makes every yes to it void: it is asked for again. */
const changed = (change: Partial<NoticeDraft>, page?: string): Step => ({
  ...still,
  change,
  card: { asker: null, ...(page === undefined ? {} : { page }) },
})

const toggled = (all: readonly string[] | undefined, one: string): readonly string[] | undefined => {
  const rest = (all ?? []).includes(one) ? (all ?? []).filter((other) => other !== one) : [...(all ?? []), one]
  return rest.length === 0 ? undefined : rest
}

type Part = keyof Audience

/** The audience with a part of it changed, or left out. */
export const withPart = (audience: Audience, part: Part, value: Audience[Part]): Audience => {
  const { [part]: _, ...others } = audience
  return value === undefined ? others : { ...others, [part]: value }
}

const narrowed = ({ notice: { audience } }: Pressed, part: Part, value: Audience[Part], page?: string): Step =>
  changed({ audience: withPart(audience, part, value) }, page)

const openPage = ({ input: { arg }, world }: Pressed): Step => {
  const [page = '', locale] = arg.split(':')
  if (page === 'text' && locale !== undefined && world.texts.locales.includes(locale)) return turn(arg)
  return draftPages.some((one) => one === arg) && arg !== 'send' && arg !== 'approve' ? turn(arg) : tell('toast-stale')
}

const isKind = (word: string): word is NoticeKind => noticeKinds.some((kind) => kind === word)

/** The fallback is a text that exists; `none` leaves out those who speak no language that has one. */
const chooseFallback = ({ notice, input: { arg } }: Pressed): Step => {
  if (arg === 'none')
    return changed({ fallback: null, audience: withPart(notice.audience, 'locales', Object.keys(notice.texts)) })
  return notice.texts[arg] === undefined
    ? tell('toast-stale')
    : changed({ fallback: arg, audience: withPart(notice.audience, 'locales', undefined) })
}

const removeText = ({ notice: { texts, fallback }, input: { arg } }: Pressed): Step => {
  const { [arg]: removed, ...others } = texts
  if (removed === undefined) return tell('toast-stale')
  return changed({ texts: others, ...(fallback === arg ? { fallback: null } : {}) }, 'texts')
}

/** A link that is there goes, another one comes; customers read the flow as the menu calls it. */
const toggleLink = ({ world, notice: { buttons }, input: { arg } }: Pressed): Step => {
  if (buttons.some(({ flow }) => flow === arg)) return changed({ buttons: buttons.filter(({ flow }) => flow !== arg) })
  if (!offeredFlows(world).includes(arg)) return tell('toast-stale')
  if (buttons.length >= MOST_BUTTONS) return tell('problem-too-many-buttons', { about: String(MOST_BUTTONS) })
  const label = Object.fromEntries(world.texts.locales.map((locale) => [locale, flowLabel(world, locale, arg)]))
  return changed({ buttons: [...buttons, { flow: arg, label }] })
}

const toggleKnown = (pressed: Pressed, part: 'locales' | 'services' | 'regions', known: readonly string[]): Step => {
  const {
    notice: { audience },
    input: { arg },
  } = pressed
  return known.includes(arg) ? narrowed(pressed, part, toggled(audience[part], arg)) : tell('toast-stale')
}

const chooseFlow = (pressed: Pressed): Step => {
  const {
    world,
    input: { arg },
  } = pressed
  if (arg === 'none') return narrowed(pressed, 'inFlow', undefined, 'audience')
  return arg === '*' || offeredFlows(world).includes(arg)
    ? narrowed(pressed, 'inFlow', arg, 'audience')
    : tell('toast-stale')
}

const chooseDays = (pressed: Pressed): Step => {
  const days = Number(pressed.input.arg)
  return Number.isInteger(days) && days >= 0 && days <= 365
    ? narrowed(pressed, 'activeDays', days === 0 ? undefined : days, 'audience')
    : tell('toast-stale')
}

/** Whole and for somebody: only then the number is shown, and with it the button that sends. */
const askToSend = ({ notice, world, at, count }: Pressed): Step => {
  const [problem] = problemsOf(notice, world, at)
  if (problem) return tell(`problem-${problem.kind}`, { about: problem.about })
  return count === 0 ? tell('toast-nobody') : turn('send')
}

const leave = (pressed: Pressed, page: string): Step | null => {
  if (pressed.card.page !== page) return tell('toast-stale')
  const [problem] = problemsOf(pressed.notice, pressed.world, pressed.at)
  return problem ? { ...tell(`problem-${problem.kind}`, { about: problem.about }), card: { page: 'main' } } : null
}

const begin: Step = { ...still, card: { page: 'main' }, act: 'begin' }

const send = (pressed: Pressed): Step => {
  const { agent, notice, count, alone } = pressed
  const why = leave(pressed, 'send')
  if (why) return why
  if (count > alone)
    return { ...turn('approve'), card: { page: 'approve', asker: agent.id }, audit: `notice-ask ${notice.id} ${count}` }
  return { ...begin, audit: `notice-begin ${notice.id} ${count}` }
}

/** The second yes is neither the author's nor whose the first was. */
const approve = (pressed: Pressed): Step => {
  const { agent, card, notice, count, input } = pressed
  const why = leave(pressed, 'approve')
  if (why) return why
  if (card.asker === null) return turn('main')
  if (input.arg !== draftMark(notice)) return tell('toast-stale')
  if (agent.id === card.asker || agent.id === notice.by) return tell('toast-second')
  return { ...begin, act: 'approve', audit: `notice-approve ${notice.id} ${count}` }
}

const works: Readonly<Record<string, (pressed: Pressed) => Step>> = {
  'page': openPage,
  'kind': ({ input: { arg } }) => (isKind(arg) ? changed({ kind: arg }, 'main') : tell('toast-stale')),
  'fallback': chooseFallback,
  'no-text': removeText,
  'no-photo': () => changed({ photo: null }, 'main'),
  'link': toggleLink,
  'locale': (pressed) => toggleKnown(pressed, 'locales', pressed.world.texts.locales),
  'service': (pressed) =>
    toggleKnown(
      pressed,
      'services',
      pressed.world.services.map(({ id }) => id),
    ),
  'region': (pressed) =>
    toggleKnown(
      pressed,
      'regions',
      pressed.world.services.map(({ country }) => country),
    ),
  'days': chooseDays,
  'incident': (pressed) =>
    narrowed(pressed, 'incident', pressed.input.arg === 'none' ? undefined : pressed.input.arg, 'audience'),
  'flow': chooseFlow,
  'no-list': (pressed) => narrowed(pressed, 'chats', undefined, 'audience'),
  'everybody': () => changed({ audience: {} }, 'audience'),
  'silent': ({ notice: { silent } }) => changed({ silent: !silent }),
  'night': ({ notice: { respectsNight } }) => changed({ respectsNight: !respectsNight }),
  'crash': ({ notice: { onCrash } }) => changed({ onCrash: onCrash === 'twice' ? 'unknown' : 'twice' }),
  'paid': ({ notice: { paid } }) => changed({ paid: !paid }),
  'now': () => changed({ at: null }, 'main'),
  'preview': ({ notice }) =>
    Object.keys(notice.texts).length === 0 ? tell('problem-no-text', { about: '' }) : { ...still, act: 'preview' },
  'send': askToSend,
  'go': send,
  'yes': approve,
  'drop': ({ notice }) => ({ ...still, card: { page: 'main' }, act: 'cancel', audit: `notice-drop ${notice.id}` }),
}

/** A press on the card of a draft. */
export const applyDraftPress = (pressed: Pressed): Step =>
  (works[pressed.input.act] ?? (() => tell('toast-stale')))(pressed)
