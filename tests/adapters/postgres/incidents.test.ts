import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import type { InboxPayload } from '../../../src/core/ports/turn-store.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import { drawn, HOUR, listed, tellEnd } from './incident-samples.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['incident', 'subscription', 'inbox', 'conversation'])
    await test.pool.query(`truncate ${table} cascade`)
})

const BOSS = 7

const store = () => test.store.incidents
const ids = (incidents: readonly Incident[]): readonly string[] => incidents.map(({ id }) => id)

const tellAll = (incident: Incident, metHours: number, at: number, most = 400): Promise<readonly number[]> =>
  tellEnd(store(), { incident, metHours, at, most })
const changes = async (id: string): Promise<readonly string[]> => (await store().history(id)).map(({ what }) => what)

/** Reads the events in the inbox, in the order of chats. */
const news = async (): Promise<readonly unknown[]> => {
  const rows = await rowsOf<{ chat_id: number; source: string; sealed: Buffer }>(
    test.pool,
    `select chat_id, source, sealed from inbox where source like 'incident:%' order by chat_id`,
  )
  return rows.map(({ chat_id, source, sealed }) => ({
    chatId: chat_id,
    ...(test.vault.open(sealed, placeOf('inbox.sealed', source, chat_id)) as Extract<InboxPayload, { kind: 'event' }>)
      .event,
  }))
}

describe('an incident by hand', () => {
  it('is kept as it was made, changed in parts, and remembers who did what', async () => {
    const made = await store().make(drawn({ endsAt: Date.now() + HOUR }), BOSS)
    expect(made).toMatchObject({
      ...drawn({ endsAt: expect.any(Number) as number, startsAt: expect.any(Number) as number }),
      id: expect.stringMatching(/^own-\d+$/) as string,
    })
    const later = made.endsAt! + HOUR
    expect(await store().change(made.id, { endsAt: later }, BOSS, 'extended')).toMatchObject({
      ...made,
      endsAt: later,
      updatedAt: expect.any(Number) as number,
    })
    expect(
      await store().change(made.id, { endsAt: null, flows: ['missing-sms'], texts: { ru: 'Чиним.' } }, null, 'updated'),
    ).toMatchObject({ endsAt: null, flows: ['missing-sms'], texts: { ru: 'Чиним.' }, state: 'open' })
    expect((await store().change(made.id, { flows: null }, BOSS, 'updated'))?.flows).toBeNull()
    expect((await store().history(made.id)).map(({ by, what }) => [by, what])).toEqual([
      [BOSS, 'made'],
      [BOSS, 'extended'],
      [null, 'updated'],
      [BOSS, 'updated'],
    ])
    expect(await store().change('own-999', { state: 'resolved' }, BOSS, 'resolved')).toBeNull()
  })

  it("is current while it is planned or open; a draft is nobody's business, and what is over is past", async () => {
    const draft = await store().make(drawn({ state: 'draft' }), BOSS)
    const planned = await store().make(drawn({ state: 'planned', startsAt: Date.now() + HOUR }), BOSS)
    const open = await store().make(drawn(), BOSS)
    expect(ids(await store().current())).toEqual([open.id, planned.id])
    await store().change(open.id, { state: 'resolved' }, BOSS, 'resolved')
    expect(ids(await store().current())).toEqual([planned.id])
    expect(ids(await store().past(5))).toEqual([open.id])
    expect((await store().get(draft.id))?.state).toBe('draft')
  })

  it('opens at its time, and a maintenance ends at its own without news; an outage waits to be resolved', async () => {
    const now = Date.now()
    const soon = await store().make(
      drawn({ state: 'planned', kind: 'maintenance', startsAt: now + HOUR, endsAt: now + 2 * HOUR }),
      BOSS,
    )
    const outage = await store().make(drawn({ endsAt: now + HOUR }), BOSS)
    await store().advance(now)
    expect((await store().get(soon.id))?.state).toBe('planned')
    await store().advance(now + HOUR)
    expect((await store().get(soon.id))?.state).toBe('open')
    await store().advance(now + 2 * HOUR)
    expect((await store().get(soon.id))?.state).toBe('resolved')
    expect((await store().get(outage.id))?.state).toBe('open')
    expect(await changes(soon.id)).toEqual(['made', 'opened', 'resolved'])
  })
})

describe("the operator's list", () => {
  it('is followed: new, changed, unchanged, gone', async () => {
    const first = [listed('sp-1'), listed('sp-2')]
    await store().follow(first, [])
    await store().follow(first, [])
    expect(await changes('sp-1')).toEqual(['made'])
    await store().follow([{ ...first[0]!, texts: { ru: 'Чиним.' } }], [])
    expect(await changes('sp-1')).toEqual(['made', 'updated'])
    expect(await changes('sp-2')).toEqual(['made', 'resolved'])
    expect(ids(await store().current())).toEqual(['sp-1'])
    expect(ids(await store().unannounced())).toEqual(['sp-2'])
  })

  it('is no news when it is older than what is known', async () => {
    const now = listed('sp-1', { texts: { ru: 'Чиним.' } })
    await store().follow([now], [])
    await store().follow([{ ...now, texts: { ru: 'Ищем причину.' }, updatedAt: now.updatedAt - 1 }], [])
    expect((await store().get('sp-1'))?.texts).toEqual({ ru: 'Чиним.' })
    await store().follow([], [])
    await store().follow([now], [])
    expect((await store().get('sp-1'))?.state).toBe('resolved')
    await store().follow([{ ...now, updatedAt: now.updatedAt + 1 }], [])
    expect((await store().get('sp-1'))?.state).toBe('open')
  })

  it('calls off what had not begun, and tells nobody', async () => {
    await store().follow([listed('sp-1', { state: 'planned', startsAt: Date.now() + HOUR })], [])
    await store().follow([], [])
    expect(await changes('sp-1')).toEqual(['made', 'cancelled'])
    expect(await store().unannounced()).toEqual([])
  })

  it('leaves alone what it names and nobody can read', async () => {
    await store().follow([listed('sp-1')], [])
    await store().subscribe(11, 'sp-7', 'missing-sms')
    await store().follow([], ['sp-1', 'sp-7'])
    expect((await store().get('sp-1'))?.state).toBe('open')
    expect(await store().unannounced()).toEqual([])
  })

  it('touches nothing that was made by hand', async () => {
    const own = await store().make(drawn(), BOSS)
    await store().follow([], [])
    expect((await store().get(own.id))?.state).toBe('open')
  })

  it('has come to the end of what somebody waits for and it does not name', async () => {
    await store().subscribe(11, 'sp-9', 'missing-sms')
    await store().subscribe(12, 'sp-8', 'missing-sms')
    await store().follow([listed('sp-8')], [])
    expect(ids(await store().unannounced())).toEqual(['sp-9'])
  })
})

describe('the end of an incident', () => {
  const resolved = async (): Promise<Incident> =>
    (await store().change((await store().make(drawn(), BOSS)).id, { state: 'resolved' }, BOSS, 'resolved'))!

  it('is told once to everyone who asked or met it lately, with the flow where it stopped them', async () => {
    const incident = await resolved()
    await store().subscribe(11, incident.id, 'missing-sms')
    await store().subscribe(11, incident.id, 'regain-access')
    await store().recordHit(12, incident.id, 'change-number')
    await store().recordHit(13, incident.id, 'change-number')
    await test.pool.query(`update subscription set hit_at = now() - interval '7 hours' where chat_id = 13`)
    const at = Date.now()
    expect((await tellAll(incident, 6, at)).toSorted()).toEqual([11, 12])
    const fixed = { kind: 'incident-resolved', incident: incident.id, what: 'incident', at }
    expect(await news()).toEqual([
      { chatId: 11, ...fixed, flow: 'regain-access' },
      { chatId: 12, ...fixed, flow: 'change-number' },
    ])
    expect(await store().unannounced()).toEqual([])
    expect(await tellAll(incident, 6, at)).toEqual([])
    expect(await news()).toHaveLength(2)
  })

  it('goes on where a process died, and two at once tell nobody twice', async () => {
    const incident = await resolved()
    const chats = Array.from({ length: 1_500 }, (_, place) => place + 100)
    await test.pool.query(
      `insert into subscription (chat_id, incident_id, flow) select chat, $1, 'missing-sms' from unnest($2::bigint[]) as chat`,
      [incident.id, chats],
    )
    const told = await Promise.all([tellAll(incident, 6, Date.now()), tellAll(incident, 6, Date.now())])
    expect(told.flat().toSorted((a, b) => a - b)).toEqual(chats)
    expect(await news()).toHaveLength(1_500)
    await test.pool.query('update incident set announced_at = null')
    await test.pool.query('update subscription set announced_at = null where chat_id > 1590')
    await test.pool.query('delete from inbox where chat_id > 1590')
    expect(await tellAll(incident, 6, Date.now() + 1)).toHaveLength(9)
  })

  it('is kept in the inbox for those who blocked us', async () => {
    const incident = await resolved()
    await store().subscribe(11, incident.id, 'missing-sms')
    await test.pool.query('insert into conversation (chat_id, unreachable) values (11, true)')
    expect(await tellAll(incident, 6, Date.now())).toEqual([11])
    expect(await store().unannounced()).toEqual([])
  })

  it('is told to as many at a time as was asked for', async () => {
    const incident = await resolved()
    for (const chat of [11, 12, 13]) await store().subscribe(chat, incident.id, 'missing-sms')
    expect(await store().announceResolved(incident, 6, Date.now(), 2)).toEqual({ chatIds: [11, 12], isComplete: false })
    expect(ids(await store().unannounced())).toEqual([incident.id])
    expect(await store().announceResolved(incident, 6, Date.now(), 2)).toEqual({ chatIds: [13], isComplete: false })
    expect(await store().announceResolved(incident, 6, Date.now(), 2)).toEqual({ chatIds: [], isComplete: true })
    expect(await store().unannounced()).toEqual([])
  })

  it('is told again when it came back and is over again', async () => {
    const incident = await resolved()
    await store().subscribe(11, incident.id, 'missing-sms')
    await tellAll(incident, 6, Date.now())
    expect(await store().change(incident.id, { state: 'open' }, BOSS, 'updated')).toBeNull()
    await store().change(incident.id, { state: 'open' }, BOSS, 'reopened')
    expect(await store().unannounced()).toEqual([])
    await store().recordHit(11, incident.id, 'missing-sms')
    const again = (await store().change(incident.id, { state: 'resolved' }, BOSS, 'resolved'))!
    expect(ids(await store().unannounced())).toEqual([incident.id])
    await test.pool.query('delete from inbox')
    expect(await tellAll(again, 6, Date.now())).toEqual([11])
  })
})

describe('an incident that lasts longer', () => {
  const MINUTE = 60_000
  /** Asked of by 11; 12 only met it. */
  const waitedFor = async (endsAt: number | null): Promise<Incident> => {
    const incident = await store().make(drawn({ endsAt }), BOSS)
    await store().subscribe(11, incident.id, 'missing-sms')
    await store().recordHit(12, incident.id, 'missing-sms')
    return incident
  }
  const put = async (incident: Incident, endsAt: number | null): Promise<Incident> =>
    (await store().change(incident.id, { endsAt }, BOSS, 'extended'))!
  const toldOf = async (): Promise<readonly (readonly number[])[]> =>
    Promise.all(
      (await store().rescheduled(0)).map(
        async (incident) => (await store().announceRescheduled(incident, 0, Date.now(), 100)).chatIds,
      ),
    )

  it('is told to who asked, once, with the new end', async () => {
    const incident = await waitedFor(Date.now() + HOUR)
    expect(await toldOf()).toEqual([])
    const until = Date.now() + 3 * HOUR
    await put(incident, until)
    expect(await toldOf()).toEqual([[11]])
    expect(await news()).toEqual([])
    const [row] = await rowsOf<{ chat_id: number; source: string; sealed: Buffer }>(
      test.pool,
      `select chat_id, source, sealed from inbox where source like 'moved:%'`,
    )
    const place = placeOf('inbox.sealed', row!.source, row!.chat_id)
    expect((test.vault.open(row!.sealed, place) as Extract<InboxPayload, { kind: 'event' }>).event).toMatchObject({
      kind: 'news',
      flow: 'incident',
      text: 'moved',
      vars: { incident: incident.id, kind: 'incident', until: new Date(until).toISOString() },
    })
    await put(incident, Date.now() + 5 * HOUR)
    expect(await toldOf()).toEqual([])
  })

  it('is told as well when nobody knows the end any more', async () => {
    await put(await waitedFor(Date.now() + HOUR), null)
    expect(await toldOf()).toEqual([[11]])
  })

  it.each<[string, number | null, number | null]>([
    ['ends earlier', 2 * HOUR, HOUR],
    ['ends some minutes later', HOUR, HOUR + 4 * MINUTE],
    ['had no end, and has one', null, HOUR],
  ])('is not told of when it %s', async (_, before, after) => {
    const at = Date.now()
    await put(await waitedFor(before === null ? null : at + before), after === null ? null : at + after)
    expect(await toldOf()).toEqual([])
  })

  it('is not told of before it has settled, nor when it is over', async () => {
    const incident = await put(await waitedFor(Date.now() + HOUR), Date.now() + 3 * HOUR)
    expect(await store().rescheduled(MINUTE)).toEqual([])
    await store().change(incident.id, { state: 'resolved' }, BOSS, 'resolved')
    expect(await toldOf()).toEqual([])
  })

  it('is told once by two processes', async () => {
    const incident = await put(await waitedFor(Date.now() + HOUR), Date.now() + 3 * HOUR)
    const both = await Promise.all([
      store().announceRescheduled(incident, 0, Date.now(), 100),
      store().announceRescheduled(incident, 0, Date.now(), 100),
    ])
    expect(both.flatMap(({ chatIds }) => chatIds)).toEqual([11])
  })
})

describe('an end that is taken back', () => {
  const promise = { ends: Date.now() + 3 * HOUR }
  const ended = async () => {
    const incident = await store().make(drawn({ endsAt: promise.ends }), BOSS)
    await store().subscribe(11, incident.id, 'missing-sms')
    await store().recordHit(12, incident.id, 'missing-sms')
    return (await store().change(incident.id, { state: 'resolved' }, BOSS, 'resolved'))!
  }
  const reopen = async ({ id }: Incident) => (await store().change(id, { state: 'open' }, BOSS, 'reopened'))!
  const tellLater = async (incident: Incident): Promise<readonly number[]> =>
    (await store().announceRescheduled(incident, 0, Date.now(), 100)).chatIds

  it('is told, once, to everybody who was told of it, and its real end to them again', async () => {
    const incident = await ended()
    expect(await tellAll(incident, 24, Date.now())).toEqual([11, 12])
    const again = await reopen(incident)
    expect(ids(await store().rescheduled(0))).toEqual([incident.id])
    expect(await tellLater(again)).toEqual([11, 12])
    expect(await tellLater(again)).toEqual([])
    const over = (await store().change(incident.id, { state: 'resolved' }, BOSS, 'resolved'))!
    await test.pool.query('delete from inbox')
    expect(await tellAll(over, 24, Date.now())).toEqual([11, 12])
    expect(await changes(incident.id)).toEqual(['made', 'resolved', 'reopened', 'resolved'])
  })

  it('is told to nobody who was not told of it: they wait on', async () => {
    const incident = await ended()
    const again = await reopen(incident)
    expect(await tellAll(incident, 24, Date.now())).toEqual([])
    expect(await tellLater(again)).toEqual([])
    expect(await store().waitingFor(incident, 24, Date.now())).toBe(2)
    expect(await rowsOf(test.pool, `select requested from subscription order by chat_id`)).toEqual([
      { requested: true },
      { requested: false },
    ])
  })

  it('in the middle of telling stops it, and those who were told hear that it goes on', async () => {
    const incident = await ended()
    expect((await store().announceResolved(incident, 24, Date.now(), 1)).chatIds).toEqual([11])
    const again = await reopen(incident)
    expect(await tellAll(incident, 24, Date.now())).toEqual([])
    expect(await tellLater(again)).toEqual([11])
    expect((await store().get(incident.id))?.state).toBe('open')
  })

  it('of another kind of change touches no promise', async () => {
    const incident = await ended()
    await tellAll(incident, 24, Date.now())
    await store().change(incident.id, { texts: { ru: 'Иначе.' } }, BOSS, 'updated')
    expect(await store().waitingFor(incident, 24, Date.now())).toBe(0)
  })
})

describe('an incident that begins', () => {
  const places = { flows: ['missing-sms', 'change-number'], services: ['ozon'] }
  /** A customer in a flow, who did something so many minutes ago. */
  const inFlow = (chatId: number, flow: string, over: { service?: string; holder?: string; ago?: number } = {}) =>
    test.pool.query(
      `insert into conversation (chat_id, flow, service, holder, locale, seen_at) values ($1, $2, $3, $4, 'ru', now() - $5 * interval '1 minute')`,
      [chatId, flow, over.service ?? 'ozon', over.holder ?? 'bot', over.ago ?? 1],
    )
  const begin = async (
    incident: Incident,
    where: typeof places | { flows: string[]; services: null } = places,
    most = 100,
  ) => (await store().announceBegun(incident, where, Date.now(), most)).chatIds
  const made = () => store().make(drawn(), BOSS)

  it('is told once to everybody in the middle of a flow that it stops, and to nobody else', async () => {
    await inFlow(11, 'missing-sms')
    await inFlow(12, 'change-number', { ago: 25 })
    await inFlow(13, 'start')
    await inFlow(14, 'missing-sms', { service: 'my-mts' })
    await inFlow(15, 'missing-sms', { holder: 'agent' })
    await inFlow(16, 'missing-sms', { ago: 45 })
    const incident = await made()
    await inFlow(17, 'missing-sms')
    await store().recordHit(17, incident.id, 'missing-sms')
    expect(await begin(incident)).toEqual([11, 12])
    expect(await begin(incident)).toEqual([])
    const rows = await rowsOf<{ sealed: Buffer; source: string }>(
      test.pool,
      'select source, sealed from inbox where chat_id = 11',
    )
    const { event } = test.vault.open(rows[0]!.sealed, placeOf('inbox.sealed', rows[0]!.source, 11)) as Extract<
      InboxPayload,
      { kind: 'event' }
    >
    expect(event).toMatchObject({
      kind: 'news',
      flow: null,
      text: 'incident-begun',
      vars: { incidentText: 'Вход не работает.', until: 'none' },
    })
  })

  it('of all services is told in each of them', async () => {
    await inFlow(11, 'missing-sms', { service: 'my-mts' })
    await inFlow(12, 'missing-sms')
    expect(await begin(await made(), { flows: ['missing-sms'], services: null })).toEqual([11, 12])
  })

  it('is told to as many at a time as was asked for, and by two processes once', async () => {
    for (let chatId = 1; chatId <= 20; chatId += 1) await inFlow(chatId, 'missing-sms')
    const incident = await made()
    expect(await begin(incident, places, 5)).toHaveLength(5)
    const both = await Promise.all([begin(incident), begin(incident)])
    expect(both.flat().toSorted((one, other) => one - other)).toEqual(Array.from({ length: 15 }, (_none, n) => n + 6))
  })

  it('is told of no more when it is over, and its end is told to whom it was told', async () => {
    await inFlow(11, 'missing-sms')
    const incident = await made()
    expect(await begin(incident)).toEqual([11])
    await inFlow(12, 'missing-sms')
    const over = (await store().change(incident.id, { state: 'resolved' }, BOSS, 'resolved'))!
    expect(await begin(over)).toEqual([])
    expect(await tellAll(over, 24, Date.now())).toEqual([11])
  })
})

it("a turn that ran into it notes that in its one commit, with the desk's part or without", async () => {
  const effects: readonly (readonly Effect[])[] = [
    [
      { kind: 'incident-hit', incident: 'own-1', flow: 'missing-email' },
      { kind: 'incident-hit', incident: 'own-1', flow: 'regain-access' },
    ],
    [
      { kind: 'incident-hit', incident: 'own-2', flow: 'missing-email' },
      { kind: 'talk', change: { kind: 'reopened' } },
    ],
  ]
  for (const [place, some] of effects.entries()) {
    await test.store.turns.receive([{ source: `u:${place}`, chatId: 21, payload: { kind: 'update', update: {} } }])
    const head = (await test.store.turns.head(21))!
    const conversation = { ...(head.conversation ?? newConversation(21)), turn: place + 1 }
    expect(
      (
        await test.store.turns.commit({
          chatId: 21,
          seq: head.seq,
          expectedTurn: place,
          conversation,
          effects: some,
          flow: '',
          step: '',
        })
      ).committed,
    ).toBe(true)
  }
  expect(
    await rowsOf(
      test.pool,
      'select incident_id, flow, requested, hit_at is not null as hit from subscription order by incident_id',
    ),
  ).toEqual([
    { incident_id: 'own-1', flow: 'regain-access', requested: false, hit: true },
    { incident_id: 'own-2', flow: 'missing-email', requested: false, hit: true },
  ])
})
