list = What is your question about? Choose an answer, or write the question in your own words.{ list-pages }
    .more = More answers
    .more-words =
        more, next, others, more answers, next page, further, show more, what else is there, the rest, go forward, last page, other ones
        after these, none here show more, show me the next page, further down the list please, give me the rest, on to page three, keep
        them coming, mine isn't on this page so show the following one, I've read all of these and want to see the remaining answers,
        nothing here about company numbers so turn the page, let's look at the last page too, there must be one about SIM cards further on
        so go forward, my eyes are fine so show me more of them, go on, any more of them?, next lot please, continue the list, what's on
        page three?, not these ones show me others further on, scroll forwards, I'd like additional options
    .earlier = Previous ones
    .earlier-words =
        previous, earlier, previous ones, back, previous page, earlier answers, go back, page before, the ones before, first page, show
        the earlier ones, one page back, return, go back a page, the ones before please, show the previous page, back to page one, I
        skipped one earlier, flip back to the first, the one I need was on the page before this, I scrolled too far so take me one page
        back, let me reread the first answers I saw, my question was among the ones you showed at first, there was something about
        passwords on page one so go back, turn back I was too fast, no not these the ones above, return to the start of the list, what was
        there before?, earlier part of the list again, can I see the first page again?, backwards please, one page up, the previous lot
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
        back to the list, wrong answer, that's not my case, I have more questions, thats not what i asked show different ones, show me
        other articles, back to the list of topics, that's not what I asked, I need a different answer, what other answers are there, take
        me to other questions, I already know how to register and need something about blocking, my question was about company numbers so
        let me choose another answer, this is written for new customers and I've been one for ten years so another topic, I've read it but
        it's about something else so let me see the rest, my dad asks about forwarding and this isn't it, not the thing I was looking for,
        wrong article, anything else on that?, I've another question besides this, let me pick another topic, it doesn't answer me show
        the others, return to the choice of answers, what else could I read here, the list again please
    .enough = Got it
    .enough-words =
        yes, thanks, ok, fine, clear, got it, that answers it, understood, now I know, makes sense, that's what I needed, I see, no more
        questions, useful, clear that answers it, good that's all I needed, right now I know, okay makes sense, that explains everything,
        understood no more questions, so the login is simply my number and that's what I wanted to know, ah so I have an account already
        then fine, I'll request the password by SMS this evening and that's all, I've shown this to my wife and we both understand it, now
        I see why there was no registration page so all clear, great short and to the point, nothing else to read, perfect that's my
        answer, I've got what I came for, simple enough, question answered, no need for anything further, I see I see, okay I'll do as it
        says
closed-today = { $closed ->
    [none] { "" }
   *[invoices] { "" }

    ⚠️ Today is such a day: there are no invoices yet.
}

# The next step of an article
next-missing-sms = The SMS did not come
next-missing-email = The email did not come
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
