/**
 * The only door from `src` to `tools/`. Each function loads one tool by dynamic import, so that a start with
 * `BOT_TOKEN` loads no file of `tools/` and works after `npm ci --omit=dev`. Throws an error of one line when a package
 * that only tools use is not installed.
 */
import { createRequire } from 'node:module'

const MISSING_CODES: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && MISSING_CODES.has(error.code)

const load = async <Tool>(name: string, importTool: () => Promise<Tool>): Promise<Tool> => {
  try {
    return await importTool()
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Error(`${name} needs the development packages: run npm ci`, { cause: error })
  }
}

/** Loads the Bot API server that the playground's bot talks to. */
export const loadEmulator = () =>
  load('the Telegram emulator', () => import('../../tools/telegram-emulator/emulator.ts'))

/** Loads the pretended operator. */
export const loadSandbox = () =>
  load('the operator sandbox', () => import('../../tools/operator-sandbox/sandbox-server.ts'))

/** Loads the drawing of flows as SVG. */
export const loadChart = () => load('the drawing of flows', () => import('../../tools/chart/draw-flow.ts'))

/** Loads the playground: its page, the charts on it, and the group in which its agents work. */
export const loadPlayground = () =>
  load('the playground', async () => {
    // The page's script is bundled only when the page starts: a missing package should show before that.
    createRequire(import.meta.url).resolve('preact')
    return {
      ...(await import('../../tools/chart/draw-flow.ts')),
      ...(await import('../../tools/playground/first-desk.ts')),
      ...(await import('../../tools/playground/page-address.ts')),
      ...(await import('../../tools/playground/page-server.ts')),
    }
  })
