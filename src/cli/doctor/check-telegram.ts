import type { Api } from 'grammy'
import { readBotFacts, readWebhookFacts } from '../../adapters/telegram/inspect-bot.ts'
import type { WebhookFacts } from '../../adapters/telegram/inspect-bot.ts'
import { createTelegramApi } from '../../adapters/telegram/create-telegram-api.ts'
import { UnknownTokenError } from '../../core/ports/messenger-errors.ts'
import { checkDesk } from './check-desk.ts'
import { ok, unseen, warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { findObstacle, isGiven, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { reasonOf, withinTime } from './within-time.ts'

const TOKEN = 'token'
const WEBHOOK = 'webhook'

const ASK_AGAIN = 'check the network and TELEGRAM_API_ROOT, and try again'

const tokenFault = (setup: Setup, error: unknown): Finding => {
  if (!(error instanceof UnknownTokenError))
    return wrong(TOKEN, `Telegram does not answer (${reasonOf(error)})`, ASK_AGAIN)
  const root = isGiven(setup, 'TELEGRAM_API_ROOT') ? ', and check that TELEGRAM_API_ROOT is a Bot API server' : ''
  return wrong(TOKEN, 'Telegram does not know it', `copy BOT_TOKEN again from @BotFather${root}`)
}

/** A failed delivery that is older, with nothing waiting, is over. */
const RECENT_MS = 3_600_000

/** Shows the host of an address only: the path of a webhook may be a secret. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'an address that is none')

const judgeDelivery = ({ pending, lastError, url }: WebhookFacts, now: number): Finding => {
  const found = `${hostOf(url)}, ${pending} updates wait`
  if (lastError === null) return ok(WEBHOOK, found)
  const at = new Date(lastError.at).toISOString().slice(0, 16).replace('T', ' ')
  const told = `${found}; the last delivery that failed, at ${at} UTC: ${lastError.message}`
  if (pending === 0 && now - lastError.at > RECENT_MS) return ok(WEBHOOK, told)
  return wrong(
    WEBHOOK,
    told,
    'see that the assistant runs, and that the proxy of WEBHOOK_URL leads to its PORT with a certificate that Telegram trusts',
  )
}

const judgeWebhook = (setup: Setup, facts: WebhookFacts): Finding => {
  const wanted = valueOf(setup, 'WEBHOOK_URL')
  if (wanted === null && facts.url === '')
    return ok(WEBHOOK, `none, as for long polling; ${facts.pending} updates wait`)
  if (wanted === null)
    return wrong(
      WEBHOOK,
      `WEBHOOK_URL is not set, and Telegram sends the updates to ${hostOf(facts.url)}`,
      'end the program that set it, if it is not this assistant; a start of the assistant removes it',
    )
  if (facts.url === '')
    return warning(WEBHOOK, 'Telegram has none yet', 'start the assistant, which registers it within seconds')
  if (facts.url !== wanted)
    return wrong(
      WEBHOOK,
      `Telegram sends the updates to ${hostOf(facts.url)}, and not to WEBHOOK_URL`,
      'end the program that set it, if it is not this assistant; a start of the assistant sets it right',
    )
  return judgeDelivery(facts, setup.now())
}

const checkWebhook = async (setup: Setup, api: Api): Promise<Finding> => {
  const obstacle = findObstacle(setup, ['WEBHOOK_URL'])
  if (obstacle !== null) return unseen(WEBHOOK, obstacle)
  try {
    return judgeWebhook(setup, await withinTime(readWebhookFacts(api)))
  } catch (error) {
    return wrong(WEBHOOK, `Telegram does not answer (${reasonOf(error)})`, ASK_AGAIN)
  }
}

/** Checks the bot's token, its webhook and its groups. No update is taken. */
export const checkTelegram = async (setup: Setup): Promise<readonly Finding[]> => {
  const obstacle = findObstacle(setup, ['BOT_TOKEN', 'TELEGRAM_API_ROOT'])
  if (obstacle !== null) return [unseen(TOKEN, obstacle)]
  const token = valueOf(setup, 'BOT_TOKEN')
  if (token === null) return [ok(TOKEN, 'BOT_TOKEN is not set: the playground has a bot of its own')]
  const root = valueOf(setup, 'TELEGRAM_API_ROOT')
  const api = createTelegramApi({ token, ...(root === null ? {} : { root }) })
  try {
    const facts = await withinTime(readBotFacts(api))
    return [
      ok(TOKEN, `@${facts.username}, ${facts.id}`),
      await checkWebhook(setup, api),
      ...(await checkDesk(setup, api, facts)),
    ]
  } catch (error) {
    return [
      tokenFault(setup, error),
      ...[WEBHOOK, 'privacy mode', 'groups'].map((name) => unseen(name, 'Telegram has not said who the bot is')),
    ]
  }
}
