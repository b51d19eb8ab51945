update topic t
set
  closed = coalesce(:closed, closed),
  look = case
    when :changesLook then :look
    else look
  end,
  card_id = case
    when :changesCard then :card
    else card_id
  end,
  card_digest = coalesce(:digest, card_digest),
  card_talk = case
    when :changesCard then (
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
    )
    else card_talk
  end
where
  t.chat_id = :chat
