with
  old as (
    delete from own_answer
    where
      not kept
      and made_at < now() - interval '1 day'
  )
insert into
  own_answer (service, name, locale, sealed, seal_id, author, author_name, desk_group, message)
values
  (:service, :name, :locale, :sealed, :sealId, :author, :authorName, :group, :message)
