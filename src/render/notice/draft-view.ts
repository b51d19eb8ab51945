import { cut, deskLocale } from '../../core/desk/desk-text.ts'
import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { audienceHtml, audienceView } from './audience-view.ts'
import { cardButton, inRows, lines, marked, ownButton, timeVars, titleOf } from './card-view.ts'
import type { CardView, Viewed } from './card-view.ts'
import { noticeKinds } from '../../core/flow/notice-calls.ts'
import { noticeHtml, noticePlain, writtenIn } from '../../core/notice/notice-text.ts'
import { flowLabel } from '../../core/desk/desk-text.ts'
import { offeredFlows } from '../../core/desk/desk-text.ts'
import { missingTexts, problemsOf } from '../../core/notice/notice-problems.ts'
import { priceOf } from '../../core/notice/price.ts'
import { draftMark } from '../../core/notice/read-mark.ts'

const language = (viewed: Viewed, locale: string): string => noticePlain(viewed.world, 'language', { locale })

const fallbackLine = (viewed: Viewed): Html | null => {
  const {
    world,
    notice: { fallback, texts, audience },
  } = viewed
  const missing = missingTexts(viewed.notice, world)
  if (Object.keys(texts).length === 0) return null
  if (missing.length > 0 && fallback !== null)
    return noticeHtml(world, 'texts-fallback', { missing: missing.join(', '), fallback })
  if (missing.length > 0) return noticeHtml(world, 'texts-missing', { missing: missing.join(', ') })
  return audience.locales ? noticeHtml(world, 'texts-only', { locales: audience.locales.join(', ') }) : null
}

const writtenTexts = ({ notice: { texts }, world }: Viewed): string =>
  world.texts.locales.map((one) => `${one} ${texts[one] === undefined ? '—' : '✅'}`).join(' · ')

/** Everything that is set, a line each, and what keeps it from being sent. */
const main = (viewed: Viewed): CardView => {
  const { world, notice, at } = viewed
  const { photo, buttons, audience, silent, respectsNight, onCrash, paid, kind } = notice
  const problems = problemsOf(notice, world, at)
  const flag = (name: string, act: string, value: string) => cardButton(viewed, name, act, '', { value })
  const html = lines(
    titleOf(viewed),
    '',
    noticeHtml(world, 'set-texts', { texts: writtenTexts(viewed) }),
    fallbackLine(viewed),
    noticeHtml(world, 'set-photo', { photo: photo === null ? 'no' : 'yes' }),
    noticeHtml(world, 'set-buttons', {
      buttons: buttons.map(({ flow }) => flowLabel(world, deskLocale(world), flow)).join(', ') || 'none',
    }),
    noticeHtml(world, 'set-audience', { audience: stripHtml(audienceHtml(world, audience)) }),
    notice.at === null ? noticeHtml(world, 'set-now') : noticeHtml(world, 'set-at', timeVars(world, notice.at)),
    problems.length === 0 ? null : '',
    ...problems.map(({ kind: problem, about }) => `⚠️ ${noticeHtml(world, `problem-${problem}`, { about })}`),
  )
  return {
    html,
    buttons: [
      [cardButton(viewed, 'kind', 'page', 'kind', { kind }), cardButton(viewed, 'texts', 'page', 'texts')],
      [cardButton(viewed, 'photo', 'page', 'photo'), cardButton(viewed, 'links', 'page', 'buttons')],
      [cardButton(viewed, 'audience', 'page', 'audience'), cardButton(viewed, 'when', 'page', 'when')],
      [flag('silent', 'silent', silent ? 'yes' : 'no'), flag('night', 'night', respectsNight ? 'yes' : 'no')],
      [flag('crash', 'crash', onCrash), flag('paid', 'paid', paid ? 'yes' : 'no')],
      [cardButton(viewed, 'preview', 'preview'), cardButton(viewed, 'send', 'send')],
      [cardButton(viewed, 'drop', 'page', 'drop')],
    ],
  }
}

const back = (viewed: Viewed, page = 'main') => [cardButton(viewed, 'back', 'page', page)]

const EXCERPT = 200

/** How each text begins. */
const excerpts = ({ world, notice }: Viewed): readonly Html[] =>
  writtenIn(world, notice).map(
    (one) => `<b>${one}</b>: ${escapeHtml(cut(stripHtml(notice.texts[one] ?? ''), EXCERPT))}`,
  )

const textsPage = (viewed: Viewed): CardView => {
  const {
    world,
    notice: { texts, fallback, audience },
  } = viewed
  const written = writtenIn(world, viewed.notice)
  const choose = written.length > 0 && (missingTexts(viewed.notice, world).length > 0 || audience.locales !== undefined)
  const fallbacks = choose
    ? [
        ...written.map((one) => [
          cardButton(viewed, 'fallback', 'fallback', one, { chosen: fallback === one ? 'yes' : 'no', locale: one }),
        ]),
        [
          cardButton(viewed, 'no-fallback', 'fallback', 'none', {
            chosen: audience.locales === undefined ? 'no' : 'yes',
          }),
        ],
      ]
    : []
  return {
    html: lines(noticeHtml(world, 'ask-texts'), '', ...excerpts(viewed), fallbackLine(viewed)),
    buttons: [
      ...inRows(
        world.texts.locales.map((one) =>
          ownButton(viewed, marked(language(viewed, one), texts[one] !== undefined), 'page', `text:${one}`),
        ),
        3,
      ),
      ...fallbacks,
      back(viewed),
    ],
  }
}

const textPage = (viewed: Viewed, locale: string): CardView => {
  const {
    world,
    notice: { texts, photo },
  } = viewed
  const remove = texts[locale] === undefined ? [] : [[cardButton(viewed, 'no-text', 'no-text', locale)]]
  return {
    html: lines(
      noticeHtml(world, 'ask-text', { locale, photo: photo === null ? 'no' : 'yes' }),
      ...(texts[locale] === undefined ? [] : ['', texts[locale]]),
    ),
    buttons: [...remove, back(viewed, 'texts')],
  }
}

const linksPage = (viewed: Viewed): CardView => {
  const {
    world,
    notice: { buttons },
  } = viewed
  const links = offeredFlows(world).map((flow) =>
    ownButton(
      viewed,
      marked(
        flowLabel(world, deskLocale(world), flow),
        buttons.some((one) => one.flow === flow),
      ),
      'link',
      flow,
    ),
  )
  return { html: noticeHtml(world, 'ask-buttons'), buttons: [...inRows(links, 2), back(viewed)] }
}

/** What sending it means: to how many, how long it takes, what it costs. */
const sendHtml = (viewed: Viewed): Html => {
  const { world, notice, count } = viewed
  const { minutes, stars } = priceOf(count, notice.paid)
  return lines(
    titleOf(viewed),
    '',
    noticeHtml(world, 'send-count', { count }),
    noticeHtml(world, 'set-audience', { audience: stripHtml(audienceHtml(world, notice.audience)) }),
    notice.at === null
      ? noticeHtml(world, 'set-now')
      : lines(noticeHtml(world, 'set-at', timeVars(world, notice.at)), noticeHtml(world, 'send-fixed')),
    noticeHtml(world, 'send-takes', { minutes }),
    notice.paid ? noticeHtml(world, 'send-price', { stars }) : null,
  )
}

const sendPage = (viewed: Viewed): CardView => {
  const { world, count, alone } = viewed
  return {
    html: lines(sendHtml(viewed), count > alone ? noticeHtml(world, 'send-second', { alone }) : null),
    buttons: [
      [
        cardButton(viewed, 'preview', 'preview'),
        cardButton(viewed, count > alone ? 'ask-second' : 'go', 'go', '', { count }),
      ],
      back(viewed),
    ],
  }
}

const approvePage = (viewed: Viewed): CardView => ({
  html: lines(sendHtml(viewed), '', ...excerpts(viewed), '', noticeHtml(viewed.world, 'ask-approve')),
  buttons: [
    [
      cardButton(viewed, 'preview', 'preview'),
      cardButton(viewed, 'yes', 'yes', draftMark(viewed.notice), { count: viewed.count }),
    ],
    back(viewed),
  ],
})

/** The card of a draft, at its page. */
export const draftView = (viewed: Viewed): CardView => {
  const { world, notice, card } = viewed
  const [page = '', locale] = card.page.split(':')
  if (page === 'text' && locale !== undefined) return textPage(viewed, locale)
  const ask = (name: string, ...rows: CardView['buttons']): CardView => ({
    html: noticeHtml(world, name),
    buttons: [...rows, back(viewed)],
  })
  switch (page) {
    case 'kind':
      return ask(
        'ask-kind',
        ...noticeKinds.map((kind) => [
          ownButton(viewed, marked(noticePlain(world, 'kind', { kind }), notice.kind === kind), 'kind', kind),
        ]),
      )
    case 'texts':
      return textsPage(viewed)
    case 'photo':
      return ask('ask-photo', ...(notice.photo === null ? [] : [[cardButton(viewed, 'no-photo', 'no-photo')]]))
    case 'buttons':
      return linksPage(viewed)
    case 'when':
      return ask('ask-when', [cardButton(viewed, 'now', 'now')])
    case 'send':
      return sendPage(viewed)
    case 'approve':
      return approvePage(viewed)
    case 'drop':
      return ask('ask-drop', [cardButton(viewed, 'sure-drop', 'drop')])
    default:
      return audienceView(viewed, page) ?? main(viewed)
  }
}
