import type { HandsetSeed } from './handset.ts'

const NAMES = ['Склад', 'Касса 1', 'Касса 2', 'Водитель Павел', 'Водитель Олег', 'Приёмная', 'Бухгалтерия'] as const
const OTHERS = ['Сигнализация', 'Курьер Марат', 'Курьер Юлия', 'Охрана', 'Резерв'] as const

const line = (name: string, index: number, account: string): HandsetSeed => ({
  number: `+375290003${String(index).padStart(3, '0')}`,
  name,
  email: null,
  companyId: 'company-1',
  account,
})

/** The twelve lines of company-1 over two personal accounts: +375 29 000 30 01 to 30 12. */
export const COMPANY_LINES: readonly HandsetSeed[] = [
  ...NAMES.map((name, index) => line(name, index + 1, '295000000001')),
  ...OTHERS.map((name, index) => line(name, index + 1 + NAMES.length, '295000000002')),
]
