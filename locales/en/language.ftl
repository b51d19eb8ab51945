language = Which language should we speak?
