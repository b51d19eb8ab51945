// npm run notice -- FILE.yaml [--yes] | list | watch|pause|resume|cancel|recall ID | correct ID FILE.yaml
import { confirm } from '../terminal/confirm.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { runCommand } from '../terminal/run-command.ts'
import type { CommandContext } from '../terminal/with-database.ts'
import type { World } from '../../core/flow/world.ts'
import { inTransaction } from '../../adapters/postgres/transaction.ts'
import { writeAudit } from '../../adapters/postgres/desk/agent-rows.ts'
import { createNoticeCards } from '../../adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../../adapters/postgres/notices/postgres-notice-store.ts'
import { actOnNotice } from './act-on-notice.ts'
import { createWordsStore } from '../../adapters/postgres/postgres-words-store.ts'
import { noticeHelp, readNoticeArguments } from './notice-arguments.ts'
import type { NoticeArguments } from './notice-arguments.ts'
import { readNotice } from './read-notice.ts'
import { createProgressDisplay } from '../terminal/progress-display.ts'
import { watchNotice } from './watch-notice.ts'

const show = createProgressDisplay(process.stdout, Date.now)

const run = async (
  { config, world, pool, vault }: CommandContext,
  args: Exclude<NoticeArguments, { act: 'help' }>,
): Promise<void> => {
  const watching = new AbortController()
  process.on('SIGINT', () => watching.abort())
  process.on('SIGTERM', () => watching.abort())
  const store = createNoticeStore(pool, world.services)
  const { rowCount: processes } = await pool.query('select from process')
  if (processes === 0 && args.act !== 'list')
    console.log('No assistant is running: sending begins when it is started (npm start).')
  const by = config.adminIds[0] ?? 0
  const hasGroup = config.mode === 'playground' || config.supportChatIds.length > 0
  const cards = createNoticeCards(pool)
  await actOnNotice(
    {
      store,
      words: createWordsStore(pool),
      world,
      by,
      now: Date.now,
      say: (line) => console.log(line),
      confirm,
      approvalThreshold: config.noticeApprovalAbove,
      announce: hasGroup ? (id, asks) => cards.announce(id, asks ? by : null) : null,
      audit: (action, about) =>
        inTransaction(pool, (db) => writeAudit(db, vault, [{ actor: by, action, chatId: null, about }], 'terminal')),
      watch: async (id, work) => {
        const notice = await watchNotice(
          { store, show, columns: () => process.stdout.columns ?? Number.POSITIVE_INFINITY, signal: watching.signal },
          id,
          work,
        )
        if (watching.signal.aborted)
          console.log(`Sending goes on in the background. Watch it again with: npm run notice -- watch ${id}`)
        return notice
      },
    },
    args,
  )
}

/**
 * Checks the file before the database is opened. Fields that a correction keeps from the notice are checked later, with
 * the notice.
 */
const check = (world: World, args: NoticeArguments): void => {
  if (args.act === 'send') readNotice(args.file, world, Date.now())
  if (args.act === 'correct') readNotice(args.file, world, Date.now(), { photo: null, at: null })
}

await runCommand(async () => {
  const args = readNoticeArguments(process.argv.slice(2))
  if (args.act === 'help') console.log(noticeHelp)
  else
    await withDatabase(
      process.env,
      (context) => run(context, args),
      (world) => check(world, args),
    )
})
