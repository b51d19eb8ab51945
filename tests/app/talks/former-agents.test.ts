import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkGroups } from '../../../src/app/talks/check-groups.ts'
import { formerAgentsIn, tellOfFormerAgents } from '../../../src/app/talks/tell-of-former-agents.ts'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { noChange } from '../../../src/core/talk/decision.ts'
import type { Decision } from '../../../src/core/talk/decision.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { createDeskMessenger } from '../../../src/adapters/telegram/telegram-desk-messenger.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { startDesk } from '../../adapters/telegram/bot.ts'
import type { Desk } from '../../adapters/telegram/bot.ts'

const VERA = 1
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const world = { texts: loadTexts('locales', 'ru'), services: loadCatalogue('services') }

let db: TestStore
let desk: Desk
beforeAll(async () => {
  db = await openTestStore()
})
afterAll(() => db.close())
beforeEach(async () => {
  for (const table of ['desk_outbox', 'desk_group', 'talk_share', 'audit', 'agent', 'inbox'])
    await db.pool.query(`delete from ${table}`)
  desk = await startDesk()
})

const parts = () => ({
  store: db.store.desk,
  messenger: createDeskMessenger(desk.api),
  world,
  log: silent,
  adminIds: new Set([VERA]),
  groups: [desk.group],
})

let source = 0
const decides = (change: Partial<Decision>) => db.store.desk.decide(`test:${(source += 1)}`, { ...noChange, ...change })

const lists = (id: number, name: string) =>
  decides({
    agents: [{ kind: 'put', agent: { id, name, role: 'agent', onShift: true, maxTalks: 5, teams: [] } }],
  })

/** What `/agents remove` writes. */
const removes = (id: number) =>
  decides({
    agents: [{ kind: 'remove', id }],
    audit: [{ actor: VERA, action: 'agents-remove', chatId: null, about: String(id) }],
  })

const acts = (actor: number) => decides({ audit: [{ actor, action: 'history', chatId: null, about: '' }] })

const hadATalk = (id: number) =>
  db.pool.query(
    `insert into talk_share (talk, agent, name) values ((select coalesce(max(talk), 0) + 1 from talk_share), $1, 'x')`,
    [id],
  )

/** Texts that wait for the group, without markup. */
const posted = async (): Promise<readonly string[]> => {
  await db.store.desk.assign([desk.group])
  const { posts } = await db.store.desk.claim(desk.group, 'me', 60_000, 1_000)
  await db.store.desk.release(desk.group, 'me')
  return posts.map(({ post }) => (post.kind === 'line' ? stripHtml(post.text) : post.kind))
}

const found = async () => (await formerAgentsIn(parts(), desk.group)).map(({ name }) => name)

describe('a former agent', () => {
  test.each<[string, (id: number) => Promise<unknown>]>([
    [
      'was taken off the list without ever having had a talk',
      async (id) => [await lists(id, 'Иван'), await removes(id)],
    ],
    ['had a talk, and is on the list no more', hadATalk],
    ['did something as a supervisor whom the settings do not name any more', acts],
  ])('is found in the group: who %s', async (_, was) => {
    await was(desk.ivan.id)
    expect(await found()).toEqual(['Ivan'])
  })

  test.each<[string, (id: number) => Promise<unknown>]>([
    ['came back to the list', async (id) => [await lists(id, 'Иван'), await removes(id), await lists(id, 'Иван')]],
    ['left the group', async (id) => [await hadATalk(id), desk.control.removeMember({ chat: desk.group, who: id })]],
    [
      'was thrown out',
      async (id) => [await acts(id), desk.control.removeMember({ chat: desk.group, who: id, ban: true })],
    ],
    ['never was an agent', async () => undefined],
  ])('is not who %s', async (_, was) => {
    await was(desk.ivan.id)
    expect(await found()).toEqual([])
  })

  test('is no supervisor of the settings, and nobody whom Telegram does not know stops the search', async () => {
    desk.control.addMember({ chat: desk.group, who: desk.ivan.id })
    await acts(VERA)
    await hadATalk(999_999_999)
    await hadATalk(desk.ivan.id)
    expect(await found()).toEqual(['Ivan'])
    expect(await formerAgentsIn({ ...parts(), adminIds: new Set([VERA, desk.ivan.id]) }, desk.group)).toEqual([])
  })
})

describe('former agents in the group', () => {
  test('are told in its General, and the supervisors are called', async () => {
    await hadATalk(desk.ivan.id)
    await tellOfFormerAgents(parts())
    expect(await posted()).toEqual([expect.stringMatching(/^⚠️ Больше не агенты.*: Ivan\..*№ 1$/)])
  })

  test('are told of by /setup, in place of "all is well"', async () => {
    const setUp = async () => {
      const target = { location: { group: desk.group, thread: null }, replyTo: null }
      await checkGroups({ ...parts(), groups: () => [desk.group] }, target, [desk.group])
      return (await posted()).at(-1)
    }
    expect(await setUp()).toContain('Всё в порядке')
    await hadATalk(desk.ivan.id)
    const text = await setUp()
    expect(text).toContain('Больше не агенты, но всё ещё читают группу: Ivan.')
    expect(text).not.toContain('Всё в порядке')
  })

  test('are not told of when there is none, nor in a group that cannot be asked', async () => {
    await tellOfFormerAgents(parts())
    await hadATalk(desk.ivan.id)
    desk.control.removeMember({ chat: desk.group })
    await tellOfFormerAgents(parts())
    expect(await posted()).toEqual([])
  })
})
