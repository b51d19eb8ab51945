to-whom = A number changes owner in the operator's shop. We'll tell you who has to come and what to bring. Who will own it?
    .to-individual = A person
    .to-individual-words = person, individual, husband, wife, son, daughter, me, mother
    .to-company = A company
    .to-company-words = company, business, firm, legal entity
who-comes = Can the present owner and the new one come to the shop together?
    .both = We come together
    .both-words = yes, together, both, we can
    .representative = A representative
    .representative-words = no, representative, power of attorney, proxy
    .heir = It's inherited
    .heir-words = inherited, heir, died, passed away, inheritance
two-sides = Are the one with the power of attorney and the other side two different people? One person can't sign for both.
    .two-people = Two people
    .two-people-words = yes, different, two
    .same-person = The same person
    .same-person-words = no, same, one
one-for-both =
    Then it can't be done this way: two different people have to sign, one for each owner.

    The power of attorney can be given to someone else.
    .two-people = Someone else goes
    .two-people-words = someone else, third person
    .both = We come together
    .not-now = Not now
    .not-now-words = later, no
debts = Is there a debt on the number? It has to be paid first: a number with a debt can't be passed on.
    .no-debt = No debt
    .no-debt-words = no, none, nothing owed
    .debt = There is a debt
    .debt-words = yes, debt, minus
    .how = How do I check?
debts-how =
    The balance is on the first page of { $service }. A minus sign means a debt.

    Can't sign in? Ask on { $hotline } or in the shop itself.
    .no-debt = { debts.no-debt }
    .no-debt-words = { debts.no-debt-words }
    .debt = { debts.debt }
    .debt-words = { debts.debt-words }
debts-pay = Top the number up so that the balance is zero or more, and wait until the money arrives. Don't add much more: what is left goes to the new owner.
    .paid = It's paid
    .paid-words = yes, done, paid
    .not-now = Not now
    .not-now-words = no, later
money =
    The change costs <b>{ $price }</b>, taken from the new owner's balance.

    Money already on the number passes to them and is not paid back. Is that all right?
    .agreed = That's fine
    .agreed-words = yes, ok, fine, agreed
    .not-now = Not now
    .not-now-words = no, later
papers =
    { $way ->
        [representative]
            Bring:
            ☐ the passport of the side who comes in person
            ☐ the representative's passport
            ☐ a power of attorney, certified by a notary
       *[both]
            { $to ->
                [company]
                    Bring:
                    ☐ the present owner's passport
                    ☐ the passport of whoever signs for the company, and the paper that lets them sign
               *[individual]
                    Bring:
                    ☐ the present owner's passport
                    ☐ the new owner's passport
            }
        [heir]
            Bring:
            ☐ your passport
            ☐ the inheritance papers
    }

    Don't send photos of documents here.
    .ready = I have them all
    .ready-words = yes, all, ready
    .papers-missing = Something's missing
    .papers-missing-words = no, missing
    .other-way = Another case
papers-missing = Without these papers the shop will refuse. Staff decide what can replace them: ask before you go, to save a second trip.
    .ready = Ask them
    .ready-words = yes, ask
    .other-way = Another case
end-solved = { $way ->
        [heir] ✅ You can go to the shop. The number is put in your name there, and { $price } is taken from your balance.
       *[other] ✅ You can go to the shop. Both sides sign the transfer there, and { $price } is taken from the new owner's balance.
    }
end-left = All right, the number stays as it is. You can come back to this any day.
