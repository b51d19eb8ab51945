update list
set
  used_by = :call
where
  id = :id
  and chat_id = :chat
  and service = :service
  and (
    used_by = :call
    or (
      used_by is null
      and until > now()
    )
  )
returning
  sealed
