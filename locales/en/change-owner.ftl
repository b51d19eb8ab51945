to-whom = A number changes owner in the operator's shop. We'll tell you who has to come and what to bring. Who will own it?
    .to-individual = A person
    .to-individual-words =
        person, individual, husband, wife, son, daughter, me, mother, a person, my wife, a private person, my son, an individual, my
        mother, a friend, for myself, my husband will, a relative, transfer to my daughter
    .to-company = A company
    .to-company-words =
        company, business, firm, legal entity, a company, my firm, organisation, our company, employer, LLC, the office, my company will
        own it, the enterprise, an entrepreneur's firm
who-comes = Can the present owner and the new one come to the shop together?
    .both = We come together
    .both-words =
        yes, together, both, we can, we'll both come, we come together, both of us can, the two of us, yes we can, he and I will come,
        both in person, we both live here, we'll go the two of us on saturday, ok i'll drag him along
    .representative = A representative
    .representative-words =
        no, representative, power of attorney, proxy, a representative, by power of attorney, someone comes instead, one of us can't come,
        by proxy, owner is abroad, only one of us, I'll come for him, a lawyer, he's in another city, she's ill and can't go, trusted
        person
    .heir = It's inherited
    .heir-words =
        inherited, heir, died, passed away, inheritance, it's inherited, owner died, he passed away, my father is dead, she is no longer
        alive, I'm the heir, owner is deceased, after my grandmother's death, left to me by will, there is no owner any more
two-sides = Are the one with the power of attorney and the other side two different people? One person can't sign for both.
    .two-people = Two people
    .two-people-words =
        yes, different, two, two people, different people, two different ones, not the same person, two separate persons, yes different,
        one is my brother, there are two of them, two of us
    .same-person = The same person
    .same-person-words =
        no, same, one, the same person, one person, it's me for both, I sign for both, just one, I do both, only me, one and the same, I
        have the power of attorney
one-for-both =
    Then it can't be done this way: two different people have to sign, one for each owner.

    The power of attorney can be given to someone else.
    .two-people = Someone else goes
    .two-people-words =
        someone else, third person, someone else goes, another person will, I'll send somebody else, give the power to someone else,
        another representative, my friend will go, we'll find another person, different person then, my wife will go instead, someone else
        will sign, rewrite it to my brother, my sister could go instead of me
    .both = We come together
    .both-words = { who-comes.both-words }
    .not-now = Not now
    .not-now-words =
        later, no, not now, I give up, another time, nobody else to send, not possible now, postpone it, I'll think, leave it for now, too
        complicated, need to think we'll do it some other month
debts = Is there a debt on the number? It has to be paid first: a number with a debt can't be passed on.
    .no-debt = No debt
    .no-debt-words =
        no, none, nothing owed, no debt, balance is positive, everything is paid, I owe nothing, zero balance, there is money on it, no
        debts at all, in plus, it's in plus 120 roubles, looked zero point three no minus anywhere
    .debt = There is a debt
    .debt-words =
        yes, debt, minus, there is a debt, in the minus, negative balance, I owe, a small one, balance below zero, unpaid bill, there's
        some, I haven't paid, minus 45 i think, theres a minus sign in front 212
    .how = How do I check?
    .how-words =
        how do I check, don't know, where do I see the balance, how to find out, not sure, what to dial, how can I see the debt, I have no
        idea, where to look, how would I know, which code shows the balance, where can one see that
debts-how =
    The balance is on the first page of { $service }. A minus sign means a debt.

    Can't sign in? Ask on { $hotline } or in the shop itself.
    .no-debt = { debts.no-debt }
    .no-debt-words = { debts.no-debt-words }
    .debt = { debts.debt }
    .debt-words = { debts.debt-words }
debts-pay = Top the number up so that the balance is zero or more, and wait until the money arrives. Don't add much more: what is left goes to the new owner.
    .paid = It's paid
    .paid-words =
        yes, done, paid, it's paid, topped up, balance is zero now, I paid everything, money arrived, already in plus, settled, just paid,
        debt is gone
    .not-now = Not now
    .not-now-words = no, later
money =
    The change costs <b>{ $price }</b>, taken from the new owner's balance.

    Money already on the number passes to them and is not paid back. Is that all right?
    .agreed = That's fine
    .agreed-words =
        yes, ok, fine, agreed, that's fine, all right, I agree, no problem, fine with me, let it pass to them, suits me, I don't mind,
        there's almost nothing there, ok 340 is nothing go
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
    .ready-words =
        yes, all, ready, I have them all, all ready, everything is there, documents are ready, I've got everything, passports are with us,
        collected, all in place, got them, nothing is missing, both passports and the doverennost are in my bag
    .papers-missing = Something's missing
    .papers-missing-words =
        no, missing, something's missing, not all, no passport, don't have the paper, lost the passport, I lack one, one document missing,
        no power of attorney, passport expired, not everything, I don't have these
    .other-way = Another case
    .other-way-words =
        another case, different situation, not my case, wrong list, it's different with us, these are other papers, that's not about us, I
        chose wrong, I answered wrong before, other owner, our case is not this
papers-missing = Without these papers the shop will refuse. Staff decide what can replace them: ask before you go, to save a second trip.
    .ready = Ask them
    .ready-words =
        yes, ask, ask them, I'll ask, yes ask staff, contact the staff, I want to ask, ask a person, talk to staff, let me ask first,
        connect me, call the shop, ask what can replace it, yes please find out for me with them
    .other-way = Another case
    .other-way-words = { papers.other-way-words }
end-solved = { $way ->
        [heir] ✅ You can go to the shop. The number is put in your name there, and { $price } is taken from your balance.
       *[other] ✅ You can go to the shop. Both sides sign the transfer there, and { $price } is taken from the new owner's balance.
    }
end-left = All right, the number stays as it is. You can come back to this any day.
