import { describe, expect, test } from 'vitest'
import { withDetected } from '../../../tools/telegram-emulator/content/entities/detect.ts'
import { parseHtml } from '../../../tools/telegram-emulator/content/entities/parse-html.ts'
import { parseMarkdown } from '../../../tools/telegram-emulator/content/entities/markdown.ts'
import { parseMarkdownV2 } from '../../../tools/telegram-emulator/content/entities/markdown-v2.ts'
import { emulated, refusal } from './emulator-stage.ts'
import { fc } from '../../support/fc.ts'

const why = (parse: (source: string) => unknown, source: string): string => {
  try {
    parse(source)
    return 'no error'
  } catch (error) {
    return error instanceof Error ? error.message.replace("Bad Request: can't parse entities: ", '') : 'no Error'
  }
}

describe('HTML', () => {
  test('becomes text and entities with UTF-16 offsets', () => {
    expect(
      parseHtml('😀 <b>bold <i>both</i></b> &lt;&amp;&#1103;&nope; <a href="https://example.com/?a=1&amp;b">link</a>'),
    ).toEqual({
      text: '😀 bold both <&я&nope; link',
      entities: [
        { type: 'bold', offset: 3, length: 9 },
        { type: 'italic', offset: 8, length: 4 },
        { type: 'text_link', url: 'https://example.com/?a=1&b', offset: 23, length: 4 },
      ],
    })
  })

  test('knows every tag', () => {
    const types = (source: string): readonly string[] => parseHtml(source).entities.map((entity) => entity.type)
    expect(types('<u>x</u><ins>x</ins><s>x</s><strike>x</strike><del>x</del>')).toEqual([
      'underline',
      'underline',
      'strikethrough',
      'strikethrough',
      'strikethrough',
    ])
    expect(types('<span class="tg-spoiler">x</span><tg-spoiler>x</tg-spoiler><code>x</code><pre>x</pre>')).toEqual([
      'spoiler',
      'spoiler',
      'code',
      'pre',
    ])
    expect(
      types('<blockquote>x</blockquote><blockquote expandable>x</blockquote><tg-emoji emoji-id="5">👍</tg-emoji>'),
    ).toEqual(['blockquote', 'expandable_blockquote', 'custom_emoji'])
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual([
      { type: 'pre', language: 'ts', offset: 0, length: 1 },
    ])
    expect(parseHtml('<a href="tg://user?id=5">x</a>').entities).toMatchObject([
      { type: 'text_mention', user: { id: 5 } },
    ])
  })

  test('is refused with the place in bytes', () => {
    expect(why(parseHtml, 'яя<x>')).toBe('Unsupported start tag "x" at byte offset 4')
    expect(why(parseHtml, 'abc<x>')).toBe('Unsupported start tag "x" at byte offset 3')
    expect(why(parseHtml, '<b><u>xyz</i></b>')).toBe(
      'Unmatched end tag at byte offset 9, expected "</u>", found "</i>"',
    )
    expect(why(parseHtml, '<b>x')).toBe('Can\'t find end tag corresponding to start tag "b"')
    expect(why(parseHtml, 'x</b>')).toBe('Unexpected end tag at byte offset 1')
    expect(why(parseHtml, '<b')).toBe('Unclosed start tag at byte offset 0')
    expect(why(parseHtml, '<span>x</span>')).toBe('Tag "span" must have class "tg-spoiler" at byte offset 0')
    expect(why(parseHtml, '<a href="x')).toBe('Unclosed start tag "a" at byte offset 0')
    expect(why(parseHtml, 'a < b > c')).toBe('Unsupported start tag "" at byte offset 2')
  })

  test('gives any escaped text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        expect(parseHtml(`<b>${escaped}</b>`).text).toBe(text)
      }),
    )
  })
})

describe('MarkdownV2', () => {
  test('becomes text and entities', () => {
    expect(
      parseMarkdownV2('*bold _italic_* __under__ ~gone~ ||hidden|| `code` [link](https://example.com/a\\)b)\\.'),
    ).toEqual({
      text: 'bold italic under gone hidden code link.',
      entities: [
        { type: 'bold', offset: 0, length: 11 },
        { type: 'italic', offset: 5, length: 6 },
        { type: 'underline', offset: 12, length: 5 },
        { type: 'strikethrough', offset: 18, length: 4 },
        { type: 'spoiler', offset: 23, length: 6 },
        { type: 'code', offset: 30, length: 4 },
        { type: 'text_link', url: 'https://example.com/a)b', offset: 35, length: 4 },
      ],
    })
    expect(parseMarkdownV2('```ts\nlet a = 1\n```')).toEqual({
      text: 'let a = 1\n',
      entities: [{ type: 'pre', language: 'ts', offset: 0, length: 10 }],
    })
    expect(parseMarkdownV2('>quote\n>more\nrest')).toEqual({
      text: 'quote\nmore\nrest',
      entities: [{ type: 'blockquote', offset: 0, length: 10 }],
    })
    expect(parseMarkdownV2('**>quote\n>more||')).toEqual({
      text: 'quote\nmore',
      entities: [{ type: 'expandable_blockquote', offset: 0, length: 10 }],
    })
  })

  test('is refused with the place in bytes', () => {
    expect(why(parseMarkdownV2, 'ok.')).toBe("Character '.' is reserved and must be escaped with the preceding '\\'")
    expect(why(parseMarkdownV2, '*bold')).toBe("Can't find end of Bold entity at byte offset 0")
    expect(why(parseMarkdownV2, 'я _x')).toBe("Can't find end of Italic entity at byte offset 3")
    expect(why(parseMarkdownV2, '[x](http')).toBe("Can't find end of a URL at byte offset 4")
    expect(why(parseMarkdownV2, '`x')).toBe("Can't find end of Code entity at byte offset 0")
  })

  test('gives any escaped text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseMarkdownV2(text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, String.raw`\$&`)).text).toBe(text)
      }),
    )
  })
})

test('legacy Markdown knows bold, italic, code and links', () => {
  expect(parseMarkdown('*b* _i_ `c` [l](http://a.b)')).toMatchObject({
    text: 'b i c l',
    entities: [{ type: 'bold' }, { type: 'italic' }, { type: 'code' }, { type: 'text_link' }],
  })
  expect(why(parseMarkdown, 'a_b')).toBe("Can't find end of the entity starting at byte offset 1")
})

describe('Telegram finds by itself', () => {
  const found = (text: string): readonly string[] =>
    withDetected(text, []).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`)

  test('links, addresses, names and commands', () => {
    expect(found('write to a.b@example.com, see https://example.com/a?b=c#d.')).toEqual([
      'email a.b@example.com',
      'url https://example.com/a?b=c#d',
    ])
    expect(found('пишите на мтс.рф/вход, (example.ru)')).toEqual(['url мтс.рф/вход', 'url example.ru'])
    expect(found('/start@tester_bot now, not a/b or </x>')).toEqual(['bot_command /start@tester_bot'])
    expect(found('@someone #тег #1 $USD +7 900 123-45-67')).toEqual([
      'mention @someone',
      'hashtag #тег',
      'cashtag $USD',
      'phone_number +7 900 123-45-67',
    ])
    expect(found('3.14 and v1.2.3 end.Start')).toEqual([])
  })

  test('but nothing inside code', () => {
    expect(withDetected('see example.com', [{ type: 'code', offset: 4, length: 11 }])).toHaveLength(1)
  })
})

test('all of it holds over the wire', async () => {
  const { api, anna } = await emulated()
  const sent = await api.sendMessage(
    anna.id,
    '<b>Hi</b> <a href="tg://user?id=1">nobody</a> <a href="example.com">site</a>',
    {
      parse_mode: 'HTML',
    },
  )
  expect(sent.entities).toEqual([
    { type: 'bold', offset: 0, length: 2 },
    { type: 'text_link', url: 'http://example.com/', offset: 10, length: 4 },
  ])
  expect(await refusal(api.sendMessage(anna.id, 'a.b', { parse_mode: 'MarkdownV2' }))).toBe(
    "400 Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
  )
  const given = await api.sendMessage(anna.id, '  bold', { entities: [{ type: 'bold', offset: 2, length: 40 }] })
  expect(given.entities).toEqual([{ type: 'bold', offset: 0, length: 4 }])
  expect(await refusal(api.sendMessage(anna.id, '<b> </b>', { parse_mode: 'HTML' }))).toBe(
    '400 Bad Request: text must be non-empty',
  )
})
