select
  m.chat_id,
  m.seal_id,
  m.sealed,
  a.name as "from"
from
  talk_message m
  left join agent a on a.id = m.agent
where
  m.talk = $1
  and m.author = 'note'
  and m.what = $2
order by
  m.id desc
limit
  1
