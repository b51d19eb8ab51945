import { z } from 'zod'
import { perLanguage, readYaml } from '../terminal/read-yaml.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { noticeKinds } from '../../core/flow/notice-calls.ts'
import type { MarkupFault } from '../../core/text/markup-fault.ts'
import type { NoticeDraft, NoticeProblem } from '../../core/notice/notice.ts'
import { offeredFlows } from '../../core/desk/desk-text.ts'
import { problemsOf } from '../../core/notice/notice-problems.ts'
import type { World } from '../../core/flow/world.ts'

const names = z.array(z.string().min(1)).min(1, 'give at least one, or leave it out')
const time = z.iso
  .datetime({ offset: true, message: 'use a time with its zone, such as 2026-11-30T22:00:00+03:00' })
  .transform((text) => Date.parse(text))

/** Schema of the file; `photo` is a URL or a file id of Telegram's. */
const schema = z.strictObject({
  kind: z.enum(noticeKinds, `use one of ${noticeKinds.join(', ')}`),
  texts: perLanguage,
  fallback: z.string().nullable().default(null),
  photo: z.string().min(1).nullable().default(null),
  buttons: z.array(z.strictObject({ flow: z.string().min(1), label: perLanguage.default({}) })).default([]),
  audience: z
    .strictObject({
      locales: names,
      services: names,
      regions: z.array(z.string().regex(/^[A-Z]{2}$/, 'use a country code such as RU')).min(1),
      activeDays: z.int().positive(),
      incident: z.string().min(1),
      inFlow: z.string().min(1),
      chats: z.array(z.int().positive('use Telegram ids of people')).min(1, 'give at least one, or leave it out'),
    })
    .partial()
    .default({}),
  silent: z.boolean().default(false),
  at: time.nullable().default(null),
  respectsNight: z.boolean().default(false),
  onCrash: z.enum(['twice', 'unknown'], 'use twice or unknown').default('twice'),
  paid: z.boolean().default(false),
})

type NoticeWorld = Pick<World, 'texts' | 'services'>

const remedies: Readonly<
  Record<NoticeProblem['kind'], (about: string, known: NoticeWorld, at?: MarkupFault) => string>
> = {
  'no-text': (about) =>
    about === '' ? 'texts: add at least one' : `texts.${about}: it is empty: add a text or leave it out`,
  'no-fallback': (about) => `fallback: there is no text in "${about}": use a language of "texts"`,
  'missing-text': (about) =>
    `texts.${about}: it is missing: add it, or a "fallback" for customers with that language, or "audience.locales" without it`,
  'too-long': (about) => `texts.${about}: it is too long: the limit is 4,096 characters, 1,024 below a photo`,
  'unparsable': (about, _, at) =>
    `texts.${about}: Telegram cannot read its markup${at ? ` in line ${at.line}, near "${at.near}"` : ''}: close every tag and use &lt; for <`,
  'unknown-flow': (about, known) =>
    `buttons or audience.inFlow: there is no flow "${about}" in any service's menu, use one of ${offeredFlows(known).join(', ')}`,
  'unknown-service': (about, { services }) =>
    `audience.services: there is no "${about}", use one of ${services.map(({ id }) => id).join(', ')}`,
  'unknown-language': (about, { texts }) =>
    `texts, fallback or audience.locales: the bot does not speak "${about}", use one of ${texts.locales.join(', ')}`,
  'too-many-buttons': (about) => `buttons: there are too many, the limit is ${about}`,
  'in-the-past': () => 'at: that time has passed: give a later one, or leave it out',
}

/**
 * Reads a notice from a YAML file and checks it against the languages, services and flows on offer. Fields of `set`
 * replace those of the file. Throws {@link UsageError}.
 */
export const readNotice = (
  file: string,
  world: NoticeWorld,
  now: number,
  set: Partial<NoticeDraft> = {},
): NoticeDraft => {
  const draft = { ...(readYaml(file, schema) as NoticeDraft), ...set }
  const [problem] = problemsOf(draft, world, now)
  if (problem) throw new UsageError(`${file}: ${remedies[problem.kind](problem.about, world, problem.at)}`)
  return draft
}
