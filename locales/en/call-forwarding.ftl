what = Calls to your number can go to another one. Let's see what is set now and change it. You'll confirm that the number is yours.
    .here = See what is set
    .here-words = yes, here, look, set up
    .oneself = How to do it myself
    .oneself-words = myself, how
unproved = Without confirmation we don't show or change where calls go.
wait-rules = Asking the operator what is set. A couple of seconds.
rules =
    { $active ->
        [0] No calls to <b>{ PHONE($phone) }</b> are forwarded.
       *[other] Calls to <b>{ PHONE($phone) }</b> go elsewhere:{ now-unconditional }{ now-no-answer }{ now-busy }{ now-not-reachable }

        Not set by you? Remove it: thieves catch codes this way.
    }
    .set = Forward calls
    .set-words = forward, turn on, add, set
    .remove = Remove
    .remove-words = remove, turn off, cancel
    .enough = Leave it as it is
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
    .no-answer-words = no answer, not answered
    .busy = When busy
    .busy-words = busy, line busy
    .not-reachable = When out of reach
    .not-reachable-words = off, no network, unreachable
    .always = All calls
    .always-words = all, always, every call
to = Which number should they go to? Write it in digits.
    .told = { PHONE($told) }
    .told-words = yes, this one, that one
    .cancel = Don't forward
    .cancel-words = no, cancel
to-itself = That is the same number. Write another one.
    .cancel = { to.cancel }
    .cancel-words = { to.cancel-words }
remove-which = What should be removed?
    .all = Remove all
    .all-words = all, everything
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
    .keep-words = no, somebody asked me
    .forward = Forward them
    .forward-words = yes, forward
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
    .keep-words = no, leave it
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ Done: { $to ->
            [none] these calls come to you again.
           *[other] these calls now go to { PHONE($to) }.
        }
       *[under-way] ⏳ The operator has the request. We'll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
oneself =
    In the account: { $page }.

    Or dial on the phone and press call:
    <code>##002#</code> removes everything,
    <code>*#21#</code> shows what is set,
    <code>**21*number#</code> all calls,
    <code>**61*number#</code> unanswered ones.

    For “number” dial digits with the country code. Did it work?
    .done = It worked
    .done-words = yes, done
    .not-done = It doesn't work
    .not-done-words = no, failed
end-left = Fine, everything stays as it is.
