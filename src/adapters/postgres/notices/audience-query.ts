import type { Audience, NoticeDraft } from '../../../core/notice/notice.ts'
import type { Service } from '../../../core/catalogue/service.ts'
import type { Values } from '../named-statement.ts'
import { ROOT } from '../../../core/flow/flow-ids.ts'

/** A service's country and time zone: what notices need of the catalogue. */
export type Place = Pick<Service, 'id' | 'country' | 'timeZone'>

/** Night, in the customer's time: from 22:00 to 8:00. */
const BED_HOUR = 22
const WAKE_HOUR = 8

/**
 * Condition on `conversation c` that selects an audience, by {@link audienceValues}. Only private chats have ids above
 * 0 (Bot API, Chat.id). A customer without a service counts for the only one, if there is just one.
 */
export const audienceCondition = `c.chat_id > 0 and not c.unreachable
    and (:locales::text[] is null or c.locale = any(:locales))
    and (:services::text[] is null or coalesce(c.service, :onlyService::text) = any(:services))
    and (:activeDays::int is null or coalesce(c.seen_at, c.updated_at) > now() - :activeDays::int * interval '1 day')
    and (:incident::text is null
      or exists (select from subscription s where s.chat_id = c.chat_id and s.incident_id = :incident))
    and (:inFlow::text is null or c.flow = :inFlow or (:inFlow = '*' and c.flow not in ('', '${ROOT}')))
    and (:chats::bigint[] is null or c.chat_id = any(:chats))`

const servicesOf = ({ services, regions }: Audience, places: readonly Place[]): readonly string[] | null => {
  if (regions === undefined) return services ?? null
  const there = places.filter(({ country }) => regions.includes(country)).map(({ id }) => id)
  return services === undefined ? there : there.filter((id) => services.includes(id))
}

/** Gives the values of {@link audienceCondition}. */
export const audienceValues = (audience: Audience, places: readonly Place[]): Values => ({
  locales: audience.locales ?? null,
  services: servicesOf(audience, places),
  onlyService: places.length === 1 ? places[0]?.id : null,
  activeDays: audience.activeDays ?? null,
  incident: audience.incident ?? null,
  inFlow: audience.inFlow ?? null,
  chats: audience.chats ?? null,
})

/**
 * Expression for the language of a copy, by {@link localeValues}: the customer's own, or the fallback; null without a
 * text for them.
 */
export const copyLocale = `case when c.locale = any(:texts::text[]) then c.locale
    when :fallback::text = any(:texts::text[]) then :fallback::text end`

/** Gives the values of {@link copyLocale}: the languages that have a text, and the fallback. */
export const localeValues = ({ texts, fallback }: Pick<NoticeDraft, 'texts' | 'fallback'>): Values => ({
  texts: Object.keys(texts),
  fallback,
})

/** Join of `c` with the customer's time, by {@link zoneValues}. Without a service the zone of the first one counts. */
export const joinZone = `
  left join unnest(:places::text[], :zones::text[]) as place(service, zone) on place.service = c.service
  cross join lateral (select now() at time zone coalesce(place.zone, :anyZone::text) as local,
    coalesce(place.zone, :anyZone::text) as zone) as clock`

/** Gives the values of {@link joinZone}. */
export const zoneValues = (places: readonly Place[]): Values => ({
  places: places.map(({ id }) => id),
  zones: places.map(({ timeZone }) => timeZone),
  anyZone: places[0]?.timeZone ?? 'UTC',
})

/** Expression that is true while it is night for the customer. */
export const isNight = `(extract(hour from clock.local) >= ${BED_HOUR} or extract(hour
  from clock.local) < ${WAKE_HOUR})`

/** Expression for the end of the customer's night. */
export const nightEndsAt = `((clock.local::date + (extract(hour
  from clock.local) >= ${BED_HOUR})::int + time '${WAKE_HOUR}:00') at time zone clock.zone)`

/** Condition that the customer `c` does not want this kind of notice; `kind` is an expression. */
export const isUnwanted = (kind: string): string =>
  `exists (select from notice_unwanted u where u.chat_id = c.chat_id and u.kind = ${kind})`
