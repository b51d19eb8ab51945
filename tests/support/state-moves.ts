import { leadsTo, UNMADE } from '../../src/core/life-cycle/life-cycle.ts'
import type { LifeCycle } from '../../src/core/life-cycle/life-cycle.ts'
import { rowsOf } from './store.ts'
import type { TestStore } from './store.ts'

/** Changes of rows that a database has seen, by a trigger, whatever statement made them. */
export interface StateMoves {
  readonly forget: () => Promise<void>
  /** Changes so far, each once, as `from → to`. */
  readonly seen: () => Promise<readonly string[]>
  /** Those among them that the chart does not have. */
  readonly outside: (chart: LifeCycle<string, string>) => Promise<readonly string[]>
}

/**
 * Writes down every change of the rows of a table. `state`: SQL for the state in the words of the chart, of a row
 * called `r`.
 */
export const watchMoves = async ({ pool }: TestStore, table: string, state: string): Promise<StateMoves> => {
  await pool.query(`
    create table ${table}_move (before text, after text not null);
    create function ${table}_state(r ${table}) returns text language sql as $$ select ${state} $$;
    create function write_${table}_move() returns trigger language plpgsql as $$
    begin
      insert into ${table}_move values (case when tg_op = 'UPDATE' then ${table}_state(old) end, ${table}_state(new));
      return null;
    end $$;
    create trigger ${table}_moves after insert or update on ${table} for each row execute function write_${table}_move();`)
  const rows = () =>
    rowsOf<{ before: string | null; after: string }>(
      pool,
      `select distinct before, after from ${table}_move order by 1, 2`,
    )
  const name = ({ before, after }: { readonly before: string | null; readonly after: string }): string =>
    `${before ?? UNMADE} → ${after}`
  return {
    forget: async () => void (await pool.query(`delete from ${table}_move`)),
    seen: async () => (await rows()).map(name),
    outside: async (chart) =>
      (await rows())
        .filter(({ before, after }) => before !== after && !leadsTo(chart, before ?? UNMADE, after))
        .map(name),
  }
}
