import { describe, expect, test } from 'vitest'
import { foreignHosts, foreignInHtml, knownLinks, nameHosts } from '../../../src/core/catalogue/known-links.ts'
import { worldOf } from '../../flows/world.ts'

const services = worldOf('my-mts').services.map((service) => ({
  ...service,
  facts: {
    ...service.facts,
    site: 'https://my.mts.by/login',
    mail: 'help@mail.mts.by',
    chat: 'https://t.me/mts_official',
  },
}))
const hosts = (text: string | null, addresses: readonly string[] = [], html: string | null = null) =>
  foreignHosts(services, { text, html, addresses })

describe('a link to a host that no service names', () => {
  test.each([
    ['https://my-mts.evil.example/login', 'my-mts.evil.example'],
    ['Зайдите на evil.example.', 'evil.example'],
    ['HTTP://WWW.Evil.Example:8080/a', 'evil.example'],
    ['evil . example', 'evil . example'],
    ['evil точка com', 'evil точка com'],
    ['https://my.mts.by@evil.example/', 'evil.example'],
    ['https://my.mts.by:443@evil.example', 'evil.example'],
    ['https://evil.example\\@my.mts.by', 'evil.example'],
    ['https:///evil.example', 'evil.example'],
    ['https://my.mts.by.evil.example/login', 'my.mts.by.evil.example'],
    ['https://evil.example/?https://my.mts.by', 'evil.example'],
    ['https://my.mts.by%2eevil.example', 'my.mts.by%2eevil.example'],
    ['https://mу.mts.by', 'mу.mts.by'],
    ['https://my.mts.by\u200b.evil.example', 'my.mts.by\u200b.evil.example'],
    ['me@evil.example/login', 'evil.example'],
    ['t.me/mts_help', 't.me/mts_help'],
    ['https://T.me//MTS_Evil?start=1', 't.me/mts_evil'],
    ['https://t.me:443\\\\mts_evil', 't.me/mts_evil'],
    ['tg://resolve?domain=evil', 'tg://resolve'],
    ['192.168.10.20/x', '192.168.10.20'],
    ['mail.mts.by', 'mail.mts.by'],
    ['evil.com', 'evil.com'],
  ])('%j is found', (text, host) => expect(hosts(text)).toEqual([host]))

  test.each([
    'https://my.mts.by',
    'Откройте https://my.mts.by/login, а потом my.mts.by.',
    '(https://www.my.mts.by)',
    'HTTPS://MY.MTS.BY:443/a?b#c',
    'Наберите 8 (029) 666-66-66 или 7788',
    'Напишите @mts_help_bot или help@evil.example.',
    'first.last@evil.example',
    'Готово.Проверьте, 12.05.2026 в 10:30, и т.д., 2/3',
    '',
  ])('%j is none', (text) => expect(hosts(text)).toEqual([]))

  test.each([
    ['https://evil.example/x', 'evil.example'],
    ['http://evil', 'evil'],
    ['evil.museum', 'evil.museum'],
    ['мтс.католик', 'мтс.католик'],
    ['http://3232235777/', '3232235777'],
    ['http://[::1]/', 'http://[::1]/'],
    ['https:evil.example', 'https'],
    ['tg://resolve?domain=evil', 'tg://resolve'],
  ])('behind words counts by its target: %j', (address, host) => {
    expect(hosts('my.mts.by', [address])).toEqual([host])
    expect(hosts('войти', [], `<a href="${address}">войти</a>`)).toEqual([host])
  })

  test.each(['https://my.mts.by/x', 'tg://user?id=5', 'mailto:a@evil.example', 'tel:+375291234567'])(
    'behind words is none: %j',
    (address) => expect(hosts(null, [address])).toEqual([]),
  )

  test('is named by the end of it, three at most', () => {
    expect(nameHosts([`my.mts.by.${'a'.repeat(60)}.evil.example`])).toMatch(/^…a+\.evil\.example$/)
    expect(nameHosts(['a.by', 'b.by', 'c.by', 'd.by'])).toBe('a.by, b.by, c.by, …')
  })
})

describe('words to many', () => {
  const foreign = (html: string) => foreignInHtml(knownLinks(services), html)

  test.each([
    'https://mу.mts.by',
    'https://my.mts.by@evil.example/',
    't.me/mts_evil',
    '<a href="https://mу.mts.by/login">my.mts.by</a>',
    '<a href="https://t.me/mts_evil">наш чат</a>',
  ])('lead elsewhere by a look-alike or another page of a shared host: %j', (html) => {
    expect(foreign(html)).not.toEqual([])
  })

  test.each([
    'https://my.mts.by/login',
    'Откройте my.mts.by.',
    't.me/mts_official',
    '<a href="https://my.mts.by">вход</a>',
  ])('lead where the catalogue does: %j', (html) => {
    expect(foreign(html)).toEqual([])
  })
})
