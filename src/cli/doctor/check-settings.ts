import { existsSync, readdirSync } from 'node:fs'
import { findConfigFaults } from '../../bootstrap/config.ts'
import type { SettingChoices } from '../../bootstrap/config.ts'
import { findMisspeltSettings } from '../../bootstrap/find-misspelt-settings.ts'
import { loadCatalogue } from '../../bootstrap/load-catalogue.ts'
import { programFolder } from '../../bootstrap/load-world.ts'
import { warningAbout } from '../../bootstrap/operator.ts'
import { settingsTable } from '../../bootstrap/settings.ts'
import type { ConfigError } from '../../bootstrap/settings.ts'
import { ok, warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { valueOf } from './setup.ts'
import type { Setup } from './setup.ts'

/** Turns a fault of a setting into a finding: its message is `fault: remedy`, or a remedy alone. */
export const settingFinding = ({ setting, remedy }: ConfigError, isSet: boolean, name: string = setting): Finding => {
  const [, fault, cure = remedy] = /^(.*?)[:;] ((?:set|free|leave) .*)$/.exec(remedy) ?? []
  return wrong(name, fault ?? (isSet ? 'its value is not valid' : 'it is not set'), cure)
}

/** With a fault in the catalogue any service may be named: that fault is told by its own check. */
const choicesOf = (setup: Setup): SettingChoices => {
  const locales = readdirSync(programFolder('locales'))
  try {
    return { services: loadCatalogue(setup.servicesDir).map(({ id }) => id), locales }
  } catch {
    return { services: valueOf(setup, 'SERVICES') ?? [], locales }
  }
}

const misspelt = ({ env }: Setup): readonly Finding[] =>
  findMisspeltSettings(env).map(({ name, meant }) => {
    const isMeantSet = (env[meant] ?? '').trim() !== ''
    return isMeantSet
      ? warning(
          name,
          `there is no such setting and it is ignored; ${meant} is set`,
          `remove it if it was meant for dozvon`,
        )
      : wrong(name, 'there is no such setting and it is ignored', `rename it to ${meant}, or remove it`)
  })

const ENV_FILE = '.env'

/** Containers read such a file by themselves, and then its variables are set. */
const envFile = (given: readonly string[]): readonly Finding[] =>
  existsSync(ENV_FILE) && given.length === 0
    ? [
        warning(
          ENV_FILE,
          'the file is there and it is not read',
          `set its variables first: set -a; . ./${ENV_FILE}; set +a`,
        ),
      ]
    : []

const openAddresses = (setup: Setup): readonly Finding[] =>
  (['OPERATOR_URL', 'READER_URL'] as const).flatMap((name) => {
    const url = valueOf(setup, name)
    const told = url === null ? null : warningAbout(name, url)
    if (told === null) return []
    const [, found = told, remedy = ''] = /^\w+: (.*?): (set .*)$/.exec(told) ?? []
    return [warning(name, found, remedy)]
  })

/** Checks all settings, not only the first that is wrong. */
export const checkSettings = (setup: Setup): readonly Finding[] => {
  const isSet = (name: string): boolean => (setup.env[name] ?? '').trim() !== ''
  const given = settingsTable()
    .map(({ name }) => name)
    .filter(isSet)
  const faults = findConfigFaults(setup.env, choicesOf(setup)).map((fault) =>
    settingFinding(fault, isSet(fault.setting)),
  )
  const rest = [...misspelt(setup), ...envFile(given), ...openAddresses(setup)]
  if (faults.length > 0) return [...faults, ...rest]
  const found =
    given.length === 0 ? 'none is set: the playground' : `${given.join(', ')}; the others have their defaults`
  return [ok('settings', found), ...rest]
}
