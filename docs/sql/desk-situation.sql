with
  found as (
    select
      coalesce(
        (
          select
            chat_id
          from
            topic
          where
            desk_group = :group
            and thread = :thread
        ),
        (
          select
            chat_id
          from
            past_topic
          where
            desk_group = :group
            and thread = :thread
        ),
        (
          select
            chat_id
          from
            talk
          where
            id = :talk
        ),
        (
          select
            chat_id
          from
            talk_message
          where
            desk_group = :group
            and desk_message = :lead
          limit
            1
        ),
        (
          select
            chat_id
          from
            topic
          where
            desk_group = :group
            and card_id = :lead
          limit
            1
        )
      ) as chat_id
  ),
  word as (
    select
      s.customer_message,
      s.agent,
      s.author
    from
      talk_message s,
      found
    where
      s.desk_group = :group
      and s.desk_message = :about
      and s.chat_id = found.chat_id
    order by
      s.customer_message desc nulls last
    limit
      1
  )
select
  found.chat_id as customer,
  exists (
    select
    from
      past_topic
    where
      desk_group = :group
      and thread = :thread
  )
  and not exists (
    select
    from
      topic
    where
      desk_group = :group
      and thread = :thread
  ) as past,
  (
    select
      count(*)::int
    from
      talk
    where
      agent_id = :writer
      and state <> 'ended'
  ) as open,
  (
    select
      coalesce(jsonb_object_agg(k.agent_id, k.open), '{}')
    from
      (
        select
          agent_id,
          count(*) as open
        from
          talk
        where
          state <> 'ended'
          and agent_id is not null
        group by
          1
      ) as k
  ) as loads,
  (
    select
      coalesce(jsonb_agg(distinct a.actor), '[]')
    from
      audit a
    where
      a.chat_id = found.chat_id
      and a.action = 'recover-asked'
      and a.at > now() - interval '11 minutes'
  ) as asking,
  (
    select
      customer_message
    from
      word
  ) as counterpart,
  (
    select
      agent
    from
      word
  ) as author,
  (
    select
      author
    from
      word
  ) as word_by,
  talk.id,
  talk.chat_id,
  talk.state,
  talk.agent_id,
  talk.agent_name,
  talk.preferred_id,
  talk.preferred_name,
  talk.team,
  talk.locale,
  talk.service,
  talk.reason,
  talk.flow,
  talk.step,
  talk.seal_id,
  talk.brief,
  talk.phone,
  talk.opened_at,
  talk.taken_at,
  talk.answered_at,
  talk.waits_since,
  talk.last_word_at,
  talk.late,
  talk.reminded,
  talk.snoozed_until,
  talk.tags,
  talk.ended,
  talk.score,
  (
    select
      topic.no
    from
      topic
    where
      topic.chat_id = talk.chat_id
  ) as topic_no
from
  found
  left join talk on talk.id = coalesce(
    :talk,
    (
      select
        k.id
      from
        talk k
      where
        k.chat_id = found.chat_id
      order by
        k.state <> 'ended' desc,
        k.id desc
      limit
        1
    )
  )
