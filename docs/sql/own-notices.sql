select
  n.draft -> 'texts' as texts,
  n.draft ->> 'kind' as kind,
  k.locale,
  k.state,
  k.done_at,
  k.emoji
from
  notice_copy k
  left join notice n on n.id = k.notice
where
  k.chat_id = :chat
order by
  k.notice
