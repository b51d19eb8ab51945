# A known trouble
wait-incidents = Смотрим, нет ли сбоя. Это пара секунд.
incident =
    { $kind ->
        [maintenance] ⚠️ Идут плановые работы: кабинет и SMS сейчас могут не работать.
       *[incident] ⚠️ Известный сбой: кабинет и SMS сейчас могут не работать.
    }{ incident-text }{ incident-until }

    Написать вам, когда всё заработает?
    .go-on = Не ждать
incident-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
incident-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Срок: { DATE($until, $zone) }, до { TIME($until, $zone) }.
}
wait-subscribing = Записываем вас, это пара секунд.
not-subscribed = Записать вас не получилось: ошибка у нас. Ещё раз?
    .tell-me = Ещё раз

# What is wrong
situation = Что случилось со входом в «{ $service }»?
    .forgot = Не помню пароль
    .forgot-words = забыл, забыла, пароль забыт, нет пароля, потеряли пароль
    .locked = Вход заблокирован
    .locked-words = заблокировано, блокировка, закрыт
    .thrown-out = Выкидывает из кабинета
    .thrown-out-words = выкинуло, вылетает
    .not-open = Кабинет не открывается
    .not-open-words = не открывается, не грузится, не работает
idle =
    Кабинет закрылся сам: так бывает через { $idle } минут без действий. Введите номер и пароль ещё раз.

    Заканчивая, нажимайте «{ $exit }»: всё, что сделано под вашим паролем, считается вашим.
    .signed-in = Вход получился
    .signed-in-words = да, получилось, вошли
    .forgot = Не помню пароль
    .locked = Вход заблокирован

# The cabinet is down
down = Кабинет бывает перегружен, или на нём идут работы. Обычно достаточно подождать 15 минут. Напомнить?
    .opened = Уже открылся
    .opened-words = открылся, работает
    .will-wait = Подожду 15 минут
    .will-wait-words = да, подожду, напомните
    .how = Как проверить связь?
down-how =
    Откройте в браузере любой другой сайт.

    Открылся? Значит, дело в кабинете, и поможет время. Не открылся? Включите и выключите «Авиарежим» и попробуйте ещё раз.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = { down.will-wait }
    .will-wait-words = { down.will-wait-words }
down-waiting = ⏳ Напишем через 15 минут и спросим, открылся ли кабинет.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
down-due = Прошло 15 минут. Кабинет открывается?
    .opened = Да, открылся
    .opened-words = да, открывается
    .not-open = Пока нет
    .not-open-words = нет, не открывается
down-longer =
    Значит, работы затянулись. Срочное можно решить по телефону:
    { reset-lines }

    Или подождём ещё.
    .opened = { down.opened }
    .opened-words = { down.opened-words }
    .will-wait = Ещё 15 минут

# The ways in
by-sms =
    { $locked ->
        [yes] После { $tries } неверных паролей подряд вход закрывается. Откроет его только новый пароль из SMS:
       *[no] Новый пароль придёт по SMS:
    }
    1. На странице входа нажмите «{ $smsButton }».
    2. Введите номер.
    3. Введите пароль из SMS, отправитель — <b>{ $sender }</b>.

    Нам пароль не пишите.
    .signed-in = Вход получился
    .signed-in-words = да, получилось, есть вход, пришёл
    .not-came = SMS не пришла
    .not-came-words = нет, не пришла, не приходит, нету
    .no-sim = SIM-карты нет рядом
    .no-sim-words = нет сим, нет симки, симка потеряна
    .other-way = Другой способ
ways = { $sim ->
        [yes] Есть и другие способы. Какой подойдёт?
       *[no] Без SIM-карты SMS не получить. Что подойдёт?
    }
    .keyword = SMS со словом
    .form = По кодовому слову
    .network = Без пароля, по SIM
    .social = Через соцсеть
    .link = Ссылку от нас
    .hotline = По телефону
sim-first =
    Замок снимает только новый пароль из SMS, поэтому сначала нужна SIM-карта.

    Её восстановят с тем же номером в салоне по паспорту. Когда она заработает, продолжим отсюда.
    .restored = SIM уже работает
    .restored-words = готово, есть сим, работает
by-keyword =
    Отправьте бесплатную SMS со словом <b>{ $keyword }</b> на номер <b>{ $keywordNumber }</b>: с той SIM-карты, от которой нужен пароль. Он придёт в ответ.

    Нам пароль не пишите.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = Ответа нет
    .not-came-words = нет, не пришёл, не пришла
    .other-way = { by-sms.other-way }
by-form =
    Откройте на странице входа восстановление пароля: там введите номер и <b>кодовое слово</b>. { form-channel }

    Кодовое слово вводят только на сайте, сюда его не пишите.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .not-came = SMS не пришла
    .no-letter = Письма нет
    .word-forgotten = Слово забыто
    .word-forgotten-words = не помню слово, не знаю слово
    .other-way = { by-sms.other-way }
form-channel = { $sim ->
    [no] Ответ выберите по почте.
   *[yes] { $locked ->
        [yes] Ответ выберите по SMS.
       *[no] Ответ выберите по SMS или по почте.
    }
}
word-forgotten = Подбирать слово не стоит: попытки считают. Напомнить его может только сотрудник, по телефону или в салоне, с паспортом.
    .hotline = По телефону
    .other-way = { by-sms.other-way }
by-network =
    С мобильного интернета этой SIM-карты кабинет открывается без пароля.

    Выключите Wi-Fi и VPN, включите мобильный интернет и откройте кабинет.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .asks-password = Просит пароль
    .asks-password-words = нет, спрашивает пароль, просит
    .how = Где это в телефоне?
by-network-how =
    <b>iPhone:</b> «Настройки», «Wi-Fi»: выключите. Потом «Сотовая связь», «Сотовые данные»: включите.
    <b>Android:</b> проведите по экрану сверху вниз, выключите «Wi-Fi», включите «Мобильные данные».

    Подойдёт и компьютер через модем с этой SIM.
    .signed-in = { by-network.signed-in }
    .signed-in-words = { by-network.signed-in-words }
    .asks-password = { by-network.asks-password }
    .asks-password-words = { by-network.asks-password-words }
network-not-known = Значит, интернет идёт не через эту SIM-карту. Если карт две, выберите её для интернета и обновите страницу.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = { by-sms.other-way }
by-social = На странице входа нажмите значок своей соцсети. Сработает, если вы уже привязывали её к кабинету.
    .signed-in = { by-sms.signed-in }
    .signed-in-words = { by-sms.signed-in-words }
    .other-way = Не сработало
    .other-way-words = нет, не привязана, другой способ
by-hotline =
    Позвоните, и вам пришлют SMS с новым паролем:
    { reset-lines }

    Сотрудник спросит паспорт и номер договора. Называйте их только в разговоре, сюда не пишите.
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
link-confirm = Отправить ссылку для нового пароля? Номер: <b>{ PHONE($phone) }</b>. Старый пароль перестанет действовать, когда вы зададите новый.
    .to-sms = Отправить SMS
    .to-sms-words = да, смс, sms
    .to-email = Отправить на почту
    .to-email-words = почта, на почту, письмом
    .no = Не отправлять
    .no-words = нет, не надо
wait-link = Отправляем ссылку, это несколько секунд.
link-not-sent = Отправить ссылку сейчас не получилось: ошибка у нас. Есть другие способы.
link-sent =
    ✅ Ссылка отправлена { $via ->
        [sms] по SMS
       *[email-link] на вашу почту
    }, действует до { TIME($linkUntil, $zone) }.

    Откройте её и задайте новый пароль. Ссылку никому не пересылайте.
    .set = Пароль задан
    .set-words = да, готово, получилось, задан
    .not-came = Ссылка не пришла
    .not-came-words = нет, не пришла
    .other-way = { by-sms.other-way }
link-may-arrive = Оператор не ответил, но ссылка могла уйти. Подождите пару минут: если придёт, задайте по ней новый пароль.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }
link-too-early = { $pause ->
        [one] Ссылку недавно уже отправляли. Новую можно через { $pause } минуту.
        [few] Ссылку недавно уже отправляли. Новую можно через { $pause } минуты.
       *[many] Ссылку недавно уже отправляли. Новую можно через { $pause } минут.
    } Поищите прошлую: она может ещё действовать.
    .set = { link-sent.set }
    .set-words = { link-sent.set-words }
    .other-way = { by-sms.other-way }

# The end
received = Вы в кабинете. Присланный пароль лучше сразу сменить на свой: он остался в переписке.
    .change = Сменить пароль
    .change-words = да, сменить
    .later = Потом
    .later-words = нет, потом, не сейчас
end-solved = ✅ Вход работает. Заканчивая, нажимайте в кабинете «{ $exit }»: через { $idle } минут без действий он закроется и сам.
end-subscribed = ✅ Напишем сюда, как только всё заработает.
