import { createApp } from '../app/app.ts'
import type { App } from '../app/app.ts'
import { sendRates } from '../app/notices/notice-sender.ts'
import type { AppParts } from '../app/app-parts.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { createNoticeCards } from '../adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../adapters/postgres/notices/postgres-notice-store.ts'
import { createDeskMessenger } from '../adapters/telegram/telegram-desk-messenger.ts'
import { drawBars } from '../render/draw-bars.ts'
import { toPng } from '../render/to-png.ts'
import { createNoticeMessenger } from '../adapters/telegram/telegram-notice-messenger.ts'
import { createMessenger } from '../adapters/telegram/telegram-messenger.ts'
import type { OpenParts } from './open-parts.ts'
import { loadAsideNames } from './load-intents.ts'
import { observeTurns } from './observe-turns.ts'
import { openSecondReader } from './open-second-reader.ts'
import type { ApplicationOverrides } from './application-overrides.ts'

/**
 * Gives the addresses that customers are led to. In the playground that is its own page, where only the sandbox
 * operator sends browsers back to.
 */
const addressesOf = (
  config: Config,
  { telegram, pageAddress }: Pick<OpenParts, 'telegram' | 'pageAddress'>,
): Pick<AppParts, 'botUrl' | 'chatUrl' | 'publicUrl'> => {
  const botUrl = `https://t.me/${telegram.me.username}`
  if (config.mode === 'telegram') {
    const publicUrl = config.operator === 'none' ? null : (config.operator.publicUrl ?? null)
    return { botUrl, chatUrl: () => botUrl, publicUrl }
  }
  const pageUrl = pageAddress?.url ?? ''
  return {
    botUrl,
    chatUrl: (chatId) => (chatId === null ? pageUrl : `${pageUrl}/?chat=${chatId}`),
    publicUrl: config.operator === 'sandbox' ? pageUrl : null,
  }
}

/** Builds the application layer on the open parts. */
export const buildApp = (config: Config, parts: OpenParts, log: Logger, overrides: ApplicationOverrides): App => {
  const { database, world, operator, telegram, sessions, processName, store, deskIds, readUpdate, sendLimit } = parts
  const { onWhole } = parts
  const secondReader = openSecondReader(config, log)
  return createApp({
    store,
    world: secondReader === null ? world : { ...world, asides: loadAsideNames() },
    operator: operator.operator,
    messenger: createMessenger(telegram.api),
    readUpdate,
    sessions,
    secondReader,
    owner: processName,
    ...addressesOf(config, parts),
    eventsUrl: config.mode === 'telegram' && config.operator !== 'none' ? config.operator.eventsUrl : null,
    observer: { ...observeTurns(parts.metrics.turns, database.vault, log), ...(onWhole ? { onWhole } : {}) },
    spans: parts.spans,
    log: parts.quietLog,
    notices: {
      store: createNoticeStore(database.pool, world.services),
      messenger: createNoticeMessenger(telegram.api),
      limit: sendLimit,
      rates: overrides.rates ?? sendRates,
      cards: createNoticeCards(database.pool),
      approvalThreshold: config.noticeApprovalAbove,
    },
    desk: {
      messenger: createDeskMessenger(telegram.api),
      groups: telegram.desk.chatIds,
      deskIds,
      adminIds: new Set(telegram.desk.adminIds),
      draw: (chart) => toPng(drawBars(chart)),
      ...(overrides.perMinute === undefined ? {} : { perMinute: overrides.perMinute }),
    },
  })
}
