import type { Audience, NoticeDraft } from '../../../core/notice/notice.ts'
import type { Service } from '../../../core/catalogue/service.ts'
import { ROOT } from '../../../core/flow/flow-ids.ts'

/** A service's country and time zone: what notices need of the catalogue. */
export type Place = Pick<Service, 'id' | 'country' | 'timeZone'>

/** Night, in the customer's time: from 22:00 to 8:00. */
const BED_HOUR = 22
const WAKE_HOUR = 8

/**
 * Builds the condition on `conversation c` that selects an audience; its parameters are {@link audienceValues}, from
 * number `first`. Only private chats have ids above 0 (Bot API, Chat.id). A customer without a service counts for the
 * only one, if there is just one.
 */
export const audienceCondition = (first: number): string => {
  const at = (place: number): string => `$${first + place}`
  return `c.chat_id > 0 and not c.unreachable
    and (${at(0)}::text[] is null or c.locale = any(${at(0)}))
    and (${at(1)}::text[] is null or coalesce(c.service, ${at(2)}::text) = any(${at(1)}))
    and (${at(3)}::int is null or coalesce(c.seen_at, c.updated_at) > now() - ${at(3)}::int * interval '1 day')
    and (${at(4)}::text is null or exists (select from subscription s where s.chat_id = c.chat_id and s.incident_id = ${at(4)}))
    and (${at(5)}::text is null or c.flow = ${at(5)} or (${at(5)} = '*' and c.flow not in ('', '${ROOT}')))
    and (${at(6)}::bigint[] is null or c.chat_id = any(${at(6)}))`
}

/** Number of {@link audienceValues}. */
export const AUDIENCE_VALUES = 7

const servicesOf = ({ services, regions }: Audience, places: readonly Place[]): readonly string[] | null => {
  if (regions === undefined) return services ?? null
  const there = places.filter(({ country }) => regions.includes(country)).map(({ id }) => id)
  return services === undefined ? there : there.filter((id) => services.includes(id))
}

/** Lists the values of {@link audienceCondition}, in their order. */
export const audienceValues = (audience: Audience, places: readonly Place[]): readonly unknown[] => [
  audience.locales ?? null,
  servicesOf(audience, places),
  places.length === 1 ? places[0]?.id : null,
  audience.activeDays ?? null,
  audience.incident ?? null,
  audience.inFlow ?? null,
  audience.chats ?? null,
]

/**
 * Builds an expression for the language of a copy: the customer's own, or the fallback; null without a text for them.
 * `texts` are the languages that have one.
 */
export const localeOf = (texts: string, fallback: string): string =>
  `case when c.locale = any(${texts}::text[]) then c.locale when ${fallback}::text = any(${texts}::text[]) then ${fallback}::text end`

/** Lists the values of {@link localeOf}: the languages that have a text, and the fallback. */
export const localeValues = ({ texts, fallback }: Pick<NoticeDraft, 'texts' | 'fallback'>): readonly unknown[] => [
  Object.keys(texts),
  fallback,
]

/**
 * Builds the join of `c` with the customer's time, by {@link zoneValues}. Without a service the zone of the first one
 * counts.
 */
export const joinZone = (ids: string, zones: string, fallback: string): string => `
  left join unnest(${ids}::text[], ${zones}::text[]) as place(service, zone) on place.service = c.service
  cross join lateral (select now() at time zone coalesce(place.zone, ${fallback}::text) as local, coalesce(place.zone, ${fallback}::text) as zone) as clock`

/** Lists the values of {@link joinZone}. */
export const zoneValues = (places: readonly Place[]): readonly unknown[] => [
  places.map(({ id }) => id),
  places.map(({ timeZone }) => timeZone),
  places[0]?.timeZone ?? 'UTC',
]

/** Gives the values of {@link joinZone} where its parameters are `:places`, `:zones` and `:anyZone`. */
export const namedZones = (places: readonly Place[]): Readonly<Record<string, unknown>> => {
  const [ids, zones, anyZone] = zoneValues(places)
  return { places: ids, zones, anyZone }
}

/** Expression that is true while it is night for the customer. */
export const isNight = `(extract(hour from clock.local) >= ${BED_HOUR} or extract(hour from clock.local) < ${WAKE_HOUR})`

/** Expression for the end of the customer's night. */
export const nightEndsAt = `((clock.local::date + (extract(hour from clock.local) >= ${BED_HOUR})::int + time '${WAKE_HOUR}:00') at time zone clock.zone)`

/** Condition that the customer `c` does not want this kind of notice. */
export const isUnwanted = (kind: string): string =>
  `exists (select from notice_unwanted u where u.chat_id = c.chat_id and u.kind = ${kind})`
