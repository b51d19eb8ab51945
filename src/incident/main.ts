// npm run incident -- FILE.yaml [--yes] | list | update ID FILE.yaml | extend ID UNTIL | resolve ID
import { ask } from '../command/ask.ts'
import { exitAfter, inHouse } from '../command/house.ts'
import { writeAudit } from '../postgres/desk/agents.ts'
import { createIncidentStore } from '../postgres/incidents.ts'
import { act } from './act.ts'
import { help, readArguments } from './arguments.ts'
import { readIncident } from './read-incident.ts'

await exitAfter(async () => {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.act === 'help') return console.log(help)
  await inHouse(process.env, ({ config, world, pool, vault }) => {
    const by = config.adminIds[0] ?? null
    return act({
      store: createIncidentStore(pool, vault), world, by, now: Date.now, say: line => console.log(line), ask,
      audit: (action, about) => writeAudit(pool, [{ actor: by ?? 0, action, chatId: null, about }]),
    }, wanted)
  }, world => {
    if ('file' in wanted) readIncident(wanted.file, world, Date.now())
  })
})
