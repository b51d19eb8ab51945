with
  locked as (
    select
      chat_id
    from
      conversation
    where
      chat_id = any (:chats::bigint[])
    order by
      chat_id
    for update
  ),
  posted as (
    insert into
      desk_outbox (chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks)
    select
      p.chat_id,
      coalesce(p.desk_group, t.desk_group),
      p.thread,
      p.kind,
      case
        when p.kind = 'card'
        and :isFirst then 0
        else p.priority
      end,
      p.album,
      p.message,
      p.about,
      p.sealed,
      p.seal_id,
      p.talks::bigint[]
    from
      unnest(
        :postChats::bigint[],
        :postGroups::bigint[],
        :postThreads::bigint[],
        :postKinds::text[],
        :postPriorities::int[],
        :postAlbums::text[],
        :postMessages::bigint[],
        :postAbouts::bigint[],
        :postSealed::bytea[],
        :postSealIds::uuid[],
        :postTalks::text[]
      ) with ordinality as p (chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks, place)
      left join topic t on t.chat_id = p.chat_id
    where
      (
        select
          count(*)
        from
          locked
      ) >= 0
      and (
        p.kind <> 'delete-topic'
        or t.thread is not null
      )
    order by
      p.place
    on conflict (chat_id, kind)
    where
      state = 'open'
      and kind in ('card', 'topic-look', 'delete-topic') do update
    set
      version = desk_outbox.version + 1,
      priority = least(desk_outbox.priority, excluded.priority)
    returning
      1
  )
select
  count(*)::int as posted
from
  posted
