import { describe, expect, it } from 'vitest'
import { knownLinks } from '../../../src/core/catalogue/known-links.ts'
import { holdWords, wordsDigest } from '../../../src/core/incident/hold-words.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { worldOf } from '../../flows/world.ts'

const known = knownLinks(worldOf('ozon').services)
const [MAKER, FEW] = [7, { reach: 10, spoken: 0, threshold: 1_000 }]

const incident = (change: Partial<Incident>): Incident => ({
  id: 'op-1',
  source: 'operator',
  kind: 'incident',
  state: 'open',
  services: [],
  regions: [],
  flows: null,
  startsAt: 1_000,
  endsAt: null,
  updatedAt: 1_000,
  texts: { ru: 'SMS приходят с опозданием.' },
  ...change,
})

const judge = (next: Incident, change: Partial<Parameters<typeof holdWords>[1]> = {}) =>
  holdWords(next, { by: null, known, ...FEW, ...change })

describe("the operator's words", () => {
  it('to few, which lead nowhere, are read at once', () => {
    expect(judge(incident({}))).toMatchObject({ texts: { ru: 'SMS приходят с опозданием.' }, held: null })
  })

  it.each([
    'Подтвердите вход: https://ozon-help.example/login',
    'Подтвердите вход на ozon-help.example',
    'Позвоните: +7 900 000-00-00',
    'Пишите @ozon_help_desk',
    '<a href="https://ozon-help.example">Войти</a>',
  ])('wait when they lead outside of the catalogue, however few read them: %s', (text) => {
    expect(judge(incident({ texts: { en: 'Late.', ru: text } }))).toMatchObject({
      texts: {},
      held: { by: null, texts: { en: 'Late.', ru: text } },
    })
  })

  it('to many wait, and are read after a yes to exactly them', () => {
    const next = incident({})
    expect(judge(next, { reach: 1_001 })).toMatchObject({ texts: {}, held: { by: null } })
    const approved = { ...next, approved: wordsDigest(next) }
    expect(judge(approved, { reach: 1_001 })).toMatchObject({ texts: next.texts, held: null })
    expect(judge({ ...approved, texts: { ru: 'Другое' } }, { reach: 1_001 }).texts).toEqual({})
    expect(judge({ ...approved, regions: ['RU'] }, { reach: 1_001 }).texts).toEqual({})
  })
})

describe('words of a supervisor', () => {
  it('wait when they and those of the last day reach more than the limit, and keep who wrote them', () => {
    const next = incident({ source: 'hand' })
    expect(judge(next, { by: MAKER, spoken: 990 })).toMatchObject({ held: null, isAlone: true })
    const { held } = judge(next, { by: MAKER, spoken: 991 })
    expect(held).toMatchObject({ by: MAKER })
    expect(judge({ ...next, held }, { by: 8, spoken: 991 }).held).toMatchObject({ by: MAKER })
  })

  it('are theirs whose text has stayed, whoever changes another one or the audience', () => {
    const next = incident({ source: 'hand', texts: { ru: 'Одно', be: 'Другое' } })
    const alone = { reach: 9_999 }
    const { held } = judge(next, { by: MAKER, ...alone })
    expect(held?.writers).toEqual({ ru: MAKER, be: MAKER })
    const wider = judge({ ...next, held, regions: ['RU'] }, { by: 8, ...alone }).held
    expect(wider).toMatchObject({ by: 8, writers: { ru: MAKER, be: MAKER } })
    const mended = judge({ ...next, held: wider, texts: { ru: 'Одно', be: 'Іншае' } }, { by: 8, ...alone }).held
    expect(mended?.writers).toEqual({ ru: MAKER, be: 8 })
  })

  it('reach nobody in a draft and after the end', () => {
    for (const state of ['draft', 'resolved', 'cancelled'] as const)
      expect(judge(incident({ source: 'hand', state }), { by: MAKER, reach: 9_999 })).toMatchObject({
        held: null,
        isAlone: false,
      })
  })
})
