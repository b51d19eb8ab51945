with
  gone as (
    update topic
    set
      thread = null,
      card_id = null,
      card_talk = null,
      look = null,
      closed = false
    where
      chat_id = :chat
      and thread = :thread
    returning
      chat_id,
      desk_group
  ),
  past as (
    insert into
      past_topic (desk_group, thread, chat_id)
    select
      desk_group,
      :thread,
      chat_id
    from
      gone
    on conflict do nothing
  ),
  unknown as (
    update talk_message s
    set
      desk_message = null
    from
      gone
    where
      s.chat_id = gone.chat_id
      and s.desk_group = gone.desk_group
  )
select
  1
from
  gone
