greeting =
    Can’t sign in to { $service }? Let’s sort it out, it usually takes 2–3 minutes.

    A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
    .ru-words = { which-service.ru-words }
    .en-words = { which-service.en-words }
    .be-words = { which-service.be-words }
    .others-words =
        something else, different problem, I have another question, not about that, that's not my problem, it's about another thing, I can
        sign in fine, my question is different, I came for something else, need help with other matter, other topic, dont see mine in this
        list is there more, yes but it isn't any of these, it's about another matter entirely, signing in is not my trouble, I came for a
        different reason, my question is about other stuff, nope I've got another problem, it has nothing to do with logging in, I can get
        in perfectly well but I need help with another thing, the account opens fine and that's not why I'm writing, I'm already inside
        and just wanted to ask about other things, my accountant logs in every morning with no trouble it's another question, I drive a
        van and the app works for me but I need help on a different topic, can I ask about a matter that isn't the sign-in, what else can
        you do apart from logins?, not the sign-in not the password but a different thing, I don't have a login issue I have a different
        question, you've guessed wrong my problem is elsewhere, what other topics have you got there?, show me the rest of the topics, I'm
        in the account right now so it's obviously a different matter, that isn't my case at all show me the other subjects
which-service =
    Which service can’t you sign in to? Choose it, and we’ll go step by step.

    A program answers here; you can ask for a person at any time.
    .ru-words =
        Russian, in Russian, speak Russian, switch to Russian, Russian language, can we talk in Russian, Russian is easier for me, I write
        better in Russian, change to Russian, I don't understand English, let it be Russian, let's do this in Russian, Russian would suit
        me better, my mother tongue is Russian, can you talk Russian to me, switch it over to Russian please, I only understand Russian
        properly, my English is weak so better Russian, I am from Moscow and I don't read English at all, my grandma is sitting here and
        she only reads Russian, I've lived in Russia all my life so write it in Russian, I can't follow these English sentences let's have
        Russian, why is this all in English when I speak Russian, put the Russian version on for my father he's a driver and knows nothing
        else, English is hard for me I learned German at school and speak Russian at home, Cyrillic please the Russian one, is there no
        Russian here? that's what I need, I keep translating every line back into Russian so just write it like that, I'm a retired
        teacher of Russian literature so guess which one, not Belarusian and not English just Russian, could the bot reply in Russian from
        now on
    .en-words =
        English, in English, speak English, switch to English, English language, can we talk in English, I only know English, I don't
        speak Russian, change to English, English is better for me, let it be English, let's keep it in English, English works best for
        me, I'd rather have it in English, stick with English please, English is the one I can read, my Russian is terrible let's use
        English, I'm an exchange student here and I only read English, I came from London for work and can't read these letters, I'm an
        Indian engineer in Minsk and English is our common language, my husband bought me the SIM but I only speak English, could you
        carry on in English because I don't know Cyrillic, I don't speak a word of Russian so English it is, as a foreigner I can manage
        only in English, please no Russian words I read only English, I'm American so you can guess the language, none of the Slavic ones
        for me just plain English, do you do this in English? that's what I want, I can't make out those letters I need the English
        version, write it the way they write in Britain, not a native but English I understand well enough
    .be-words =
        Belarusian, in Belarusian, speak Belarusian, switch to Belarusian, Belarusian language, can we talk in Belarusian, change to
        Belarusian, Belarusian is my language, I prefer Belarusian, let it be Belarusian, oj a mozhna pa-belarusku razmaulac?, лепш
        па-беларуску калі можна, let's talk in Belarusian, Belarusian is what I speak, I'd like it in Belarusian please, put Belarusian on
        for me, my own language is Belarusian, can the bot write in Belarusian, I'm from Grodno and I prefer Belarusian on principle, my
        mum lives near Brest and only Belarusian feels natural to her, at home we speak the Belarusian language so use that, I teach
        Belarusian at a village school and want it here too, not Russian please I am from Belarus and use my own tongue, if you have
        Belarusian then give me that one, we're from Minsk and want our native language not the neighbours' one, is Belarusian available?
        then that's my choice, I want the language of Kupala and Kolas, my kid is learning in a Belarusian class so let's go with that,
        for once I'd love to be served in Belarusian, the Belarusian version for me as always, English is hard for me so write it in
        Belarusian, I think in Belarusian so answer me the same way
menu = What happened?
    .others-words = { greeting.others-words }
    .other-service-words =
        another service, not MTS, I need a different service, change the service, wrong service, it's about another app, different
        website, other company, switch service, I mean another shop, problem is with another site, it's not this company I need, wrong
        service I meant a different one, I need help with another shop, take me to a different service, I'm actually using a different
        app, can we switch to the other company, my trouble is with Ozon and I've landed in the MTS section, I picked the wrong service at
        the start so let me choose again, my daughter pressed MTS but it's the marketplace account I can't open, I meant the business
        account of our firm and not this one, this is for personal numbers and I'm asking about a company service, I tapped the first one
        by mistake so bring back the list of services, it's a whole different website that locked me out, how do I go back to the choice
        of services?, what other services do you support, let me pick the service again, I don't even have an account here it's the other
        one, not here my parcels are with someone else, wrong operator entirely give me the list, you're talking about one service while I
        need another
more = If you need help again, just write here.
    .another = Another question
    .another-words = { greeting.others-words }
    .others-words = { greeting.others-words }
    .other-service-words = { menu.other-service-words }
hello-linked = Help with { $service }, step by step. Another language: /language
trouble-missing-sms = No SMS code
trouble-regain-access = My number changed
trouble-missing-email = No email comes
trouble-is-it-a-scam = Is it a scam?
trouble-reset-password = Password won’t work
trouble-change-password = Change password
trouble-change-owner = Change the owner
trouble-link-numbers = Link numbers
trouble-pause-number = Pause a number
trouble-block-number = Block a number
trouble-call-forwarding = Call forwarding
trouble-voicemail = Voicemail
trouble-rename-subscribers = Rename subscribers
trouble-change-number = Change number
trouble-my-requests = My requests
trouble-answers = Another question
