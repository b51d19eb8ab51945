person =
    Talk to a person? They answer in this chat{ $opensAt ->
        [none] { $waitMin ->
            [0] { "" }
           *[other] , in about { $waitMin } min
        }
       *[other] , but not now: on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }
    }. Write what happened, or tap the button.

    Never tell anyone codes or passwords, not even staff.
    .call = Get a person
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
    All right, nobody is on the way.
    .call = Get a person again
not-gone =
    You are still in the queue: taking you out failed, the fault is ours.
    .leave-queue = Try again
no-desk =
    { support }

    Have the phone number of your account ready. Never tell anyone codes or passwords, not even staff.
    .request = Leave a request
    .request-words = yes, request
requested =
    ✅ Request <b>{ $ticket }</b> is registered. Give its number when you talk to someone.

    { support }
not-requested =
    The request could not be left from here: the fault is ours.

    { support }
wait-request = Passing it on, a few seconds.
support = { $lines ->
    [none] A person answers at { $service } support: open it on the site or in the app.
   *[other] A person answers by phone:
    { $lines }
}
