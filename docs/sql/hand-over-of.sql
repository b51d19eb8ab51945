select
  m.chat_id,
  m.seal_id,
  m.sealed,
  a.name as "from"
from
  talk_message m
  left join agent a on a.id = m.agent
where
  m.talk = :talk
  and m.author = 'note'
  and m.what = :what
order by
  m.id desc
limit
  1
