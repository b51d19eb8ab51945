score =
    How helpful was the chat?
    .score-5 = 5 — it solved everything
    .score-5-words =
        5, five, excellent, perfect, solved everything, great, all fixed now, very helpful, awesome, five out of five, best support, you
        saved me, brilliant everything sorted top marks, full marks from me, five stars no question, top score you fixed everything,
        absolutely brilliant help, couldn't have been better, excellent from start to finish, I got back into my account in two minutes so
        the highest mark, my mother is 78 and managed it alone with you so five, everything I asked for was solved before my bus came, I
        didn't expect a robot to be that clear so give it the maximum, I'm deaf and for the first time I needed no one's help so top
        marks, the whole accounts department is back in thanks to you so a five, no complaints whatsoever it all works now, what can I say
        it's perfect, A plus from a retired teacher, it solved every single thing, can I give more than five?, nothing left to fix the
        best mark, honestly superb put the maximum, all sorted out and quickly too
    .score-4 = 4
    .score-4-words =
        4, four, good, pretty good, almost perfect, mostly helped, good but not ideal, four out of five, quite helpful, nearly all solved,
        helped but too long, four out of five I'd say, good but not perfect, a solid four from me, pretty decent with small flaws, nearly
        everything was fine, almost top but minus one, it helped me in but took longer than I hoped so four, all good apart from the long
        wait for the code so minus one, it worked on the second go and I'd call that a four, my account opens now though the steps were a
        bit wordy so not quite five, I'd have given the maximum but one button confused me, a B from a former schoolteacher, good work
        though there's a little room to improve, close to excellent yet not quite there, one star off for the slow SMS, more than okay but
        not a five, well done in general with a tiny remark, can't give five but four is fair, very good but not ideal, helpful on the
        whole just a bit slow
    .score-3 = 3
    .score-3-words =
        3, three, so so, average, half helpful, partly helped, not bad not good, mediocre, it was okay, three out of five, meh,
        satisfactory, somewhere in the middle, three so-so, half helped half not, average I suppose, neither good nor bad, a plain three
        from me, it solved one of my two problems so call it three, I got the password but still can't change the number so middling, some
        of the advice was useful and some was for another phone, it was fifty fifty for our company so three, I'd give it a C as a teacher
        would, meh it could have been worse and could have been better, not great not terrible, satisfactory and no more than that, partly
        useful put me in the middle, it helped a bit but I had to finish it with my neighbour, a three because I only got halfway,
        okay-ish really, tolerable nothing special, passable I got some of it done
    .score-2 = 2
    .score-2-words =
        2, two, poor, barely helped, weak, not very helpful, bad, disappointing, not much help, two out of five, below average, hardly any
        use, nothing much helped but at least polite two, two and that's generous, rather poor I'm afraid, not much use to me, weak help
        very weak, two stars at most, below average for sure, I spent half an hour and only learned where the settings are so two, it
        talks politely but I still can't get in so a two, nearly useless apart from one tip about spam so two, in my school days that
        answer would earn a two out of five, it kept repeating itself and helped only a little, barely any help but at least it was
        polite, I expected more than two lines of advice, not the worst but bad enough, just slightly better than nothing, poor show give
        it a two, one useful hint in twenty minutes is a two, hardly helped at all yet not quite the lowest, a D from me, bad but I have
        seen worse bots
    .score-1 = 1 — it did not help
    .score-1-words =
        1, one, useless, terrible, didn't help at all, awful, waste of time, worst bot ever, nothing was solved, one out of five, zero
        help, horrible, lowest mark you've got, one star and no more, total waste of my time, utterly useless bot, it got me nowhere at
        all, the worst support ever, I'm still locked out after an hour so the lowest score, my parcel is going back because you couldn't
        get me in so one, it sent me round in circles and nothing got solved, I've written three times and not a thing has changed so one,
        the driver's phone is still dead and you did nothing so the minimum, I'd give zero if there was a zero, nothing works just as
        before, what help? there was none, rubbish from start to end, it didn't solve a single thing, no use whatsoever put the minimum,
        awful I'm angrier than when I came, complete failure one, did you help? not in the slightest
    .skip = Don’t rate
    .skip-words =
        no score, skip, I don't want to rate, no rating, I won't rate this, pass, without marks, don't ask me to rate, not going to score,
        leave me alone with ratings, can't say, i'd rather not rate anything, I'd rather not rate it, no marks from me, leave the rating
        out, I won't be scoring anything, skip the stars please, don't want to grade it, I'm driving and have no time for ratings so pass,
        I never fill in these surveys on principle so leave it, it's too early to judge since the code hasn't been tried yet so no score,
        please don't ask me to rate anything I just want to go, I can't put a number on it so let's leave that out, as a lawyer I don't
        hand out grades so without one, do I have to? then no rating, another time with the marks, no comment on the quality, without a
        score please, I abstain, let's do without grades, not in the mood for surveys, move along with no mark at all
words =
    Thank you. If you like, write what was good or what to improve.
    .skip = Skip
    .skip-words =
        nothing, nothing to say, no comment, skip, go on, nothing to add, no, that's all, don't want to write, next, move on, no wishes,
        got no words to add, nothing to add really, no comments from me, I've got nothing to say, leave it blank please, no remarks let's
        move on, don't feel like writing, I typed enough today with one finger so nothing more, my hands are full with the baby so skip
        the comment, the score says it all so I won't write anything, I'm a man of few words and have nothing to add, I've said everything
        with the stars so carry on, I'm at the wheel and can't write an essay now so go on, no wishes and no complaints, can we move on
        without words?, what is there to write? skip it, nothing comes to mind right now, pass on the review, I'd rather not write a
        review, let's go on without that, I'll keep my opinion to myself
