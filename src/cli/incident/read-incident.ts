import { z } from 'zod'
import { perLanguage, readYaml } from '../terminal/read-yaml.ts'
import { ToldError } from '../terminal/usage-error.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import { concerns } from '../../core/incident/open-incidents.ts'
import { MOST_INCIDENT_CHARS } from '../../core/incident/incident-step.ts'
import { brokenMarkup } from '../../core/text/telegram-markup.ts'
import { deskZone } from '../../core/desk/desk-text.ts'
import { offeredFlows } from '../../core/desk/desk-text.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import { readTime, timeRemedy } from './read-time.ts'

/** What a file says of an incident. Times are ms since 1970; `startsAt` null: not said. */
export interface IncidentFile extends Pick<
  OwnIncident,
  'kind' | 'services' | 'regions' | 'flows' | 'endsAt' | 'texts'
> {
  readonly startsAt: number | null
}

const listOf = (item: z.ZodString, sample: string) =>
  z.array(item, `write a list such as [${sample}], or leave it out`).min(1, 'write at least one, or leave it out')
const time = z.string(timeRemedy).nullable().default(null)

const fields = {
  kind: z.enum(['incident', 'maintenance'], 'write incident or maintenance'),
  services: listOf(z.string('write a name'), 'ozon').default([]),
  regions: listOf(
    z.string('write a country such as RU').regex(/^[A-Z]{2}$/, 'write a country such as RU'),
    'RU',
  ).default([]),
  flows: listOf(z.string('write a name'), 'missing-sms').nullable().default(null),
  from: time,
  to: time,
  texts: perLanguage.default({}),
}

const schema = z.strictObject(fields, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `there is no field "${issue.keys[0] ?? ''}", write only ${Object.keys(fields).join(', ')}`
      : 'write "kind: incident" and more, see: npm run incident -- --help',
})

const unknownIn = (field: string, known: readonly string[], given: readonly string[]): readonly string[] =>
  given
    .filter((one) => !known.includes(one))
    .map((one) => `${field}: there is no "${one}", write one of ${known.join(', ')}`)

const textMistake = ([locale, text]: readonly [string, string]): readonly string[] => {
  const broken = brokenMarkup(text)
  if (broken !== null)
    return [
      `texts.${locale}: its markup breaks at "${broken.sign}" in line ${broken.line}, close every tag and write &lt; for <, &amp; for &`,
    ]
  const length = stripHtml(text).trim().length
  if (length === 0) return [`texts.${locale}: write a text`]
  return length > MOST_INCIDENT_CHARS
    ? [`texts.${locale}: it is ${length} characters long, write at most ${MOST_INCIDENT_CHARS}`]
    : []
}

const nobodyThere = (incident: IncidentFile, { services }: DeskWorld): readonly string[] =>
  services.some((service) => concerns(incident, service))
    ? []
    : [`regions: no customer of these services is in ${incident.regions.join(', ')}, write other ones, or leave it out`]

const spanMistakes = ({ kind, startsAt, endsAt }: IncidentFile, now: number): readonly string[] => {
  if (endsAt === null) return kind === 'maintenance' ? ['to: maintenance needs its end, write one'] : []
  if (endsAt <= now) return ['to: that time is over, write a later one, or leave it out']
  return startsAt !== null && endsAt <= startsAt ? ['to: it ends before it begins, write a time after "from"'] : []
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
  ...spanMistakes(incident, now),
]

/** Reads an incident from a YAML file and checks it against what the assistant speaks and offers. Throws `ToldError`. */
export const readIncident = (file: string, world: DeskWorld, now: number): IncidentFile => {
  const { from, to, ...rest } = readYaml(file, schema)
  const at = (field: string, words: string | null): number | null => {
    const moment = words === null ? null : readTime(words, deskZone(world), now)
    if (words !== null && moment === null) throw new ToldError(`${file}: ${field}: ${timeRemedy}`)
    return moment
  }
  const incident: IncidentFile = { ...rest, startsAt: at('from', from), endsAt: at('to', to) }
  const [mistake] = mistakesOf(incident, world, now)
  if (mistake !== undefined) throw new ToldError(`${file}: ${mistake}`)
  return incident
}
