# A known trouble
wait-incidents = Глядзім, ці няма збою. Гэта некалькі секунд.
incident =
    { $kind ->
        [maintenance] ⚠️ Ідуць планавыя работы: кабінет і SMS цяпер могуць не працаваць.
       *[incident] ⚠️ Вядомы збой: кабінет і SMS цяпер могуць не працаваць.
    }{ incident-text }{ incident-until }

    Напісаць вам, калі ўсё запрацуе?
    .go-on = Не чакаць
incident-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
incident-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Тэрмін: { DATE($until, $zone) }, да { TIME($until, $zone) }.
}
wait-subscribing = Запісваем вас, гэта некалькі секунд.
not-subscribed = Запісаць вас не атрымалася: памылка ў нас. Яшчэ раз?
    .tell-me = Яшчэ раз

# What is wrong
situation = Што здарылася з уваходам у «{ $service }»?
    .forgot = Не памятаю пароль
    .forgot-words = забыў, забыла, няма пароля, пароль забыты
    .locked = Уваход заблакаваны
    .locked-words = заблакіравана, блакіроўка, закрыты
    .thrown-out = Выкідае з кабінета
    .thrown-out-words = выкінула, вылятае
    .not-open = Кабінет не адкрываецца
    .not-open-words = не адкрываецца, не працуе, не грузіцца
idle =
    Кабінет закрыўся сам: так бывае праз { $idle } хвілін без дзеянняў. Увядзіце нумар і пароль яшчэ раз.

    Заканчваючы, націскайце «{ $exit }»: усё, што зроблена пад вашым паролем, лічыцца вашым.
    .signed-in = Уваход атрымаўся
    .signed-in-words = так, атрымалася, увайшлі
    .forgot = Не памятаю пароль
    .locked = Уваход заблакаваны

# The cabinet is down
down = Кабінет бывае перагружаны, або на ім ідуць работы. Звычайна дастаткова пачакаць 15 хвілін. Нагадаць?
    .opened = Ужо адкрыўся
    .opened-words = адкрыўся, працуе
    .will-wait = Пачакаю 15 хвілін
    .will-wait-words = так, пачакаю, нагадайце
    .how = Як праверыць сувязь?
down-how =
    Адкрыйце ў браўзеры любы іншы сайт.

    Адкрыўся? Значыць, справа ў кабінеце, і дапаможа час. Не адкрыўся? Уключыце і выключыце рэжым палёту і паспрабуйце яшчэ раз.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = { down.will-wait }
    .will-wait-words = { down.will-wait-words }
down-waiting = ⏳ Напішам праз 15 хвілін і спытаем, ці адкрыўся кабінет.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
down-due = Мінула 15 хвілін. Кабінет адкрываецца?
    .opened = Так, адкрыўся
    .opened-words = так, адкрываецца
    .not-open = Пакуль не
    .not-open-words = не, не адкрываецца
down-longer =
    Значыць, работы зацягнуліся. Тэрміновае можна вырашыць па тэлефоне:
    { reset-lines }

    Або пачакаем яшчэ.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = Яшчэ 15 хвілін

# The ways in
by-sms =
    { $locked ->
        [yes] Пасля { $tries } няправільных пароляў запар уваход закрываецца. Адкрые яго толькі новы пароль з SMS:
       *[no] Новы пароль прыйдзе праз SMS:
    }
    1. На старонцы ўваходу націсніце «{ $smsButton }».
    2. Увядзіце нумар.
    3. Увядзіце пароль з SMS, адпраўнік — <b>{ $sender }</b>.

    Нам пароль не пішыце.
    .signed-in = Уваход атрымаўся
    .signed-in-words = так, атрымалася, ёсць уваход, прыйшоў
    .not-came = SMS не прыйшла
    .not-came-words = не, не прыйшла, не прыходзіць, няма
    .no-sim = SIM-карты няма побач
    .no-sim-words = няма сім, няма сімкі, сімка згублена
    .other-way = Іншы спосаб
ways = { $sim ->
        [yes] Ёсць і іншыя спосабы. Які падыдзе?
       *[no] Без SIM-карты SMS не атрымаць. Што падыдзе?
    }
    .keyword = SMS са словам
    .form = Па кодавым слове
    .network = Без пароля, па SIM
    .social = Праз сацсетку
    .link = Спасылку ад нас
    .hotline = Па тэлефоне
sim-first =
    Замок здымае толькі новы пароль з SMS, таму спачатку патрэбна SIM-карта.

    Яе адновяць з тым жа нумарам у салоне: вазьміце пашпарт. Калі яна запрацуе, працягнем адсюль.
    .restored = SIM ужо працуе
    .restored-words = гатова, ёсць сім, працуе
by-keyword =
    Дашліце бясплатную SMS са словам <b>{ $keyword }</b> на нумар <b>{ $keywordNumber }</b>: з той SIM-карты, ад якой патрэбны пароль. Ён прыйдзе ў адказ.

    Нам пароль не пішыце.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = Адказу няма
    .not-came-words = не, не прыйшоў, не прыйшла
    .other-way = { by-sms.other-way }
by-form =
    Адкрыйце на старонцы ўваходу аднаўленне пароля: там увядзіце нумар і <b>кодавае слова</b>. { form-channel }

    Кодавае слова ўводзяць толькі на сайце, сюды яго не пішыце.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = SMS не прыйшла
    .no-letter = Ліста няма
    .word-forgotten = Слова забытае
    .word-forgotten-words = не памятаю слова, не ведаю слова
    .other-way = { by-sms.other-way }
form-channel = { $sim ->
    [no] Адказ выберыце поштай.
   *[yes] { $locked ->
        [yes] Адказ выберыце праз SMS.
       *[no] Адказ выберыце праз SMS або поштай.
    }
}
word-forgotten = Падбіраць слова не варта: спробы лічаць. Нагадаць яго можа толькі супрацоўнік, па тэлефоне або ў салоне, з пашпартам.
    .hotline = Па тэлефоне
    .other-way = { by-sms.other-way }
by-network =
    З мабільнага інтэрнэту гэтай SIM-карты кабінет адкрываецца без пароля.

    Выключыце Wi-Fi і VPN, уключыце мабільны інтэрнэт і адкрыйце кабінет.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .asks-password = Просіць пароль
    .asks-password-words = не, пытаецца пароль, просіць
    .how = Дзе гэта ў тэлефоне?
by-network-how =
    <b>iPhone:</b> «Настройки», «Wi-Fi»: выключыце. Потым «Сотовая связь», «Сотовые данные»: уключыце.
    <b>Android:</b> правядзіце па экране зверху ўніз, выключыце «Wi-Fi», уключыце «Мабільныя даныя».

    Падыдзе і камп'ютар праз мадэм з гэтай SIM.
    .signed-in = { by-network.signed-in }
    .signed-in-words = { by-network.signed-in-words }
    .asks-password = { by-network.asks-password }
    .asks-password-words = { by-network.asks-password-words }
network-not-known = Значыць, інтэрнэт ідзе не праз гэтую SIM-карту. Калі карт дзве, выберыце яе для інтэрнэту і абнавіце старонку.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = { by-sms.other-way }
by-social = На старонцы ўваходу націсніце значок сваёй сацсеткі. Спрацуе, калі вы ўжо прывязвалі яе да кабінета.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = Не спрацавала
    .other-way-words = не, не прывязана, іншы спосаб
by-hotline =
    Патэлефануйце, і вам дашлюць SMS з новым паролем:
    { reset-lines }

    Супрацоўнік спытае пашпарт і нумар дагавора. Называйце іх толькі ў размове, сюды не пішыце.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = { by-sms.not-came }
    .not-came-words = { by-sms.not-came-words }
    .other-way = { by-sms.other-way }
reset-lines = { $lines ->
    [none] { "" }
   *[other] { $lines }
}

# A link from us
link-confirm = Даслаць спасылку для новага пароля? Нумар: <b>{ PHONE($phone) }</b>. Стары пароль перастане дзейнічаць, калі вы зададзіце новы.
    .to-sms = Даслаць SMS
    .to-sms-words = так, смс, sms, да
    .to-email = Даслаць на пошту
    .to-email-words = пошта, на пошту, лістом
    .no = Не дасылаць
    .no-words = не, не трэба
wait-link = Дасылаем спасылку, гэта некалькі секунд.
link-not-sent = Даслаць спасылку цяпер не атрымалася: памылка ў нас. Ёсць іншыя спосабы.
link-sent =
    ✅ Спасылка даслана { $via ->
        [sms] праз SMS
       *[email-link] на вашу пошту
    }, дзейнічае да { TIME($linkUntil, $zone) }.

    Адкрыйце яе і задайце новы пароль. Спасылку нікому не перасылайце.
    .set = Пароль зададзены
    .set-words = так, гатова, атрымалася
    .not-came = Спасылка не прыйшла
    .not-came-words = не, не прыйшла
    .other-way = { by-sms.other-way }
link-may-arrive = Аператар не адказаў, але спасылка магла пайсці. Пачакайце некалькі хвілін: калі прыйдзе, задайце па ёй новы пароль.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }
link-too-early = { $pause ->
        [one] Спасылку нядаўна ўжо дасылалі. Новую можна праз { $pause } хвіліну.
        [few] Спасылку нядаўна ўжо дасылалі. Новую можна праз { $pause } хвіліны.
       *[many] Спасылку нядаўна ўжо дасылалі. Новую можна праз { $pause } хвілін.
    } Пашукайце папярэднюю: яна можа яшчэ дзейнічаць.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }

# The end
received = Вы ў кабінеце. Дасланы пароль лепш адразу змяніць на свой: ён застаўся ў перапісцы.
    .change = Змяніць пароль
    .change-words = так, змяніць
    .later = Потым
    .later-words = не, потым, не цяпер
end-solved = ✅ Уваход працуе. Заканчваючы, націскайце ў кабінеце «{ $exit }»: праз { $idle } хвілін без дзеянняў ён закрыецца і сам.
end-subscribed = ✅ Напішам сюды, як толькі ўсё запрацуе.
