insert into
  notice_press (notice, chat_id, flow)
select
  :notice::bigint,
  :chat::bigint,
  :flow::text
where
  exists (
    select
    from
      notice_copy
    where
      notice = :notice
      and chat_id = :chat
      and message_id is not null
  )
  and exists (
    select
    from
      notice
    where
      id = :notice
      and (
        draft ->> 'kind' = :kind
        or draft -> 'buttons' @> jsonb_build_array(jsonb_build_object('flow', :flow::text))
      )
  )
on conflict do nothing
