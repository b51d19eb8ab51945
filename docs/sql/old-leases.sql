delete from lease
where
  until < now() - interval '1 hour'
