select
  n.draft -> 'texts' as texts,
  p.flow
from
  notice_press p
  left join notice n on n.id = p.notice
where
  p.chat_id = :chat
order by
  p.notice,
  p.flow
