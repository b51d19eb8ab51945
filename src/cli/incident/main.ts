// npm run incident -- FILE.yaml [--yes] | list | update ID FILE.yaml | extend ID UNTIL | resolve ID
import { ask } from '../terminal/confirm.ts'
import { exitAfter, inHouse } from '../terminal/with-database.ts'
import { writeAudit } from '../../adapters/postgres/desk/agent-rows.ts'
import { createIncidentStore } from '../../adapters/postgres/incident-store.ts'
import { act } from './act-on-incident.ts'
import { help, readArguments } from './incident-arguments.ts'
import { readIncident } from './read-incident.ts'

await exitAfter(async () => {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.act === 'help') return console.log(help)
  await inHouse(
    process.env,
    ({ config, world, pool, vault }) => {
      const by = config.adminIds[0] ?? null
      return act(
        {
          store: createIncidentStore(pool, vault),
          world,
          by,
          now: Date.now,
          say: (line) => console.log(line),
          ask,
          audit: (action, about) => writeAudit(pool, [{ actor: by ?? 0, action, chatId: null, about }]),
        },
        wanted,
      )
    },
    (world) => {
      if ('file' in wanted) readIncident(wanted.file, world, Date.now())
    },
  )
})
