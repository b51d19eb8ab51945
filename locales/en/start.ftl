greeting =
    No code to sign in to { $service }? Let's find out why, it usually takes 2–3 minutes.

    A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
which-service =
    What can't you sign in to? Choose it, and we'll go step by step.

    A program answers here; you can ask for a person at any time.
menu = What happened?
more = Anything else we can help with?
hello-linked = Let's find out why no code comes from { $service }. Another language: /language
trouble-missing-sms = No SMS code
