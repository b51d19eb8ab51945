import type { Audience, NoticeDraft } from '../../../core/notice/notice.ts'
import type { Service } from '../../../core/catalogue/service.ts'
import { ROOT } from '../../../core/flow/world.ts'

/** What of the catalogue matters to notices: where a service is, and what time it is there. */
export type Place = Pick<Service, 'id' | 'country' | 'timeZone'>

/** From 22:00 to 8:00 people sleep. */
const BED_HOUR = 22
const WAKE_HOUR = 8

/**
 * Who is chosen, of `conversation c`; the values are those of {@link audienceValues}, from number `first`. Customers alone have ids above 0
 * (Bot API, Chat.id). Who has not chosen a service uses the only one, if there is one.
 */
export const chosenBy = (first: number): string => {
  const at = (place: number): string => `$${first + place}`
  return `c.chat_id > 0 and not c.away
    and (${at(0)}::text[] is null or c.locale = any(${at(0)}))
    and (${at(1)}::text[] is null or coalesce(c.service, ${at(2)}::text) = any(${at(1)}))
    and (${at(3)}::int is null or coalesce(c.seen_at, c.updated_at) > now() - ${at(3)}::int * interval '1 day')
    and (${at(4)}::text is null or exists (select from subscription s where s.chat_id = c.chat_id and s.incident_id = ${at(4)}))
    and (${at(5)}::text is null or c.flow = ${at(5)} or (${at(5)} = '*' and c.flow not in ('', '${ROOT}')))
    and (${at(6)}::bigint[] is null or c.chat_id = any(${at(6)}))`
}

/** How many values {@link audienceValues} gives. */
export const AUDIENCE_VALUES = 7

const servicesOf = ({ services, regions }: Audience, places: readonly Place[]): readonly string[] | null => {
  if (regions === undefined) return services ?? null
  const there = places.filter(({ country }) => regions.includes(country)).map(({ id }) => id)
  return services === undefined ? there : there.filter((id) => services.includes(id))
}

/** The values of {@link chosenBy}, in their order. */
export const audienceValues = (audience: Audience, places: readonly Place[]): readonly unknown[] => [
  audience.locales ?? null,
  servicesOf(audience, places),
  places.length === 1 ? places[0]?.id : null,
  audience.activeDays ?? null,
  audience.incident ?? null,
  audience.inFlow ?? null,
  audience.chats ?? null,
]

/** The language of a copy: the customer's own, or the fallback; null when there is none for them. `texts` are those that exist. */
export const localeOf = (texts: string, fallback: string): string =>
  `case when c.locale = any(${texts}::text[]) then c.locale when ${fallback}::text = any(${texts}::text[]) then ${fallback}::text end`

/** The languages that have a text, and the fallback. */
export const localeValues = ({ texts, fallback }: Pick<NoticeDraft, 'texts' | 'fallback'>): readonly unknown[] => [
  Object.keys(texts),
  fallback,
]

/** What time it is for a customer: `zones` is joined to `c`, by {@link zoneValues}; the first service's zone holds for who has chosen none. */
export const joinZone = (ids: string, zones: string, fallback: string): string => `
  left join unnest(${ids}::text[], ${zones}::text[]) as place(service, zone) on place.service = c.service
  cross join lateral (select now() at time zone coalesce(place.zone, ${fallback}::text) as local, coalesce(place.zone, ${fallback}::text) as zone) as clock`

/** The values of {@link joinZone}. */
export const zoneValues = (places: readonly Place[]): readonly unknown[] => [
  places.map(({ id }) => id),
  places.map(({ timeZone }) => timeZone),
  places[0]?.timeZone ?? 'UTC',
]

/** True while the customer sleeps. */
export const sleeps = `(extract(hour from clock.local) >= ${BED_HOUR} or extract(hour from clock.local) < ${WAKE_HOUR})`

/** When a customer who sleeps is awake again. */
export const wakesAt = `((clock.local::date + (extract(hour from clock.local) >= ${BED_HOUR})::int + time '${WAKE_HOUR}:00') at time zone clock.zone)`
