wait-looking = Looking up your open requests, a few seconds.
empty = You have no open requests. Your requests will be here, and we’ll message you how each one ends.
    .enough-words =
        got it, ok, okay, understood, I see, clear, fine, all right, no questions, good to know, that's all then, alright none then fine,
        okay so nothing is open, clear it's empty then, right no requests yet, fine I'll check some other day, understood it will appear
        here, so there's nothing yet okay, I only wanted to see whether my order was here and now I see, good then my number change must
        have finished already, my husband said something was pending but apparently it isn't so fine, I see that our company has nothing
        open and that's what I wanted to know, okay I'll wait until you write how it ends, then all of them are closed and I'm satisfied,
        no questions about that, empty means empty, makes sense nothing ordered so nothing shown, that's all I wanted to check, I'll know
        where to look now, good nothing hanging over me, all clear on the requests, fair enough nothing in there
failed = We couldn’t look up your requests. Something went wrong on our side. Try again?
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, check again, look again, one more time, try looking it up, reload, search once more, once
        more must be gone before tonight, look them up again please, try to load it once more, give it another shot, search one more time,
        let's repeat the lookup, yes have another try, I need the number of my order for the shop so please look again, I'm standing at
        the counter and have to see the request so retry, the connection was poor in the metro so check it again, the accountant wants the
        status today so one more attempt, it's only a glitch I guess so have a second go, your fault then so please do it over, can you
        reload the list?, come on once more, I still want to see my requests, maybe it'll show this time, refresh it please I'm waiting
        here, don't leave me guessing try again, do it again I've got a minute, yes attempt it a second time
    .enough-words = { empty.enough-words }
item =
    { $many ->
        [yes] { $place } of { $total }.{ " " }
       *[no] { "" }
    }<b>{ what }</b>{ number }, { DATE($madeAt, $zone) }.

    { how }
    .cancel = Cancel it
    .cancel-words =
        cancel, don't want, cancel it, cancel the request, I don't need it any more, call it off, withdraw it, I changed my mind, stop it,
        undo the order, drop this one, delete the request, abort, revoke it, i dont want this change anymore call it off, call this change
        off, I don't want it any more, withdraw this request please, stop it before it's done, please drop request O-77, take that order
        back, I've decided to keep my old number so withdraw this change, my bank still sends codes to the old one so don't change it, my
        daughter ordered it without asking me so please stop it, we've found a mistake in our order so annul this one, the client already
        has my old number on his contract so undo the request, it's still under way so kill it please, I changed my mind about the number,
        can it still be stopped? then stop it, I'm not going ahead with that change, scrap it, revoke my request while there's time, let's
        not change the number after all, annul No. O-77, I ordered this by mistake get rid of it
    .repeat = Start again
    .repeat-words =
        again, start, once more, start again, do it again, repeat, order it again, send it again, from the beginning, try again, I want to
        redo it, restart the request, apply one more time, then order it over from the beginning, order it all over again, start this
        request anew, let's do it from scratch, submit it one more time, place the same order again, begin it from the beginning, the
        operator refused because of my debt and I've paid so let's redo it, I still need a new number so make the request again, it was
        turned down but I've corrected the passport data so send it anew, we'll give it a second try with the whole procedure, my boss
        insists on the change so apply once more, I don't accept that refusal so let's go through it again, everything's as it was so
        let's go at it again, can I apply a second time? yes please, go again from step one, retry the change of number, refused or not I
        want to do it again, let me fill it in again, have another go with the operator, make a fresh request of the same kind
    .previous = Previous
    .previous-words =
        previous, back, go back, the one before, show the previous one, earlier one, prior request, one back, first one, last one I saw,
        return to the one before, go one back please, show me the one before, back to the first request, the earlier one again, flip back
        a page, let me see number one, I want to look at the request I made before this one, I've gone one too far so take me back, the
        one I need was on the screen before this, my accountant asks about the first of the three so go back, turn back to what you showed
        me a moment ago, that was the wrong way return to the preceding one, no not this one the one above, could you step back?, I
        skipped past it too quickly, one to the left, what was there before this?, the older request please, return to the first of three,
        back up by one
    .next = Next
    .next-words =
        more, go on, next, next one, forward, further, show the next, the following one, the last one, go to the third, flip forward,
        another request, one more, show me the third one, on to the following one, what's after this, move forward one, let me see the
        last, flip to the one after, I've seen this request so show me the one that follows, the one I'm looking for must be the third of
        the three, keep going I want to see all my requests, that's clear with this change so go forward, my wife's order should come
        after this one so move along, turn the page forwards please, and what's the third?, further please, scroll on, and the one behind
        it?, I'm done looking at this one go ahead to number three, one to the right, carry on through the list, forward there should be
        one more
    .refresh = Refresh
    .refresh-words =
        refresh, and now, update, is it done yet, any news, check the status, reload, what's the status now, has it changed, how is it
        going, still in progress, look again, check now, any movement on it?, check whether it's finished, update the status please, any
        change since then, has anything moved yet, look again how it's doing, reload this request, I've been waiting since morning so see
        if it's done now, my phone lost the network so maybe the number has already changed, is it still under way? please check afresh,
        it said under way an hour ago so give me the latest, I ordered this on the twelfth so what's the state now, let's see if the
        operator has finished with it, what's the news on this one?, is the status on the screen current?, check it once more right now,
        how far has it got, please get fresh data, take another look at the same request, so is it done or not yet, pull the latest
        information
    .enough-words = { empty.enough-words }
number = { $kind ->
    [talk] { "" }
    [news] { "" }
   *[other] { $reference ->
        [none] { "" }
       *[other] { " " }No.{ "\u00A0" }<b>{ $reference }</b>
    }
}
what = { $kind ->
    [talk] Chat with a person
    [ticket] Request to a person
    [news] News of an outage
    [application] Waiting list for a number
   *[order] { $about ->
        [change-number] Change of number
        [pause-number] Pause of a number
        [block-number] Block of a number
        [call-forwarding] Call forwarding
        [voicemail] Voicemail
        [rename-subscribers] New names for numbers
       *[other] Request
    }
}
how = { $state ->
    [done] { $kind ->
        [application] ✅ A suitable number is free. Choose it before someone else does.
       *[other] ✅ Done.
    }
    [refused] The operator refused: everything is as it was. A person can tell you why.
    [held] ⏳ It will happen on { DATE($effectiveAt, $zone) } at { TIME($effectiveAt, $zone) }; you can cancel it until then. We’ll write here when it is done.
    [cancelled] You cancelled it.
    [unknown] ⏳ The operator’s answer got lost, so nobody knows yet whether this was accepted. { $kind ->
        [order] We are finding out and will write here. Please don’t send it again for now.
       *[other] A person can find out.
    }
    [lost] It never reached the operator, and nothing has changed. You can start over.
   *[under-way] { $kind ->
        [talk] ⏳ You are in the queue: a person will answer in this chat, and a notification will come.
        [ticket] ⏳ Waiting for a person’s answer. You can’t cancel it here, but you can tell them.
        [news] ⏳ We’ll write here when the outage is over.
        [application] ⏳ We’ll write here when a suitable number is free.
       *[order] ⏳ Under way. We’ll write here when it is done.
    }
}
sure = { $kind ->
        [talk] Stop waiting for a person? You will leave the queue.
        [news] Cancel the message about the end of this outage?
       *[other] Cancel: { what } No.{ "\u00A0" }<b>{ $reference }</b>? Everything stays as it is now.
    }
    .cancel = { $kind ->
            [talk] Stop waiting
        [news] Don’t message me
       *[other] Cancel it
    }
    .cancel-words =
        yes, cancel, don't write, no need to write, I don't want the message, cancel the message, don't notify me, don't tell me, no
        notice needed, yes cancel, don't message me about it, stop this notice, no message needed, I don't need that notice, don't bother
        telling me, spare me the message, no need to notify me, you needn't write when it's over, everything works on my phone already so
        the message is pointless, I can see for myself when the outage ends so don't send it, I get enough messages on my work phone so
        drop this one, I'll be asleep by then so please don't send anything, my neighbour will tell me so call off the notice, I solved it
        another way so I don't need to hear about it, stay silent about that outage, unsubscribe me from this one, take that reminder off,
        I'm not waiting for the outage to end any more, why would I need a message now? cancel that, leave me without the notice, don't
        disturb me with it, remove the alert about the outage
    .keep = Keep it
    .keep-words =
        no, keep, keep it, don't cancel, leave it, let it be, I still want it, let it stay, not cancelling, leave as it is, no I need it,
        I pressed it by mistake, don't cancel let it run, no leave the request alone, let it go on, keep going with the request, don't
        touch it please, I pressed cancel by accident with gloves on so leave it, I've waited three days for this number so don't you dare
        cancel, my husband says we do need the change so let it stay, on second thoughts the new number suits me so keep the request, the
        accountant just told me not to withdraw it so leave it there, my kid tapped it so nothing should be cancelled, I only wanted to
        see what that button does, no no I need that to happen, let everything proceed, it stays, who said cancel? leave it in place,
        changed my mind about cancelling, please carry on with it as planned, don't withdraw anything
wait-cancelling = Cancelling, a few seconds.
cancelled = { $kind ->
    [talk] ✅ All right, we won’t wait for a person.
    [news] ✅ Fine, we won’t write about this outage.
   *[other] ✅ Cancelled: No.{ "\u00A0" }<b>{ $reference }</b>.
}
too-late = It can’t be cancelled any more: it is done, or was cancelled before.
    .refresh = Have a look
    .refresh-words =
        yes, look, have a look, show me, let me see, see it, check it, what happened to it, show the status, look at it, what is it now,
        open it, is it done or cancelled, so show what became of it, let me see how it stands, show me what happened to it, check it for
        me then, open it and show, what's its status now, I'd like to see it, done or cancelled? show me which one it is, I want to know
        which of the two so let me look, my number may have changed already so display the request, my accountant asks what became of it
        so show the state, it was still running five minutes ago so look it up again, let's take a look at what's left there, update it on
        the screen please, so which is it? let me see, show the current state, how did it end?, bring the request up again, I'd better see
        it with my own eyes, look and tell me how it finished, display the latest on it
    .enough-words = { empty.enough-words }
not-cancelled = It could not be cancelled: the operator does not answer. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .enough-words = { empty.enough-words }
