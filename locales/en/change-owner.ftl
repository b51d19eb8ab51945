to-whom = Any subscriber can change the owner of a number, in the operator’s shop. We’ll tell you who has to come and what to bring. Who will own it?
    .to-individual = A person
    .to-individual-words =
        person, individual, husband, wife, son, daughter, me, mother, a person, my wife, a private person, my son, an individual, my
        mother, a friend, for myself, my husband will, a relative, transfer to my daughter, my daughter will have it, it's for a private
        person, I'm giving it to my wife, my grandson will be the owner from now on, I've quit and the firm lets me take the number for
        myself, the phone was in dad's name and now it should be in mine, a friend of mine wants to own it, put it in my brother's name,
        to an ordinary citizen not a firm, on me personally, my mum
    .to-company = A company
    .to-company-words =
        company, business, firm, legal entity, a company, my firm, organisation, our company, employer, LLC, the office, my company will
        own it, the enterprise, an entrepreneur's firm, our firm, it goes to my employer, a legal entity, I'm opening an LLC and want the
        number to belong to it, the number should move from me to our organisation, my boss wants all drivers' numbers on the company, I'm
        an accountant and we're taking over the director's private number, the school will own it not me, from one firm to another firm,
        onto the business, a limited company, to our farm cooperative
who-comes = Can the present owner and the new one come to the shop together?
    .both = We come together
    .both-words =
        yes, together, both, we can, we'll both come, we come together, both of us can, the two of us, yes we can, he and I will come,
        both in person, we both live here, we'll go the two of us on saturday, ok i'll drag him along, we'll both be there, the two of us
        can go, yes we'll go side by side, my husband and I will drop in on Saturday, my daughter will bring me and she's the new owner,
        we work in the same office so we can walk over at lunch, no problem to come with my brother, both sides will turn up, sure the
        pair of us, he and I will meet at the shop, me and the new one at the same time, together no trouble
    .representative = A representative
    .representative-words =
        no, representative, power of attorney, proxy, a representative, by power of attorney, someone comes instead, one of us can't come,
        by proxy, owner is abroad, only one of us, I'll come for him, a lawyer, he's in another city, she's ill and can't go, trusted
        person, someone will act for him, only one can come so the other sends someone, the director won't go himself so I've got a power
        of attorney, my father can't walk and my sister will sign for him, the old owner lives abroad and a lawyer acts for him, I'm the
        bookkeeper and will be signing on the company's behalf, the owner is in hospital so a trusted person comes in her place, with a
        notarised paper, a proxy, another person signs for one of us, I'll stand in for my mum
    .heir = It’s inherited
    .heir-words =
        inherited, heir, died, passed away, inheritance, it's inherited, owner died, he passed away, my father is dead, she is no longer
        alive, I'm the heir, owner is deceased, after my grandmother's death, left to me by will, there is no owner any more, the owner
        has passed away, he's dead I'm the son, my late mother's number, grandpa died in March and I'd like to keep his number, the number
        belonged to my deceased husband, there's a notary's certificate because my father is gone, I'm the widow, the owner can't come
        because she died last year, it came to me with the estate, left to me by my aunt, after a death in the family, I've got the death
        certificate
two-sides = Are the one with the power of attorney and the other side two different people? One person can’t sign for both.
    .two-people = Two people
    .two-people-words =
        yes, different, two, two people, different people, two different ones, not the same person, two separate persons, yes different,
        one is my brother, there are two of them, two of us, yes they're different, not the same man, one is me the other is my aunt, the
        lawyer signs for the seller and I sign for myself, my sister has the paper and my dad is the other side, two separate people no
        doubt, he acts for the company and the new owner comes in person, different persons each with a passport, there's me plus the
        representative, separate people, one for each owner, Ivan for one side and Olga for the other
    .same-person = The same person
    .same-person-words =
        no, same, one, the same person, one person, it's me for both, I sign for both, just one, I do both, only me, one and the same, I
        have the power of attorney, it's just me for both, I'd sign for everyone, I have the power of attorney and I'm also the new owner,
        I'm the director and at the same time the private owner, the paper is in my name and the number goes to me too, only I can go so
        I'd sign twice, there's nobody but me on either side, me and me, both sides are my husband, the representative is the new owner
        himself, that's a single person
one-for-both =
    Then it can’t be done this way: two different people have to sign, one for each owner.

    The power of attorney can be given to someone else.
    .two-people = Someone else goes
    .two-people-words =
        someone else, third person, someone else goes, another person will, I'll send somebody else, give the power to someone else,
        another representative, my friend will go, we'll find another person, different person then, my wife will go instead, someone else
        will sign, rewrite it to my brother, my sister could go instead of me, then my wife will go for me, I'll give the paper to
        somebody else, another colleague will sign, we'll have the power of attorney made out to my sister, our lawyer will take the
        second side, okay my neighbour will act for the old owner, we've found another person to sign, I'll ask the secretary to be the
        representative, let a different one represent him, my brother will do it instead, we'll send someone from the office, a second
        signer will turn up
    .both = We come together
    .both-words = { who-comes.both-words }
    .not-now = Not now
    .not-now-words =
        later, no, not now, I give up, another time, nobody else to send, not possible now, postpone it, I'll think, leave it for now, too
        complicated, need to think we'll do it some other month, then we'll leave it, some other day, we have nobody to send so later, I
        need to find a person first so not this week, then it'll have to wait until he returns, let me talk to the notary before going on,
        too complicated for me today, we'll come back to this after the holidays, stop for now, I'll think about it, no use at the moment
debts = Is there a debt on the number? It has to be paid first: a number with a debt can’t be passed on.
    .no-debt = No debt
    .no-debt-words =
        no, none, nothing owed, no debt, balance is positive, everything is paid, I owe nothing, zero balance, there is money on it, no
        debts at all, in plus, it's in plus 120 roubles, looked zero point three no minus anywhere, nothing is owed, the balance is
        positive, all paid up, I topped it up yesterday so we don't owe anything, there's 200 roubles on it, I always pay ahead so no, our
        accountant pays the bill on the first of each month and it's clean, I checked in the app and it isn't in minus, not a kopeck owed,
        we're clear, the number's in the black
    .debt = There is a debt
    .debt-words =
        yes, debt, minus, there is a debt, in the minus, negative balance, I owe, a small one, balance below zero, unpaid bill, there's
        some, I haven't paid, minus 45 i think, theres a minus sign in front 212, it's in the minus, we owe a bit, minus 150 I think, my
        ex left it unpaid for two months, the last invoice hasn't been paid yet, it was switched off because I owe them money, dad forgot
        to top it up and it went negative, the company still has an unpaid bill on that number, unfortunately there's something to pay,
        below zero, I'm behind with payments, some arrears yes
    .how = How do I check?
    .how-words =
        how do I check, don't know, where do I see the balance, how to find out, not sure, what to dial, how can I see the debt, I have no
        idea, where to look, how would I know, which code shows the balance, where can one see that, no idea how would I know, how can I
        find out what I owe, is there a code to dial for the balance, I'm not the owner so how do I look whether something's owed, which
        page shows whether there's a debt, my son handles payments so tell me how to check, I don't know how much is on it, let me check
        first but how, what do I press to see it, can I look it up somewhere?, not sure where it's shown
debts-how =
    The balance is on the first page of { $service }. A minus sign means a debt.

    Can’t sign in? Ask on { $hotline } or in the shop itself.
    .no-debt = { debts.no-debt }
    .no-debt-words = { debts.no-debt-words }
    .debt = { debts.debt }
    .debt-words = { debts.debt-words }
debts-pay = Top the number up so that the balance is zero or more, and wait until the money arrives. Don’t add much more: what is left goes to the new owner.
    .paid = It’s paid
    .paid-words =
        yes, done, paid, it's paid, topped up, balance is zero now, I paid everything, money arrived, already in plus, settled, just paid,
        debt is gone, topped up already, it's at zero now, the money has arrived, my son paid it from his card and it's plus five now, I
        put 300 on it at the terminal and got the SMS, our accountant has just settled the invoice, the debt is gone so next step, I've
        cleared it and the balance is positive, nothing owed any longer, money's on it, sorted the debt out, in the black now
    .not-now = Not now
    .not-now-words = no, later
money =
    The change costs <b>{ PRICE($price) }</b>, taken from the new owner’s balance.

    The money on the number goes to the new owner and is not paid back. Is that all right?
    .agreed = That’s fine
    .agreed-words =
        yes, ok, fine, agreed, that's fine, all right, I agree, no problem, fine with me, let it pass to them, suits me, I don't mind,
        there's almost nothing there, ok 340 is nothing go, okay I accept, yes we agree, 340 isn't much, no problem the new owner will
        pay, there's hardly anything on it so let it pass over, my daughter can keep the money that's left, the director has approved the
        cost, it's all in the family so the balance doesn't matter, suits us, fair enough go on, we don't mind, all right by me
    .not-now = Not now
    .not-now-words = no, later
papers =
    { $way ->
        [representative]
            Bring:
            ☐ the passport of the side who comes in person
            ☐ the representative’s passport
            ☐ a legally certified power of attorney
       *[both]
            { $to ->
                [company]
                    Bring:
                    ☐ the present owner’s passport
                    ☐ the passport of whoever signs for the company, and the paper that lets them sign
               *[individual]
                    Bring:
                    ☐ the present owner’s passport
                    ☐ the new owner’s passport
            }
        [heir]
            Bring:
            ☐ your passport
            ☐ the inheritance papers
    }

    Don’t send photos of documents here.
    .ready = I have them all
    .ready-words =
        yes, all, ready, I have them all, all ready, everything is there, documents are ready, I've got everything, passports are with us,
        collected, all in place, got them, nothing is missing, both passports and the doverennost are in my bag, we've got everything, all
        papers are on the table, passport and authorisation both here, the secretary has put the whole set in a folder, I've got my
        passport and the director's order with the stamp, ticked off each item and nothing is lacking, all in the bag so we can go, both
        passports are with us, the full set is here, every paper is in hand, yes the complete lot, checked and complete
    .papers-missing = Something’s missing
    .papers-missing-words =
        no, missing, something's missing, not all, no passport, don't have the paper, lost the passport, I lack one, one document missing,
        no power of attorney, passport expired, not everything, I don't have these, I don't have the authorisation, one paper isn't there,
        my passport is being replaced, the director's order got lost during the move, we can't find the charter of the company, the old
        owner's passport has expired, I only have a copy and not the original, everything but the signing paper, the power of attorney
        isn't ready, I lack one thing, no passport at hand, not all of it unfortunately
    .other-way = Another case
    .other-way-words =
        another case, different situation, not my case, wrong list, it's different with us, these are other papers, that's not about us, I
        chose wrong, I answered wrong before, other owner, our case is not this, ours is different, that doesn't fit us, the situation
        isn't like that, the company doesn't exist any more so those papers make no sense, I picked the wrong thing because the owner has
        died, the owner is a child so it's another story, it's about a foreign firm and none of that applies, we're both private persons
        so this isn't our list, let me describe it anew, start from who owns it again, not our situation, we chose the wrong variant
papers-missing = Without these papers the shop will refuse. Staff decide what can replace them: ask before you go, to save a second trip.
    .ready = Ask them
    .ready-words =
        yes, ask, ask them, I'll ask, yes ask staff, contact the staff, I want to ask, ask a person, talk to staff, let me ask first,
        connect me, call the shop, ask what can replace it, yes please find out for me with them, okay let me ask the staff, I'll find out
        from them first, connect me so I can ask, I'd like to ask what can replace the passport, better ask than travel forty kilometres
        for nothing, let me write to them about the lost order, how do I get to ask them, please put my question to the staff, yes ask
        before going, I want to check with them, find out if a copy will do, let's consult someone
    .other-way = Another case
    .other-way-words = { papers.other-way-words }
end-solved = { $way ->
        [heir] ✅ You can go to the shop. The number is put in your name there, and { PRICE($price) } is taken from your balance.
       *[other] ✅ You can go to the shop. Both sides sign the transfer there, and { PRICE($price) } is taken from the new owner’s balance.
    }
end-left = All right, the number stays as it is. You can come back to this any day.
