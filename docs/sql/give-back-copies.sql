update notice_copy
set
  owner = null,
  until = null,
  next_at = now() + :delayMs * interval '1 millisecond',
  state = case state
    when 'leaving' then 'open'
    else state
  end
where
  notice = :notice
  and owner = :owner
  and chat_id = any (:chats)
