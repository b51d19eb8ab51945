import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** The address of the page, known before there is anything to show: what asks meanwhile waits. */
export interface PageAddress {
  /** Address for a browser, without "/" at its end. */
  readonly url: string
  readonly show: (app: Hono) => void
  /** Gives the address up; the second time it does nothing. */
  readonly stop: () => Promise<void>
}

/** Takes a port of 127.0.0.1; 0 is any free one. Rejects when the port is taken. */
export const takePageAddress = async (port: number): Promise<PageAddress> => {
  let show: PageAddress['show'] = () => undefined
  const shown = new Promise<Hono>((resolve) => {
    show = resolve
  })
  const server = await new Promise<Server>((resolve, reject) => {
    const answer = async (request: Request): Promise<Response> => (await shown).fetch(request)
    const listening = serve({ fetch: answer, hostname: '127.0.0.1', port }, () => resolve(listening as Server))
    listening.once('error', reject)
  })
  let stopped: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show,
    stop: () => (stopped ??= stop()),
  }
}
