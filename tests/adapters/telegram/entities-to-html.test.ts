import type { MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { entitiesToHtml } from '../../../src/adapters/telegram/entities-to-html.ts'

describe('a text as it was written', () => {
  test.each<[string, string, readonly MessageEntity[], string]>([
    ['plain', 'а < б & в', [], 'а &lt; б &amp; в'],
    ['bold', 'Связь вернулась', [{ type: 'bold', offset: 0, length: 5 }], '<b>Связь</b> вернулась'],
    [
      'italic within bold',
      'Связь вернулась',
      [
        { type: 'italic', offset: 2, length: 3 },
        { type: 'bold', offset: 0, length: 15 },
      ],
      '<b>Св<i>язь</i> вернулась</b>',
    ],
    [
      'behind an emoji, counted as Telegram does',
      '📶 да',
      [{ type: 'code', offset: 3, length: 2 }],
      '📶 <code>да</code>',
    ],
    [
      'a link with signs in it',
      'тут',
      [{ type: 'text_link', offset: 0, length: 3, url: 'https://a.by/?a=1&b="2"' }],
      '<a href="https://a.by/?a=1&amp;b=&quot;2&quot;">тут</a>',
    ],
    [
      'what Telegram finds by itself',
      '#связь a.by',
      [
        { type: 'hashtag', offset: 0, length: 6 },
        { type: 'url', offset: 7, length: 4 },
      ],
      '#связь a.by',
    ],
    [
      'one after the other',
      'аб',
      [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'underline', offset: 1, length: 1 },
      ],
      '<b>а</b><u>б</u>',
    ],
  ])('%s', (_, text, entities, html) => {
    expect(entitiesToHtml(text, entities)).toBe(html)
  })
})
