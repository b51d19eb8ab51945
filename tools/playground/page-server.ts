import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Flow } from '../../src/core/flow/flow.ts'
import type { DrawOptions } from '../chart/draw-flow.ts'
import type { Heat } from '../chart/draw.ts'
import { ensureCustomer } from './first-customer.ts'
import type { PageAddress } from './page-address.ts'
import { bundlePage } from './page-bundle.ts'
import { pageGuard } from './page-guard.ts'
import { createPageLive } from './page-live.ts'
import type { PageLive } from './page-live.ts'
import { passOn } from './page-proxy.ts'
import { chartTextsIn } from './guard-names.ts'
import { stagesOf } from './flow-stages.ts'
import { createTurnLog } from './turn-log.ts'
import type { PlayedTurn, TurnLog } from './turn-log.ts'
import type { LiveNews, PageConfig, Sender, Where } from './page/page-wire.ts'

/** Options of {@link startPage}. */
export interface PageOptions {
  /** Address of the page, which it gives up when it stops. */
  readonly address: PageAddress
  /** Address of the Bot API emulator, without a slash at the end. */
  readonly emulatorUrl: string
  /** Address of the sandbox operator; null leaves the handsets out. */
  readonly sandboxUrl: string | null
  /** Finds the position of a chat's conversation; null before it began. */
  readonly whereIs: (chatId: number) => Promise<Where | null>
  /** Draws a flow's statechart as SVG with these states lit. */
  readonly drawFlow: (flow: Flow, options: DrawOptions) => Promise<string>
  /** Flows that can be drawn; the first is shown before a conversation began. */
  readonly flows: readonly Flow[]
  /** Tells of every turn from now on; left out where nobody can tell. */
  readonly listenToTurns?: (listener: (turn: PlayedTurn) => void) => () => void
  /** Counts how many walks came through each state, and how many left there, by flow and state or by its name. */
  readonly heat?: (nameOf?: (flow: string, state: string) => string) => Promise<ReadonlyMap<string, Heat>>
  /** Services that can send a code of their own to a handset. */
  readonly senders?: readonly Sender[]
  /** Adds pages of the assistant's own, behind the same guard. */
  readonly addPages?: (app: Hono) => void
}

/** The running page. */
export interface Page {
  /** The page's address for a browser. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const KEEP_ALIVE_MS = 15_000

const chatsOf = (query: string | undefined): readonly number[] =>
  (query ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id !== 0)

const liveRoute = (app: Hono, live: PageLive): void => {
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const say = (news: LiveNews): void => {
        void stream.writeSSE({ data: JSON.stringify(news) })
      }
      const left = new Promise<void>((resolve) => stream.onAbort(() => resolve()))
      const stop = live.watch(chatsOf(c.req.query('chats')), say)
      const ping = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS)
      await left
      clearInterval(ping)
      stop()
    }),
  )
}

const SVG = { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } }

const chartRoutes = (app: Hono, { flows, drawFlow, whereIs, heat }: PageOptions): void => {
  const svg = async (id: string, options: DrawOptions): Promise<Response> => {
    const flow = flows.find((flow) => flow.id === id)
    if (!flow) return new Response('no such flow', { status: 404 })
    return new Response(await drawFlow(flow, options), SVG)
  }
  const heatOf = async (id: string): Promise<Heat> => (await heat?.())?.get(id) ?? new Map()
  app.get('/heat/:flow', async (c) => c.json(Object.fromEntries(await heatOf(c.req.param('flow')))))
  app.get('/heat/:flow/stages', async (c) => {
    const flow = flows.find(({ id }) => id === c.req.param('flow'))
    if (!flow) return c.json({})
    const stages = stagesOf(flow)
    const kindOf = (_: string, state: string): string =>
      stages.find(({ states }) => states.includes(state.split('.')[0] ?? ''))?.kind ?? ''
    return c.json(Object.fromEntries((await heat?.(kindOf))?.get(flow.id) ?? []))
  })
  app.get('/chart/flow/:flow{.+\\.svg}', async (c) => {
    const id = c.req.param('flow').slice(0, -'.svg'.length)
    return svg(id, {
      texts: chartTextsIn(c.req.query('language')),
      ...(c.req.query('heat') === undefined ? {} : { heat: await heatOf(id) }),
    })
  })
  app.get('/chart/:chat{-?\\d+\\.svg}', async (c) => {
    const where = await whereIs(Number.parseInt(c.req.param('chat'), 10))
    return svg(where?.flow ?? flows[0]?.id ?? '', { lit: where?.states ?? [] })
  })
}

const turnRoutes = (app: Hono, turns: TurnLog): void => {
  app.get('/turns/:chat{-?\\d+}', (c) => c.json(turns.rows(Number(c.req.param('chat')))))
  app.get('/turns/:chat{-?\\d+}/:turn{\\d+}', (c) => {
    const chat = turns.chatAt(Number(c.req.param('chat')), Number(c.req.param('turn')))
    return chat === null ? c.json({ error: 'this moment is not kept' }, 404) : c.json(chat)
  })
}

const createApp = async (options: PageOptions, live: PageLive, turns: TurnLog): Promise<Hono> => {
  const { emulatorUrl, sandboxUrl, flows } = options
  const files = await bundlePage()
  const config: PageConfig = {
    sandbox: sandboxUrl !== null,
    flows: flows.map(({ id }) => id),
    senders: options.senders ?? [],
    stages: Object.fromEntries(flows.map((flow) => [flow.id, stagesOf(flow)])),
  }
  const app = new Hono()
  app.use(pageGuard)
  for (const [path, { type, body }] of files)
    app.get(path, (c) => c.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' }))
  app.get('/config.json', (c) => c.json(config))
  liveRoute(app, live)
  chartRoutes(app, options)
  options.addPages?.(app)
  turnRoutes(app, turns)
  app.all('/emulator/*', (c) => passOn(c, emulatorUrl, '/emulator', '/_emulator'))
  if (sandboxUrl !== null) app.all('/sandbox/*', (c) => passOn(c, sandboxUrl, '/sandbox', '/_sandbox'))
  return app
}

/**
 * Serves the page: phones, handsets and the statechart, over the control APIs of the emulator and the sandbox. Both
 * must run. Adds a first customer when the emulator has none.
 */
export const startPage = async (options: PageOptions): Promise<Page> => {
  const { address } = options
  const turns = createTurnLog(options)
  const live = createPageLive({ ...options, turns })
  try {
    await ensureCustomer(options.emulatorUrl)
    address.show(await createApp(options, live, turns))
    return {
      url: address.url,
      stop: async () => {
        live.stop()
        turns.stop()
        await address.stop()
      },
    }
  } catch (error) {
    live.stop()
    turns.stop()
    throw error
  }
}
