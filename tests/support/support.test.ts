import { Client } from 'pg'
import { expect, inject, it } from 'vitest'
import { freshDatabase, startPostgres } from './postgres.ts'
import type { Template } from './postgres.ts'

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

it('gives an empty database, and none that another test wrote to', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  await query(one.url, 'create table mine (id int)')
  await expect(query(other.url, 'select * from mine')).rejects.toThrow('does not exist')
  await one.drop()
  await expect(query(one.url, 'select')).rejects.toThrow('does not exist')
  await other.drop()
})

it('copies a template that is prepared once', async () => {
  let prepared = 0
  const template: Template = {
    name: 'support_test',
    prepare: async (url) => {
      prepared += 1
      await query(url, 'create table kept as select 7 as n')
    },
  }
  const copies = await Promise.all([1, 2, 3].map(() => freshDatabase({ template })))
  expect(await Promise.all(copies.map(({ url }) => query(url, 'select * from kept')))).toEqual(
    copies.map(() => [{ n: 7 }]),
  )
  expect(prepared).toBe(1)
  await Promise.all(copies.map((copy) => copy.drop()))
})

it('restarts a server of its own on the same address', async () => {
  const server = await startPostgres()
  await query(server.url, 'create table kept as select 7 as n')
  await server.stop()
  await expect(query(server.url, 'select')).rejects.toThrow('ECONNREFUSED')
  await server.start()
  expect(await query(server.url, 'select * from kept')).toEqual([{ n: 7 }])
  await server.end()
  expect(inject('postgresUrl')).not.toBe(server.url)
})
