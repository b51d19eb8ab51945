insert into
  talk_message (chat_id, talk, author, agent, what, sealed, desk_group, desk_message, seal_id)
select
  w.chat_id,
  (
    select
      k.id
    from
      talk k
    where
      k.chat_id = w.chat_id
    order by
      k.state <> 'ended' desc,
      k.id desc
    limit
      1
  ),
  w.author,
  w.agent,
  w.what,
  w.sealed,
  w.desk_group,
  w.desk_message,
  w.seal_id
from
  unnest(
    :chats::bigint[],
    :authors::text[],
    :agents::bigint[],
    :kinds::text[],
    :sealed::bytea[],
    :groups::bigint[],
    :messages::bigint[],
    :sealIds::uuid[]
  ) with ordinality as w (chat_id, author, agent, what, sealed, desk_group, desk_message, seal_id, place)
order by
  w.place
