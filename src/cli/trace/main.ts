// npm run trace -- CHAT|UPDATE|CALL | dead | release ID | drop ID [--yes]
import { confirm } from '../terminal/confirm.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { runCommand } from '../terminal/run-command.ts'
import { inTransaction } from '../../adapters/postgres/transaction.ts'
import { writeAudit } from '../../adapters/postgres/desk/agent-rows.ts'
import { actOnTrace } from './act-on-trace.ts'
import { readTraceArguments, traceHelp } from './trace-arguments.ts'

await runCommand(async () => {
  const args = readTraceArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(traceHelp)
  await withDatabase(process.env, ({ config, pool, vault }) =>
    actOnTrace(
      {
        pool,
        vault,
        say: (line) => console.log(line),
        confirm,
        audit: (action, about) =>
          inTransaction(pool, (db) =>
            writeAudit(db, vault, [{ actor: config.adminIds[0] ?? 0, action, chatId: null, about }], 'terminal'),
          ),
      },
      args,
    ),
  )
})
