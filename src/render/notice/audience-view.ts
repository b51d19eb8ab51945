import type { Rows } from '../../core/talk/desk-context.ts'
import { cut } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Html } from '../../core/text/html.ts'
import { cardButton, inRows, lines, marked, ownButton } from './card-view.ts'
import type { CardView, Viewed } from './card-view.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import type { Audience } from '../../core/notice/notice.ts'
import { noticeHtml, noticePlain } from '../../core/notice/notice-text.ts'
import { flowLabel } from '../../core/desk/desk-text.ts'
import { offeredFlows } from '../../core/desk/desk-text.ts'

const serviceName = (world: DeskWorld, id: string): string =>
  world.services.find((one) => one.id === id)?.name[deskLocale(world)] ?? id

/** Who gets it, in words: everything that narrows, or that nothing does. */
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

const page = (viewed: Viewed, ask: string, rows: Rows, back = 'audience'): CardView => ({
  html: noticeHtml(viewed.world, ask),
  buttons: [...rows, [cardButton(viewed, 'back', 'page', back)]],
})

const whole = (viewed: Viewed): CardView => {
  const {
    world,
    notice: { audience },
    count,
  } = viewed
  const open = (name: string) => cardButton(viewed, `audience-${name}`, 'page', name)
  return {
    html: lines(
      noticeHtml(world, 'ask-audience'),
      '',
      audienceHtml(world, audience),
      noticeHtml(world, 'audience-count', { count }),
    ),
    buttons: [
      [open('locales'), open('services')],
      [open('regions'), open('days')],
      [open('incident'), open('flow')],
      [open('list'), cardButton(viewed, 'audience-everybody', 'everybody')],
      [cardButton(viewed, 'back', 'page', 'main')],
    ],
  }
}

const DAYS = [1, 7, 30, 90] as const
const LONGEST = 40

/** The pages on which the audience is narrowed; null when the page is none of them. */
export const audienceView = (viewed: Viewed, name: string): CardView | null => {
  const {
    world,
    notice: { audience },
  } = viewed
  const { locales, services, regions, activeDays, incident, inFlow, chats } = audience
  switch (name) {
    case 'audience':
      return whole(viewed)
    case 'locales':
      return page(
        viewed,
        'ask-locales',
        inRows(
          world.texts.locales.map((one) =>
            ownButton(
              viewed,
              marked(noticePlain(world, 'language', { locale: one }), locales?.includes(one) === true),
              'locale',
              one,
            ),
          ),
          2,
        ),
      )
    case 'services':
      return page(
        viewed,
        'ask-services',
        world.services.map(({ id }) => [
          ownButton(viewed, marked(serviceName(world, id), services?.includes(id) === true), 'service', id),
        ]),
      )
    case 'regions':
      return page(
        viewed,
        'ask-regions',
        inRows(
          [...new Set(world.services.map(({ country }) => country))].map((one) =>
            ownButton(viewed, marked(one, regions?.includes(one) === true), 'region', one),
          ),
          3,
        ),
      )
    case 'days':
      return page(viewed, 'ask-days', [
        DAYS.map((days) => ownButton(viewed, marked(String(days), activeDays === days), 'days', String(days))),
        [cardButton(viewed, 'any', 'days', 0)],
      ])
    case 'incident':
      return page(viewed, 'ask-incident', [
        ...viewed.incidents.map(({ id, title }) => [
          ownButton(viewed, marked(cut(title, LONGEST), incident === id), 'incident', id),
        ]),
        [cardButton(viewed, 'any', 'incident', 'none')],
      ])
    case 'flow':
      return page(viewed, 'ask-flow', [
        ...inRows(
          offeredFlows(world).map((flow) =>
            ownButton(viewed, marked(flowLabel(world, deskLocale(world), flow), inFlow === flow), 'flow', flow),
          ),
          2,
        ),
        [cardButton(viewed, 'any-flow', 'flow', '*'), cardButton(viewed, 'any', 'flow', 'none')],
      ])
    case 'list':
      return page(viewed, 'ask-list', chats ? [[cardButton(viewed, 'no-list', 'no-list')]] : [])
    default:
      return null
  }
}
