import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { createTelegramApi } from '../../src/adapters/telegram/create-telegram-api.ts'
import { useNetwork } from '../../src/bootstrap/use-network.ts'

/** A host that only the proxy can find: every other way to it fails. */
const HOST = 'telegram.invalid'

const asked: string[] = []
const tunnels: string[] = []
let telegram: Server
let proxy: Server
let proxyUrl = ''

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

beforeAll(async () => {
  telegram = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result: true, capabilities: [] }))
  })
  const telegramPort = await listen(telegram)
  proxy = createServer()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(telegramPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    for (const one of [socket, upstream]) one.on('error', () => one.destroy())
  })
  proxyUrl = `http://127.0.0.1:${await listen(proxy)}`
})
afterAll(() => {
  for (const server of [telegram, proxy]) {
    server.closeAllConnections()
    server.close()
  }
})

const direct = getGlobalDispatcher()
afterEach(() => {
  setGlobalDispatcher(direct)
  asked.length = 0
  tunnels.length = 0
})

const TOKEN = '100001:AAtest'

test.each(['HTTP_PROXY', 'http_proxy'])(
  '%s carries calls of the Bot API, frequent and rare, and of the operator',
  async (name) => {
    useNetwork({ [name]: proxyUrl })
    const api = createTelegramApi({ token: TOKEN, root: `http://${HOST}` })
    await api.sendMessage(1, 'Код пришёл?')
    await api.setMyName('dozvon')
    await fetch(`http://${HOST}/capabilities`)
    expect(asked).toEqual([
      `${HOST} /bot${TOKEN}/sendMessage`,
      `${HOST} /bot${TOKEN}/setMyName`,
      `${HOST} /capabilities`,
    ])
    expect(new Set(tunnels)).toEqual(new Set([`${HOST}:80`]))
  },
)

test('a host in NO_PROXY, and this machine itself, are asked directly', async () => {
  useNetwork({ HTTP_PROXY: proxyUrl, NO_PROXY: HOST })
  await expect(fetch(`http://${HOST}/capabilities`)).rejects.toThrow('fetch failed')
  const { port } = telegram.address() as AddressInfo
  expect((await fetch(`http://127.0.0.1:${port}/near`)).status).toBe(200)
  expect(tunnels).toEqual([])
})

test('without a proxy nothing changes', () => {
  useNetwork({ HTTPS_PROXY: '  ' })
  expect(getGlobalDispatcher()).toBe(direct)
})

test.each(['proxy.example:3128', 'socks5://proxy.example', 'http//x'])('%s is no address of a proxy', (address) => {
  expect(() => useNetwork({ HTTPS_PROXY: address })).toThrow(
    `HTTPS_PROXY: "${address}" is not the address of a proxy: write it like http://proxy.example:3128`,
  )
})

test('a password of the proxy is not printed', () => {
  expect(() => useNetwork({ HTTPS_PROXY: 'socks5://me:secret@proxy.example' })).toThrow('"socks5://•••@proxy.example"')
})
