import { defaultKinds, updateKinds } from '../bots.ts'
import { Described, type Call, type Method } from '../requests/call.ts'
import { badRequest, tooManyRequests } from '../api-errors.ts'
import { boolOf, has, intOf, jsonOf, textOf } from '../requests/params.ts'

const MAX_POLL_S = 50
const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/**
 * Reads `allowed_updates`. Left out, the last choice stays; an empty list is the default; unknown names are ignored.
 */
const chooseKinds = ({ bot, params }: Call): void => {
  if (!has(params, 'allowed_updates')) return
  const value = jsonOf(params, 'allowed_updates', `can't parse allowed updates JSON object`)
  if (!Array.isArray(value)) return
  const known = updateKinds.filter((kind) => value.includes(kind))
  bot.queue.allowed = known.length === 0 ? defaultKinds : known
}

export const getUpdates: Method = (call) => {
  const { world, bot, params, onClose } = call
  const { longPoll } = world.runtime(bot)
  if (bot.webhook) return longPoll.refuse(WEBHOOK_ACTIVE)
  chooseKinds(call)
  return longPoll.poll({
    offset: intOf(params, 'offset'),
    limit: intOf(params, 'limit', 100, [1, 100]),
    timeoutMs: intOf(params, 'timeout', 0, [0, MAX_POLL_S]) * 1_000,
    onClose,
  })
}

/** Hosts of this machine; webhooks elsewhere are refused. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

export const setWebhook: Method = (call) => {
  const { world, bot, params } = call
  const url = textOf(params, 'url').trim()
  if (url === '') return deleteWebhook(call)
  const secret = textOf(params, 'secret_token')
  if (secret.length > 256) throw badRequest('secret token is too long')
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  const host = new URL(url).hostname
  if (!LOOPBACK.test(host)) throw badRequest(`bad webhook: the emulator calls this machine only, not ${host}`)
  const runtime = world.runtime(bot)
  const maxConnections = intOf(params, 'max_connections', 40, [1, 100])
  const same =
    bot.webhook?.url === url && bot.webhook.secret === secret && bot.webhook.maxConnections === maxConnections
  if (!same && world.clock.now() - runtime.webhookSetAt < 1_000) throw tooManyRequests(1)
  chooseKinds(call)
  if (boolOf(params, 'drop_pending_updates')) runtime.queue.clear()
  if (same) return new Described(true, 'Webhook is already set')
  runtime.webhookSetAt = world.clock.now()
  runtime.longPoll.abort('terminated by setWebhook request')
  bot.webhook = { url, secret, maxConnections, lastError: null, goneSince: null }
  world.applyWebhook(bot)
  world.touch()
  return new Described(true, 'Webhook was set')
}

export const deleteWebhook: Method = ({ world, bot, params }) => {
  if (boolOf(params, 'drop_pending_updates')) world.runtime(bot).queue.clear()
  if (!bot.webhook) return new Described(true, 'Webhook is already deleted')
  bot.webhook = null
  world.applyWebhook(bot)
  world.touch()
  return new Described(true, 'Webhook was deleted')
}

export const getWebhookInfo: Method = ({ world, bot }) => {
  const pending = { has_custom_certificate: false, pending_update_count: world.runtime(bot).queue.size() }
  const chosen = bot.queue.allowed.join() !== defaultKinds.join()
  const allowed = chosen ? { allowed_updates: bot.queue.allowed } : {}
  const { webhook } = bot
  if (!webhook) return { url: '', ...pending, ...allowed }
  return {
    url: webhook.url,
    ...pending,
    ip_address: '127.0.0.1',
    ...(webhook.lastError
      ? { last_error_date: webhook.lastError.date, last_error_message: webhook.lastError.message }
      : {}),
    max_connections: webhook.maxConnections,
    ...allowed,
  }
}
