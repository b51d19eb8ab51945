insert into
  notice_card (notice, desk_group, page, asker)
values
  (
    :notice,
    0,
    case
      when :asker::bigint is null then 'main'
      else 'approve'
    end,
    :asker
  )
on conflict (notice) do nothing
