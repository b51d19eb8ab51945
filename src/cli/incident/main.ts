// npm run incident -- FILE.yaml [--yes] | list | update ID FILE.yaml | extend ID UNTIL [--yes] | resolve ID
import { confirm } from '../terminal/confirm.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { runCommand } from '../terminal/run-command.ts'
import { inTransaction } from '../../adapters/postgres/transaction.ts'
import { writeAudit } from '../../adapters/postgres/desk/agent-rows.ts'
import { createIncidentStore } from '../../adapters/postgres/postgres-incident-store.ts'
import { createWordsStore } from '../../adapters/postgres/postgres-words-store.ts'
import { actOnIncident } from './act-on-incident.ts'
import { incidentHelp, readIncidentArguments } from './incident-arguments.ts'
import { readIncident } from './read-incident.ts'

await runCommand(async () => {
  const args = readIncidentArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(incidentHelp)
  await withDatabase(
    process.env,
    ({ config, world, pool, vault }) => {
      const by = config.adminIds[0] ?? null
      return actOnIncident(
        {
          store: createIncidentStore(pool, vault),
          words: createWordsStore(pool),
          approvalThreshold: config.noticeApprovalAbove,
          hasGroup: config.mode === 'playground' || config.supportChatIds.length > 0,
          world,
          by,
          now: Date.now,
          say: (line) => console.log(line),
          confirm,
          audit: (action, about) =>
            inTransaction(pool, (db) =>
              writeAudit(db, vault, [{ actor: by ?? 0, action, chatId: null, about }], 'terminal'),
            ),
        },
        args,
      )
    },
    (world) => {
      if ('file' in args) readIncident(args.file, world, Date.now())
    },
  )
})
