select
  t.no,
  t.chat_id,
  t.desk_group,
  t.thread,
  t.look,
  t.closed,
  case
    when t.card_talk = (
      select
        k.id
      from
        talk k
      where
        k.chat_id = t.chat_id
      order by
        k.state <> 'ended' desc,
        k.id desc
      limit
        1
    ) then t.card_id
  end as card_id,
  t.card_digest
from
  topic t
where
  t.chat_id = :chat
