import type { Notice } from './notice.ts'
import { runPages } from './notice-card.ts'
import { pendingMark } from './read-mark.ts'
import { still, tell, turn } from './notice-step.ts'
import type { Composing, NoticeAct, NoticeInput, Step } from './notice-step.ts'

type Pressed = Composing<Extract<NoticeInput, { readonly kind: 'press' }>>

/** What may be done with a notice that has begun, from where it is. */
export const mayPause = ({ state }: Notice): boolean => state === 'running'
export const mayResume = ({ state }: Notice): boolean => state === 'paused' || state === 'stopped'
export const mayCancel = ({ state }: Notice): boolean =>
  state === 'waiting' || state === 'running' || state === 'paused' || state === 'stopped'
/** Something has arrived, and nothing is being done with it. */
export const mayRework = ({ state, work, progress }: Notice): boolean =>
  work === 'send' &&
  progress.sent > 0 &&
  (state === 'paused' || state === 'done' || state === 'cancelled' || state === 'stopped')
/** A text that Telegram refuses is put right, also when nobody has it yet. */
export const mayCorrect = (notice: Notice): boolean =>
  mayRework(notice) || (notice.state === 'stopped' && notice.work === 'send')

const act = ({ notice }: Pressed, may: (notice: Notice) => boolean, what: NoticeAct): Step =>
  may(notice)
    ? { ...still, card: { page: 'main' }, act: what, audit: `notice-${what} ${notice.id}` }
    : tell('toast-stale')

const pageMay: Readonly<Record<(typeof runPages)[number], (notice: Notice) => boolean>> = {
  main: () => true,
  cancel: mayCancel,
  correct: mayCorrect,
  replace: () => false,
  recall: mayRework,
}

/** Where the notice stands now may leave nothing to be asked: then its page is the first one. */
export const pageNow = ({ notice, card: { page } }: Pick<Pressed, 'notice' | 'card'>): string => {
  const [name] = page.split(':')
  if (name === 'replace') return mayCorrect(notice) ? page : 'main'
  const known = runPages.find((one) => one === name)
  return known !== undefined && pageMay[known](notice) ? page : 'main'
}

const openPage = ({ notice, input: { arg } }: Pressed): Step => {
  const [name = '', locale] = arg.split(':')
  const page = runPages.find((one) => one === name)
  if (page === undefined || !pageMay[page](notice)) return tell('toast-stale')
  if (locale !== undefined)
    return page === 'correct' && notice.texts[locale] !== undefined ? turn(arg) : tell('toast-stale')
  return page === 'main' ? { ...turn('main'), card: { page, pending: {} } } : turn(page)
}

/** Each is asked for on a page of its own first. */
const sure = (pressed: Pressed, page: string, may: (notice: Notice) => boolean, what: NoticeAct): Step =>
  pressed.card.page === page ? act(pressed, may, what) : tell('toast-stale')

/** New words for as many as a second supervisor had to agree to need a second yes as well, whether they have the notice by now or are still to get it. */
export const needsSecond = ({ notice: { progress }, alone }: Pick<Composing, 'notice' | 'alone'>): boolean =>
  progress.total - progress.skipped > alone

const replace = (pressed: Pressed): Step => {
  const { agent, card, notice, input } = pressed
  if (card.page === 'replace' && input.arg !== pendingMark(card)) return tell('toast-stale')
  if (card.page === 'replace' && needsSecond(pressed) && (card.asker === null || card.asker === agent.id))
    return tell('toast-second')
  const step = sure(pressed, 'replace', mayCorrect, 'correct')
  return step.act === null
    ? step
    : {
        ...step,
        change: { texts: { ...notice.texts, ...card.pending } },
        card: { page: 'main', pending: {}, asker: null, reported: false },
      }
}

const works: Readonly<Record<string, (pressed: Pressed) => Step>> = {
  page: openPage,
  refresh: () => still,
  pause: (pressed) => act(pressed, mayPause, 'pause'),
  resume: (pressed) => act(pressed, mayResume, 'resume'),
  cancel: (pressed) => sure(pressed, 'cancel', mayCancel, 'cancel'),
  replace: replace,
  recall: (pressed) => sure(pressed, 'recall', mayRework, 'recall'),
  picture: () => ({ ...still, act: 'picture' }),
  echoes: ({ notice }) => ({ ...still, act: 'echoes', audit: `notice-echoes ${notice.id}` }),
}

/** A press on the card of a notice that has begun, or is over. */
export const applyRunPress = (pressed: Pressed): Step =>
  (works[pressed.input.act] ?? (() => tell('toast-stale')))(pressed)
