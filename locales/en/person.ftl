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

    Don’t share codes or passwords with anyone, not even us.
    .call = Call a person
    .call-words =
        yes, call, get a person, call a person, I want a human, operator, talk to a real person, yes connect me, not a bot, give me a live
        agent, let me talk to someone, put me through, support staff, somebody alive there, human help needed, yes please get somebody
        this is over my head, ok connect me then i'll wait these minutes, get me a live human, put me through to an operator, let a real
        person answer, call somebody from the staff, I want to talk to someone alive, bring in an employee please, I'm seventy and can't
        cope with buttons so let a person help me, four minutes is fine I'll wait for your colleague, I've been going round in circles
        since morning so connect me to support, the bot doesn't get our company's problem so I want a specialist, I'm deaf and would
        rather write to a human being here, my case is complicated with two numbers and a lost SIM so I need staff, a robot won't sort
        this out, is there anybody alive there? get them, enough of this machine give me an agent, yes please I'd like to speak with
        someone, I'd explain it better to a human, no more automatic answers for me, who's on duty? let them write to me, fine connect me
        I'm ready to wait
    .enough-words =
        got it, ok, okay, understood, I see, clear, fine, no need for a person, all right then, that's enough, I'll manage, makes sense,
        ok ill open their app and bother them there, all clear I don't need staff, fine I've understood it, ok that's clear enough, right
        I know now, no need to call anybody, I'll manage without a person, I just wanted to know whether a human answers and now I know, I
        asked out of curiosity about the waiting time and that's all, I understand and I won't bother your people for such a trifle, I'll
        keep the codes to myself and that's all I needed to hear, it's sorted already my grandson did it so no human needed, clear enough
        I'll come back if it gets worse, no don't disturb anyone I've figured it out, it's late so I'd rather not wait for an operator,
        understood no more questions, don't connect me it was just a thought, noted that staff never ask for codes, okay no conversation
        needed after all, I changed my mind about talking to someone, no people please that's all for now
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
        out of here, dont bother then sorted it myself meanwhile, take me out of the queue, I don't want to wait anymore, cancel the
        waiting please, forget it I'm leaving the line, no point in hanging on, drop me from the list, I've got to pick up my child so I'm
        not waiting any longer, the problem has solved itself so no need for the person, I found the code in spam while waiting so remove
        me, ten minutes already and nobody comes so I give up, my shift starts now and I can't sit here so cancel it, let the others go
        first I no longer need anyone, don't bother your colleague I've sorted it out, how do I get out of this queue?, changed my mind
        about the operator, I'd rather carry on with the bot, four minutes my foot I'm out, call off the specialist please, nobody needed
        anymore, I'm done waiting really
away =
    Nobody is here right now. You will get an answer on { DATE($opensAt, $zone) } after { TIME($opensAt, $zone) }.

    Write what happened: we’ll read it as soon as we’re back. The answer will come here.
    .leave-queue = Stop waiting
    .leave-queue-words = stop, cancel, do not wait
unstaffed =
    ⏳ Nobody is on shift right now. Someone will answer here as soon as they start work. We do not know yet when that will be.

    Write what happened: they will read all of it. A notification will come with the answer, so you may close the chat.
    .leave-queue = Stop waiting
    .leave-queue-words = { waiting.leave-queue-words }
gone =
    All right, we won’t wait for a person.
    .call = Call a person again
    .call-words =
        call a person again, I still need a human, put me back in the queue, back in line, changed my mind I'll wait, operator again, I do
        want an agent, get someone again, let me wait again, return me to the queue, connect me with support, actually do call someone, I
        want a human again, wait I do need a person, get the operator back please, changed my mind call them, I pressed stop by accident
        so please bring the person back, my kid tapped the screen and I lost my place so call support again, I thought I'd managed alone
        but it still doesn't open so I need staff, sorry I left the queue too early and I still need help, no no I was still waiting for
        your colleague, it broke again so let me talk to someone after all, I didn't mean to leave the line, could you queue me once more,
        without a human I won't get anywhere after all, who cancelled it? I still want the operator, on second thoughts I'd like to speak
        with somebody, let me wait for the specialist anyway, I was hasty call an employee again, reconnect me to a live agent
    .enough-words = { person.enough-words }
not-gone =
    You are still in the queue: something went wrong on our side. Your place is kept.
    .leave-queue = Try again
    .leave-queue-words =
        try again, take me out, remove me from the queue, once more, retry, I still want out, again, I'm not waiting for them, leave the
        queue, get me out of line, cancel my place, give it another go, try taking me out again, do it once more please, remove me from
        the queue anyway, have another attempt at it, cancel the waiting again, I still don't want to wait so try to remove me again, I'm
        leaving for work and don't need anybody so repeat the cancellation, it's your error so please attempt it one more time, somebody
        will waste their time on me so try once again, my issue is solved and I really want out of the line, I don't want to keep that
        place so have another try, press it again on your side, will it work if you repeat it? do that, come on let me out of the queue,
        one more time please I'm not waiting, I asked you to drop me so do it again, no don't keep my place take me off, retry leaving the
        line, my place is of no use to me
    .enough-words = { person.enough-words }
no-desk =
    { support }

    Have the phone number of your account ready. Don’t share codes or passwords with anyone, not even us.
    .request = Leave a request
    .request-words =
        yes, request, leave a request, create a ticket, file a request, open a ticket, submit a complaint, I want to write to them, let
        them contact me, ask them to call me back, make an application, send my problem to them, register my issue, let me leave a
        request, take down my request here, write up a ticket for me, I'd like to file an appeal, register my problem please, can I leave
        it in writing, I can't reach their support on the phone so take a request from me, I'm deaf and can't call so I'd rather leave a
        written request, their chat only has a robot so put in a ticket from us, I have no app and the site doesn't open so record my
        request here, our firm needs a written trace so open a case please, let someone get back to me later when they're free, pass my
        problem on to whoever is responsible, how do I submit a request? do it for me, I'd prefer to describe it and wait for an answer,
        make a note that I need help and let them reply, send them my complaint from here, I already wrote in their app and nobody
        answered so file it with you, put me down for a callback in writing, fill in an application on my case
    .enough-words = { person.enough-words }
requested =
    ✅ Request <b>{ $ticket }</b> is registered. Give this number when somebody answers.

    { support }
    .enough-words = { person.enough-words }
not-requested =
    Something went wrong on our side, and no request was made.

    { support }
    .enough-words = { person.enough-words }
wait-request = Sending your request. This takes a few seconds.
support = { $lines ->
    [none] Talk to { $service } support: open it on the site or in the app.
   *[other] Talk to a person by phone:
    { $lines }
}
