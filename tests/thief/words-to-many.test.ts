import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admitPatch } from '../../src/app/incidents/admit-words.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import { worldOf } from '../flows/world.ts'
import { openTestStore } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

const [MAKER, OTHER] = [7, 8]
const world = worldOf('ozon')
let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
  await test.pool.query('insert into conversation (chat_id, locale) select n, $1 from generate_series(1, 30) as n', [
    'ru',
  ])
})
afterAll(() => test.close())

const partsOf = (approvalThreshold: number) => ({ words: test.store.words, world, approvalThreshold })
const draft: Omit<Incident, 'id' | 'updatedAt'> = {
  source: 'hand',
  kind: 'incident',
  state: 'draft',
  services: [],
  regions: [],
  flows: null,
  startsAt: 1_000,
  endsAt: null,
  texts: { ru: 'Вход не работает' },
}

const publish = async (texts: Incident['texts'], by = MAKER, threshold = 29): Promise<Incident> => {
  const { incidents } = test.store
  const made = await incidents.make({ ...draft, texts }, by)
  const patch = await admitPatch(partsOf(threshold), made, { state: 'open' }, by)
  const published = await incidents.change(made.id, patch, by, 'opened', made)
  if (!published) throw new Error('not published')
  return published
}

describe('words of an incident for many', () => {
  it('wait for a second yes, while the incident is open with the prepared sentence', async () => {
    const incident = await publish({ ru: 'Закрываем счета' })
    expect(incident).toMatchObject({ state: 'open', texts: {}, held: { texts: { ru: 'Закрываем счета' }, by: MAKER } })
    expect((await publish({})).held).toBeUndefined()
  })

  it('are not approved by their maker, are approved once by another, and two at once publish once', async () => {
    const { incidents } = test.store
    const { id, held } = await publish({ ru: 'Второй текст' })
    const no = held?.no ?? 0
    expect(await incidents.approveWords(no, MAKER)).toBeNull()
    await Promise.all([incidents.approveWords(no, OTHER), incidents.approveWords(no, 9)])
    const said = (await incidents.history(id)).filter(({ what }) => what === 'approved')
    expect(said).toHaveLength(1)
    expect((await incidents.get(id))?.texts).toEqual({ ru: 'Второй текст' })
  })

  it('lose the yes when they or their audience change', async () => {
    const { incidents } = test.store
    const incident = await publish({ ru: 'Третий' })
    const patch = await admitPatch(partsOf(29), incident, { texts: { ru: 'Третий!' } }, MAKER)
    const changed = await incidents.change(incident.id, patch, MAKER, 'updated', incident)
    expect(await incidents.approveWords(incident.held?.no ?? 0, OTHER)).toBeNull()
    const approved = await incidents.approveWords(changed?.held?.no ?? 0, OTHER)
    expect(approved?.texts).toEqual({ ru: 'Третий!' })
    const again = approved && (await admitPatch(partsOf(29), approved, { texts: { ru: 'Другое' } }, OTHER))
    expect(again).toMatchObject({ texts: {}, held: { by: OTHER } })
  })

  it("stay their maker's when a colleague changes the audience or another language", async () => {
    const { incidents } = test.store
    const incident = await publish({ ru: 'Чужие слова' })
    const wider = await admitPatch(partsOf(28), incident, { regions: ['RU', 'BY'] }, OTHER)
    const widened = (await incidents.change(incident.id, wider, OTHER, 'updated', incident)) ?? incident
    expect(await incidents.approveWords(widened.held?.no ?? 0, MAKER)).toBeNull()
    const texts = { ru: 'Чужие слова', en: 'Late' }
    const both = await incidents.change(
      incident.id,
      await admitPatch(partsOf(28), widened, { texts }, OTHER),
      OTHER,
      'updated',
      widened,
    )
    expect(both?.held).toMatchObject({ texts, writers: { ru: MAKER, en: OTHER } })
    for (const one of [MAKER, OTHER]) expect(await incidents.approveWords(both?.held?.no ?? 0, one)).toBeNull()
    expect((await incidents.approveWords(both?.held?.no ?? 0, 9))?.texts).toEqual(texts)
  })

  it('are not published by the end of the incident', async () => {
    const { incidents } = test.store
    const incident = await publish({ ru: 'Слова под конец' })
    const patch = await admitPatch(partsOf(29), incident, { state: 'resolved' }, MAKER)
    const ended = await incidents.change(incident.id, patch, MAKER, 'resolved', incident)
    expect(ended).toMatchObject({ state: 'resolved', texts: {} })
    expect(await incidents.approveWords(incident.held?.no ?? 0, OTHER)).toBeNull()
  })

  it('are not written over a state that somebody else has changed meanwhile', async () => {
    const { incidents } = test.store
    const incident = await publish({ ru: 'Четвёртый' })
    await incidents.change(incident.id, { services: ['ozon'] }, OTHER, 'updated')
    expect(await incidents.change(incident.id, { texts: { ru: 'x' } }, MAKER, 'updated', incident)).toBeNull()
  })
})

describe('one supervisor alone', () => {
  it('reaches no more than the limit in a day, over all words, however many are sent at once', async () => {
    const taken = await Promise.all([1, 2, 3, 4].map((n) => test.store.words.take(70, `notice:${n}`, 400, 1_000)))
    expect(taken.filter(Boolean)).toHaveLength(2)
    expect(await test.store.words.spoken(70, '')).toBe(800)
    expect(await test.store.words.take(71, 'notice:9', 1_000, 1_000)).toBe(true)
  })
})
