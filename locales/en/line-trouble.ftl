denied = The operator did not allow it. The number isn’t yours or your company’s, or the confirmation is no longer valid. Nothing was changed.
    .prove = Confirm again
    .prove-words =
        again, another number, confirm again, yes, send a code, I'll confirm, the number is mine, verify again, let me prove it, it is my
        number, confirm once more, my confirmation ran out, it's our company's, let me verify myself another time, let me prove it once
        more, send me a code again, I'll confirm anew, it has run out so let's confirm once more, the number is mine and I can show it
        again, I stepped out and it expired so repeat the confirmation, I'm the administrator of the firm so let me verify again, I want
        to go through the check again, verify me again, re-confirm please, a fresh confirmation, ready to identify myself again
    .enough = Leave it
    .enough-words =
        leave it, no, forget it, never mind, not needed, drop it, let it be, enough, don't confirm, skip it, no more of this, okay then
        no, never mind it isn't my number, it really belongs to another company so forget it, I'll ask our administrator to do it instead,
        no point since it's my colleague's number, fine let it be, I won't insist, let's end here, no more attempts, stop there, not worth
        the trouble
unknown = ⏳ The operator’s answer got lost, so the request may have gone through. As soon as we know, it will be in “My requests”. Better not send it again yet.
    .enough = I’ll wait
    .enough-words =
        I'll wait, wait, ok waiting, let's wait, fine, I can wait, no rush, better wait, don't send, understood, will check later, no rush
        will see what comes, okay no rush I'll look later, then I'll check my requests, I'm patient, I won't send it twice so I'll wait
        for news, fine I'll see in the evening whether it's there, better to wait than do it double, I've got time so let it clear up,
        waiting is fine with me, I can hold on, let's see what comes, I'll hang on, we'll wait and see
    .again = Send it again
    .again-words =
        again, repeat, send it again, once more, repeat it, resend, try again, can't wait send it, send anyway, one more time, do it again
        now, yes again, send it anyway, once more please, resend it, I don't want to wait so submit it a second time, it's urgent so put
        the request in again, I'm sure it got lost so repeat it, do it over I'll risk it, my boss is pressing me so send another, submit
        again, repeat the request, another try right now, fire it off again
refused = The operator turned down request { $reference }. Everything is as it was.
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, I'll do it myself, on my own, instructions, how to do it without you, tell me how, explain what
        to do, another way, show the steps, how do I do it in the account, is there a way by hand, can I do it on my own, show me the
        manual way, then I'll do it myself how, tell me how it's done without you, where in the account can I set it, explain the steps so
        that I can do it by hand, if the operator refuses you maybe I'll manage so tell me how, give me instructions, which code do I dial
        myself, I'd like to try by my own means, teach me to do it, how would I do that without the bot
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, leave it, no need, fine, forget it, ok let it be, don't do anything, keep it as is, never mind, enough, nothing
        more needed, fine stays how it was, fine then nothing, let it stay, no more of that, it's not so important so we leave it, the
        boss changed his mind anyway, okay if they refused then they refused, I can live with how it is now, never mind the request, no
        further steps, let's stop here, all right as it was then, I'll do nothing about it
failed = It didn’t work. Something went wrong on our side or at the operator, and nothing has changed.
    .again = Try again
    .again-words =
        again, yes, repeat, try again, once more, retry, one more time, send it again, let's try again, do it again, yes again, another
        attempt, one more attempt, have another go, repeat it please, maybe the operator is back so run it again, I need it today so try
        one more time, let's do it over, the internet blinked so please send it anew, retry now, second attempt, go for it again, do try
        again, please make another attempt
    .oneself = How to do it myself
    .oneself-words = { refused.oneself-words }
