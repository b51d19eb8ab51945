select
  kind
from
  notice_unwanted
where
  chat_id = :chat
order by
  kind
