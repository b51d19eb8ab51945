// npm run notice -- FILE.yaml [--yes] | list | watch|pause|resume|cancel|recall ID | correct ID FILE.yaml
import { ask } from '../terminal/confirm.ts'
import { exitAfter, inHouse } from '../terminal/with-database.ts'
import type { House } from '../terminal/with-database.ts'
import type { World } from '../../core/flow/world.ts'
import { writeAudit } from '../../adapters/postgres/desk/agent-rows.ts'
import { createNoticeCards } from '../../adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../../adapters/postgres/notices/postgres-notice-store.ts'
import { act } from './act-on-notice.ts'
import { help, readArguments } from './notice-arguments.ts'
import type { Wanted } from './notice-arguments.ts'
import { readNotice } from './read-notice.ts'
import { createProgress } from './show-progress.ts'
import { watch } from './watch-notice.ts'

const show = createProgress(process.stdout, Date.now)

const run = async ({ config, world, pool }: House, wanted: Exclude<Wanted, { act: 'help' }>): Promise<void> => {
  const watching = new AbortController()
  process.on('SIGINT', () => watching.abort())
  process.on('SIGTERM', () => watching.abort())
  const store = createNoticeStore(pool, world.services)
  const { rowCount: processes } = await pool.query('select from process')
  if (processes === 0 && wanted.act !== 'list')
    console.log('Nobody sends now: the assistant does as soon as it is started (npm start).')
  const by = config.adminIds[0] ?? 0
  const hasGroup = config.mode === 'playground' || config.supportChatIds.length > 0
  const cards = createNoticeCards(pool)
  await act(
    {
      store,
      world,
      by,
      now: Date.now,
      say: (line) => console.log(line),
      ask,
      alone: config.noticeApprovalAbove,
      announce: hasGroup ? (id, asks) => cards.announce(id, asks ? by : null) : null,
      audit: (action, about) => writeAudit(pool, [{ actor: by, action, chatId: null, about }]),
      watch: async (id, work) => {
        const notice = await watch(
          { store, show, columns: () => process.stdout.columns ?? Number.POSITIVE_INFINITY, signal: watching.signal },
          id,
          work,
        )
        if (watching.signal.aborted)
          console.log(`It goes on without you. Look again with: npm run notice -- watch ${id}`)
        return notice
      },
    },
    wanted,
  )
}

/** A mistake in a file is told at once. What a correction keeps of the notice is judged with the notice. */
const check = (world: World, wanted: Wanted): void => {
  if (wanted.act === 'send') readNotice(wanted.file, world, Date.now())
  if (wanted.act === 'correct') readNotice(wanted.file, world, Date.now(), { photo: null, at: null })
}

await exitAfter(async () => {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.act === 'help') console.log(help)
  else
    await inHouse(
      process.env,
      (house) => run(house, wanted),
      (world) => check(world, wanted),
    )
})
