import type { DeskOutbox } from '../../../core/ports/desk-outbox.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { claimPosts, releaseLease } from './claim-posts.ts'
import { priorities, writePosts } from './post-rows.ts'

const waiting = namedStatement(
  'desk-waiting',
  `
    select distinct o.desk_group as id from desk_outbox o left join desk_group g on g.id = o.desk_group
      left join lease l on l.chat_id = o.desk_group and l.until > now()
    where o.state = 'open' and o.desk_group is not null and l.chat_id is null
      and (g.id is null or (g.trouble is null and g.pause_until <= now()))`,
)

/**
 * Ends posts. A card or look whose version grew while it was sent is posted again. A process that has lost the lease
 * ends none. The message of the group is noted as the copy of the customer's message, and of a post that names
 * customers, also one that was dropped while it was sent: see `blankNames`.
 */
const end = namedStatement(
  'desk-end',
  `
    with given as (select * from unnest(:ids::bigint[], :messageIds::bigint[]) with ordinality as g(id, message_id,
      place)),
      mine as (update lease set until = greatest(until, now() + :leaseMs * interval '1 millisecond')
        where chat_id = :group and owner = :owner returning 1),
      ended as (
        update desk_outbox o set state = :outcome::desk_outbox_state, desk_group = :group,
          sealed = case when o.kind in ('card', 'topic-look') or :outcome = 'refused' then o.sealed end,
          dead_at = case when :outcome = 'refused' and o.kind not in ('card', 'topic-look') then now() end,
          done_at = clock_timestamp(), operations = case when g.place = 1 then :operations::int else 0 end,
          error = :error, desk_message = case when o.talks is not null then g.message_id end
        from given g where o.id = g.id and o.state = 'open' and (o.kind not in ('card', 'topic-look') or exists (select
          from mine))
        returning o.chat_id, o.kind, o.message, o.sealed, o.seal_id, o.version > o.taken as more, g.message_id),
      crossed as (update desk_outbox o set desk_message = g.message_id from given g
        where o.id = g.id and o.state = 'dropped' and o.talks is not null and :outcome = 'sent'),
      again as (insert into desk_outbox (chat_id, desk_group, kind, priority, sealed, seal_id)
        select chat_id, :group, kind, case kind when 'card' then ${priorities.card} else ${priorities['topic-look']}
          end, sealed, seal_id from ended
        where more and kind in ('card', 'topic-look') returning 1),
      found as (update talk_message s set desk_group = :group, desk_message = e.message_id from ended e
        where e.message_id is not null and e.kind in ('words', 'copy') and s.chat_id = e.chat_id
          and s.customer_message = e.message
          and s.author = 'customer'),
      deleted as (update topic t set thread = null, card_id = null, card_talk = null, look = null, closed = false
        from ended e
        where e.kind = 'delete-topic' and :outcome = 'sent' and t.chat_id = e.chat_id),
      well as (update desk_group set postponements = 0 where id = :group and postponements > 0 and :outcome = 'sent')
    select exists (select from mine) as mine, (select count(*) from again) as again`,
)

const pause = namedStatement(
  'desk-pause',
  `
    with freed as (delete from lease where chat_id = :group and owner = :owner)
    insert into desk_group (id, pause_until, postponements, error) values (:group,
      now() + :delayMs * interval '1 millisecond', 1, :error)
    on conflict (id) do update set pause_until = excluded.pause_until, postponements = desk_group.postponements + 1,
      error = excluded.error`,
)

const lag = namedStatement(
  'desk-lag',
  `
    select coalesce(desk_group, 0) as "group", count(*)::int as waiting,
      coalesce(extract(epoch from now() - min(made_at) filter (where kind in ('words', 'copy', 'reword'))),
        0)::float8 as seconds
    from desk_outbox where state = 'open' group by 1 order by 1`,
)

type Posts = Pick<DeskOutbox, 'post' | 'waitingGroups' | 'claim' | 'end' | 'pause' | 'release' | 'lag'>

/**
 * Creates the store of posts to the forum groups. Their content is encrypted while they wait, and erased once they have
 * arrived.
 */
export const createDeskPosts = (pool: Pool, vault: Vault): Posts => ({
  post: (posts) => writePosts(pool, vault, posts),
  waitingGroups: async () => (await runNamed<{ id: number }>(pool, waiting, {})).map(({ id }) => id),
  claim: (group, owner, leaseMs, perMinute) => claimPosts(pool, vault, group, owner, { leaseMs, perMinute }),
  end: async (group, owner, ended) => {
    const [row] = await runNamed<{ mine: boolean }>(pool, end, { group, owner, ...ended })
    return row?.mine === true
  },
  pause: async (group, owner, delayMs, error) => void (await runNamed(pool, pause, { group, owner, delayMs, error })),
  release: (group, owner) => releaseLease(pool, group, owner),
  lag: async () =>
    (await runNamed<{ group: number; waiting: number; seconds: number }>(pool, lag, {})).map((row) => ({
      ...row,
      seconds: Math.max(0, row.seconds),
    })),
})
