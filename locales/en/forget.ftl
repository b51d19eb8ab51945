forget =
    Forget everything we know about you? Your talks with our staff, confirmed numbers and subscriptions will be gone, for us and for them.

    Requests that are already with the operator stay there. Delete the messages in this chat yourself.
    .keep = Keep
    .keep-words =
        keep, no, don't forget me, leave it, leave everything as it is, changed my mind, don't delete, remember me, don't erase anything,
        cancel, better keep it, stop
    .forget = Forget everything
    .forget-words =
        yes, forget, forget everything, delete it all, erase my data, wipe everything, remove all about me, forget me, clear my data,
        delete my history, get rid of everything, yes go ahead, I don't want you to know me
forgotten =
    ✅ Everything we knew about you is forgotten.
    .keep = Start over
    .keep-words =
        start over, start, begin again, new chat, from scratch, go to the start, let's start again, start anew, back to the beginning,
        main menu, restart
not-forgotten =
    We could not forget it: the fault is ours.
    .again = Try again
    .again-words =
        try again, again, once more, retry, yes, delete it anyway, one more time, I want it erased, repeat, forget me now, try to delete
        again
    .keep = Keep for now
    .keep-words =
        keep for now, leave it for now, later, not now, let it stay, no, no rush, keep it then, don't bother, ok let it be, I'll come back
        to it
wait-forget = Erasing, a few seconds.
# What is typed to be forgotten, whatever the question is; letters and signs do not matter
words-forget = forget me, please forget me, forget about me, forget everything about me, delete my data, delete all my data, please delete my data, erase my data, remove my data, delete everything about me, erase me, i want to be forgotten, i want my data deleted
