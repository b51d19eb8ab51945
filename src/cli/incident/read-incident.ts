import { z } from 'zod'
import { perLanguage, readYaml } from '../terminal/read-yaml.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import { concernsService } from '../../core/incident/open-incidents.ts'
import { MAX_INCIDENT_CHARS } from '../../core/incident/incident-step.ts'
import { findMarkupFault } from '../../core/text/markup-fault.ts'
import { deskZone, offeredFlows } from '../../core/desk/desk-text.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { foreignInHtml, knownLinks } from '../../core/catalogue/known-links.ts'
import { readTime, timeRemedy } from './read-time.ts'

/** An incident as a file describes it. Times are ms since 1970; `startsAt` is null when the file gives none. */
export interface IncidentFile extends Pick<Incident, 'kind' | 'services' | 'regions' | 'flows' | 'endsAt' | 'texts'> {
  readonly startsAt: number | null
}

const listOf = (item: z.ZodString, sample: string) =>
  z.array(item, `use a list such as [${sample}], or leave it out`).min(1, 'give at least one, or leave it out')
const time = z.string(timeRemedy).nullable().default(null)

const fields = {
  kind: z.enum(['incident', 'maintenance'], 'use incident or maintenance'),
  services: listOf(z.string('use a name'), 'ozon').default([]),
  regions: listOf(
    z.string('use a country code such as RU').regex(/^[A-Z]{2}$/, 'use a country code such as RU'),
    'RU',
  ).default([]),
  flows: listOf(z.string('use a name'), 'missing-sms').nullable().default(null),
  from: time,
  to: time,
  texts: perLanguage.default({}),
}

const schema = z.strictObject(fields, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `there is no field "${issue.keys[0] ?? ''}", use only ${Object.keys(fields).join(', ')}`
      : 'begin with "kind: incident", see: npm run incident -- --help',
})

const unknownIn = (field: string, known: readonly string[], given: readonly string[]): readonly string[] =>
  given
    .filter((one) => !known.includes(one))
    .map((one) => `${field}: there is no "${one}", use one of ${known.join(', ')}`)

const textMistake = ([locale, text]: readonly [string, string]): readonly string[] => {
  const broken = findMarkupFault(text)
  if (broken !== null)
    return [
      `texts.${locale}: its markup breaks at "${broken.sign}" in line ${broken.line}: close every tag and use &lt; for <, &amp; for &`,
    ]
  const length = stripHtml(text).trim().length
  if (length === 0) return [`texts.${locale}: add a text`]
  return length > MAX_INCIDENT_CHARS
    ? [`texts.${locale}: it is ${length} characters long, the limit is ${MAX_INCIDENT_CHARS}`]
    : []
}

/** Links and phone numbers that the catalogue does not name. */
const foreignMistakes = ({ texts }: IncidentFile, { services }: DeskWorld): readonly string[] =>
  Object.entries(texts).flatMap(([locale, text]) =>
    foreignInHtml(knownLinks(services), text).map(
      (found) => `texts.${locale}: the catalogue does not name "${found}": leave it out, or name it in services/*.yaml`,
    ),
  )

const nobodyThere = (incident: IncidentFile, { services }: DeskWorld): readonly string[] =>
  services.some((service) => concernsService(incident, service))
    ? []
    : [`regions: no customer of these services is in ${incident.regions.join(', ')}: change them, or leave them out`]

/** Time by which a beginning may have passed: longer ago it is a slip of the day or the year. */
const PAST_MS = 3_600_000

const spanMistakes = ({ kind, startsAt, endsAt }: IncidentFile, now: number): readonly string[] => {
  if (startsAt !== null && startsAt < now - PAST_MS)
    return ['from: that time passed more than an hour ago: give a later one, or leave it out']
  if (endsAt === null) return kind === 'maintenance' ? ['to: maintenance needs an end: add one'] : []
  if (endsAt <= now) return ['to: that time has passed: give a later one, or leave it out']
  return startsAt !== null && endsAt <= startsAt ? ['to: it is not after "from": give a later time'] : []
}

const mistakesOf = (incident: IncidentFile, world: DeskWorld, now: number): readonly string[] => [
  ...unknownIn(
    'services',
    world.services.map(({ id }) => id),
    incident.services,
  ),
  ...nobodyThere(incident, world),
  ...unknownIn('flows', offeredFlows(world), incident.flows ?? []),
  ...unknownIn('texts', world.texts.locales, Object.keys(incident.texts)),
  ...Object.entries(incident.texts).flatMap(textMistake),
  ...foreignMistakes(incident, world),
  ...spanMistakes(incident, now),
]

/**
 * Reads an incident from a YAML file and checks it against the services, flows and languages on offer. Throws
 * {@link UsageError}.
 */
export const readIncident = (file: string, world: DeskWorld, now: number): IncidentFile => {
  const { from, to, ...rest } = readYaml(file, schema)
  const at = (field: string, words: string | null): number | null => {
    const moment = words === null ? null : readTime(words, deskZone(world), now)
    if (words !== null && moment === null) throw new UsageError(`${file}: ${field}: ${timeRemedy}`)
    return moment
  }
  const incident: IncidentFile = { ...rest, startsAt: at('from', from), endsAt: at('to', to) }
  const [mistake] = mistakesOf(incident, world, now)
  if (mistake !== undefined) throw new UsageError(`${file}: ${mistake}`)
  return incident
}
