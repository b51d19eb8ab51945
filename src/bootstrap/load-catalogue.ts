import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { defaultDesk, readHours, weekdays } from '../core/catalogue/desk-policy.ts'
import { foldTag, isTag } from '../core/desk/talk-tags.ts'
import { holidayCountries } from '../core/catalogue/public-holidays.ts'
import type { Flow } from '../core/flow/flow.ts'
import { acts } from '../core/catalogue/act.ts'
import { defaultProofs, proofKinds } from '../core/catalogue/proof.ts'
import { defaultLimits } from '../core/catalogue/service.ts'
import type { Service } from '../core/catalogue/service.ts'
import { missingPlaceholders } from '../core/catalogue/side-answers.ts'

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const perLanguage = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'use a language code such as ru'), z.string().trim().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'add at least one language')
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const count = z.int().positive()

/** Characters of an answer beside the question: one or two sentences. */
const MAX_SIDE = 300

/** Order in the menu of a service that gives none. */
const LAST = Number.MAX_SAFE_INTEGER

const proof = z.enum(proofKinds)
const actionName = z.enum(acts)

/** Longest hold: a week, far below the month for which an operator keeps a reserved number. */
const MAX_HOLD_HOURS = 168

/** Policy of proofs; what a service leaves out is taken from `defaultProofs`. */
const proofPolicy = z
  .strictObject({
    actions: z.partialRecord(actionName, z.array(proof)).default({}),
    minutes: z.partialRecord(proof, count).default({}),
    simHold: z
      .strictObject({
        refuseHours: count,
        secondProofHours: count,
        graveHours: count,
        graveActions: z.array(actionName),
      })
      .exactPartial()
      .default({}),
    holdHours: z.partialRecord(actionName, z.number().min(0).max(MAX_HOLD_HOURS)).default({}),
  })
  .prefault({})
  .transform(({ actions, minutes, simHold, holdHours }) => ({
    actions: { ...defaultProofs.actions, ...actions },
    minutes: { ...defaultProofs.minutes, ...minutes },
    simHold: { ...defaultProofs.simHold, ...simHold },
    holdHours: { ...defaultProofs.holdHours, ...holdHours },
  }))

const limits = z
  .strictObject({
    searches: count,
    searchHours: count,
    holdMin: count,
    changeDays: count,
    wordTries: count,
    listLines: count,
    listBytes: count,
    nameChars: count,
    listMin: count,
  })
  .exactPartial()
  .default({})
  .transform((given) => ({ ...defaultLimits, ...given }))

const hours = z.string().transform((text, issues) => {
  const read = readHours(text)
  if (read === null) issues.addIssue('use hours such as "09:00-21:00"')
  return read ?? z.NEVER
})

/** Policy of the desk. When a service gives hours, a weekday that is not among them is closed. */
const desk = z
  .strictObject({
    hours: z.partialRecord(z.enum(weekdays), hours),
    firstAnswerMin: count,
    nextAnswerMin: count,
    warnBeforeMin: count,
    requeueMin: count,
    remindMin: count,
    silentMin: count,
    holidays: z.enum(holidayCountries),
    closedDates: z.array(z.iso.date('use a date such as "2026-12-31"')),
    tags: z.array(z.string().transform(foldTag).refine(isTag, 'use letters, 24 at most')),
  })
  .exactPartial()
  .default({})
  .transform((given) => ({ ...defaultDesk, ...given }))
  .refine(({ remindMin, silentMin }) => silentMin > remindMin, {
    path: ['silentMin'],
    error: 'a talk cannot end before the reminder',
  })
  .refine(
    ({ firstAnswerMin, nextAnswerMin, warnBeforeMin }) => warnBeforeMin < Math.min(firstAnswerMin, nextAnswerMin),
    { path: ['warnBeforeMin'], error: 'a warning must come after the wait has begun' },
  )

/** Closed days at the start of each month: at most 27, so that even the shortest month has an open day. */
const closed = z.int().min(0).max(27, 'a month would have no open day left').default(0)

const schema = z.strictObject({
  id: z.string().regex(kebab, 'use kebab-case'),
  name: perLanguage,
  aliases: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'use a name by which people call it')).default([]),
  order: count.default(LAST),
  country: z.enum(['BY', 'RU']),
  timeZone: z.string().refine(isZone, 'use an IANA name such as Europe/Minsk'),
  flows: z.array(z.string().min(1)).min(1),
  smsSender: z.string().trim().min(1),
  codes: z.strictObject({
    channels: z.array(z.enum(['sms', 'voice', 'email-link'])).min(1),
    ttlMin: count,
    gapSec: count,
    perTenMinutes: count,
    perDay: count,
    checks: count,
  }),
  patience: z.strictObject({ remindMin: count, sleepMin: count }),
  waitSec: count,
  hotlines: z.array(
    z.strictObject({ number: z.string().trim().min(1), ownNetwork: z.boolean().default(false), note: perLanguage }),
  ),
  facts: z
    .record(z.string().regex(kebab, 'use kebab-case'), z.union([z.string().trim().min(1), z.number()]))
    .default({}),
  articles: z
    .array(
      z.strictObject({
        id: z.string().regex(kebab, 'use kebab-case'),
        title: perLanguage,
        text: perLanguage,
        words: perLanguage,
        next: z.string().min(1).nullable().default(null),
        closed: z.enum(['invoices']).nullable().default(null),
      }),
    )
    .default([]),
  side: z
    .array(
      z.strictObject({
        id: z.string().regex(kebab, 'use kebab-case'),
        text: perLanguage.refine(
          (texts) => Object.values(texts).every((text) => text.length <= MAX_SIDE),
          `an answer beside the question has ${MAX_SIDE} characters at most: shorten it, or make it an article`,
        ),
        sayings: perLanguage,
      }),
    )
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two answers have the same id: rename one')
    .default([]),
  proofs: proofPolicy,
  limits,
  closedDays: z.strictObject({ renaming: closed, invoices: closed }).prefault({}),
  desk,
  incidents: z.strictObject({ metHours: count.default(6) }).prefault({}),
}) satisfies z.ZodType<Service>

const remedy = (path: string, error: z.ZodError): string => {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  return `${path}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a service'}`
}

/** A service with its order in the menu, which only the catalogue uses. */
type Entry = z.infer<typeof schema>

const readService = (dir: string, name: string): Entry => {
  const path = join(dir, name)
  const document = parseDocument(readFileSync(path, 'utf8'))
  const [mistake] = document.errors
  if (mistake)
    throw new Error(`${path}:${mistake.linePos?.[0].line ?? 1}: ${mistake.message.split('\n')[0] ?? 'not YAML'}`)
  const parsed = schema.safeParse(document.toJS())
  if (!parsed.success) throw new Error(remedy(path, parsed.error))
  const id = name.replace(/\.ya?ml$/, '')
  if (parsed.data.id !== id)
    throw new Error(`${path}: id: it is "${parsed.data.id}": change it to ${id}, or rename the file`)
  return parsed.data
}

/**
 * Reads the catalogue: every `dir/<id>.yaml` by its `order`, then by name; or only those of `ids`, in the order of
 * `ids`. Throws an error of one line: for an invalid file, the file, the field and the remedy; for an unknown id, the
 * ids there are; and when the catalogue is empty.
 */
export const loadCatalogue = (dir: string, ids?: readonly string[]): readonly Service[] => {
  const all = readdirSync(dir)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => readService(dir, name))
    .sort((one, other) => one.order - other.order)
  if (all.length === 0)
    throw new Error(`${dir}: the catalogue is empty, add a service such as ${join(dir, 'my-mts.yaml')}`)
  if (ids === undefined || ids.length === 0) return all
  return [...new Set(ids)].map((id) => {
    const service = all.find((candidate) => candidate.id === id)
    if (!service)
      throw new Error(`no service "${id}" in ${dir}, choose from: ${all.map((known) => known.id).join(', ')}`)
    return service
  })
}

/**
 * Checks that every side answer is there in each language of the service's name, and that its placeholders have values.
 */
const checkSide = (service: Service): void => {
  for (const { id, text, sayings } of service.side) {
    const where = `services/${service.id}.yaml: side ${id}`
    const missing = Object.keys(service.name).find((locale) => !text[locale] || !sayings[locale])
    if (missing !== undefined) throw new Error(`${where}: it lacks the language "${missing}": add its text and sayings`)
    const [name] = Object.values(text).flatMap((one) => missingPlaceholders(service, one))
    if (name === 'hotline')
      throw new Error(`${where}: it names {hotline}, and the service has none: add one to "hotlines", or leave it out`)
    if (name !== undefined)
      throw new Error(`${where}: there is no fact "${name}": add it to "facts", or correct the name`)
  }
}

/**
 * Checks that every flow a service offers exists and has the facts it shows. Throws an error of one line that names the
 * file and the remedy.
 */
export const checkOffers = (services: readonly Service[], flows: ReadonlyMap<string, Flow>): void => {
  for (const service of services) {
    const { id, flows: offered, facts, articles } = service
    const missing = [...offered, ...articles.flatMap(({ next }) => next ?? [])].find((name) => !flows.has(name))
    if (missing !== undefined)
      throw new Error(
        `services/${id}.yaml: there is no flow "${missing}", choose from: ${[...flows.keys()].join(', ')}`,
      )
    const lacking = offered.flatMap(
      (name) =>
        flows
          .get(name)
          ?.facts.filter((fact) => facts[fact] === undefined)
          .map((fact) => ({ name, fact })) ?? [],
    )[0]
    if (lacking)
      throw new Error(
        `services/${id}.yaml: facts.${lacking.fact}: the flow ${lacking.name} shows it: add it, or remove the flow from "flows"`,
      )
    checkSide(service)
  }
}
