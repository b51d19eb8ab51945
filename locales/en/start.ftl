greeting =
    Can't sign in to { $service }? Let's sort it out, it usually takes 2–3 minutes.

    A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
which-service =
    Which service can't you sign in to? Choose it, and we'll go step by step.

    A program answers here; you can ask for a person at any time.
menu = What happened?
more = Anything else we can help with?
hello-linked = Help with { $service }, step by step. Another language: /language
trouble-missing-sms = No SMS code
trouble-regain-access = My number changed
trouble-missing-email = No e-mail comes
trouble-is-it-a-scam = Is it a scam?
trouble-reset-password = Password won't work
trouble-change-password = Change password
trouble-change-owner = Change the owner
trouble-link-numbers = Link numbers
trouble-pause-number = Pause a number
trouble-block-number = Block a number
trouble-call-forwarding = Call forwarding
trouble-voicemail = Voicemail
trouble-rename-subscribers = Rename subscribers
trouble-change-number = Change number
trouble-my-requests = My requests
trouble-answers = Another question
