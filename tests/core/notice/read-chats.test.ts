import { describe, expect, test } from 'vitest'
import { readChats } from '../../../src/core/notice/read-reply.ts'

describe('a list of chats', () => {
  test.each([
    ['spaces and commas', '1111 2222, 3333;4444'],
    ['one a line', '1111\r\n2222\r\n3333\r\n4444\r\n'],
    ['headings and names beside', 'chat_id,name\n1111,Анна\n2222,Борис 2\n3333,\n4444,Вера\n'],
    ['a table of Excel', 'Чат\tИмя\n1111\tАнна\n2222\tБорис\n3333\t\n4444\t'],
    ['quotes', '"1111";"Анна"\n"2222";"Борис"\n"3333"\n"4444"'],
  ])('is read with %s', (_what, words) => {
    expect(readChats(words)).toEqual({ chats: [1111, 2222, 3333, 4444], wrong: [] })
  })

  test('tells what is no id', () => {
    expect(readChats('1111 @anna').wrong).toEqual(['@anna'])
    expect(readChats('id\n1111\nанна,2222').wrong).toEqual(['анна'])
    expect(readChats('слова').wrong).toEqual(['слова'])
  })
})
