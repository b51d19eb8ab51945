insert into
  conversation (chat_id)
select
  chat_id
from
  unnest(:chats::bigint[]) as given (chat_id)
order by
  chat_id
on conflict (chat_id) do update
set
  fence = conversation.fence
