question = { $count } so far
    .add = Add one
    .ask = Ask the operator
echo = { $count }: { $last }
asking = Asking
