denied = The operator did not allow it. The number isn't yours or your company's, or the confirmation has run out. Nothing was changed.
    .prove = Confirm again
    .prove-words =
        again, another number, confirm again, yes, send a code, I'll confirm, the number is mine, verify again, let me prove it, it is my
        number, confirm once more, my confirmation ran out, it's our company's, let me verify myself another time
    .enough = Leave it
    .enough-words = leave it, no, forget it, never mind, not needed, drop it, let it be, enough, don't confirm, skip it, no more of this
unknown = ⏳ The operator's answer got lost, so the request may have gone through. As soon as we know, it will be in “My requests”. Better not send it again yet.
    .enough = I'll wait
    .enough-words =
        I'll wait, wait, ok waiting, let's wait, fine, I can wait, no rush, better wait, don't send, understood, will check later, no rush
        will see what comes
    .again = Send it again
    .again-words =
        again, repeat, send it again, once more, repeat it, resend, try again, can't wait send it, send anyway, one more time, do it again
        now, yes again
refused = The operator turned down request { $reference }. Everything is as it was.
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, I'll do it myself, on my own, instructions, how to do it without you, tell me how, explain what
        to do, another way, show the steps, how do I do it in the account, is there a way by hand
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, leave it, no need, fine, forget it, ok let it be, don't do anything, keep it as is, never mind, enough, nothing
        more needed, fine stays how it was
failed = It didn't work. The fault is ours or the operator's, and nothing has changed.
    .again = Try again
    .again-words =
        again, yes, repeat, try again, once more, retry, one more time, send it again, let's try again, do it again, yes again, another
        attempt, one more attempt
    .oneself = How to do it myself
    .oneself-words = { refused.oneself-words }
