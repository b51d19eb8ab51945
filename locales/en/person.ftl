person =
    Talk to a person? They will answer in this chat{ $opensAt ->
        [none] { $staffed ->
            [no] , but nobody is on shift now, and we cannot say when they will answer
           *[yes] { $waitMin ->
                [0] { "" }
               *[other] , in about { $waitMin }{ "\u00A0" }min
            }
        }
       *[other] , but not now: on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }
    }. Write what happened, or tap the button.

    Never tell anyone codes or passwords, not even staff.
    .call = Ask a person
    .call-words =
        yes, call, get a person, call a person, I want a human, operator, talk to a real person, yes connect me, not a bot, give me a live
        agent, let me talk to someone, put me through, support staff, somebody alive there, human help needed, yes please get somebody
        this is over my head, ok connect me then i'll wait these minutes
    .enough-words =
        got it, ok, okay, understood, I see, clear, fine, no need for a person, all right then, that's enough, I'll manage, makes sense,
        ok ill open their app and bother them there
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
    .leave-queue-words =
        stop, cancel, do not wait, stop waiting, I don't want to wait, leave the queue, cancel the queue, take me out of line, I won't
        wait, no need for a person any more, it takes too long, I'm leaving, solved it already, changed my mind don't call anyone, get me
        out of here, dont bother then sorted it myself meanwhile
away =
    Nobody is here right now. You will get an answer on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }.

    Write what happened: we will read it first thing. The answer will come here.
    .leave-queue = Stop waiting
    .leave-queue-words = stop, cancel, do not wait
unstaffed =
    ⏳ Nobody is on shift right now. Someone will answer here as soon as they start work. We do not know yet when that will be.

    Write what happened: they will read all of it. A notification will come with the answer, so you may close the chat.
    .leave-queue = Stop waiting
    .leave-queue-words = { waiting.leave-queue-words }
gone =
    All right, we won't wait for a person.
    .call = Ask a person again
    .call-words =
        call a person again, I still need a human, put me back in the queue, back in line, changed my mind I'll wait, operator again, I do
        want an agent, get someone again, let me wait again, return me to the queue, connect me with support
    .enough-words = { person.enough-words }
not-gone =
    We could not take you out of the queue: the fault is ours. Your place is kept.
    .leave-queue = Try again
    .leave-queue-words =
        try again, take me out, remove me from the queue, once more, retry, I still want out, again, I'm not waiting for them, leave the
        queue, get me out of line, cancel my place
    .enough-words = { person.enough-words }
no-desk =
    { support }

    Have the phone number of your account ready. Never tell anyone codes or passwords, not even staff.
    .request = Leave a request
    .request-words =
        yes, request, leave a request, create a ticket, file a request, open a ticket, submit a complaint, I want to write to them, let
        them contact me, ask them to call me back, make an application, send my problem to them, register my issue
    .enough-words = { person.enough-words }
requested =
    ✅ Request <b>{ $ticket }</b> is registered. Give this number when you talk to support.

    { support }
    .enough-words = { person.enough-words }
not-requested =
    We could not register a request from here: the fault is ours.

    { support }
    .enough-words = { person.enough-words }
wait-request = Passing it on, a few seconds.
support = { $lines ->
    [none] People answer at { $service } support: open it on the site or in the app.
   *[other] People answer by phone:
    { $lines }
}
