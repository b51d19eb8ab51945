insert into
  talk_message (chat_id, talk, author, what, sealed, at, seal_id)
select
  :chat,
  :talk,
  'customer',
  'text',
  w.sealed,
  to_timestamp(w.at / 1000),
  w.seal_id
from
  unnest(:sealed::bytea[], :at::float8[], :sealIds::uuid[]) with ordinality as w (sealed, at, seal_id, place)
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
        chat_id = :chat
        and id <> :talk
    ),
    0
  )
order by
  w.place
