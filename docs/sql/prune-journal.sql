select
  prune_journal () as pruned
