which = Which of these is closest?
    .none = None of these
    .none-words =
        no, none, something else, neither, nothing fits, not any of these, none of them, no not that, you got me wrong, that's not what I
        meant, wrong guess, all wrong, I mean something different, not about these, not a single one fits, it's nothing from this list, my
        case isn't up here, no match for me there, neither this nor that sorry, nah you misunderstood me, I read all of them twice and my
        problem isn't listed, I looked through every option with my son and none is about me, what happened to me is different from
        everything you offered, you've got me wrong these are all about other things, I'm deaf and wrote it carefully but none of those is
        what I meant, all of these are beside the point for our firm, those options don't describe what happened on my phone yesterday, is
        that all? mine isn't there, wrong guesses all of them, I don't see my situation anywhere, you suggested all kinds of stuff except
        what I need, not even close to what I asked, maybe I put it badly but these don't suit, every one of them misses the mark
leave = That is another matter. Go to it, or finish this one first?
    .stay = Stay here
    .stay-words =
        no, stay, finish this one first, let's finish this, first this one, continue here, go on with this, no don't go there, we're not
        done here, the other can wait, this one is more important, don't switch, I'll ask about that later, no no lets finish what we
        started, let's finish this one first, I'd rather carry on here, don't go anywhere keep going, first this then the other, no
        jumping around let's finish, we're not done here yet, I'm halfway through so let me finish what I started, the other matter can
        wait until my account opens, I only mentioned it in passing so continue with this, my wife asked about that but let's get this
        thing done first, I've already typed everything in so it would be silly to abandon it, one thing at a time or I'll get lost at my
        age, don't take me to the other topic yet, I'll ask about that later now continue, no need to switch I just want this sorted, it
        would be a pity to leave now when we're nearly there, why leave? we've almost done it, remain on this topic, that one isn't urgent
        but this one is, keep me where I am
