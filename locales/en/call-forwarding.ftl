what = Calls to your number can go to another one. Let's see what is set now and change it. You'll confirm that the number is yours.
    .here = See what is set
    .here-words =
        yes, here, look, set up, see what is set, show me, check it, show current forwarding, what is set now, let's look, do it here,
        I'll confirm, let me see, look it up, is anything forwarded, yes let's check, lets look at what's on at the moment
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, tell me the code, instructions, without confirming, which USSD, how do I set it up, I
        don't want to confirm, just explain, I'll do it on the phone, what to dial
unproved = Without confirmation we don't show or change where calls go.
wait-rules = Asking the operator what is set. A couple of seconds.
rules =
    { $active ->
        [0] No calls to <b>{ PHONE($phone) }</b> are forwarded.
       *[other] Calls to <b>{ PHONE($phone) }</b> go elsewhere:{ now-unconditional }{ now-no-answer }{ now-busy }{ now-not-reachable }

        Not set by you? Remove it: thieves catch codes this way.
    }
    .set = Forward calls
    .set-words =
        forward, turn on, add, set, forward calls, add forwarding, set a new one, I want to forward calls, redirect my calls, turn on
        forwarding, add one more, forward to another number, send calls elsewhere, set up another, change where they go
    .remove = Remove
    .remove-words =
        remove, turn off, cancel, turn it off, delete it, I didn't set this, not mine, take it off, disable, cancel the forwarding, get
        rid of it, I don't know that number, switch it off, clean it up, never set those in my life! take them away, yeah take it off
    .enough = Leave it as it is
    .enough-words =
        leave it as it is, everything is fine, I set it myself, nothing to change, it's all right, don't touch, that was me, just wanted
        to check, fine like this, these are my numbers, ok no changes, all correct that's my wife's number
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
        call, calls I miss, after several rings, when I don't hear the phone, in case i dont pick up
    .busy = When busy
    .busy-words =
        busy, line busy, when busy, if the line is busy, when I'm on another call, when I'm talking, if I'm on the phone, line engaged,
        second call, while I speak, number occupied, only if im talking with somebody else
    .not-reachable = When out of reach
    .not-reachable-words =
        off, no network, unreachable, when out of reach, no coverage, when phone is off, switched off, if there's no signal, when I'm in
        the metro, not available, battery dead, out of the network, when im in the underground with no signal
    .always = All calls
    .always-words =
        all, always, every call, all calls, everything, each one, any call, unconditional, all of them, no matter what, completely,
        absolutely everything that rings
to = Which number should they go to? Write it in digits.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, yes that number, this number, the one on the button, to that one, correct number, the one above, same
        one, the one I told you, the suggested one, to the number you show
    .cancel = Don't forward
    .cancel-words =
        no, cancel, don't forward, changed my mind, no forwarding, stop, not needed, never mind, leave it, nowhere, I have no number for
        it, nah on second thought no forwarding, ah. then drop the whole idea
to-itself = That is the same number. Write another one.
    .cancel = { to.cancel }
    .cancel-words = { to.cancel-words }
remove-which = What should be removed?
    .all = Remove all
    .all-words =
        all, everything, remove all, delete them all, all of them, both, clear everything, turn off every one, get rid of all, each one,
        no forwarding at all, whatever there is
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
    .keep = Don't forward
    .keep-words =
        no, somebody asked me, don't forward, stop, someone asked me to do this, it's a scam, cancel, leave it, not sure better not,
        changed my mind, somebody on the phone told me, don't do it, a bank worker asked for it
    .forward = Forward them
    .forward-words =
        yes, forward, forward them, do it, confirm, go ahead, it's my own number, set it, nobody asked me, yes send them there, right, I
        decided it myself
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
        forwarding, not now, no i'd better let it be on
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ Done: { $to ->
            [none] these calls come to you again.
           *[other] these calls now go to { PHONE($to) }.
        }
       *[under-way] ⏳ The operator has the request. We'll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words = got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then, noted the request number waiting
oneself =
    In the account: { $page }.

    Or dial on the phone and press call:
    <code>##002#</code> removes everything,
    <code>*#21#</code> shows what is set,
    <code>**21*number#</code> all calls,
    <code>**61*number#</code> unanswered ones.

    For “number” dial digits with the country code. Did it work?
    .done = It worked
    .done-words =
        yes, done, it worked, works, I dialled it and it's fine, managed, success, set it up, it's off now, everything removed, all good,
        phone says accepted
    .not-done = It doesn't work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, invalid code, nothing happens, can't find it in the account, fails, not working,
        invalid MMI code, no such menu, phone says connection problem
end-left = Fine, everything stays as it is.
