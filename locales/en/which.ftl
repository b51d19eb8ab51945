which = Which of these is closest?
    .none = None of these
    .none-words = no, none, something else
leave = That is another matter. Go to it, or finish this one first?
    .stay = Stay here
    .stay-words = no, stay
