delete from data_key
where
  id <> :id
