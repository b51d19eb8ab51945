select
  service,
  reason,
  flow || '/' || step as step,
  follow_up as "isFollowUp",
  floor(
    extract(
      epoch
      from
        talk.opened_at
    ) * 1000
  )::float8 as "openedAt",
  floor(
    extract(
      epoch
      from
        talk.taken_at
    ) * 1000
  )::float8 as "takenAt",
  floor(
    extract(
      epoch
      from
        talk.answered_at
    ) * 1000
  )::float8 as "answeredAt",
  floor(
    extract(
      epoch
      from
        talk.ended_at
    ) * 1000
  )::float8 as "endedAt",
  ended is not distinct from 'solved' as "isSolved",
  score,
  tags,
  floor(
    extract(
      epoch
      from
        talk.scored_at
    ) * 1000
  )::float8 as "scoredAt",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object('id', s.agent, 'name', coalesce(a.name, s.name))
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
  talk,
  (
    select
      to_timestamp(:since::float8 / 1000) as since,
      to_timestamp(:until::float8 / 1000) as until
  ) as p
where
  opened_at < p.until
  and (
    opened_at >= p.since
    or taken_at >= p.since
    or answered_at >= p.since
    or ended_at >= p.since
    or scored_at >= p.since
  )
order by
  talk.id
