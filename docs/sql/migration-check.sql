update migration
set
  checksum = :checksum
where
  name = :name
