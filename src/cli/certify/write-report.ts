import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../terminal/usage-error.ts'
import { certifyPage } from './certify-page.ts'
import type { CertifyReport } from './certify-report.ts'

const refusing = <Result>(folder: string, act: () => Result): Result => {
  try {
    return act()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    throw new UsageError(`--out: ${folder} cannot be written to (${reason}): give another folder`)
  }
}

/** Makes the folder for the page before anything is tried. Throws {@link UsageError}. */
export const prepareFolder = (folder: string): void => {
  refusing(folder, () => mkdirSync(folder, { recursive: true }))
  refusing(folder, () => writeFileSync(path.join(folder, 'certify.json'), '{}\n'))
}

/** Writes the page, its JSON, and OPERATOR_FILE where one is needed. Gives the names of the files. */
export const writeReport = (folder: string, report: CertifyReport): readonly string[] => {
  const files = [
    ['certify.html', certifyPage(report)],
    ['certify.json', `${JSON.stringify(report, null, 2)}\n`],
    ...(report.settings.file === null ? [] : [['operator.yaml', report.settings.file]]),
  ] as const
  return files.map(([name = '', text = '']) => {
    const file = path.join(folder, name)
    refusing(folder, () => writeFileSync(file, text))
    return file
  })
}
