import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { Client } from 'pg'

/** A pooler in transaction mode in front of a database: one connection, lent for a transaction at a time. */
export interface TransactionPooler {
  /** Connection string by which it is reached. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Options of {@link startTransactionPooler}. */
export interface PoolerOptions {
  /** Refuses connections that set `statement_timeout` at their start, as PgBouncer does by default. */
  readonly refusesSettings?: boolean
}

/** A message of the server (PostgreSQL, "Message Formats"): its type, its length, its body. */
const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const WELCOME = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))])
const REFUSAL = message('E', Buffer.from('SFATAL\0C08P01\0Munsupported startup parameter: statement_timeout\0\0'))

/**
 * Tells for each piece of the server's answer whether a transaction has ended with it: ReadyForQuery with the state
 * idle.
 */
const createEndFinder = (): ((piece: Buffer) => boolean) => {
  let rest = Buffer.alloc(0)
  return (piece) => {
    rest = Buffer.concat([rest, piece])
    let isEnd = false
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const length = rest.readInt32BE(1) + 1
      isEnd = rest.toString('latin1', 0, 1) === 'Z' && rest.toString('latin1', 5, 6) === 'I'
      rest = rest.subarray(length)
    }
    return isEnd
  }
}

const connectServer = async (url: string): Promise<Socket> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection
  stream.removeAllListeners('data')
  return stream
}

/** Starts a pooler in front of the database at `url`. */
export const startTransactionPooler = async (
  url: string,
  { refusesSettings = false }: PoolerOptions = {},
): Promise<TransactionPooler> => {
  const far = await connectServer(url)
  const isEnd = createEndFinder()
  const waiting: { readonly near: Socket; readonly data: Buffer }[] = []
  let holder: Socket | null = null

  const pass = (near: Socket, data: Buffer): void => {
    if (holder !== null && holder !== near) return void waiting.push({ near, data })
    // Terminate ends the customer's connection, not the one that is lent.
    if (data.toString('latin1', 0, 1) === 'X') return
    holder = near
    far.write(data)
  }
  far.on('data', (piece: Buffer) => {
    holder?.write(piece)
    if (!isEnd(piece)) return
    holder = null
    for (const { near, data } of waiting.splice(0)) pass(near, data)
  })

  const open = new Set<Socket>()
  const server = createServer((near) => {
    open.add(near)
    near.on('error', () => undefined)
    near.on('close', () => open.delete(near))
    near.once('data', (startup: Buffer) => {
      if (refusesSettings && startup.includes('statement_timeout')) return void near.end(REFUSAL)
      near.on('data', (data: Buffer) => pass(near, data))
      near.write(WELCOME)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const reached = new URL(url)
  reached.port = String((server.address() as AddressInfo).port)
  return {
    url: reached.href,
    close: () =>
      new Promise((resolve) => {
        for (const near of open) near.destroy()
        far.destroy()
        server.close(() => resolve())
      }),
  }
}
