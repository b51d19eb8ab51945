import { describe, expect, test } from 'vitest'
import { checkOffers, loadCatalogue } from '../../src/bootstrap/load-catalogue.ts'
import { loadFlows } from '../../src/bootstrap/load-flows.ts'
import { sideText } from '../../src/core/catalogue/side-answers.ts'
import { folder } from '../adapters/fluent/texts.ts'

const shop = (id: string): string => `id: ${id}
name: { ru: Магазин, en: Shop }
country: BY
timeZone: Europe/Minsk
flows: [missing-sms]
smsSender: SHOP
codes: { channels: [sms, voice], ttlMin: 5, gapSec: 60, perTenMinutes: 3, perDay: 10, checks: 3 }
patience: { remindMin: 15, sleepMin: 60 }
waitSec: 60
hotlines: [{ number: '7070', note: { ru: круглосуточно } }]
`

describe('the catalogue', () => {
  test('offers every service by name, or those asked for in their order', () => {
    const dir = folder({ 'b.yaml': shop('b'), 'a.yaml': shop('a'), 'c.yaml': shop('c'), 'notes.txt': 'not a service' })
    expect(loadCatalogue(dir).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(loadCatalogue(dir, []).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(loadCatalogue(dir, ['c', 'a', 'c']).map(({ id }) => id)).toEqual(['c', 'a'])
    expect(loadCatalogue(dir)[0]).toMatchObject({ country: 'BY', codes: { channels: ['sms', 'voice'], ttlMin: 5 } })
  })

  test('puts the services that have an order before those that have none', () => {
    const dir = folder({ 'a.yaml': shop('a'), 'b.yaml': `${shop('b')}order: 2\n`, 'c.yaml': `${shop('c')}order: 1\n` })
    expect(loadCatalogue(dir).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  test('lets agents be there on the hours that are given, and on no other day', () => {
    const dir = folder({
      'a.yaml': `${shop('a')}desk: { hours: { mon: "09:00-18:00", fri: "20:00-02:00" }, firstAnswerMin: 5 }\n`,
      'b.yaml': shop('b'),
    })
    const [given, silent] = loadCatalogue(dir)
    expect(given?.desk).toMatchObject({
      hours: { mon: { from: 540, to: 1080 }, fri: { from: 1200, to: 1560 } },
      firstAnswerMin: 5,
      silentMin: 1440,
    })
    expect(Object.keys(given?.desk.hours ?? {})).toEqual(['mon', 'fri'])
    expect(Object.keys(silent?.desk.hours ?? {})).toHaveLength(7)
  })

  test('reads holidays, closed dates and tags of a desk, and names what is wrong with them', () => {
    const withDesk = (desk: string) => loadCatalogue(folder({ 'a.yaml': `${shop('a')}desk: ${desk}\n` }))[0]?.desk
    expect(withDesk('{ holidays: BY, closedDates: ["2026-12-31"], tags: [Возврат, "#roaming"] }')).toMatchObject({
      holidays: 'BY',
      closedDates: ['2026-12-31'],
      tags: ['возврат', 'roaming'],
    })
    expect(withDesk('{ firstAnswerMin: 5 }')).toMatchObject({ holidays: null, closedDates: [], tags: [] })
    expect(() => withDesk('{ holidays: PL }')).toThrow(/desk\.holidays/)
    expect(() => withDesk('{ closedDates: ["31.12.2026"] }')).toThrow(/2026-12-31/)
    expect(() => withDesk('{ tags: [две метки] }')).toThrow(/use letters/)
  })

  test('says which services there are when one is not among them', () => {
    expect(() => loadCatalogue(folder({ 'a.yaml': shop('a'), 'b.yaml': shop('b') }), ['ozone'])).toThrow(
      /^no service "ozone" in .*, choose from: a, b$/,
    )
  })

  test.each([
    [
      'a field of the wrong kind',
      shop('a').replace('ttlMin: 5', 'ttlMin: five'),
      /a\.yaml: codes\.ttlMin: .*expected number/,
    ],
    ['a field that is missing', shop('a').replace('smsSender: SHOP\n', ''), /a\.yaml: smsSender: /],
    ['a field that nobody knows', `${shop('a')}colour: red\n`, /a\.yaml: .*"colour"/],
    ['an unknown zone', shop('a').replace('Europe/Minsk', 'Europe/Minks'), /a\.yaml: timeZone: use an IANA name/],
    [
      'hours that are none',
      `${shop('a')}desk: { hours: { mon: 9-21 } }\n`,
      /a\.yaml: desk\.hours\.mon: use hours such as "09:00-21:00"$/,
    ],
    [
      'a talk that ends before its reminder',
      `${shop('a')}desk: { remindMin: 60, silentMin: 30 }\n`,
      /a\.yaml: desk\.silentMin: a talk cannot end/,
    ],
    [
      'a warning before the wait',
      `${shop('a')}desk: { firstAnswerMin: 2 }\n`,
      /a\.yaml: desk\.warnBeforeMin: a warning must/,
    ],
    [
      'a month that is closed throughout',
      `${shop('a')}closedDays: { renaming: 28 }\n`,
      /a\.yaml: closedDays\.renaming: a month would have no open day left$/,
    ],
    [
      'an alias without a letter',
      `${shop('a')}aliases: ['!']\n`,
      /a\.yaml: aliases\.0: use a name by which people call it$/,
    ],
    [
      'a side answer that is too long',
      `${shop('a')}side: [{ id: x, text: { en: ${'word '.repeat(80)}}, sayings: { en: how } }]\n`,
      /a\.yaml: side\.0\.text: an answer beside the question has 300 characters at most: shorten it/,
    ],
    [
      'two side answers of one id',
      `${shop('a')}side: [{ id: x, text: { en: A }, sayings: { en: b } }, { id: x, text: { en: A }, sayings: { en: b } }]\n`,
      /a\.yaml: side: two answers have the same id: rename one$/,
    ],
    ['another id than its name', shop('b'), /a\.yaml: id: it is "b": change it to a, or rename the file$/],
    ['broken YAML', 'id: a\nname: {ru: Магазин\n', /a\.yaml:\d+: /],
    ['nothing', '', /a\.yaml: /],
  ])('refuses a file with %s in one line that names file and field', (_, yaml, words) => {
    const load = () => loadCatalogue(folder({ 'a.yaml': yaml }))
    expect(load).toThrow(words)
    expect(load).not.toThrow(/\n/)
  })

  test.each([
    [
      'an unknown fact',
      '{ ru: До {til}, en: Until {til} }',
      '{ ru: когда, en: when }',
      /there is no fact "til": add it/,
    ],
    [
      'a missing language',
      '{ ru: Да }',
      '{ ru: когда, en: when }',
      /it lacks the language "en": add its text and sayings/,
    ],
    ['a language without sayings', '{ ru: Да, en: Yes }', '{ ru: когда }', /it lacks the language "en"/],
  ])('refuses a side answer with %s', (_, text, sayings, words) => {
    const quoted = text.replace(/: ([^,}{]*\{til\}[^,}]*)/g, ': "$1"')
    const side = `side: [{ id: x, text: ${quoted}, sayings: ${sayings} }]\n`
    const services = loadCatalogue(folder({ 'a.yaml': `${shop('a').replace('[missing-sms]', '[a]')}${side}` }))
    const flows = new Map([['a', { facts: [] }]]) as never
    expect(() => checkOffers(services, flows)).toThrow(words)
  })

  test('fills a side answer with facts, the name and the hotline', () => {
    const side = 'side: [{ id: x, text: { en: "{service} {loan-days} {hotline}" }, sayings: { en: how } }]'
    const yaml = `${shop('a')}facts: { loan-days: 14 }\n${side}\n`.replace('ru: Магазин, ', '')
    const [service] = loadCatalogue(folder({ 'a.yaml': yaml }))
    expect(sideText(service!, 'service:a/x', 'en')).toBe('Shop 14 7070')
  })

  test('is never empty', () => {
    expect(() => loadCatalogue(folder({ 'notes.txt': '' }))).toThrow(/the catalogue is empty, add a service/)
  })

  test('of this house loads', () => {
    expect(loadCatalogue('services').length).toBeGreaterThan(0)
  })
})

describe('the flows', () => {
  const module = (id: string): string => `export const flow = { id: '${id}', version: 1, machine: {} }`

  test('are found by their folder', async () => {
    const dir = folder({ 'b/flow.ts': module('b'), 'a/flow.ts': module('a'), 'a/steps.ts': '', 'shared/words.ts': '' })
    const flows = await loadFlows(dir)
    expect([...flows.keys()]).toEqual(['a', 'b'])
  })

  test('say what to do when a file exports none, or one by another name', async () => {
    const load = (content: string) => loadFlows(folder({ 'a/flow.ts': content }))
    await expect(load('export const machine = {}')).rejects.toThrow(/a\/flow\.ts: export const flow = defineFlow/)
    await expect(load(module('b'))).rejects.toThrow(/a\/flow\.ts: id: it is "b": change it to a, or rename the folder/)
  })

  test('that the catalogue names are all there', async () => {
    const flows = await loadFlows('flows')
    expect(
      loadCatalogue('services')
        .flatMap((service) => service.flows)
        .filter((id) => !flows.has(id)),
    ).toEqual([])
  })
})
