list = What is your question about? Choose an answer, or write the question in your own words.{ list-pages }
    .more = More answers
    .more-words =
        more, next, others, more answers, next page, further, show more, what else is there, the rest, go forward, last page, other ones
        after these, none here show more
    .earlier = Previous ones
    .earlier-words =
        previous, earlier, previous ones, back, previous page, earlier answers, go back, page before, the ones before, first page, show
        the earlier ones, one page back, return
list-pages = { $pages ->
    [1] { "" }
   *[other] { "" }

    Page { $page } of { $pages }.
}
article =
    <b>{ $title }</b>

    { $text }{ closed-today }
    .others = Other answers
    .others-words =
        no, other, something else, another question, other answers, not that, this is not what I asked, doesn't help, show other topics,
        back to the list, wrong answer, that's not my case, I have more questions, thats not what i asked show different ones
    .enough = Got it
    .enough-words =
        yes, thanks, ok, fine, clear, got it, that answers it, understood, now I know, makes sense, that's what I needed, I see, no more
        questions, useful
closed-today = { $closed ->
    [none] { "" }
   *[invoices] { "" }

    ⚠️ Today is such a day: there are no invoices yet.
}

# The next step of an article
next-missing-sms = The SMS did not come
next-missing-email = The e-mail did not come
next-reset-password = Get a password
next-change-password = Change password
next-regain-access = Get access back
next-is-it-a-scam = Check for a scam
next-link-numbers = Link numbers
next-change-owner = Change the owner
next-change-number = Change the number
next-rename-subscribers = Rename
next-pause-number = Pause the number
next-block-number = Block the number
next-call-forwarding = Call forwarding
next-voicemail = Voicemail
