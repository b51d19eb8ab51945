// npm run sql: writes docs/sql anew, from the statements of the code and from a really migrated database.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { giveUp, install, ROOT } from './install.mjs'

/** These compare what they write when UPDATE=1 is set. */
const TESTS = ['tests/architecture/statements.test.ts', 'tests/adapters/postgres/schema.test.ts']

install({ dev: true })
const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...TESTS], {
  cwd: ROOT,
  encoding: 'utf8',
  env: { ...process.env, UPDATE: '1' },
})
if (status !== 0)
  giveUp(`${stdout}${stderr}\ndocs/sql was not written whole: mend what is named above, and run it again`)
console.log('docs/sql shows the statements and the tables as they are now: read what `git diff docs/sql` says')
