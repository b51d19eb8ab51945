import { randomUUID } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/** Below `node_modules`, where packages are found and neither git nor the test runner looks. */
const OUTPUT = path.resolve('node_modules', '.cache', 'dozvon-tests')

/** Folders whose TypeScript is emitted as it is laid out, so that `import.meta.url` leads to the same neighbours. */
const SOURCES = ['src', 'tools', 'wire', 'flows'] as const

/** Folders that are read at run time. */
const DATA = ['locales', 'services', 'docs', 'tests'] as const

/**
 * Copies what is read at run time beside the emitted files: the migrations, and the tools, whose page is bundled from
 * its sources.
 */
const copyAssets = (root: string, folder: string): void => {
  for (const source of SOURCES) {
    for (const name of readdirSync(path.join(root, source), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.sql') || source === 'tools')
        cpSync(path.join(root, source, name), path.join(folder, source, name), { recursive: true })
    }
  }
}

/**
 * Emits the program as JavaScript once for a whole run of the tests, since a process that compiles itself at each start
 * spends three times the processor time. Gives the folder; its entries are run with plain `node`. `root` is the
 * checkout that is emitted: benches compare several.
 */
export const buildProgram = async (root = '.'): Promise<string> => {
  const folder = path.join(OUTPUT, `build-${process.pid}-${randomUUID()}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const config = path.join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.resolve(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        outDir: folder,
        rootDir: path.resolve(root),
        rewriteRelativeImportExtensions: true,
      },
      include: SOURCES.map((source) => path.resolve(root, source)),
    }),
  )
  await promisify(execFile)(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', config])
  copyAssets(root, folder)
  for (const data of DATA) symlinkSync(path.resolve(root, data), path.join(folder, data))
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  return folder
}

/** Removes what {@link buildProgram} made. */
export const removeBuild = (folder: string): void => rmSync(folder, { recursive: true, force: true })
