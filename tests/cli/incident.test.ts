import { entry } from '../support/entry.ts'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import { actOnIncident } from '../../src/cli/incident/act-on-incident.ts'
import type { IncidentCommandParts } from '../../src/cli/incident/act-on-incident.ts'
import { readIncidentArguments } from '../../src/cli/incident/incident-arguments.ts'
import { readIncident } from '../../src/cli/incident/read-incident.ts'
import { openEchoStage, until } from '../app/stage.ts'
import type { EchoStage } from '../app/stage.ts'
import { worldOf } from '../flows/world.ts'
import { makeRunFolder } from '../support/run-folder.ts'
import { rowsOf, testKey } from '../support/store.ts'

const world = worldOf('ozon')
const now = Date.parse('2026-11-22T08:00:00Z')
const HOUR = 3_600_000
const BOSS = 7

let folder: string
let remove: () => void
let stage: EchoStage
beforeAll(async () => {
  const made = await makeRunFolder()
  ;[folder, remove] = [made.folder, made.remove]
  stage = await openEchoStage()
})
afterAll(async () => {
  await stage.close()
  remove()
})

const fileOf = (yaml: string): string => {
  const file = path.join(folder, 'incident.yaml')
  writeFileSync(file, yaml)
  return file
}
const outage = 'kind: incident\ntexts: { ru: "Вход <b>не работает</b>.", en: Out of order }\n'
const works = `kind: maintenance
services: [ozon]
regions: [RU]
flows: [missing-sms]
from: 30.11 22:00
to: 2026-12-01T01:00:00+03:00
texts: { ru: Ночью обновляем отправку SMS. }
`

describe('a file', () => {
  it('says everything that an incident can be, and little is enough', () => {
    expect(readIncident(fileOf(works), world, now)).toEqual({
      kind: 'maintenance',
      services: ['ozon'],
      regions: ['RU'],
      flows: ['missing-sms'],
      texts: { ru: 'Ночью обновляем отправку SMS.' },
      startsAt: Date.parse('2026-11-30T22:00:00+03:00'),
      endsAt: Date.parse('2026-11-30T22:00:00Z'),
    })
    expect(readIncident(fileOf('kind: incident'), world, now)).toEqual({
      kind: 'incident',
      services: [],
      regions: [],
      flows: null,
      startsAt: null,
      endsAt: null,
      texts: {},
    })
  })

  it('may begin up to an hour ago', () => {
    const { startsAt } = readIncident(fileOf(`${outage}from: 2026-11-22T07:00:00Z\n`), world, now)
    expect(startsAt).toBe(now - HOUR)
  })

  const wrong: readonly (readonly [string, string, string])[] = [
    [
      'is no YAML',
      'kind: [incident',
      ':1: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'names what stands nowhere',
      'kind: *outage',
      ': Unresolved alias (the anchor must be set before the alias): outage',
    ],
    ['is empty', '', ': begin with "kind: incident", see: npm run incident -- --help'],
    ['lacks the kind', 'services: [ozon]', ': kind: use incident or maintenance'],
    [
      'has a field that there is not',
      `${outage}colour: red\n`,
      ': there is no field "colour", use only kind, services, regions, flows, from, to, texts',
    ],
    ['has a word for a list', `${outage}services: ozon\n`, ': services: use a list such as [ozon], or leave it out'],
    [
      'names a service that there is not',
      `${outage}services: [moon]\n`,
      ': services: there is no "moon", use one of ozon',
    ],
    [
      'is where nobody is',
      `${outage}regions: [BY]\n`,
      ': regions: no customer of these services is in BY: change them, or leave them out',
    ],
    ['stops nothing', `${outage}flows: []\n`, ': flows: give at least one, or leave it out'],
    [
      'has a time that is none',
      `${outage}from: soon\n`,
      ': from: use a time such as 2026-11-30T22:00:00+03:00 or 30.11 22:00',
    ],
    [
      'has a time without its zone',
      `${outage}to: 2026-11-30T22:00:00\n`,
      ': to: use a time such as 2026-11-30T22:00:00+03:00 or 30.11 22:00',
    ],
    [
      'ends before it begins',
      works.replace('2026-12-01', '2026-11-30'),
      ': to: it is not after "from": give a later time',
    ],
    ['is over', `${outage}to: 2026-11-22T07:00:00Z\n`, ': to: that time has passed: give a later one, or leave it out'],
    [
      'began more than an hour ago',
      `${outage}from: 2026-11-22T06:59:00Z\n`,
      ': from: that time passed more than an hour ago: give a later one, or leave it out',
    ],
    [
      'began in another year',
      `${outage}from: 2025-11-22T08:00:00Z\n`,
      ': from: that time passed more than an hour ago: give a later one, or leave it out',
    ],
    ['is maintenance without an end', 'kind: maintenance', ': to: maintenance needs an end: add one'],
    [
      'speaks what we do not',
      'kind: incident\ntexts: { fr: Panne }',
      ': texts: there is no "fr", use one of ru, be, en',
    ],
    [
      'has a text of no language',
      'kind: incident\ntexts: { Russian: Сбой }',
      ': texts.Russian: use a language code such as ru',
    ],
    [
      'has one text for all',
      'kind: incident\ntexts: Сбой',
      ': texts: use a text for each language, such as { ru: …, en: … }',
    ],
    ['has an empty text', 'kind: incident\ntexts: { ru: " " }', ': texts.ru: add a text'],
    [
      'has broken markup',
      'kind: incident\ntexts: { ru: "<b>Сбой" }',
      ': texts.ru: its markup breaks at "<b>" in line 1: close every tag and use &lt; for <, &amp; for &',
    ],
    [
      'is too long',
      `kind: incident\ntexts: { ru: ${'а'.repeat(601)} }`,
      ': texts.ru: it is 601 characters long, the limit is 600',
    ],
  ]
  it.each(wrong)('that %s is told in one line, with the remedy', (_, yaml, told) => {
    const file = fileOf(yaml)
    expect(() => readIncident(file, world, now)).toThrow(new UsageError(`${file}${told}`))
  })
  it('that is not there is told', () => {
    expect(() => readIncident('/nowhere.yaml', world, now)).toThrow(
      new UsageError('/nowhere.yaml: there is no such file: give the path of a YAML file'),
    )
  })
})

describe('the arguments', () => {
  it('say what to do', () => {
    expect(readIncidentArguments(['a.yaml', '--yes'])).toEqual({ act: 'make', file: 'a.yaml', yes: true })
    expect(readIncidentArguments(['list'])).toEqual({ act: 'list' })
    expect(readIncidentArguments(['update', 'own-3', 'a.yaml'])).toEqual({
      act: 'update',
      id: 'own-3',
      file: 'a.yaml',
      yes: false,
    })
    expect(readIncidentArguments(['extend', 'own-3', '30.11', '22:00'])).toEqual({
      act: 'extend',
      id: 'own-3',
      until: '30.11 22:00',
      yes: false,
    })
    expect(readIncidentArguments(['extend', 'own-3', '22:00', '--yes'])).toMatchObject({ until: '22:00', yes: true })
    expect(readIncidentArguments(['resolve', 'own-3', '--yes'])).toEqual({ act: 'resolve', id: 'own-3', yes: true })
    expect(readIncidentArguments(['update', '--help'])).toEqual({ act: 'help' })
  })
  it.each([
    [[], 'give a YAML file or a command'],
    [['--fast'], 'unknown option --fast'],
    [['resolve'], 'resolve: give the id of an incident'],
    [['update', 'own-3'], 'update: give a YAML file as well'],
    [['extend', 'own-3'], 'extend: give a time as well'],
    [['close', 'own-3'], 'unknown command "close own-3"'],
  ])('that are wrong are told (%j)', (args, told) => {
    const read = () => readIncidentArguments(args)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(told)
  })
})

describe('the command', () => {
  let clock = now
  const deskOf = (answer: boolean | null, whileAsked = async (): Promise<void> => undefined) => {
    const said: string[] = []
    const audited: string[] = []
    const desk: IncidentCommandParts = {
      store: stage.test.store.incidents,
      words: stage.test.store.words,
      approvalThreshold: 1_000,
      hasGroup: true,
      world,
      now: () => clock,
      by: BOSS,
      say: (line) => said.push(line),
      confirm: () => (answer === null ? null : whileAsked().then(() => answer)),
      audit: async (action, about) => void audited.push(`${action} ${about}`),
    }
    return { desk, said, audited }
  }
  const store = () => stage.test.store.incidents
  const changes = async (id: string) => (await store().history(id)).map(({ by, what }) => `${what} ${by}`)
  const lastMade = async (): Promise<Incident> => {
    const [row] = await rowsOf<{ id: string }>(
      stage.test.pool,
      `select id from incident order by updated_at desc limit 1`,
    )
    return (await store().get(row?.id ?? ''))!
  }
  const count = async () => (await rowsOf(stage.test.pool, 'select from incident')).length

  it('shows what will be told and makes nothing without a yes', async () => {
    await expect(actOnIncident(deskOf(null).desk, { act: 'make', file: fileOf(works), yes: false })).rejects.toThrow(
      'there is no terminal to ask at: add --yes to confirm',
    )
    const { desk, said, audited } = deskOf(false)
    await actOnIncident(desk, { act: 'make', file: fileOf(works), yes: false })
    expect(said[0]).toBe(
      'planned    maintenance  2026-11-30T19:00Z to 2026-11-30T22:00Z  ozon in RU  stops missing-sms',
    )
    expect(said[1]).toMatch(
      /^ru\n⚠️ Идут плановые работы.*\n\nНочью обновляем отправку SMS\.\n(.|\n)*\n\nbe\n(.|\n)*\n\nen\n/,
    )
    expect(said[2]).toBe('Nothing was changed.')
    expect([await count(), audited]).toEqual([0, []])
  })

  it('makes nothing whose words need a second yes, when there is no group to ask in', async () => {
    const limited = { approvalThreshold: -1, hasGroup: false }
    const { desk, audited } = deskOf(true)
    const before = await count()
    const make = actOnIncident({ ...desk, ...limited }, { act: 'make', file: fileOf(outage), yes: true })
    await expect(make).rejects.toThrow(
      /^texts: they reach more than [^\n]+ needs the yes of a second supervisor: set SUPPORT_CHAT_IDS [^\n]+$/,
    )
    expect([await count(), audited]).toEqual([before, []])
  })

  it('publishes, changes, puts off and calls off, and each is written down', async () => {
    const { desk, said, audited } = deskOf(true)
    await actOnIncident(desk, { act: 'make', file: fileOf(works), yes: false })
    const { id } = await lastMade()
    expect(said.at(-1)).toMatch(new RegExp(`^${id} +planned .*Ночью обновляем отправку SMS\\.$`))
    await actOnIncident(desk, { act: 'extend', id, until: '01.12 03:00', yes: true })
    expect((await store().get(id))?.endsAt).toBe(Date.parse('2026-12-01T03:00:00+03:00'))
    await actOnIncident(desk, {
      act: 'update',
      id,
      file: fileOf(works.replace('from: 30.11 22:00\n', '').replace('[missing-sms]', '[missing-email]')),
      yes: true,
    })
    expect(await store().get(id)).toMatchObject({
      state: 'planned',
      startsAt: Date.parse('2026-11-30T22:00:00+03:00'),
      flows: ['missing-email'],
      endsAt: Date.parse('2026-11-30T22:00:00Z'),
    })
    await actOnIncident(desk, { act: 'resolve', id, yes: true })
    expect((await store().get(id))?.state).toBe('cancelled')
    expect(await changes(id)).toEqual(['made 7', 'planned 7', 'extended 7', 'updated 7', 'cancelled 7'])
    expect(audited).toEqual(
      ['made', 'planned', 'extended', 'updated', 'cancelled'].map((what) => `incident-${what} ${id}`),
    )
    said.length = 0
    await actOnIncident(desk, { act: 'list' })
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${id} +cancelled `))])
  })

  it("changes nothing that is over, is the operator's, a draft, or not there", async () => {
    const { desk } = deskOf(true)
    const { id } = await lastMade()
    const given = {
      source: 'hand',
      kind: 'incident',
      state: 'draft',
      services: [],
      regions: [],
      flows: null,
      startsAt: now,
      endsAt: null,
      texts: {},
    } as const
    const draft = await store().make(given, BOSS)
    await store().follow([{ ...given, id: 'sp-1', source: 'operator', state: 'open', updatedAt: now }], [])
    const ways = [
      [id, `incident ${id} is cancelled: create a new one`],
      [draft.id, 'is a draft of the support group'],
      ['sp-1', "is the operator's"],
      ['own-999', 'there is no incident own-999'],
    ] as const
    for (const [which, told] of ways) {
      await expect(actOnIncident(desk, { act: 'resolve', id: which, yes: true })).rejects.toThrow(told)
      await expect(actOnIncident(desk, { act: 'extend', id: which, until: '23:00', yes: true })).rejects.toThrow(told)
      await expect(actOnIncident(desk, { act: 'update', id: which, file: fileOf(outage), yes: true })).rejects.toThrow(
        told,
      )
    }
    await store().follow([], [])
  })

  it('changes an end, and ends, only after a yes that knows how many customers it reaches', async () => {
    await actOnIncident(deskOf(true).desk, { act: 'make', file: fileOf(outage), yes: true })
    const { id } = await lastMade()
    const asked: string[] = []
    const asking = (answer: boolean | null): IncidentCommandParts => ({
      ...deskOf(answer).desk,
      confirm: (question) => {
        asked.push(question)
        return answer === null ? null : Promise.resolve(answer)
      },
    })
    const later = { act: 'extend', id, until: '23:00', yes: false } as const
    await expect(actOnIncident(asking(null), later)).rejects.toThrow('add --yes to confirm')
    await actOnIncident(asking(false), later)
    expect((await store().get(id))?.endsAt).toBe(null)
    await store().subscribe(901, id, 'missing-sms')
    await actOnIncident(asking(false), { act: 'resolve', id, yes: false })
    expect((await store().get(id))?.state).toBe('open')
    await actOnIncident(asking(true), later)
    expect((await store().get(id))?.endsAt).not.toBe(null)
    expect(asked).toEqual([
      'Change its end? At most 1 customer will read it.',
      'Change its end? At most 1 customer will read it.',
      'Is it over? 1 customer will be told so.',
      'Change its end? At most 1 customer will read it.',
    ])
    await actOnIncident(deskOf(true).desk, { act: 'resolve', id, yes: true })
  })

  it('puts off nothing that a colleague ended while the question stood', async () => {
    await actOnIncident(deskOf(true).desk, { act: 'make', file: fileOf(outage), yes: true })
    const { id } = await lastMade()
    const { desk } = deskOf(true, () => actOnIncident(deskOf(true).desk, { act: 'resolve', id, yes: true }))
    const later = { act: 'extend', id, until: '23:00', yes: false } as const
    await expect(actOnIncident(desk, later)).rejects.toThrow('is resolved: create a new one')
    expect((await store().get(id))?.state).toBe('resolved')
  })

  it('takes no end that is none, over, or before the beginning', async () => {
    const { desk } = deskOf(true)
    await actOnIncident(desk, { act: 'make', file: fileOf(works), yes: true })
    const { id } = await lastMade()
    await expect(actOnIncident(desk, { act: 'extend', id, until: 'later', yes: true })).rejects.toThrow(
      'extend: "later" is not a time: use a time such as',
    )
    await expect(actOnIncident(desk, { act: 'extend', id, until: '2026-11-01T10:00:00Z', yes: true })).rejects.toThrow(
      'is in the past: give a later time',
    )
    await expect(actOnIncident(desk, { act: 'extend', id, until: '25.11 10:00', yes: true })).rejects.toThrow(
      'is before it begins: give a later time',
    )
    await expect(
      actOnIncident(desk, { act: 'update', id, file: fileOf(`${outage}to: 25.11 10:00\n`), yes: true }),
    ).rejects.toThrow('to: it is not after "from"')
    expect(await changes(id)).toEqual(['made 7', 'planned 7'])
  })

  it('opens nothing again that a colleague ended while the question stood', async () => {
    await actOnIncident(deskOf(true).desk, { act: 'make', file: fileOf(outage), yes: true })
    const { id } = await lastMade()
    const { desk } = deskOf(true, async () => void (await store().change(id, { state: 'resolved' }, 8, 'resolved')))
    await expect(actOnIncident(desk, { act: 'update', id, file: fileOf(outage), yes: false })).rejects.toThrow(
      `incident ${id} is resolved: create a new one`,
    )
    expect((await store().get(id))?.state).toBe('resolved')
  })

  it('publishes nothing whose end passed while the question stood', async () => {
    clock = now
    const { desk, said } = deskOf(true, async () => void (clock += HOUR))
    const file = fileOf(`${outage}to: 2026-11-22T08:30:00Z\n`)
    await expect(actOnIncident(desk, { act: 'make', file, yes: false })).rejects.toThrow(
      'to: that time has passed by now',
    )
    expect(said).toHaveLength(2)
    expect(await lastMade()).toMatchObject({ state: 'draft', startsAt: now + HOUR })
  })
})

describe('from the command line', () => {
  const typed = async (...args: readonly string[]) => {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: stage.test.url,
      DATA_KEY: testKey.toString('hex'),
      DATA_DIR: folder,
      ADMIN_IDS: '77',
    }
    const child = spawn(process.execPath, [...entry('src/cli/incident/main.ts'), ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
    return { code: await ended, out, err }
  }

  it('help is given, and a mistake is one line', async () => {
    const help = await typed('--help')
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain('npm run incident -- extend ID UNTIL')
    expect(help.out).toContain('no card until somebody opens it there from /incidents')
    const file = fileOf('kind: party')
    expect(await typed(file)).toEqual({ code: 1, out: '', err: `${file}: kind: use incident or maintenance\n` })
  })

  it('customers of a running assistant meet it within seconds, and are told once when it is over', async () => {
    const app = await stage.open('one')
    let chat = 8_000
    const greeted = async (): Promise<number> => {
      const { id } = stage.emulator.control.addUser({ id: (chat += 1), first_name: 'Test' })
      stage.emulator.control.start({ user: id })
      const message = {
        message_id: id,
        date: 1,
        chat: { id, type: 'private' },
        from: { id, is_bot: false, first_name: 'T' },
        text: 'hello',
      }
      await app.receive([
        { source: `u:${id}`, chatId: id, payload: { kind: 'update', update: { update_id: id, message } } },
      ])
      await until(() => stage.sentTo(id).length > 0)
      return id
    }
    const meets = async (): Promise<boolean> =>
      stage.sentTo(await greeted()).some((text) => text.includes('Now: Lifts stand still'))
    expect(await meets()).toBe(false)

    const made = await typed(fileOf('kind: incident\ntexts: { en: Lifts stand still }'), '--yes')
    expect([made.code, made.err]).toEqual([0, ''])
    const id = /^(own-\d+) +open .*Lifts stand still$/m.exec(made.out)?.[1] ?? ''
    await until(meets)
    await stage.test.store.incidents.subscribe(chat, id, 'start')

    expect(await typed('resolve', id)).toMatchObject({
      code: 1,
      err: 'there is no terminal to ask at: add --yes to confirm\n',
    })
    expect((await typed('resolve', id, '--yes')).code).toBe(0)
    const waiting = chat
    await until(async () => !(await meets()))
    await app.watchIncidents()
    await app.watchIncidents()
    const news = () => stage.sentTo(waiting).filter((text) => text.includes('It is over'))
    await until(() => news().length > 0)
    expect(news()).toHaveLength(1)
    expect(await rowsOf(stage.test.pool, `select actor, action from audit where about = '${id}' order by id`)).toEqual(
      ['made', 'opened', 'resolved'].map((what) => ({ actor: 77, action: `incident-${what}` })),
    )
  }, 120_000)
})
