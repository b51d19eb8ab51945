insert into
  talk_message (chat_id, talk, author, what, sealed, at, seal_id)
select
  $1,
  $2,
  'customer',
  'text',
  w.sealed,
  to_timestamp(w.at / 1000),
  w.seal_id
from
  unnest($3::bytea[], $4::float8[], $5::uuid[]) with ordinality as w (sealed, at, seal_id, place)
where
  w.at / 1000 > coalesce(
    (
      select
        max(
          extract(
            epoch
            from
              opened_at
          )
        )
      from
        talk
      where
        chat_id = $1
        and id <> $2
    ),
    0
  )
order by
  w.place
