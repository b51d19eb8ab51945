update topic t
set
  closed = coalesce($2, closed),
  look = case
    when $3 then $4
    else look
  end,
  card_id = case
    when $5 then $6
    else card_id
  end,
  card_digest = coalesce($7, card_digest),
  card_talk = case
    when $5 then (
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
  t.chat_id = $1
