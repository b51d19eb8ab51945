insert into
  audit (actor, action, chat_id, about)
select
  a.actor,
  a.action,
  a.chat_id,
  a.about
from
  unnest(:actors::bigint[], :actions::text[], :chats::bigint[], :abouts::text[]) with ordinality as a (actor, action, chat_id, about, place)
order by
  a.place
