// npm run build [-- FOLDER]: the program as JavaScript with source maps in dist/, run by plain node: no compiler, no
// writable folder.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { giveUp, install, ROOT } from './install.mjs'

/** Compiled as they are laid out, so that `import.meta.url` leads to the same neighbours. */
const SOURCES = ['src', 'flows', 'wire']

/** Read at run time. */
const DATA = ['locales', 'services']

const output = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist'))
if (output === ROOT || ROOT.startsWith(output + path.sep))
  giveUp(`${output} holds the project: give a folder of its own, such as dist`)

// The folder is emptied, so it must be a build of before, or nothing yet.
const isBuild = existsSync(path.join(output, 'src', 'main.js'))
if (existsSync(output) && !isBuild && readdirSync(output).length > 0)
  giveUp(`${output} holds something else and would be emptied: give a new folder, such as dist`)

install({ dev: true })
rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

// Beside the packages, where their types are found.
const config = path.join(ROOT, 'node_modules', '.cache', `dozvon-build-${process.pid}.json`)
mkdirSync(path.dirname(config), { recursive: true })
writeFileSync(
  config,
  JSON.stringify({
    extends: path.join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      incremental: false,
      outDir: output,
      rootDir: ROOT,
      sourceMap: true,
      inlineSources: true,
      rewriteRelativeImportExtensions: true,
    },
    include: SOURCES.map((source) => path.join(ROOT, source)),
  }),
)
const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' })
rmSync(config)
if (status !== 0) giveUp('The build failed: mend what the compiler names above')
rmSync(path.join(output, 'tools'), { recursive: true, force: true })

for (const source of SOURCES)
  for (const name of readdirSync(path.join(ROOT, source), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.sql'))
      cpSync(path.join(ROOT, source, name), path.join(output, source, name), { recursive: true })
for (const data of DATA) cpSync(path.join(ROOT, data), path.join(output, data), { recursive: true })

/** The commit that is built: of a CI that says it, else of this checkout; none in a copy without history. */
const readCommit = () => {
  const { stdout, status: code } = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return process.env.COMMIT || (code === 0 ? stdout.trim() : undefined)
}

const { name, version, type, engines, dependencies, overrides } = JSON.parse(
  readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
)
writeFileSync(
  path.join(output, 'package.json'),
  `${JSON.stringify({ name, version, commit: readCommit(), type, private: true, engines, dependencies, overrides }, null, 2)}\n`,
)
console.log(
  `Built into ${path.relative(process.cwd(), output) || '.'}: run it with node ${path.join(path.relative(process.cwd(), output), 'src/main.js')}`,
)
