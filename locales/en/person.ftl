person =
    Talk to a person? They will answer in this chat{ $opensAt ->
        [none] { $waitMin ->
            [0] { "" }
           *[other] , in about { $waitMin }{ "\u00A0" }min
        }
       *[other] , but not now: on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }
    }. Write what happened, or tap the button.

    Never tell anyone codes or passwords, not even staff.
    .call = Ask a person
    .call-words = yes, call, get a person
waiting =
    ⏳ A person will answer here. { $place ->
        [1] You are next.
       *[other] Your place in the queue: { $place }.
    } { $waitMin ->
        [0] You may close the chat, a notification will come.
        [one] It takes about { $waitMin } minute.
       *[other] It takes about { $waitMin } minutes.
    }

    They will read everything you write or send here.
    .leave-queue = Stop waiting
    .leave-queue-words = stop, cancel, do not wait
away =
    Nobody is here right now. You will get an answer on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }.

    Write what happened: we will read it first thing. The answer will come here.
    .leave-queue = Stop waiting
    .leave-queue-words = stop, cancel, do not wait
gone =
    All right, we won't wait for a person.
    .call = Ask a person again
not-gone =
    We could not take you out of the queue: the fault is ours. Your place is kept.
    .leave-queue = Try again
no-desk =
    { support }

    Have the phone number of your account ready. Never tell anyone codes or passwords, not even staff.
    .request = Leave a request
    .request-words = yes, request
requested =
    ✅ Request <b>{ $ticket }</b> is registered. Give this number when you talk to support.

    { support }
not-requested =
    We could not register a request from here: the fault is ours.

    { support }
wait-request = Passing it on, a few seconds.
support = { $lines ->
    [none] People answer at { $service } support: open it on the site or in the app.
   *[other] People answer by phone:
    { $lines }
}
