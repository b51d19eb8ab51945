import type { PostBatch, OutgoingPost } from '../../../core/ports/desk-outbox.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull, UNOPENABLE } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { traceOf } from '../traced-value.ts'
import { upgradePost } from '../upgrade-stored.ts'

/** Telegram's minute for a group, and one second for differences of the clocks. */
const MINUTE = `interval '61 seconds'`
const ALBUM = `interval '1 second'`

/** Maximum number of posts of one claim: more than a minute has room for, even when words are joined. */
const BATCH = 200

/** Operations that one customer's posts may use of a minute before other customers' posts go first. */
const SHARE = 5

/** Delay after which to look again for posts that are held back. */
const SOON_MS = 250

/**
 * Takes the lease when it is free. Posts are read by a second statement, which therefore sees what the last holder has
 * ended.
 */
const take = namedStatement(
  'desk-take-lease',
  `
    with stopped as (select trouble, extract(epoch from pause_until - now()) * 1000 as ms from desk_group
        where id = :group and (trouble is not null or pause_until > now())),
      due as (select 1 from desk_outbox where desk_group = :group and state = 'open' limit 1),
      mine as (insert into lease (chat_id, owner, until) select :group, :owner,
        now() + :leaseMs * interval '1 millisecond' from due
        where not exists (select from stopped)
        on conflict (chat_id) do update set owner = :owner, until = excluded.until where lease.until < now()
          or lease.owner = :owner returning 1)
    select exists (select from mine) as mine,
      coalesce((select ceil(ms) from stopped where trouble is null), 0) as wait`,
)

/**
 * Reads how many operations the group's minute has room for, and how long it has none. Operations of all processes
 * count.
 */
const minute = namedStatement(
  'desk-minute',
  `
    select :perMinute - coalesce(sum(operations), 0) as room,
      coalesce(ceil(extract(epoch from min(done_at) + ${MINUTE} - now()) * 1000), 0) as wait
    from desk_outbox where desk_group = :group and state <> 'open' and done_at > now() - ${MINUTE} and operations > 0`,
)

/**
 * Reads the posts that may be sent now. Held back are: a card or look while a message to that customer is being sent or
 * an older one waits (G6); an album that may not be complete; a post that answers or changes a message that is not in
 * the group yet. Later words of the same customer wait behind them. Posts are shared out so that one customer's flood
 * does not delay the others.
 */
const posts = namedStatement(
  'desk-posts',
  `
    with waiting as (
        select o.id, o.chat_id, o.priority,
          (o.kind in ('card', 'topic-look') and (exists (select from lease l where l.chat_id = o.chat_id
            and l.until > now())
            or exists (select from outbox x where x.chat_id = o.chat_id and x.state = 'open'
              and x.made_at <= o.made_at)))
          or (o.album is not null and max(o.made_at) over (partition by o.chat_id, o.album) > now() - ${ALBUM})
          or exists (select from desk_outbox e where e.chat_id = o.chat_id and e.state = 'open' and e.message = o.about
            and e.id < o.id) as is_held
        from desk_outbox o where o.desk_group = :group and o.state = 'open'),
      queued as (select id, chat_id, priority, is_held, bool_or(is_held) over (partition by chat_id, case
        when priority = 0 then 0 else id end order by id) as behind
        from waiting),
      recent as (select chat_id, sum(operations) as spent from desk_outbox
        where desk_group = :group and state <> 'open' and done_at > now() - ${MINUTE} and operations > 0
          and chat_id is not null group by chat_id),
      shared as (select id, priority, case when chat_id is null then 0 else
          (coalesce(spent, 0) + row_number() over (partition by chat_id, priority order by id) - 1)::int / ${SHARE}
            end as share
        from queued left join recent using (chat_id) where not is_held and not behind),
      picked as materialized (select id, row_number() over (order by priority, share, id) as place from shared
        order by place limit ${BATCH}),
      ours as (select id from desk_outbox where id in (select id from picked) and kind in ('card',
        'topic-look') for update skip locked),
      taken as (update desk_outbox o set taken = version from ours where o.id = ours.id returning o.id)
    select o.id, o.chat_id, case when o.chat_id is null then o.thread else t.thread end as thread, o.seal_id, o.sealed,
      extract(epoch from o.made_at) * 1000 as at,
      stands.desk_message as counterpart, (select count(distinct s.customer_message) > 1 from talk_message s
        where s.desk_group = :group and s.desk_message = stands.desk_message) as shared,
      coalesce(g.postponements, 0) as attempts
    from picked join desk_outbox o using (id)
      left join lateral (select s.desk_message from talk_message s where s.chat_id = o.chat_id
        and s.customer_message = o.about and s.desk_group = :group
        order by s.id desc limit 1) as stands on true
      left join topic t on t.chat_id = o.chat_id left join desk_group g on g.id = :group
    where o.kind not in ('card', 'topic-look') or o.id in (select id from taken)
    order by picked.place`,
)

/**
 * Makes dead letters of posts that cannot be opened; a card or look is made anew with its next change. Those behind
 * them go on.
 */
const park = namedStatement(
  'desk-park-posts',
  `
    update desk_outbox set state = 'refused', dead_at = case when kind not in ('card', 'topic-look') then now() end,
      done_at = clock_timestamp(),
      operations = 0, error = :error where id = any(:ids::bigint[]) and state = 'open'`,
)

const release = namedStatement('desk-release-lease', `delete from lease where chat_id = :group and owner = :owner`)

interface PostRow {
  id: number
  chat_id: number | null
  thread: number | null
  seal_id: string
  sealed: Buffer
  at: string
  counterpart: number | null
  shared: boolean
  attempts: number
}

const postOf = (row: PostRow, vault: Vault): OutgoingPost | null => {
  const place = placeOf('desk_outbox.sealed', row.chat_id, row.seal_id)
  const post = openOrNull(() => upgradePost(vault.open(row.sealed, place)))
  return (
    post && {
      id: row.id,
      chatId: row.chat_id,
      thread: row.thread,
      post,
      counterpart: row.counterpart,
      ...(row.shared ? { isShared: true } : {}),
      attempts: row.attempts,
      madeAt: Math.floor(Number(row.at)),
      trace: traceOf(post),
    }
  )
}

const noPosts: PostBatch = { posts: [], room: 0, waitMs: 0 }

/** Gives up the group's lease, if this process holds it. */
export const releaseLease = async (pool: Pool, group: number, owner: string): Promise<void> =>
  void (await runNamed(pool, release, { group, owner }))

/** Takes the group's lease and reads the posts that may be sent now; gives the lease up again when there are none. */
export const claimPosts = async (
  pool: Pool,
  vault: Vault,
  group: number,
  owner: string,
  limits: { readonly leaseMs: number; readonly perMinute: number },
): Promise<PostBatch> => {
  const { leaseMs, perMinute } = limits
  const [lease] = await runNamed<{ mine: boolean; wait: string }>(pool, take, { group, owner, leaseMs })
  if (lease?.mine !== true) return { ...noPosts, waitMs: Number(lease?.wait ?? 0) }
  const [left] = await runNamed<{ room: string; wait: string }>(pool, minute, { group, perMinute })
  const room = Math.max(0, Number(left?.room))
  const rows = room > 0 ? await runNamed<PostRow>(pool, posts, { group }) : []
  if (rows.length === 0) {
    await releaseLease(pool, group, owner)
    return { posts: [], room, waitMs: room > 0 ? SOON_MS : Math.max(1, Number(left?.wait)) }
  }
  const opened = rows.flatMap((row) => postOf(row, vault) ?? [])
  if (opened.length === rows.length) return { room, waitMs: 0, posts: opened }
  const open = new Set(opened.map(({ id }) => id))
  await runNamed(pool, park, { ids: rows.map(({ id }) => id).filter((id) => !open.has(id)), error: UNOPENABLE })
  // Read again: albums, and what stands behind others, are judged by the rows that are left.
  await releaseLease(pool, group, owner)
  return claimPosts(pool, vault, group, owner, limits)
}
