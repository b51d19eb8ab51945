greeting =
    Не атрымліваецца ўвайсці ў «{ $service }»? Разбярэмся, звычайна гэта 2–3 хвіліны.

    Адказвае праграма, паклікаць чалавека можна ў любы момант. Пароляў і даных картак мы не пытаемся.
    .ru-words = { which-service.ru-words }
    .en-words = { which-service.en-words }
    .be-words = { which-service.be-words }
    .others-words =
        нешта іншае, не пра гэта, у мяне другое пытанне, праблема іншая, іншае пытанне, у мяне не з уваходам, другое шчось, не гэта мне
        трэба, са ўваходам усё добра
which-service =
    Куды не атрымліваецца ўвайсці? Выберыце сэрвіс, і разбярэмся крок за крокам.

    Адказвае праграма, паклікаць чалавека можна ў любы момант.
    .ru-words =
        па-руску, на рускай мове, лепш па-рускі, я рускамоўны, рускі язык, давайце на рускай, перайдзіце на рускую, можна па-руску, ру
        давайце
    .en-words =
        па-англійску, на англійскай, англійская мова, давайце на інгліш, па-англіцку лепш, перайсці на англійскую, я па-англійску
        размаўляю, інгліш
    .be-words =
        па-беларуску, на беларускай мове, па-нашаму, беларуская мова, застанемся на беларускай, размаўляйце на мове, па-беларускі давай,
        родная мова
menu = Што здарылася?
    .others-words = { greeting.others-words }
    .other-service-words =
        іншы сэрвіс, не гэты сайт, другі сайт, не туды мне трэба, мне не ў гэты сэрвіс, іншая праграма патрэбна, памяняць сэрвіс, я пра
        іншы сайт пытаюся, другое прылажэнне, не не я наконт другой канторы прыйшоў
more = Патрэбна яшчэ дапамога?
    .others-words = { greeting.others-words }
    .other-service-words = { menu.other-service-words }
hello-linked = Дапаможам з «{ $service }», крок за крокам. Змяніць мову: /language
trouble-missing-sms = Няма SMS з кодам
trouble-regain-access = Змяніўся нумар
trouble-missing-email = Не прыходзіць ліст
trouble-is-it-a-scam = Гэта махляры?
trouble-reset-password = Не падыходзіць пароль
trouble-change-password = Змяніць пароль
trouble-change-owner = Змяніць уладальніка
trouble-link-numbers = Аб'яднаць нумары
trouble-pause-number = Прыпыніць нумар
trouble-block-number = Заблакаваць нумар
trouble-call-forwarding = Пераадрасацыя званкоў
trouble-voicemail = Галасавая пошта
trouble-rename-subscribers = Перайменаваць абанентаў
trouble-change-number = Змяніць нумар
trouble-my-requests = Мае заяўкі
trouble-answers = Іншае пытанне
