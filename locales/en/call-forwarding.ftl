what = Calls to your number can go to another one. Let’s see what is set now and change it. You’ll confirm that the number is yours.
    .here = See what is set
    .here-words =
        yes, here, look, set up, see what is set, show me, check it, show current forwarding, what is set now, let's look, do it here,
        I'll confirm, let me see, look it up, is anything forwarded, yes let's check, lets look at what's on at the moment, check what's
        on at the moment, let me see it first, show the current state, I want to know where my calls are going now, somebody may have set
        something so look it up for me, I'll confirm the number and you show me, check together here and then we'll change it, please see
        whether any forwarding is active on my line, I think calls go to my old office so let's have a look, look it up for me, what have
        I got there?, open it in this chat
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, tell me the code, instructions, without confirming, which USSD, how do I set it up, I
        don't want to confirm, just explain, I'll do it on the phone, what to dial, I'd like to set it on my own, just tell me the codes,
        what do I dial for it?, no confirming please I'll do it from the phone, explain how it's done and I'll manage, I remember there
        was a star and hash code so remind me, give me instructions because I'm helping my mother over the phone, I'd rather do it in my
        account without your help, where in the account is it, the do-it-yourself way please, teach me how, without you if possible
unproved = Without confirmation we don’t show or change where calls go.
wait-rules = Asking the operator what is set. A few seconds.
rules =
    { $active ->
        [0] No calls to <b>{ PHONE($phone) }</b> are forwarded.
       *[other] Calls to <b>{ PHONE($phone) }</b> go elsewhere:{ now-unconditional }{ now-no-answer }{ now-busy }{ now-not-reachable }

        Not set by you? Remove it: thieves catch codes this way.
    }
    .set = Forward calls
    .set-words =
        forward, turn on, add, set, forward calls, add forwarding, set a new one, I want to forward calls, redirect my calls, turn on
        forwarding, add one more, forward to another number, send calls elsewhere, set up another, change where they go, I want to add
        another one, send my calls elsewhere, redirect calls to my assistant, please put my calls through to the landline in the shop, I'm
        going on leave so my calls should go to a colleague, set up one more rule for when the phone is off, I need to divert calls to my
        second phone, could you make all calls go to the dispatcher, a new forwarding please, change where they go to my other number, I'd
        like a divert, my calls need sending to the office
    .remove = Remove
    .remove-words =
        remove, turn off, cancel, turn it off, delete it, I didn't set this, not mine, take it off, disable, cancel the forwarding, get
        rid of it, I don't know that number, switch it off, clean it up, never set those in my life! take them away, yeah take it off,
        take that off, get rid of these forwards, I never set that cancel it, I don't know whose number that is so take it away, my former
        boss gets my calls and I want that stopped, please let the calls come to me again, switch the diverting off, these are left over
        from my holiday and should go, scammers must have put it there so wipe it, undo the forwarding, I want no diverting, calls should
        ring on my phone and nowhere else
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, everything is fine, I set it myself, nothing to change, it's all right, don't touch, that was me, just wanted
        to check, fine like this, these are my numbers, ok no changes, all correct that's my wife's number, that's how I want it, no
        changes needed, it's correct as shown, I set both of those myself so don't touch anything, those are my wife's and my office
        number so all fine, I only wanted to have a look, it's been like this for years and suits me, our secretary answers there and
        that's right, keep these rules, everything's in order here, nothing to alter, don't touch it
now-unconditional = { $unconditional ->
    [none] { "" }
   *[other] { "" }
    — all of them, to { PHONE($unconditional) }
}
now-no-answer = { $noAnswerTo ->
    [none] { "" }
   *[other] { "" }
    — unanswered, to { PHONE($noAnswerTo) }
}
now-busy = { $busyTo ->
    [none] { "" }
   *[other] { "" }
    — when busy, to { PHONE($busyTo) }
}
now-not-reachable = { $notReachableTo ->
    [none] { "" }
   *[other] { "" }
    — when out of reach, to { PHONE($notReachableTo) }
}
which = Which calls should be forwarded?
    .no-answer = Unanswered
    .no-answer-words =
        no answer, not answered, unanswered, when I don't answer, if I don't pick up, missed ones, nobody picks up, if I can't take the
        call, calls I miss, after several rings, when I don't hear the phone, in case i dont pick up, when I don't pick up, if I don't
        take the call, the ones where it rings and I don't get to the phone, I'm often driving and can't answer so those, if nobody lifts
        the receiver after a few rings, when the phone rings in my bag and I don't hear it, in lessons I don't pick up so send those to
        the office, only missed calls, when there's no reply from me, it rings and rings and I'm not there, those I can't get to in time
    .busy = When busy
    .busy-words =
        busy, line busy, when busy, if the line is busy, when I'm on another call, when I'm talking, if I'm on the phone, line engaged,
        second call, while I speak, number occupied, only if im talking with somebody else, while I'm talking, if my line is engaged, I
        talk a lot with clients so the second caller should go elsewhere, only those that come when I'm already speaking with someone,
        when the caller hears the engaged tone, my line is often occupied in the morning so those calls, if someone rings during a
        conversation, the line's taken, engaged, when I'm already on the phone, callers who get the beep beep
    .not-reachable = When out of reach
    .not-reachable-words =
        off, no network, unreachable, when out of reach, no coverage, when phone is off, switched off, if there's no signal, when I'm in
        the metro, not available, battery dead, out of the network, when im in the underground with no signal, when the phone's off, when
        I'm in the field where there's no network, my phone dies a lot so when it's switched off, if I'm down in the metro and the caller
        hears unavailable, on the tractor I lose signal so then, when they hear that the subscriber is unavailable, battery flat, I'm
        often in the basement without reception, during flights when it's off, dead phone
    .always = All calls
    .always-words =
        all, always, every call, all calls, everything, each one, any call, unconditional, all of them, no matter what, completely,
        absolutely everything that rings, every single call, everything without exception, the lot, whatever comes should go there right
        away, my phone shouldn't ring at all so send each call on, I'm on maternity leave so every call goes to my colleague, always and
        immediately, regardless of whether I'm free or busy, all incoming ones please, no conditions just send them on, any call at any
        time, from the first to the last
to = Which number should they go to? Write it in digits.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, yes that number, this number, the one on the button, to that one, correct number, the one above, same
        one, the one I told you, the suggested one, to the number you show, that number there, yes to this one, the one you're showing,
        send them to the number on the button, it's the number you've written and it's my wife's, that one ending in 43 21 is right,
        exactly the number that's offered here, to the colleague whose number you have there, this one's fine, yes it's our office number
        use it, the same as before
    .cancel = Don’t forward
    .cancel-words =
        no, cancel, don't forward, changed my mind, no forwarding, stop, not needed, never mind, leave it, nowhere, I have no number for
        it, nah on second thought no forwarding, ah. then drop the whole idea, no I won't divert anything, drop it, never mind the
        forwarding, I've changed my mind and will answer myself, let's leave my calls coming to me, I don't have a number to send them to
        so stop, on second thoughts no forwarding, my colleague doesn't agree to take my calls so cancel that, not going anywhere leave
        calls here, call it off, stop I don't need it, let them ring on mine
to-itself = That is the same number. Write another one.
    .cancel = { to.cancel }
    .cancel-words = { to.cancel-words }
remove-which = What should be removed?
    .all = Remove all
    .all-words =
        all, everything, remove all, delete them all, all of them, both, clear everything, turn off every one, get rid of all, each one,
        no forwarding at all, whatever there is, every one of them, clear the lot, both of them, wipe out every forwarding there is, I
        don't want a single one left, none should stay so remove the whole list, the calls should all come to me so delete everything,
        those aren't mine so take every rule off, everything that's there, clean it completely, no exceptions get rid of them, delete each
        one
rule-unconditional = For all calls
rule-noanswer = Unanswered
rule-busy = When busy
rule-notreachable = When out of reach
confirm-setting =
    Forward { $condition ->
        [unconditional] all calls
        [noAnswer] unanswered calls
        [busy] calls when the line is busy
       *[notReachable] calls when the phone is out of reach
    } from <b>{ PHONE($phone) }</b> to <b>{ PHONE($to) }</b>?

    ⚠️ Calls that tell sign-in codes go there too. If somebody on the phone asked you to do this, they are a fraud.
    .keep = Don’t forward
    .keep-words =
        no, somebody asked me, don't forward, stop, someone asked me to do this, it's a scam, cancel, leave it, not sure better not,
        changed my mind, somebody on the phone told me, don't do it, a bank worker asked for it, no wait don't redirect, stop someone told
        me to do this, cancel I don't want it, a man on the phone asked me to so no, that's not the right number so don't do it, better
        leave the calls with me, now that you warn me I won't, hmm it looks like fraud so I refuse, the security service of the bank told
        me to and I now think it's a con, I don't want codes going there, let them stay on my phone
    .forward = Forward them
    .forward-words =
        yes, forward, forward them, do it, confirm, go ahead, it's my own number, set it, nobody asked me, yes send them there, right, I
        decided it myself, correct go ahead, do it please, that's my own second phone so redirect them, nobody asked me it's my own wish
        so switch it on, yes unanswered ones to my husband's number, it's my secretary and I trust her so turn it on, checked the number
        and it's right so set it up, confirm the divert, sure it's our reception, I understand the risk and agree, go on with the redirect
confirm-removal = Remove { $condition ->
        [all] all forwarding
        [unconditional] the forwarding of all calls
        [noAnswer] the forwarding of unanswered calls
        [busy] the forwarding when busy
       *[notReachable] the forwarding when out of reach
    } from <b>{ PHONE($phone) }</b>?
    .remove = Remove
    .remove-words = yes, remove
    .keep = Leave it as it is
    .keep-words =
        no, leave it, leave it as it is, don't remove, keep it, let it stay, I need it, changed my mind, cancel, don't touch it, keep
        forwarding, not now, no i'd better let it be on, no don't remove it, let it stay on, I still need it, leave that rule because my
        colleague takes those calls, it's useful when I'm talking so don't touch it, I clicked the wrong one so keep it, on reflection it
        may remain, the boss wants it on so no removing, stop don't delete, it should stay the way it is, not that one, hands off it
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ Done: { $to ->
            [none] these calls come to you again.
           *[other] these calls now go to { PHONE($to) }.
        }
       *[under-way] ⏳ The operator has the request. We’ll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then, noted the request number
        waiting, okay waiting for your message, I'll note the number, all right that's all, good I'll see it here when it's done, wrote
        down O-1042 and I'm off to work, understood the operator is on it, I'll check in the evening whether calls come through, fine then
        we're finished, no further questions, clear enough, right that's it, great I'll wait
oneself =
    In the account: { $page }.

    Or dial on the phone and press call:
    <code>##002#</code> removes everything,
    <code>*#21#</code> checks all calls,
    <code>*#61#</code>, <code>*#62#</code>, <code>*#67#</code> check the other cases,
    <code>**21*number#</code> all calls,
    <code>**61*number#</code> unanswered ones.

    For “number” dial digits with the country code. Did it work?
    .done = It worked
    .done-words =
        yes, done, it worked, works, I dialled it and it's fine, managed, success, set it up, it's off now, everything removed, all good,
        phone says accepted, the code did the trick, calls go where I want now, yes success, I dialled the hash code and it said service
        erased, found it in the account and switched it off without trouble, my brother called to test and it went through to the other
        phone, after the second try the phone showed that it's registered, dialled ##002# and everything has been removed, works like a
        charm, set it up just fine, I managed by myself, that was easy it's on
    .not-done = It doesn’t work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, invalid code, nothing happens, can't find it in the account, fails, not working,
        invalid MMI code, no such menu, phone says connection problem, the phone says error, no effect, it just shows invalid code, I
        dialled it three times and the calls still go to the old number, the account has no such menu for me, it writes connection problem
        or invalid MMI code, I did everything as written and my wife still can't reach me, can't find that item in the list, dialling does
        nothing, no the divert is still there, failed again, nothing changes whatever I press
end-left = Fine, everything stays as it is.
