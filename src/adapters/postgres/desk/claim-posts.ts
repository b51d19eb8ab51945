import type { DeskBatch, OutPost } from '../../../core/ports/desk-store.ts'
import type { Post } from '../../../core/desk/post.ts'
import type { Vault } from '../../../core/ports/ports.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'

/** A minute of Telegram's, with a second for the clocks. */
const MINUTE = `interval '61 seconds'`
const ALBUM = `interval '1 second'`
/** More than a minute has room for, even if words are joined. */
const BATCH = 200
/** Operations of a customer's in a minute: whoever has more to show lets the others go first. */
const SHARE = 5
/** How soon it is worth looking again for what is held back until a chat is quiet. */
const SOON_MS = 250

/** The lane is taken by whoever finds it free; only then are posts read, by another statement: it sees what the last holder has ended. */
const take: Statement = {
  name: 'desk-take-lane',
  text: `
    with stopped as (select trouble, extract(epoch from pause_until - now()) * 1000 as ms from desk_group
        where id = $1 and (trouble is not null or pause_until > now())),
      due as (select 1 from desk_outbox where desk_group = $1 and state = 'open' limit 1),
      mine as (insert into lane (chat_id, owner, until) select $1, $2, now() + $3 * interval '1 millisecond' from due
        where not exists (select from stopped)
        on conflict (chat_id) do update set owner = $2, until = excluded.until where lane.until < now() or lane.owner = $2 returning 1)
    select exists (select from mine) as mine, coalesce((select ceil(ms) from stopped where trouble is null), 0) as wait`,
}

/** What the group's minute has room for, and until when it has none. Operations count whoever sent them. */
const minute: Statement = {
  name: 'desk-minute',
  text: `
    select $2 - coalesce(sum(operations), 0) as room,
      coalesce(ceil(extract(epoch from min(done_at) + ${MINUTE} - now()) * 1000), 0) as wait
    from desk_outbox where desk_group = $1 and state <> 'open' and done_at > now() - ${MINUTE} and operations > 0`,
}

/**
 * Held back are: a card or face while somebody is sending to that customer, or has older words to send (G6), an album that may still be coming, and what answers or
 * changes a message that is not there yet. A customer's words behind such a one wait with it. Nobody's flood holds up the others.
 */
const posts: Statement = {
  name: 'desk-posts',
  text: `
    with held as (
        select o.id, o.chat_id, o.priority,
          (o.kind in ('card', 'face') and (exists (select from lane l where l.chat_id = o.chat_id and l.until > now())
            or exists (select from outbox x where x.chat_id = o.chat_id and x.state = 'open' and x.made_at <= o.made_at)))
          or (o.album is not null and max(o.made_at) over (partition by o.chat_id, o.album) > now() - ${ALBUM})
          or exists (select from desk_outbox e where e.chat_id = o.chat_id and e.state = 'open' and e.message = o.about and e.id < o.id) as held
        from desk_outbox o where o.desk_group = $1 and o.state = 'open'),
      line as (select id, chat_id, priority, held, bool_or(held) over (partition by chat_id, case when priority = 0 then 0 else id end order by id) as behind
        from held),
      lately as (select chat_id, sum(operations) as spent from desk_outbox
        where desk_group = $1 and state <> 'open' and done_at > now() - ${MINUTE} and operations > 0 and chat_id is not null group by chat_id),
      shared as (select id, priority, case when chat_id is null then 0 else
          (coalesce(spent, 0) + row_number() over (partition by chat_id, priority order by id) - 1)::int / ${SHARE} end as share
        from line left join lately using (chat_id) where not held and not behind),
      picked as materialized (select id, row_number() over (order by priority, share, id) as place from shared order by place limit ${BATCH}),
      ours as (select id from desk_outbox where id in (select id from picked) and kind in ('card', 'face') for update skip locked),
      taken as (update desk_outbox o set taken = version from ours where o.id = ours.id returning o.id)
    select o.id, o.chat_id, case when o.chat_id is null then o.thread else t.thread end as thread, o.sealed, extract(epoch from o.made_at) * 1000 as at,
      stands.desk_message as counterpart, (select count(distinct s.customer_message) > 1 from said s
        where s.desk_group = $1 and s.desk_message = stands.desk_message) as shared,
      coalesce(g.put_off, 0) as attempts
    from picked join desk_outbox o using (id)
      left join lateral (select s.desk_message from said s where s.chat_id = o.chat_id and s.customer_message = o.about and s.desk_group = $1
        order by s.id desc limit 1) as stands on true
      left join topic t on t.chat_id = o.chat_id left join desk_group g on g.id = $1
    where o.kind not in ('card', 'face') or o.id in (select id from taken)
    order by picked.place`,
}

const release: Statement = { name: 'desk-release-lane', text: `delete from lane where chat_id = $1 and owner = $2` }

interface PostRow {
  id: number
  chat_id: number | null
  thread: number | null
  sealed: Buffer
  at: string
  counterpart: number | null
  shared: boolean
  attempts: number
}

const nothing: DeskBatch = { posts: [], room: 0, waitMs: 0 }

/** Gives up the group's lane, if it is ours. */
export const releaseLane = async (pool: Pool, group: number, owner: string): Promise<void> =>
  void (await run(pool, release, [group, owner]))

/** Takes the group's lane and reads what may leave now; gives the lane up again when that is nothing. */
export const claimPosts = async (
  pool: Pool,
  vault: Vault,
  group: number,
  owner: string,
  limits: { readonly leaseMs: number; readonly perMinute: number },
): Promise<DeskBatch> => {
  const [lane] = await run<{ mine: boolean; wait: string }>(pool, take, [group, owner, limits.leaseMs])
  if (lane?.mine !== true) return { ...nothing, waitMs: Number(lane?.wait ?? 0) }
  const [left] = await run<{ room: string; wait: string }>(pool, minute, [group, limits.perMinute])
  const room = Math.max(0, Number(left?.room))
  const rows = room > 0 ? await run<PostRow>(pool, posts, [group]) : []
  if (rows.length === 0) {
    await releaseLane(pool, group, owner)
    return { posts: [], room, waitMs: room > 0 ? SOON_MS : Math.max(1, Number(left?.wait)) }
  }
  return {
    room,
    waitMs: 0,
    posts: rows.map((row): OutPost => ({
      id: row.id,
      chatId: row.chat_id,
      thread: row.thread,
      post: vault.open(row.sealed) as Post,
      counterpart: row.counterpart,
      ...(row.shared ? { isShared: true } : {}),
      attempts: row.attempts,
      madeAt: Math.floor(Number(row.at)),
    })),
  }
}
