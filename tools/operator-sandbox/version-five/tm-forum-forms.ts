import { z } from 'zod'
import { listOf, partOf, VERSION_FOUR_ANSWERS } from '../answers/tm-forum-answers.ts'
import { VERSION_FIVE_ANSWERS } from '../answers/version-five-answers.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { isVersionFive } from './error-type.ts'
import { READ_VERSION_FIVE } from './read-version-five.ts'
import type { VersionFiveBody } from './read-version-five.ts'
import { SHOW_VERSION_FIVE } from './show-version-five.ts'
import type { Resource } from './show-version-five.ts'

/** Schemas of what an API answers with: a resource, several of them, or fields of one. */
interface Answers {
  readonly whole: z.ZodObject
  readonly list: z.ZodType
  readonly part: z.ZodType
}

/** One of the versions in which the sandbox speaks TM Forum's APIs; all of them read and write the same state. */
export interface TmForumForm {
  /** End of its operations' names. */
  readonly suffix: '' | 'V5'
  /** Gives the path of this version for that of version 4, and its address alike. */
  readonly at: (path: string) => string
  /** Gives a resource in this version. */
  readonly show: (resource: Resource, wire: Wire) => Wire
  /** Gives the schema of a request in this version, whose result is that of version 4. */
  readonly body: <T>(name: VersionFiveBody, schema: z.ZodType<T>) => z.ZodType<T>
  readonly answers: Readonly<Record<Resource, Answers>>
}

const answersOf = (wholes: Readonly<Record<Resource, z.ZodObject>>): TmForumForm['answers'] => {
  const of = (whole: z.ZodObject): Answers => ({ whole, list: listOf(whole), part: partOf(whole) })
  return {
    serviceProblem: of(wholes.serviceProblem),
    troubleTicket: of(wholes.troubleTicket),
    productOrder: of(wholes.productOrder),
    cancelProductOrder: of(wholes.cancelProductOrder),
    customer: of(wholes.customer),
    billingAccount: of(wholes.billingAccount),
  }
}

/** Version 5 has another name for TMF629. */
const atVersionFive = (path: string): string =>
  path.replace('/tmf-api/customerManagement/v4/', '/tmf-api/customer/v5/').replace(/(\/tmf-api\/\w+)\/v4\//, '$1/v5/')

/** Version 4, in which the routes are written. */
const VERSION_FOUR: TmForumForm = {
  suffix: '',
  at: (path) => path,
  show: (_resource, wire) => wire,
  body: (_name, schema) => schema,
  answers: answersOf(VERSION_FOUR_ANSWERS),
}

const VERSION_FIVE: TmForumForm = {
  suffix: 'V5',
  at: atVersionFive,
  show: (resource, wire) => {
    const shown = SHOW_VERSION_FIVE[resource](wire)
    const { href } = shown
    return typeof href === 'string' ? { ...shown, href: atVersionFive(href) } : shown
  },
  body: <T>(name: VersionFiveBody, schema: z.ZodType<T>) => {
    const read: z.ZodType<Wire> = READ_VERSION_FIVE[name]
    return z.pipe(read, schema as z.ZodType<T, Wire>)
  },
  answers: answersOf(VERSION_FIVE_ANSWERS),
}

/** The versions of the APIs that have more than one. */
export const TM_FORUM_FORMS: readonly TmForumForm[] = [VERSION_FOUR, VERSION_FIVE]

const BODIES: ReadonlyMap<string, VersionFiveBody> = new Map([
  ['troubleTicket', 'newTicket'],
  ['productOrder', 'newOrder'],
  ['cancelProductOrder', 'newCancellation'],
  ['hub', 'hub'],
])

/** Gives a request as it would be in version 4, for what is said about it in an assertion. */
export const inVersionFour = (path: string, body: unknown): { readonly path: string; readonly body: unknown } => {
  if (!isVersionFive(path)) return { path, body }
  const [, , , , resource = '', id] = path.split('/')
  const name = id === undefined ? BODIES.get(resource) : undefined
  const read = name === undefined ? undefined : READ_VERSION_FIVE[name].safeParse(body)
  return { path: path.replace('/v5/', '/v4/'), body: read?.data ?? body }
}
