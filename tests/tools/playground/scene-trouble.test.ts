import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { takePageAddress } from '../../../tools/playground/page-address.ts'
import { startPage } from '../../../tools/playground/page-server.ts'
import { ru } from '../../../tools/playground/page/texts-ru.ts'
import { sampleFlow } from '../chart/sample-flow.ts'
import { startPageStage } from './page-stage.ts'
import type { PageStage } from './page-stage.ts'
import { bar, begin, SCENE_MS } from './scene-play.ts'

/** A way to the operator that lets every look through and refuses every change, as a server in trouble does. */
const startRefusing = async (target: string) => {
  const server = createServer((asked, answer) => {
    if (asked.method === 'PATCH') {
      answer.writeHead(500, { 'content-type': 'application/json' }).end('{"code":"INTERNAL"}')
      return
    }
    const { method, headers } = asked
    const passed = request(`${target}${asked.url ?? ''}`, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

let stage: PageStage
beforeAll(async () => {
  stage = await startPageStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.stop())

/** Plays a scene on a page whose operator is at this address, until the bar says this. */
const endsIn = async (sandboxUrl: string, words: string, emulatorUrl = stage.emulator.url): Promise<void> => {
  const page = await startPage({
    address: await takePageAddress(0),
    emulatorUrl,
    sandboxUrl,
    drawFlow,
    flows: [sampleFlow],
    whereIs: () => Promise.resolve(null),
  })
  try {
    const tab = await stage.open({}, `${page.url}/?pace=0.1`)
    await begin(tab, 'ru', 'airplane')
    await bar(tab).getByText(words).waitFor({ timeout: 60_000 })
    await bar(tab).getByRole('button', { name: ru.playAgain }).waitFor()
    await stage.tidy()
  } finally {
    await page.stop()
  }
}

describe('a scene that cannot be played tells the reader why and what to do', () => {
  it('an assistant that answers something else', () => endsIn(stage.sandboxUrl, ru.sceneLost), SCENE_MS)

  it(
    'a phone that cannot be set, since the operator refuses the change',
    async () => {
      const refusing = await startRefusing(stage.sandboxUrl)
      try {
        await endsIn(refusing.url, ru.sceneUnset)
      } finally {
        await refusing.stop()
      }
    },
    SCENE_MS,
  )

  it('an operator that is not there', () => endsIn('http://127.0.0.1:9', ru.operatorAway), SCENE_MS)

  it(
    'an assistant that takes no messages',
    async () => {
      const silent = await startPageStage(() => Promise.resolve({ where: () => null, stop: () => Promise.resolve() }))
      try {
        await endsIn(silent.sandboxUrl, ru.botAway, silent.emulator.url)
      } finally {
        await silent.stop()
      }
    },
    SCENE_MS,
  )
})
