menu-line = Now: { $text }
