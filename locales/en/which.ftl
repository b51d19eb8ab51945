which = Which of these is closest?
    .none = None of these
    .none-words =
        no, none, something else, neither, nothing fits, not any of these, none of them, no not that, you got me wrong, that's not what I
        meant, wrong guess, all wrong, I mean something different, not about these
leave = That is another matter. Go to it, or finish this one first?
    .stay = Stay here
    .stay-words =
        no, stay, finish this one first, let's finish this, first this one, continue here, go on with this, no don't go there, we're not
        done here, the other can wait, this one is more important, don't switch, I'll ask about that later, no no lets finish what we
        started
