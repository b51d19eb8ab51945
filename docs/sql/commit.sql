with
  given as (
    select
      *
    from
      unnest(
        :chats::bigint[],
        :seqs::bigint[],
        :expected::bigint[],
        :turns::bigint[],
        :from::int[],
        :length::int[],
        :locales::text[],
        :flows::text[],
        :steps::text[],
        :holders::text[],
        :fences::int[],
        :unreachable::bool[],
        :services::text[],
        :seenAt::float8[]
      ) as g (
        chat_id,
        seq,
        expected,
        turn,
        sealed_from,
        sealed_length,
        locale,
        flow,
        step,
        holder,
        fence,
        unreachable,
        service,
        seen_at
      )
  ),
  locked as (
    select
      c.chat_id
    from
      given g
      join conversation c on c.chat_id = g.chat_id
      and c.turn = g.expected
    order by
      c.chat_id
    for update of
      c
  ),
  done as (
    update inbox i
    set
      done_at = now(),
      sealed = null,
      error = null
    from
      given g
      join locked using (chat_id)
    where
      i.seq = g.seq
      and i.chat_id = g.chat_id
      and i.done_at is null
      and not exists (
        select
        from
          inbox o
        where
          o.chat_id = g.chat_id
          and o.seq < g.seq
          and o.done_at is null
      )
    returning
      i.chat_id
  ),
  taken as (
    update conversation c
    set
      turn = g.turn,
      sealed = substr(:bytes::bytea, g.sealed_from, g.sealed_length),
      locale = g.locale,
      flow = g.flow,
      step = g.step,
      holder = g.holder,
      fence = g.fence,
      unreachable = g.unreachable,
      service = g.service,
      seen_at = to_timestamp(g.seen_at / 1000),
      updated_at = now()
    from
      given g
      join done using (chat_id)
    where
      c.chat_id = g.chat_id
      and c.turn = g.expected
    returning
      c.chat_id,
      c.fence,
      c.locale,
      c.flow,
      c.step
  )
select
  t.chat_id,
  null::bigint as id,
  null::bigint as shown,
  exists (
    select
    from
      inbox i
    where
      i.chat_id = g.chat_id
      and i.done_at is null
      and i.seq > g.seq
  ) as more
from
  taken t
  join given g on g.chat_id = t.chat_id
