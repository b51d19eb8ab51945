import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTelegramApi } from '../../src/adapters/telegram/create-telegram-api.ts'
import { readWebhookFacts } from '../../src/adapters/telegram/inspect-bot.ts'
import { freePort } from '../support/redis.ts'
import { BOT_ID, faultsIn, openDoctorStage, TOKEN } from './doctor-stage.ts'
import type { DoctorStage } from './doctor-stage.ts'

let stage: DoctorStage
beforeEach(async () => {
  stage = await openDoctorStage()
})
afterEach(() => stage.close())

const api = () => createTelegramApi({ token: TOKEN, root: stage.emulator.url })
const faults = async (changes: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  faultsIn(await stage.look(changes))

describe('the token', () => {
  it('that Telegram does not know is told, and what needs it is not looked at', async () => {
    expect(await faults({ BOT_TOKEN: `${BOT_ID}:another-bot-token-another-bot-token-an` })).toEqual([
      '✗ token: Telegram does not know it — copy BOT_TOKEN again from @BotFather, and check that TELEGRAM_API_ROOT is a Bot API server',
      ...['webhook', 'privacy mode', 'groups'].map(
        (name) => `– ${name}: not looked at, because Telegram has not said who the bot is`,
      ),
    ])
  })

  it('is not looked at for ever', async () => {
    stage.emulator.control.addFault({ method: 'getMe', kind: 'hang' })
    expect((await faults())[0]).toMatch(
      /^✗ token: Telegram does not answer \(no answer within 5 seconds\) — check the network/,
    )
  })

  it('is not blamed when Telegram is not reached', async () => {
    const root = `http://127.0.0.1:${await freePort()}`
    expect((await faults({ TELEGRAM_API_ROOT: root }))[0]).toMatch(
      /^✗ token: Telegram does not answer \(.*ECONNREFUSED.*\)/,
    )
  })
})

describe('the webhook', () => {
  const SECRET = 'secret-of-the-webhook-in-this-test'

  it('that is set while the settings mean long polling is told, without its path', async () => {
    await api().setWebhook(`http://127.0.0.1:${await freePort()}/secret-path`)
    expect(await faults()).toEqual([
      expect.stringMatching(
        /^✗ webhook: WEBHOOK_URL is not set, and Telegram sends the updates to 127\.0\.0\.1:\d+ — end the program that set it/,
      ),
    ])
  })

  it('that leads elsewhere, or is not there yet, is told', async () => {
    const settings = { WEBHOOK_URL: 'http://127.0.0.1:9/telegram', WEBHOOK_SECRET: SECRET }
    expect(await faults(settings)).toEqual([
      '! webhook: Telegram has none yet — start the assistant, which registers it within seconds',
    ])
    await api().setWebhook(`http://127.0.0.1:${await freePort()}/other`)
    expect(await faults(settings)).toEqual([
      expect.stringMatching(/^✗ webhook: Telegram sends the updates to 127\.0\.0\.1:\d+, and not to WEBHOOK_URL — /),
    ])
  })

  it('whose deliveries fail is told, with the last error', async () => {
    const url = `http://127.0.0.1:${await freePort()}/telegram`
    await api().setWebhook(url, { secret_token: SECRET })
    const anna = stage.emulator.control.addUser({ first_name: 'Anna' })
    stage.emulator.control.start({ user: anna.id })
    await vi.waitFor(async () => expect((await readWebhookFacts(api())).lastError).not.toBeNull(), { timeout: 30_000 })
    expect(await faults({ WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET })).toEqual([
      expect.stringMatching(
        /^✗ webhook: 127\.0\.0\.1:\d+, [1-9]\d* updates wait; the last delivery that failed, at \d{4}-\d\d-\d\d \d\d:\d\d UTC: .*[Cc]onnection.* — see that the assistant runs/,
      ),
    ])
  })
})

describe('a group', () => {
  const addGroup = (options: object): string =>
    String(stage.emulator.control.addGroup({ title: 'Other', is_forum: true, bot_as: 'administrator', ...options }).id)

  it('in which the bot is no administrator is told, and so is privacy mode', async () => {
    const id = addGroup({ bot_as: 'member' })
    expect(await faults({ SUPPORT_CHAT_IDS: id })).toEqual([
      `✗ privacy mode: on, and the bot does not read what agents write in group ${id} — make the bot an administrator there, or switch it off: @BotFather, /setprivacy, and add the bot anew`,
      `✗ group ${id}: the bot is not an administrator — make it one, with "Manage topics" and "Delete messages"`,
    ])
  })

  it('without topics, or without the bot, is told', async () => {
    const flat = addGroup({ kind: 'supergroup', is_forum: false })
    const small = addGroup({ kind: 'group', is_forum: false })
    const lines = await faults({ SUPPORT_CHAT_IDS: `${flat},${small},-1009999999999` })
    expect(lines).toEqual([
      '– privacy mode: not looked at, because it is on, and a group was not looked at',
      `✗ group ${flat}: it has no topics — switch Topics on in its settings`,
      expect.stringMatching(new RegExp(`^✗ group ${small}: it is not a supergroup`)),
      '✗ group -1009999999999: the bot is not in it, or there is no such group — add the bot, or correct SUPPORT_CHAT_IDS',
    ])
  })

  it('in which the bot may not delete messages loses something only', async () => {
    stage.emulator.control.promote({ chat: stage.group, rights: { can_delete_messages: false } })
    expect(await faults()).toEqual([
      `! group ${stage.group}: the bot may not delete messages — give it the right "Delete messages"`,
    ])
  })

  it('written as web clients show it is told with the id of bots', async () => {
    const written = String(stage.group).replace('-100', '-')
    expect(await faults({ SUPPORT_CHAT_IDS: written })).toEqual([
      `! group ${written}: bots know it as ${stage.group} — write ${stage.group} in SUPPORT_CHAT_IDS`,
    ])
  })

  it('without supervisors is told', async () => {
    expect(await faults({ ADMIN_IDS: '' })).toEqual([
      '! supervisors: there are none, and nobody may put agents on the list — set ADMIN_IDS to your Telegram id',
    ])
  })
})
