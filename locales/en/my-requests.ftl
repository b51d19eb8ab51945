wait-looking = Looking up your open requests, a couple of seconds.
empty = You have no open requests. Your orders, applications and requests will be here, and we'll write how each one ends.
    .enough-words = got it, ok, okay, understood, I see, clear, fine, all right, no questions, good to know, that's all then, alright none then fine
failed = We could not look up your requests: the fault is ours. Try again?
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, check again, look again, one more time, try looking it up, reload, search once more, once
        more must be gone before tonight
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
        undo the order, drop this one, delete the request, abort, revoke it, i dont want this change anymore call it off
    .repeat = Start again
    .repeat-words =
        again, start, once more, start again, do it again, repeat, order it again, send it again, from the beginning, try again, I want to
        redo it, restart the request, apply one more time, then order it over from the beginning
    .previous = Previous
    .previous-words =
        previous, back, go back, the one before, show the previous one, earlier one, prior request, one back, first one, last one I saw,
        return to the one before
    .next = Next
    .next-words =
        more, go on, next, next one, forward, further, show the next, the following one, the last one, go to the third, flip forward,
        another request, one more
    .refresh = Refresh
    .refresh-words =
        refresh, and now, update, is it done yet, any news, check the status, reload, what's the status now, has it changed, how is it
        going, still in progress, look again, check now, any movement on it?
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
    [talk] Talk with a person
    [ticket] Request to a person
    [news] News of an outage
    [application] Application for a number
   *[order] { $about ->
        [change-number] Change of number
        [pause-number] Pause of a number
        [block-number] Block of a number
        [call-forwarding] Call forwarding
        [voicemail] Voicemail
        [rename-subscribers] New names for numbers
       *[other] Order
    }
}
how = { $state ->
    [done] { $kind ->
        [application] ✅ A suitable number is free. Choose it before someone else does.
       *[other] ✅ Done.
    }
    [refused] The operator refused: everything is as it was. A person can tell you why.
    [cancelled] You cancelled it.
    [unknown] ⏳ The operator's answer got lost, so nobody knows yet whether this was accepted. { $kind ->
        [order] We are finding out and will write here. Please don't order it again for now.
       *[other] A person can find out.
    }
    [lost] It never reached the operator, and nothing has changed. You can start over.
   *[under-way] { $kind ->
        [talk] ⏳ You are in the queue: a person will answer in this chat, and a notification will come.
        [ticket] ⏳ Waiting for a person's answer. You can't cancel it here, but you can tell them.
        [news] ⏳ We'll write here when the outage is over.
        [application] ⏳ We'll write here when a suitable number is free.
       *[order] ⏳ Under way. We'll write here when it is done.
    }
}
sure = { $kind ->
        [talk] Stop waiting for a person? You will leave the queue.
        [news] Cancel the message about the end of this outage?
       *[other] Cancel: { what } No.{ "\u00A0" }<b>{ $reference }</b>? Everything stays as it is now.
    }
    .cancel = { $kind ->
            [talk] Stop waiting
        [news] Don't write
       *[other] Cancel it
    }
    .cancel-words =
        yes, cancel, don't write, no need to write, I don't want the message, cancel the message, don't notify me, don't tell me, no
        notice needed, yes cancel, don't message me about it, stop this notice
    .keep = Keep it
    .keep-words =
        no, keep, keep it, don't cancel, leave it, let it be, I still want it, let it stay, not cancelling, leave as it is, no I need it,
        I pressed it by mistake
wait-cancelling = Cancelling, a few seconds.
cancelled = { $kind ->
    [talk] ✅ All right, we won't wait for a person.
    [news] ✅ Fine, we won't write about this outage.
   *[other] ✅ Cancelled: No.{ "\u00A0" }<b>{ $reference }</b>.
}
too-late = It can't be cancelled any more: it is done, or was cancelled before.
    .refresh = Have a look
    .refresh-words =
        yes, look, have a look, show me, let me see, see it, check it, what happened to it, show the status, look at it, what is it now,
        open it, is it done or cancelled, so show what became of it
    .enough-words = { empty.enough-words }
not-cancelled = It could not be cancelled: the operator does not answer. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .enough-words = { empty.enough-words }
