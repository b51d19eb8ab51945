lock table data_key in share row exclusive mode
