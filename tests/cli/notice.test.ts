import { entry } from '../support/entry.ts'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWordsStore } from '../../src/adapters/postgres/postgres-words-store.ts'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'
import { actOnNotice } from '../../src/cli/notice/act-on-notice.ts'
import type { NoticeCommandParts } from '../../src/cli/notice/act-on-notice.ts'
import { readNoticeArguments } from '../../src/cli/notice/notice-arguments.ts'
import { progressLine, formatDuration } from '../../src/cli/notice/progress-line.ts'
import { readNotice } from '../../src/cli/notice/read-notice.ts'
import { createProgressDisplay } from '../../src/cli/terminal/progress-display.ts'
import { watchNotice } from '../../src/cli/notice/watch-notice.ts'
import { worldOf } from '../flows/world.ts'
import { openNoticeStage } from '../app/notices/stage.ts'
import type { NoticeStage } from '../app/notices/stage.ts'
import { makeRunFolder } from '../support/run-folder.ts'

const world = worldOf('ozon')
const now = Date.parse('2026-11-22T08:00:00Z')

let folder: string
let remove: () => void
let stage: NoticeStage
beforeAll(async () => {
  const made = await makeRunFolder()
  ;[folder, remove] = [made.folder, made.remove]
  stage = await openNoticeStage()
})
afterAll(async () => {
  await stage.close()
  remove()
})

const fileOf = (yaml: string): string => {
  const file = path.join(folder, 'notice.yaml')
  writeFileSync(file, yaml)
  return file
}
const right = 'kind: news\ntexts: { ru: Привет, en: Hello }\nfallback: en\n'

describe('a file', () => {
  it('says everything that a notice can be', () => {
    const file = fileOf(`
kind: maintenance
texts: { ru: "<b>Работы</b>", en: Works }
fallback: en
photo: https://example.com/a.jpg
buttons: [{ flow: missing-sms, label: { ru: Нет кода } }]
audience: { locales: [ru, en], services: [ozon], regions: [RU], activeDays: 30, incident: own-1, inFlow: "*", chats: [5] }
silent: true
at: 2026-11-30T22:00:00+03:00
respectsNight: true
onCrash: unknown
paid: true
`)
    expect(readNotice(file, world, now)).toMatchObject({
      kind: 'maintenance',
      at: Date.parse('2026-11-30T19:00:00Z'),
      buttons: [{ flow: 'missing-sms', label: { ru: 'Нет кода' } }],
      onCrash: 'unknown',
      paid: true,
      audience: { services: ['ozon'], activeDays: 30, chats: [5] },
    })
    expect(readNotice(fileOf(right), world, now)).toMatchObject({
      photo: null,
      buttons: [],
      audience: {},
      silent: false,
      at: null,
      respectsNight: false,
      onCrash: 'twice',
      paid: false,
    })
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['is no YAML', 'kind: [news', /notice\.yaml:1: /],
    ['has an unknown kind', right.replace('news', 'gossip'), /: kind: use one of outages, maintenance, news$/],
    ['has a field that there is not', `${right}colour: red\n`, /"colour"/],
    ['lacks a text', 'kind: news\ntexts: { ru: Привет }\n', /texts\.(en|be): it is missing: add it, or a "fallback"/],
    ['has an empty text', right.replace('Привет', '" "'), /texts\.ru: add a text$/],
    [
      'has broken markup',
      right.replace('Привет', '"<b>Привет"'),
      /texts\.ru: Telegram cannot read its markup in line 1, near "<b>Привет": close every tag/,
    ],
    [
      'has a crossed tag further down',
      right.replace('Привет', '"Раз\\nдва, <b>три <i>и четыре</b> и пять</i>"'),
      /in line 2, near "три <i>и четыре<\/b> и пять<\/i>"/,
    ],
    ['has a span that is no spoiler', right.replace('Привет', '<span>Привет</span>'), /near "<span>Привет/],
    ['is too long', right.replace('Привет', 'а'.repeat(4_097)), /texts\.ru: it is too long/],
    [
      'names a flow that there is not',
      `${right}buttons: [{ flow: fly }]\n`,
      /buttons or audience\.inFlow: there is no flow "fly" in any service's menu, use one of .*missing-sms/,
    ],
    [
      'has too many buttons',
      `${right}buttons: [${Array(5).fill('{ flow: missing-sms }').join(', ')}]\n`,
      /: buttons: there are too many, the limit is 4$/,
    ],
    [
      'speaks a language that the bot does not',
      `${right}audience: { locales: [de] }\n`,
      /does not speak "de", use one of .*ru/,
    ],
    [
      'names a service that there is not',
      `${right}audience: { services: [moon] }\n`,
      /there is no "moon", use one of .*ozon/,
    ],
    ['has a time without its zone', `${right}at: 2026-11-30T22:00:00\n`, /at: use a time with its zone/],
    ['has a time that is over', `${right}at: 2026-11-01T22:00:00Z\n`, /at: that time has passed/],
  ]
  it.each(wrong)('that %s is told in one line, with the remedy', (_, yaml, told) => {
    const read = () => readNotice(fileOf(yaml), world, now)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(told)
    expect(read).toThrow(/^[^\n]+$/)
  })
  it('that is not there is told', () => {
    expect(() => readNotice('/nowhere.yaml', world, now)).toThrow(/there is no such file/)
  })
})

describe('the arguments', () => {
  it('say what to do', () => {
    expect(readNoticeArguments(['a.yaml', '--yes'])).toEqual({ act: 'send', file: 'a.yaml', yes: true })
    expect(readNoticeArguments(['correct', '3', 'a.yaml'])).toEqual({
      act: 'correct',
      id: 3,
      file: 'a.yaml',
      yes: false,
    })
    expect(readNoticeArguments(['recall', '3', '--yes'])).toEqual({ act: 'recall', id: 3, yes: true })
    expect(readNoticeArguments(['pause', '3'])).toEqual({ act: 'pause', id: 3 })
    expect(readNoticeArguments(['--help'])).toEqual({ act: 'help' })
  })
  it.each([[['--fast']], [[]], [['pause']], [['recall', 'x']], [['correct', '3']]])(
    'that are wrong are told (%j)',
    (args) => {
      expect(() => readNoticeArguments(args)).toThrow(UsageError)
    },
  )
  it('are explained', () => {
    const { status, stdout } = spawnSync(process.execPath, [...entry('src/cli/notice/main.ts'), '--help'], {
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toContain('npm run notice -- FILE.yaml')
    expect(stdout).toContain('card appears in the first support group')
  })
  it.each([
    ['notice', ['/nowhere.yaml']],
    ['notice', ['correct', '3', '/nowhere.yaml']],
    ['incident', ['/nowhere.yaml']],
    ['incident', ['update', 'own-3', '/nowhere.yaml']],
  ])(
    'name a file that is read before the database is opened (%s %j)',
    (command, args) => {
      const env = {
        PATH: process.env['PATH'],
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        DATA_KEY: '0'.repeat(64),
        DATA_DIR: folder,
      }
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...entry(`src/cli/${command}/main.ts`), ...args],
        { encoding: 'utf8', env, timeout: 30_000 },
      )
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: '/nowhere.yaml: there is no such file: give the path of a YAML file\n',
      })
    },
    90_000,
  )
})

describe('the line of progress', () => {
  it('is no wider than the terminal, down to what matters most', async () => {
    const id = await stage.begin({ audience: { chats: [1] } })
    const notice = { ...(await stage.store.get(id))!, state: 'running' as const }
    const progress = {
      total: 200_000,
      sent: 90_000,
      blocked: 6_000,
      failed: 3_000,
      unknown: 1_000,
      skipped: 0,
      reworked: 0,
      lost: 0,
      left: 100_000,
      rate: 29.9,
    }
    const at = (columns: number): string => progressLine({ ...notice, progress }, columns)
    for (let columns = 1; columns <= 200; columns += 1)
      expect(at(columns).length, `${columns} columns`).toBeLessThan(Math.max(2, columns))
    expect(at(120)).toMatch(/^\[#{6}\.{6}\] 50 % .* to go$/)
    expect(at(60)).toBe('50 %  sent 90,000 · left 100,000')
    expect(progressLine({ ...notice, state: 'stopped', progress }, 50)).toBe(
      '50 %  sent 90,000 · left 100,000 · stopped',
    )
  })

  it('is written over in a terminal, and seldom into a file', () => {
    const [screen, file]: [string[], string[]] = [[], []]
    let now = 0
    const showers = [
      createProgressDisplay({ isTTY: true, write: (text) => screen.push(text) }, () => now),
      createProgressDisplay({ write: (text) => file.push(text) }, () => now),
    ]
    for (const [line, after, end] of [
      ['1 %', 0, false],
      ['2 %', 500, false],
      ['3 %', 60_000, false],
      ['3 %', 60_000, false],
      ['99 %', 500, false],
      ['100 %', 500, true],
    ] as const) {
      now += after
      for (const show of showers) show(line, end)
    }
    expect(screen.join('')).toBe('\r\u001B[K1 %\r\u001B[K2 %\r\u001B[K3 %\r\u001B[K3 %\r\u001B[K99 %\r\u001B[K100 %\n')
    expect(file.join('')).toBe('1 %\n3 %\n99 %\n100 %\n')
  })

  it('tells counts, pace and the time to go', async () => {
    const id = await stage.begin({ audience: { chats: [1] } })
    const notice = (await stage.store.get(id))!
    const line = progressLine({
      ...notice,
      state: 'running',
      progress: {
        total: 2_000,
        sent: 900,
        blocked: 60,
        failed: 30,
        unknown: 10,
        skipped: 0,
        reworked: 0,
        lost: 0,
        left: 1_000,
        rate: 20,
      },
    })
    expect(line).toBe(
      '[############............] 50 %  sent 900 · blocked 60 · failed 30 · unknown 10 · left 1,000 · 20.0/s · 50 s to go',
    )
    expect([formatDuration(61), formatDuration(3_600), formatDuration(3_601)]).toEqual([
      '2 min',
      '1 h 0 min',
      '1 h 1 min',
    ])
  })
})

describe('the command', () => {
  const deskOf = (answer: boolean | null) => {
    const said: string[] = []
    const audited: string[] = []
    const desk: NoticeCommandParts = {
      store: stage.store,
      words: createWordsStore(stage.pool),
      world,
      now: () => now,
      by: 7,
      say: (line) => said.push(line),
      confirm: () => (answer === null ? null : Promise.resolve(answer)),
      audit: async (action, about) => void audited.push(`${action} ${about}`),
      announce: null,
      approvalThreshold: 1_000,
      watch: (id, work) =>
        watchNotice(
          {
            store: stage.store,
            show: (line) => said.push(line),
            columns: () => 200,
            signal: new AbortController().signal,
          },
          id,
          work,
        ),
    }
    return { desk, said, audited }
  }
  const texts = (chatId: number) => stage.told(chatId).map(({ text }) => text)

  it('sends, corrects and recalls, and asks before', async () => {
    const people = await stage.crowd(30)
    await stage.work('one')
    const unasked = deskOf(null)
    await expect(actOnNotice(unasked.desk, { act: 'send', file: fileOf(right), yes: false })).rejects.toThrow(
      'add --yes',
    )
    const refused = deskOf(false)
    await actOnNotice(refused.desk, { act: 'send', file: fileOf(right), yes: false })
    expect(refused.said).toEqual(['30 customers, about 1 min, free', 'Not sent.'])
    const { desk, said, audited } = deskOf(true)
    await actOnNotice(desk, { act: 'send', file: fileOf(right), yes: false })
    expect(said.at(-1)).toContain('sent 30 · blocked 0 · failed 0 · left 0 · done')
    const id = (await stage.store.list(1))[0]!.id
    const better = fileOf(right.replace('Hello', 'Better'))
    for (const act of [
      { act: 'correct', id, file: better, yes: false } as const,
      { act: 'recall', id, yes: false } as const,
    ]) {
      await expect(actOnNotice(unasked.desk, act)).rejects.toThrow('add --yes')
      await actOnNotice(refused.desk, act)
      expect([refused.said.at(-1), texts(people[0]!)]).toEqual(['Nothing was changed.', ['Hello']])
    }
    await actOnNotice(desk, { act: 'correct', id, file: better, yes: true })
    expect(texts(people[0]!)).toEqual(['Better'])
    await actOnNotice(desk, { act: 'recall', id, yes: true })
    expect(texts(people[0]!)).toEqual([])
    expect(said.at(-1)).toContain('100 %  deleted 30 · not any more 0 · left 0 · done')
    expect(audited).toEqual([`notice-begin ${id} 30`, `notice-correct ${id}`, `notice-recall ${id}`])
    const late = fileOf(`${right.replace('Hello', 'Late')}at: 2026-11-01T22:00:00Z\n`)
    await expect(actOnNotice(desk, { act: 'send', file: late, yes: true })).rejects.toThrow('that time has passed')
    await actOnNotice(desk, { act: 'correct', id, file: late, yes: true })
    await expect(actOnNotice(desk, { act: 'pause', id })).rejects.toThrow(`notice ${id} is done: it cannot be paused`)
    await expect(actOnNotice(desk, { act: 'resume', id: 999_999 })).rejects.toThrow('there is no notice 999999')
    said.length = 0
    await actOnNotice(desk, { act: 'list' })
    expect(said[0]).toMatch(/30 of 30  (Late|Привет)/)
  })

  it('has the support group show it, and to many it asks there for a second yes', async () => {
    const { desk, said, audited } = deskOf(true)
    const shown: string[] = []
    const count = await stage.store.count({ audience: {}, kind: 'news', texts: {}, fallback: null })
    const inGroup = { ...desk, by: 8, announce: async (id: number, asks: boolean) => void shown.push(`${id} ${asks}`) }
    await actOnNotice({ ...inGroup, approvalThreshold: count }, { act: 'send', file: fileOf(right), yes: true })
    const [first] = await stage.store.list(1)
    await actOnNotice({ ...inGroup, approvalThreshold: count - 1 }, { act: 'send', file: fileOf(right), yes: true })
    const [second] = await stage.store.list(1)
    expect(shown).toEqual([`${first?.id} false`, `${second?.id} true`])
    expect([first?.state, second?.state]).toEqual(['done', 'draft'])
    expect(said.at(-1)).toContain('a second supervisor has to approve')
    expect(audited).toEqual([`notice-begin ${first?.id} ${count}`, `notice-ask ${second?.id} ${count}`])
    await expect(
      actOnNotice(
        { ...inGroup, approvalThreshold: count - 1 },
        { act: 'correct', id: first?.id ?? 0, file: fileOf(right), yes: true },
      ),
    ).rejects.toThrow('correct it on its card')
  })

  it('keeps to a photo that was sent: what is below it has room for less', async () => {
    const [chat] = await stage.crowd(1)
    const id = await stage.begin({ photo: 'https://example.com/a.jpg', audience: { chats: [chat!] } })
    await stage.until(id, ({ state }) => state === 'done')
    const { desk } = deskOf(true)
    await expect(
      actOnNotice(desk, { act: 'correct', id, file: fileOf(right.replace('Hello', 'a'.repeat(1_025))), yes: true }),
    ).rejects.toThrow('texts.en: it is too long')
    stage.control.advanceClock({ advance_ms: 49 * 3_600_000 })
    await actOnNotice(desk, { act: 'correct', id, file: fileOf(right.replace('Hello', 'Short')), yes: true })
    expect(stage.told(chat!).map(({ message }) => message.caption)).toEqual(['Short'])
    await actOnNotice(desk, { act: 'recall', id, yes: true })
    expect((await stage.store.get(id))?.progress).toMatchObject({ reworked: 0, lost: 1 })
  })

  it('corrects one that is under way, which then goes on', async () => {
    await stage.stop('one')
    await stage.work('slow', { rates: { free: 60, paid: 60 } })
    const id = await stage.begin({ texts: { en: 'Slow' } })
    await stage.until(id, ({ progress }) => progress.sent > 3)
    const { desk } = deskOf(true)
    await expect(
      actOnNotice(desk, { act: 'correct', id, file: fileOf(right.replace('Hello', '<b>Quick')), yes: true }),
    ).rejects.toThrow('Telegram cannot read')
    expect((await stage.store.get(id))?.state).not.toBe('paused')
    await actOnNotice(desk, { act: 'correct', id, file: fileOf(right.replace('Hello', 'Quick')), yes: true })
    const { progress } = (await stage.store.get(id))!
    expect(progress).toMatchObject({ sent: progress.total, left: 0 })
    const all = stage.control.users().flatMap((user) => texts(user.id))
    expect(all.filter((text) => text === 'Slow')).toEqual([])
    expect(all.filter((text) => text === 'Quick')).toHaveLength(progress.total)
  })
})
