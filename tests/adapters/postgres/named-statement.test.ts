import { describe, expect, it } from 'vitest'
import { namedStatement, numberParameters, valuesOf } from '../../../src/adapters/postgres/named-statement.ts'
import { registeredStatements } from '../../../src/adapters/postgres/statement-register.ts'

describe('named parameters', () => {
  it.each([
    ['select :chat', 'select $1', ['chat']],
    ['select :to::bigint, :from, :to', 'select $1::bigint, $2, $1', ['to', 'from']],
    [`select to_char(at, 'HH24:MI:SS'), :at`, `select to_char(at, 'HH24:MI:SS'), $1`, ['at']],
    [`select 'it''s :no', 'u:' || :id::text`, `select 'it''s :no', 'u:' || $1::text`, ['id']],
    ['select a::text, (b)::int[]', 'select a::text, (b)::int[]', []],
  ])('«%s» is sent as «%s»', (source, text, parameters) => {
    expect(numberParameters('one', source)).toEqual({ name: 'one', text, source, parameters })
  })

  it('values go by name, and a missing one is named', () => {
    const statement = numberParameters('one', 'select :b, :a, :b')
    expect(valuesOf(statement, { a: 1, b: null, other: 2 })).toEqual([null, 1])
    expect(() => valuesOf(statement, { a: 1 })).toThrow('the statement one has no value for b')
  })
})

describe('the register', () => {
  it('has a statement that never ran', () => {
    expect(registeredStatements().map(({ name }) => name)).not.toContain('test-of-register')
    namedStatement('test-of-register', 'select :one')
    expect(registeredStatements().find(({ name }) => name === 'test-of-register')?.source).toBe('select :one')
  })

  it('refuses a second statement of the same name', () => {
    namedStatement('test-of-names', 'select 1')
    expect(() => namedStatement('test-of-names', 'select 1')).not.toThrow()
    expect(() => namedStatement('test-of-names', 'select 2')).toThrow(
      'two statements are called "test-of-names": give one of them another name',
    )
  })
})
