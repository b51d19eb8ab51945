greeting =
    Can't sign in to { $service }? Let's sort it out, it usually takes 2–3 minutes.

    A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
    .ru-words = { which-service.ru-words }
    .en-words = { which-service.en-words }
    .be-words = { which-service.be-words }
    .others-words =
        something else, different problem, I have another question, not about that, that's not my problem, it's about another thing, I can
        sign in fine, my question is different, I came for something else, need help with other matter, other topic, dont see mine in this
        list is there more, yes but it isn't any of these
which-service =
    Which service can't you sign in to? Choose it, and we'll go step by step.

    A program answers here; you can ask for a person at any time.
    .ru-words =
        Russian, in Russian, speak Russian, switch to Russian, Russian language, can we talk in Russian, Russian is easier for me, I write
        better in Russian, change to Russian, I don't understand English, let it be Russian
    .en-words =
        English, in English, speak English, switch to English, English language, can we talk in English, I only know English, I don't
        speak Russian, change to English, English is better for me, let it be English
    .be-words =
        Belarusian, in Belarusian, speak Belarusian, switch to Belarusian, Belarusian language, can we talk in Belarusian, change to
        Belarusian, Belarusian is my language, I prefer Belarusian, let it be Belarusian, oj a mozhna pa-belarusku razmaulac?, лепш
        па-беларуску калі можна
menu = What happened?
    .others-words = { greeting.others-words }
    .other-service-words =
        another service, not MTS, I need a different service, change the service, wrong service, it's about another app, different
        website, other company, switch service, I mean another shop, problem is with another site
more = Anything else we can help with?
    .others-words = { greeting.others-words }
    .other-service-words = { menu.other-service-words }
hello-linked = Help with { $service }, step by step. Another language: /language
trouble-missing-sms = No SMS code
trouble-regain-access = My number changed
trouble-missing-email = No e-mail comes
trouble-is-it-a-scam = Is it a scam?
trouble-reset-password = Password won't work
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
