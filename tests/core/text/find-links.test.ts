import { describe, expect, it } from 'vitest'
import { findLinks } from '../../../src/core/text/find-links.ts'

const shown = (text: string): readonly string[] => findLinks(text).map(({ from, to }) => text.slice(from, to).trim())

describe('a link or a number', () => {
  it.each([
    'https://my-mts.evil.example/login',
    'my-mts.evil.example',
    'my-mts . evil . example',
    'my-mts .evil .example',
    'my-mts[.]evil[.]example',
    'my-mts (dot) evil (dot) example',
    'my-mts dot evil dot com',
    'май-мтс точка ру',
    'mts. evil. com',
    'мтс.бел',
    'мoй-mts.сом',
    'xn--80aswg.xn--p1ai',
    'мтс。рф',
    'my‑mts.evil\u200b.example',
    'ｍｙ-ｍｔｓ.ｅｖｉｌ.ｃｏｍ',
    't.me/mts_help_bot',
    't me/mts_help',
    'tg://resolve?domain=evil',
    '@mts_help_bot',
    'mts_help_bot',
    'evil кропка ком',
    'evil • example',
    'help@evil.example',
    '192.168.10.20/x',
    '+375 29 666 66 66',
    '8 (029) 666-66-66',
    '8029.666.66.66',
    '٠٢٩٦٦٦٦٦٦٦',
    '８０２９６６６６６６６',
    'плюс 375 двадцать девять 666 66 66',
    'восемь ноль двадцать девять шестьсот шестьдесят шесть 66 66',
    'звоните 7788',
    'call us at 5050',
    'наберите *100*23#',
    'hxxp://evil.example',
    'http : / / evil . example',
  ])('is found: %s', (text) => {
    expect(shown(`Подтвердите: ${text} сегодня`)).not.toEqual([])
  })

  it.each([
    'Вход не работает. Чиним, до 18:00.',
    'Сегодня с 23:00 до 1:00 кабинет не работает.',
    'Планово 30.11.2026 с 22:00 до 23:30, примерно 2 часа.',
    'SMS приходят с задержкой до 20 минут.Мы чиним.',
    'It is down. Please try again after 18:30.',
    'Codes arrive late, e.g. after 10 minutes.',
    'Уваход не працуе. Паспрабуйце пасля 12.30.',
    'С 1-го по 3-е число счета готовят.',
    'Мы знаем о сбое у 1 200 клиентов в Минске и т. д.',
    'Точка доступа не работает',
    'Осталось 12,30 BYN.',
  ])('is not seen in innocent words: %s', (text) => {
    expect(shown(text)).toEqual([])
  })

  it('is told by its host, whatever its disguise', () => {
    const hosts = ['https://www.Evil.example/a', 'evil . example', 'evil[.]example', 'еvil.ехаmрlе'].map(
      (text) => findLinks(text)[0]?.key,
    )
    expect(hosts).toEqual(['evil.example', 'evil.example', 'evil.example', 'evil.example'])
  })
})
