import { deskLocale, flowLabel, offeredFlows } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { audienceHtml, audienceView } from './audience-view.ts'
import { cardButton, inRows, joinLines, withTick, dataButton, timeVars, titleOf } from './card-view.ts'
import type { CardView, CardContext } from './card-view.ts'
import { noticeKinds } from '../../core/flow/notice-calls.ts'
import { noticeHtml, noticePlain, writtenLocales } from '../../core/notice/notice-text.ts'
import { missingTexts, problemsOf } from '../../core/notice/notice-problems.ts'
import { foreignLine } from './foreign-line.ts'
import { priceOf } from '../../core/notice/price.ts'
import { draftDigest } from '../../core/notice/approval-digest.ts'

const language = (ctx: CardContext, locale: string): string => noticePlain(ctx.world, 'language', { locale })

const fallbackLine = (ctx: CardContext): Html | null => {
  const {
    world,
    notice: { fallback, texts, audience },
  } = ctx
  const missing = missingTexts(ctx.notice, world)
  if (Object.keys(texts).length === 0) return null
  if (missing.length > 0 && fallback !== null)
    return noticeHtml(world, 'texts-fallback', { missing: missing.join(', '), fallback })
  if (missing.length > 0) return noticeHtml(world, 'texts-missing', { missing: missing.join(', ') })
  return audience.locales ? noticeHtml(world, 'texts-only', { locales: audience.locales.join(', ') }) : null
}

const writtenTexts = ({ notice: { texts }, world }: CardContext): string =>
  world.texts.locales.map((one) => `${one} ${texts[one] === undefined ? '—' : '✅'}`).join(' · ')

/** The main page: every setting on a line of its own, and the problems that keep it from being sent. */
const mainPage = (ctx: CardContext): CardView => {
  const { world, notice, at } = ctx
  const { photo, buttons, audience, silent, respectsNight, onCrash, paid, kind } = notice
  const problems = problemsOf(notice, world, at)
  const flag = (name: string, act: string, value: string) => cardButton(ctx, name, act, '', { value })
  const html = joinLines(
    titleOf(ctx),
    '',
    noticeHtml(world, 'set-texts', { texts: writtenTexts(ctx) }),
    fallbackLine(ctx),
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
      [cardButton(ctx, 'kind', 'page', 'kind', { kind }), cardButton(ctx, 'texts', 'page', 'texts')],
      [cardButton(ctx, 'photo', 'page', 'photo'), cardButton(ctx, 'links', 'page', 'buttons')],
      [cardButton(ctx, 'audience', 'page', 'audience'), cardButton(ctx, 'when', 'page', 'when')],
      [flag('silent', 'silent', silent ? 'yes' : 'no'), flag('night', 'night', respectsNight ? 'yes' : 'no')],
      [flag('crash', 'crash', onCrash), flag('paid', 'paid', paid ? 'yes' : 'no')],
      [cardButton(ctx, 'preview', 'preview'), cardButton(ctx, 'send', 'send')],
      [cardButton(ctx, 'drop', 'page', 'drop')],
    ],
  }
}

const back = (ctx: CardContext, page = 'main') => [cardButton(ctx, 'back', 'page', page)]

const MAX_EXCERPT_CHARS = 200

/** The beginning of each text. */
const excerpts = ({ world, notice }: CardContext): readonly Html[] =>
  writtenLocales(world, notice).map(
    (one) => `<b>${one}</b>: ${escapeHtml(truncate(stripHtml(notice.texts[one] ?? ''), MAX_EXCERPT_CHARS))}`,
  )

const textsPage = (ctx: CardContext): CardView => {
  const {
    world,
    notice: { texts, fallback, audience },
  } = ctx
  const written = writtenLocales(world, ctx.notice)
  const choose = written.length > 0 && (missingTexts(ctx.notice, world).length > 0 || audience.locales !== undefined)
  const fallbacks = choose
    ? [
        ...written.map((one) => [
          cardButton(ctx, 'fallback', 'fallback', one, { chosen: fallback === one ? 'yes' : 'no', locale: one }),
        ]),
        [
          cardButton(ctx, 'no-fallback', 'fallback', 'none', {
            chosen: audience.locales === undefined ? 'no' : 'yes',
          }),
        ],
      ]
    : []
  return {
    html: joinLines(noticeHtml(world, 'ask-texts'), '', ...excerpts(ctx), fallbackLine(ctx)),
    buttons: [
      ...inRows(
        world.texts.locales.map((one) =>
          dataButton(ctx, withTick(language(ctx, one), texts[one] !== undefined), 'page', `text:${one}`),
        ),
        3,
      ),
      ...fallbacks,
      back(ctx),
    ],
  }
}

const textPage = (ctx: CardContext, locale: string): CardView => {
  const {
    world,
    notice: { texts, photo },
  } = ctx
  const remove = texts[locale] === undefined ? [] : [[cardButton(ctx, 'no-text', 'no-text', locale)]]
  return {
    html: joinLines(
      noticeHtml(world, 'ask-text', { locale, photo: photo === null ? 'no' : 'yes' }),
      ...(texts[locale] === undefined ? [] : ['', texts[locale]]),
    ),
    buttons: [...remove, back(ctx, 'texts')],
  }
}

const linksPage = (ctx: CardContext): CardView => {
  const {
    world,
    notice: { buttons },
  } = ctx
  const links = offeredFlows(world).map((flow) =>
    dataButton(
      ctx,
      withTick(
        flowLabel(world, deskLocale(world), flow),
        buttons.some((one) => one.flow === flow),
      ),
      'link',
      flow,
    ),
  )
  return { html: noticeHtml(world, 'ask-buttons'), buttons: [...inRows(links, 2), back(ctx)] }
}

/** The consequences of sending: to how many, how long it takes, what it costs. */
const sendHtml = (ctx: CardContext): Html => {
  const { world, notice, count } = ctx
  const { minutes, stars } = priceOf(count, notice.paid)
  return joinLines(
    titleOf(ctx),
    '',
    noticeHtml(world, 'send-count', { count }),
    noticeHtml(world, 'set-audience', { audience: stripHtml(audienceHtml(world, notice.audience)) }),
    notice.at === null
      ? noticeHtml(world, 'set-now')
      : joinLines(noticeHtml(world, 'set-at', timeVars(world, notice.at)), noticeHtml(world, 'send-fixed')),
    noticeHtml(world, 'send-takes', { minutes }),
    notice.paid ? noticeHtml(world, 'send-price', { stars }) : null,
  )
}

const sendPage = (ctx: CardContext): CardView => {
  const { world, count, approvalThreshold } = ctx
  return {
    html: joinLines(
      sendHtml(ctx),
      count > approvalThreshold ? noticeHtml(world, 'send-second', { alone: approvalThreshold }) : null,
    ),
    buttons: [
      [
        cardButton(ctx, 'preview', 'preview'),
        cardButton(ctx, count > approvalThreshold ? 'ask-second' : 'go', 'go', '', { count }),
      ],
      back(ctx),
    ],
  }
}

const approvePage = (ctx: CardContext): CardView => ({
  html: joinLines(
    sendHtml(ctx),
    '',
    ...excerpts(ctx),
    foreignLine(ctx.world, ctx.notice.texts),
    '',
    noticeHtml(ctx.world, 'ask-approve'),
  ),
  buttons: [
    [
      cardButton(ctx, 'preview', 'preview'),
      cardButton(ctx, 'yes', 'yes', draftDigest(ctx.notice), { count: ctx.count }),
    ],
    back(ctx),
  ],
})

/** The card of a draft, at its present page. */
export const draftView = (ctx: CardContext): CardView => {
  const { world, notice, card } = ctx
  const [page = '', locale] = card.page.split(':')
  if (page === 'text' && locale !== undefined) return textPage(ctx, locale)
  const ask = (name: string, ...rows: CardView['buttons']): CardView => ({
    html: noticeHtml(world, name),
    buttons: [...rows, back(ctx)],
  })
  switch (page) {
    case 'kind':
      return ask(
        'ask-kind',
        ...noticeKinds.map((kind) => [
          dataButton(ctx, withTick(noticePlain(world, 'kind', { kind }), notice.kind === kind), 'kind', kind),
        ]),
      )
    case 'texts':
      return textsPage(ctx)
    case 'photo':
      return ask('ask-photo', ...(notice.photo === null ? [] : [[cardButton(ctx, 'no-photo', 'no-photo')]]))
    case 'buttons':
      return linksPage(ctx)
    case 'when':
      return ask('ask-when', [cardButton(ctx, 'now', 'now')])
    case 'send':
      return sendPage(ctx)
    case 'approve':
      return approvePage(ctx)
    case 'drop':
      return ask('ask-drop', [cardButton(ctx, 'sure-drop', 'drop')])
    default:
      return audienceView(ctx, page) ?? mainPage(ctx)
  }
}
