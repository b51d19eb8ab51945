what = Voicemail answers when you can't, and keeps the messages. A copy can come by e-mail. Shall we see how it is set?
    .here = See what is set
    .here-words = yes, here, look, set up
    .oneself = How to do it myself
    .oneself-words = myself, how
unproved = Without confirmation we don't show or change voicemail.
wait-state = Asking the operator how it is set. A couple of seconds.
now = { $enabled ->
        [yes] Voicemail of <b>{ PHONE($phone) }</b> is on. { $email ->
            [none] No copies are sent.
           *[other] Copies go to <b>{ $email }</b>.
        }
       *[no] Voicemail of <b>{ PHONE($phone) }</b> is off.
    }
    .turn-on = Turn on
    .turn-on-words = yes, on
    .copy-to = Copy by e-mail
    .copy-to-words = copy, e-mail, email, change e-mail
    .no-copy = No copy
    .no-copy-words = stop copies, don't send
    .turn-off = Turn off
    .turn-off-words = off
    .enough = Leave it as it is
copy = Which e-mail address should copies go to? Write it. Everybody who reads that mailbox can listen to them.
    .told = { $toldEmail }
    .told-words = yes, this one, that one
    .no-copy = No copy
    .no-copy-words = no, without
    .cancel = Don't change
    .cancel-words = no, cancel
confirm = { $change ->
        [on] Turn on voicemail for <b>{ PHONE($phone) }</b>{ copy-goes }?
        [off] Turn off voicemail for <b>{ PHONE($phone) }</b>? Messages are no longer recorded, and no copies come.
        [copy] Send copies of messages from <b>{ PHONE($phone) }</b> to <b>{ $newEmail }</b>? Check the address letter by letter.
       *[no-copy] Stop sending copies of messages from <b>{ PHONE($phone) }</b>?
    }
    .keep = Leave it as it is
    .keep-words = no, leave it
    .change = { $change ->
        [on] Turn on
        [off] Turn off
        [copy] Send copies
       *[no-copy] Stop copies
    }
    .change-words = yes
copy-goes = { $newEmail ->
    [none] { "" }
   *[other] { ", with copies to " }<b>{ $newEmail }</b>
}
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ Done: { $change ->
            [off] voicemail is off.
            [copy] copies go to { $newEmail }.
            [no-copy] no more copies.
           *[on] voicemail is on.
        }
       *[under-way] ⏳ The operator has the request. We'll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
oneself = In the account: { $page }. The address for copies is there too. Did it work?
    .done = It worked
    .done-words = yes, done
    .not-done = It doesn't work
    .not-done-words = no, failed
end-left = Fine, everything stays as it is.
