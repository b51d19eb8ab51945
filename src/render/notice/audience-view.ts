import type { Rows } from '../../core/talk/desk-context.ts'
import { deskLocale, flowLabel, offeredFlows } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Html } from '../../core/text/html.ts'
import { cardButton, inRows, joinLines, withTick, dataButton } from './card-view.ts'
import type { CardView, CardContext } from './card-view.ts'
import type { Audience } from '../../core/notice/notice.ts'
import { noticeHtml, noticePlain } from '../../core/notice/notice-text.ts'

const serviceName = (world: DeskWorld, id: string): string =>
  world.services.find((one) => one.id === id)?.name[deskLocale(world)] ?? id

/** The audience in words: every part that narrows it, or that nothing does. */
export const audienceHtml = (world: DeskWorld, audience: Audience): Html => {
  const { locales, services, regions, activeDays, incident, inFlow, chats } = audience
  const say = (what: string, value: string | number): Html => noticeHtml(world, 'audience-part', { what, value })
  const parts = [
    ...(locales ? [say('locales', locales.join(', '))] : []),
    ...(services ? [say('services', services.map((id) => serviceName(world, id)).join(', '))] : []),
    ...(regions ? [say('regions', regions.join(', '))] : []),
    ...(activeDays === undefined ? [] : [noticeHtml(world, 'audience-days', { days: activeDays })]),
    ...(incident === undefined ? [] : [say('incident', incident)]),
    ...(inFlow === undefined
      ? []
      : [
          inFlow === '*'
            ? noticeHtml(world, 'audience-any-flow')
            : say('flow', flowLabel(world, deskLocale(world), inFlow)),
        ]),
    ...(chats ? [noticeHtml(world, 'audience-list', { count: chats.length })] : []),
  ]
  return parts.length === 0 ? noticeHtml(world, 'audience-all') : parts.join(' · ')
}

const page = (ctx: CardContext, ask: string, rows: Rows, back = 'audience'): CardView => ({
  html: noticeHtml(ctx.world, ask),
  buttons: [...rows, [cardButton(ctx, 'back', 'page', back)]],
})

const overview = (ctx: CardContext): CardView => {
  const {
    world,
    notice: { audience },
    count,
  } = ctx
  const open = (name: string) => cardButton(ctx, `audience-${name}`, 'page', name)
  return {
    html: joinLines(
      noticeHtml(world, 'ask-audience'),
      '',
      audienceHtml(world, audience),
      noticeHtml(world, 'audience-count', { count }),
    ),
    buttons: [
      [open('locales'), open('services')],
      [open('regions'), open('days')],
      [open('incident'), open('flow')],
      [open('list'), cardButton(ctx, 'audience-everybody', 'everybody')],
      [cardButton(ctx, 'back', 'page', 'main')],
    ],
  }
}

const DAYS = [1, 7, 30, 90] as const
const MAX_TITLE_CHARS = 40

/** One of the pages that narrow the audience; null when `name` is none of them. */
export const audienceView = (ctx: CardContext, name: string): CardView | null => {
  const {
    world,
    notice: { audience },
  } = ctx
  const { locales, services, regions, activeDays, incident, inFlow, chats } = audience
  switch (name) {
    case 'audience':
      return overview(ctx)
    case 'locales':
      return page(
        ctx,
        'ask-locales',
        inRows(
          world.texts.locales.map((one) =>
            dataButton(
              ctx,
              withTick(noticePlain(world, 'language', { locale: one }), locales?.includes(one) === true),
              'locale',
              one,
            ),
          ),
          2,
        ),
      )
    case 'services':
      return page(
        ctx,
        'ask-services',
        world.services.map(({ id }) => [
          dataButton(ctx, withTick(serviceName(world, id), services?.includes(id) === true), 'service', id),
        ]),
      )
    case 'regions':
      return page(
        ctx,
        'ask-regions',
        inRows(
          [...new Set(world.services.map(({ country }) => country))].map((one) =>
            dataButton(ctx, withTick(one, regions?.includes(one) === true), 'region', one),
          ),
          3,
        ),
      )
    case 'days':
      return page(ctx, 'ask-days', [
        DAYS.map((days) => dataButton(ctx, withTick(String(days), activeDays === days), 'days', String(days))),
        [cardButton(ctx, 'any', 'days', 0)],
      ])
    case 'incident':
      return page(ctx, 'ask-incident', [
        ...ctx.incidents.map(({ id, title }) => [
          dataButton(ctx, withTick(truncate(title, MAX_TITLE_CHARS), incident === id), 'incident', id),
        ]),
        [cardButton(ctx, 'any', 'incident', 'none')],
      ])
    case 'flow':
      return page(ctx, 'ask-flow', [
        ...inRows(
          offeredFlows(world).map((flow) =>
            dataButton(ctx, withTick(flowLabel(world, deskLocale(world), flow), inFlow === flow), 'flow', flow),
          ),
          2,
        ),
        [cardButton(ctx, 'any-flow', 'flow', '*'), cardButton(ctx, 'any', 'flow', 'none')],
      ])
    case 'list':
      return page(ctx, 'ask-list', chats ? [[cardButton(ctx, 'no-list', 'no-list')]] : [])
    default:
      return null
  }
}
