select
  floor(
    extract(
      epoch
      from
        talk.opened_at
    ) * 1000
  )::float8 as "openedAt",
  talk.reason,
  talk.ended as "end",
  talk.score,
  coalesce(
    (
      select
        jsonb_agg(
          coalesce(a.name, s.name)
          order by
            s.at
        )
      from
        talk_share s
        left join agent a on a.id = s.agent
      where
        s.talk = talk.id
    ),
    '[]'
  ) as agents
from
  talk
where
  talk.chat_id = :chat
  and talk.id < :talk
  and talk.state = 'ended'
  and talk.brief is not null
order by
  talk.id desc
limit
  3
