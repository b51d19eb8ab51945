greeting =
    Не атрымліваецца ўвайсці ў «{ $service }»? Разбярэмся, звычайна гэта 2–3 хвіліны.

    Адказвае праграма, паклікаць чалавека можна ў любы момант. Пароляў і даных картак мы не пытаемся.
which-service =
    Куды не атрымліваецца ўвайсці? Выберыце сэрвіс, і разбярэмся крок за крокам.

    Адказвае праграма, паклікаць чалавека можна ў любы момант.
menu = Што здарылася?
more = Патрэбна яшчэ дапамога?
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
