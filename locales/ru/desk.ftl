# The card that a topic opens with
card-who = <b>#{ $no } · { $who ->
        [none] без имени
       *[other] { $who }
    }</b> · { $language ->
        [ru] по-русски
        [be] по-белорусски
        [en] по-английски
       *[other] { $language }
    }
card-urgent = 🚨 <b>Срочно: похоже на обман или кражу</b>
card-waiting = ⏳ Ждёт с { TIME($since, $zone) }{ $meant ->
        [none] { $team ->
            [none] { "" }
           *[other] , сначала отдел { $team }
        }
       *[other] , возьмёт { $meant }
    }
card-taken = 💬 Отвечает { $agent }
card-pending = { $until ->
        [none] 🕓 Ждём клиента, ведёт { $agent }
       *[other] 🕓 Отложено до { DATE($until, $zone) } { TIME($until, $zone) }, ведёт { $agent }
    }
card-ended = { $end ->
        [solved] ✅ Решено
        [returned] ↩️ Клиент снова с ботом
        [silent] 💤 Клиент перестал отвечать
        [left] 🚪 Клиент ушёл
        [banned] ⛔️ Клиент заблокирован
       *[other] Разговор закончен
    }
card-where = 📍 { $service ->
        [none] сервис не назван
       *[other] { $service }
    } · { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }
card-reason = ❓ { $reason }
card-phone = ☎️ { $proved ->
        [none] { $phone ->
            [none] номера не знаем
           *[other] { $phone }
        }
       *[other] <code>{ $proved }</code>
    } · { $proof ->
        [own-contact] прислан свой контакт
        [network] подтверждён сетью оператора
        [code] подтверждён кодом
        [email-link] подтверждён по почте
        [code-word] названо кодовое слово
        [administrator] администратор компании
       *[none] не подтверждён
    }
card-hand-over = 📝 { $from ->
        [none] При передаче
       *[other] { $from } при передаче
    }: <i>{ $note }</i>
card-tags = 🏷 { $tags }
card-incident = { $text ->
    [incident] ⚠️ Сбой
    [maintenance] 🛠 Плановые работы
   *[other] ⚠️ Сбой: { $text }
}
card-findings = <b>Что известно</b>
card-answers = <b>Ответы</b>
card-earlier = <b>Прежние разговоры</b>
card-earlier-one = • { DATE($at, $zone) } · { $reason }{ $agents ->
        [none] { "" }
       *[other] { " " }· { $agents }
    } · { card-ended }{ $score ->
        [none] { "" }
       *[other] { " " }· ★ { $score }
    }
flow-none = { $flow ->
        [start] меню
        [person] вызов человека
        [which] выбор вопроса
        [incident] сообщение о сбое
        [notices] уведомления
        [language] выбор языка
        [score] оценка разговора
        [forget] удаление данных
        [prove] подтверждение номера
        [line] выбор номера
        [line-trouble] неполадки с номером
       *[other] другой раздел
    }

# Why a person is needed, where it is not the name of a flow
reason-other = Другая причина
reason-person = Зовёт человека
reason-start = Зовёт человека из меню
reason-which = Не поняли, что нужно
reason-question = Вопрос, на который нет ответа
reason-nothing-helped = Ничего не помогло
reason-sim-fraud = ⚠️ SIM поменял кто-то другой
reason-sim-stolen = ⚠️ Украли SIM
reason-account-taken = ⚠️ Аккаунт захватили
reason-codes-keep-coming = ⚠️ Приходят чужие коды
reason-region = Номер другой страны
reason-no-email = Нет доступа к почте
reason-no-sign-in-page = Нет страницы входа
reason-link-broken = Ссылка из письма не открывается
reason-code-word-forgotten = Забыто кодовое слово
reason-password-refused = Новый пароль не принимается
reason-sign-in-fails = Войти не получается
reason-disposable-address = Адрес из временной почты
reason-owner-papers = Не хватает документа владельца
reason-prove = Не получается подтвердить номер

# What flows have found out
brief-cause = Причина: { $value ->
        [number-wrong] такого номера нет
        [not-our-number] номер не этого оператора
        [line-cannot-get-sms] номер не принимает SMS
        [sms-barred] приём SMS запрещён
        [service-suspended] связь приостановлена
        [no-funds] не хватает денег на счёте
        [not-sent] SMS никто не отправлял
        [outage] сбой в сети
        [maintenance] плановые работы
        [sim-change-hold] SIM сменили недавно
        [number-reassigned] номер отдали другому
        [on-the-phone] SMS уже в телефоне
        [inbox-full] память телефона заполнена
        [spam-filter] задержал спам-фильтр
        [sender-blocked] отправитель заблокирован
        [region-limit] в эту страну не отправляют
        [roaming] роуминг
        [phone-off] телефон не в сети
        [weak-signal] слабый сигнал
        [data-but-no-sms] есть интернет, нет SMS
        [phone-fault] неисправен телефон
        [phone-busy] телефон занят
        [wait] ещё рано, нужно подождать
        [delayed] SMS задерживается
        [porting-fault] ошибка после переноса номера
        [checklist] точной причины нет, проверяли по списку
       *[other] { $value }
    }
brief-delivery = Последняя SMS: { $first ->
        [DELIVERED] доставлена
        [ENROUTE] в пути
        [ACCEPTED] в пути
        [SCHEDULED] ждёт отправки
        [EXPIRED] не дошла, время вышло
        [UNDELIVERABLE] не дошла
        [REJECTED] отклонена
        [DELETED] удалена сетью
       *[other] судьба неизвестна
    }
brief-reach = Телефон: { $value ->
        [sms] на связи
        [data-only] есть интернет, нет SMS
        [unreachable] не в сети
       *[other] { $value }
    }
brief-sim = SIM сменили { $value } ч назад
brief-access = Ещё открывается: { $value ->
        [number] старый номер
        [session] устройство, где вход выполнен
        [none] ничего
       *[other] { $value }
    }
brief-telegram = Telegram на номере: { $value ->
        [new] новом
        [old] старом
       *[other] { $value }
    }
brief-new-number = Новый номер: { $value }
brief-request = Заявка: { $value }
brief-act = Что нужно: { $value ->
        [hold-number] забронировать номер
       *[other] { $flow }
    }
brief-why = Почему: { $value ->
        [lost] потерян
        [stolen] украден
        [fraud] подозревает обман
       *[other] другая причина
    }

# Buttons
button-take = Взять
button-back = Вернуть боту
button-solved = Решено
button-hold = Ждём клиента
button-history = История
button-acts = Действия
button-prove = Попросить подтвердить номер
button-send = Взять и отправить
button-send-as-is = Отправить как есть
button-anyway = Всё равно отправить
button-note = Оставить заметкой
button-drop = Не отправлять
button-delivery = Что с доставкой SMS
button-resend = Отправить код ещё раз
button-recover = Начать восстановление
button-yes-delivery = Посмотреть
button-yes-resend = Отправить код
button-yes-recover = Начать восстановление
button-keep = Сохранить
button-change = Изменить
button-discard = Удалить
button-unsay = Удалить
button-leave = Не надо
button-allow = Разрешить
button-deny = Отказать
button-ban = Заблокировать

# Who may not, and why
no-anonymous = Вы пишете от имени группы, и непонятно, кто вы. Выключите анонимность в правах администратора.
no-stranger = Вас нет в списке агентов. Попросите старшего ответить на ваше сообщение командой /agents add. Ваш id: { $id }
no-supervisor = Это может только старший.
no-own-recovery = Просите вы, поэтому разрешить должен другой старший.
no-yours = Разговор уже ваш.
no-taken = Разговор ведёт { $agent }.
no-shift = Вы не на смене. Начните её: /shift on
no-limit = Открытых разговоров уже { $most }, больше нельзя. Закончите или передайте один.
no-team-yours = Сначала спрашиваем отдел { $team }: { $agents }. Если не успеют, возьмёт любой.
no-team-free = В отделе { $team } сейчас никто не свободен. Передать всем: /pass all. Старший может разрешить.
no-full = { $agent }: открытых разговоров уже { $most }, больше нельзя. Старший может разрешить.
no-open-talk = Разговора сейчас нет. Начать его: /take
no-solved-link = Разговор не закончен: в итоге ссылка на { $hosts }, её мы не знаем. Отправьте её сообщением, а итог напишите без неё.
no-others = Разговор ведёт { $agent }. Решать может этот агент или старший.
no-take-first = Сначала возьмите разговор: /take
no-pending = Мы уже ждём клиента.
no-hold-time = Напишите, до какого времени отложить: /hold 15:30, /hold завтра 10:00, /hold 25.11 09:30, /hold 2h. Просто ждать клиента: /hold
no-hold-past = Это время уже прошло. Напишите будущее: /hold завтра 10:00 или /hold 2h
no-hold-far = Отложить можно не дальше чем на { $most } дней.
no-has-it = Разговор и так ведёт { $agent }.
no-off-shift = { $agent } сейчас не на смене. Старший может разрешить.
no-agent = Такого агента нет. Есть: { $agents }
no-flow = К какому разделу вернуть клиента?
no-delete-reply = Ответьте командой /delete на своё сообщение, которое нужно удалить у клиента.
no-delete-theirs = Это не сообщение агента, удалять у клиента нечего.
no-delete-others = Удалить можно только своё сообщение. Чужое удалит старший.
no-canned = Такого ответа нет. Есть: { $keys }
no-answer-name = Назовите ответ одним словом до 20 букв, русских или латинских, без знаков: /c add возврат
no-answer-taken = Имя «{ $name }» занято. Назовите ответ иначе.
no-answer-text = Ответьте на сообщение с текстом командой /c add ИМЯ или напишите текст сразу: /c add возврат Деньги вернутся за 3 дня. Язык назовите после имени: /c add возврат be …
no-answer-customer = Это слова клиента, в готовый ответ их нельзя. Напишите текст сами: /c add { $name } …
no-answer-long = Текст длиннее { $most } знаков. Сократите его.
no-answer-many = Своих ответов уже { $most }. Удалите лишний: /c drop ИМЯ
no-answer-secret = В тексте есть что-то похожее на код, пароль, номер карты или документа. Уберите это: ответ прочитают многие.
no-answer-place = Непонятно, что подставить вместо { $found }. Можно: {"{"}имя{"}"}, {"{"}агент{"}"}, {"{"}сервис{"}"}, {"{"}горячая линия{"}"}.
no-answer-others = Ответ «{ $name }» составил агент { $author }. Менять и удалять его может он или старший.
no-answer-drop = Такого своего ответа нет. { $names ->
        [none] Своих ответов пока нет.
       *[other] Есть: { $names }
    }
no-tag = Метка — это слово из букв, до 24: /tag возврат. Убрать: /tag -возврат
no-tag-known = Такой метки нет. Есть: { $tags }
no-tag-more = Меток уже { $most }, больше нельзя. Уберите лишнюю: /tag -метка
no-tag-here = Такой метки у разговора нет. { $tags ->
        [none] Меток пока нет.
       *[other] Есть: { $tags }
    }
no-language = Отвечаем вам { $language ->
        [ru] по-русски
        [be] по-белорусски
        [en] по-английски
       *[other] на языке { $language }
    }. Сменить: /language be. Языки: { $languages }
no-phone = В этом разговоре номер не подтверждён, поэтому действий с ним нет. Попросить подтвердить: /prove
no-note = Напишите текст после команды: /note звонил, ждёт до завтра. Или начните сообщение с //
no-find = Напишите, что искать: /find Анна, /find 4567 (последние две–четыре цифры номера), /find вернуть деньги, /find вчера, /find 25.11 Ozon. Номер целиком тоже подойдёт.
no-export = Файл за сегодня: /export. За другое время: /export week, /export month, /export 3 (дня), /export 01.11 15.11
no-stats = Цифры за сегодня: /stats. За другое время: /stats week, /stats month, /stats 3 (дня), /stats 01.11 15.11
no-shift-word = Вы { $shift ->
        [on] на смене
       *[off] не на смене
    }. Начать: /shift on, закончить: /shift off
no-command = Такой команды нет. Все команды: /help
no-command-near = Такой команды нет. Может быть, { $command }?
no-here = Команда { $command } работает в теме клиента, а не здесь. Откройте его тему и повторите.
no-here-general = Команда { $command } работает в общей теме (General), а не у клиента.
no-agents-add = Ответьте командой /agents add на сообщение человека или напишите /agents add ID Имя. Имя не длиннее 40 знаков, его увидит клиент.
no-agents-twice = Агент с именем { $name } уже есть. Напишите другое: /agents add { $id } Имя
no-agents-supervisor = { $name } — старший, старших задают в настройках (ADMIN_IDS).
no-agents-limit = Напишите, кому и сколько разговоров, от 1 до { $most }: /agents limit Анна 5
no-agents-team = Напишите, кого и в какой отдел: /agents team Анна деньги. Убрать из отдела: /agents team Анна деньги off. Отдел называют одним словом до 16 знаков, не именем агента.

# Words that are held back, and what does not go out
held-free = ⏸ Клиент этого не увидел: разговор ещё никто не взял.
held-over = ⏸ Клиент этого не увидел: разговор закончен. Если взять, он начнётся снова.
held-others = ⏸ Клиент этого не увидел: разговор ведёт { $agent }.
held-sent = ↗️ Отправлено клиенту.
held-noted = 📝 Оставлено заметкой, клиент её не видит.
held-dropped = Не отправлено.
held-no-anonymous = ⚠️ Клиент этого не увидел: вы пишете от имени группы. Выключите анонимность в правах администратора и напишите ещё раз.
held-no-stranger = ⚠️ Клиент этого не увидел: вас нет в списке агентов. Попросите старшего ответить на это сообщение командой /agents add. Ваш id: <code>{ $id }</code>
held-slash = ⏸ Клиент этого не увидел: так начинаются команды и заметки.{ $meant ->
        [none] { " " }Все команды: /help
       *[other] { " " }Может быть, { $meant }?
    }
held-as-note = 📝 Похоже на заметку, оставили её коллегам. Клиент этого не увидел.
held-edited = ⏸ После правки клиенту ничего не ушло.
held-link = ⏸ Клиент этого не увидел: ссылка ведёт на <b>{ $hosts }</b>, такого адреса мы не знаем. Отправить?
held-unseen = ⏸ Клиент этого не увидел: не видно, нет ли в сообщении чужой ссылки. Отправить?
edit-taken-back = 📝 Убираем у клиента: после правки это заметка.
edit-on-its-way = ⚠️ Сообщение уже уходит клиенту. Уберите его: ответьте на него командой /delete
edit-slash = ⚠️ У клиента осталось прежнее: так начинаются команды. Чтобы убрать сообщение, ответьте на него командой /delete
edit-noted = 📝 Оставлено заметкой, клиент её не видит.
edit-no-command = Команды после правки не выполняются. Напишите её заново отдельным сообщением.
edit-late = ⚠️ У клиента осталось прежнее: разговор уже не ваш.
edit-link = ⚠️ У клиента осталось прежнее: теперь ссылка ведёт на <b>{ $hosts }</b>, такого адреса мы не знаем. Отправить правку?
edit-link-on-its-way = ⚠️ Сообщение уже уходит клиенту, а ссылка в нём ведёт на <b>{ $hosts }</b>. Если так не надо, ответьте на него командой /delete
past-topic = ⚠️ { $agent } пишет в старой теме: бот там больше не отвечает. Продолжайте здесь, слова клиента приходят сюда.
toast-sent = Отправлено
toast-noted = Осталось заметкой
toast-dropped = Не отправлено
toast-link = Там незнакомая ссылка
toast-kept = Сохранено
toast-discarded = Удалено
toast-stale = Эта кнопка устарела. Посмотрите на карточку.
toast-not-your-words = Это решает тот, кто написал.
toast-late = Прошло больше 10 минут или разговор сменился. Начните заново: /op
toast-asked = Спросили оператора
toast-prove = Клиента просят подтвердить номер
toast-supervisor = Ждём согласия старшего
toast-history = Сейчас покажем
toast-left = Оставили как есть
alert-number =
    { PHONE($whole) }

    Номер видите только вы.
left-as-is = Оставили как есть.

# Talks
hold-begins = 🕓 Ждём клиента. Напомним ему, а если не ответит, разговор закончится сам.
hold-until = 🕓 Отложено до { DATE($at, $zone) } { TIME($at, $zone) }{ $moved ->
        [yes] , раньше мы закрыты
       *[no] { "" }
    }. Разговор вернётся сам, а если клиент напишет, то сразу.
hold-over = ⏰ Пора вернуться к разговору: время, до которого его отложили, пришло.
pass-whom = Кому передать?
assigned = 👉 Этот разговор для вас:
assigned-team = 👉 Этот разговор для отдела { $team }:
pass-note =
    📝 Тому, кто возьмёт разговор: { $note }
    Клиент этого не видит.
pass-off-shift = ℹ️ Учтите: { $agent } сейчас не на смене.
pass-full = ℹ️ Учтите: { $agent } ведёт уже больше разговоров, чем положено ({ $most }).
pass-team-empty = ℹ️ Учтите: в отделе { $team } сейчас никто не свободен, поэтому взять разговор может любой.
deleted = Удаляем у клиента.
closed-by-hand = Тему закрыли вручную, а разговор ещё открыт. Он решён?
canned-which = Какой ответ отправить? Клиент прочитает его на своём языке.
canned-sent = ↗️ Клиенту:
canned-how = Свой ответ: ответьте на сообщение командой /c add ИМЯ. Удалить: /c drop ИМЯ
answer-preview = 👀 Ответ «{ $name }» { $language ->
        [ru] по-русски
        [be] по-белорусски
        [en] по-английски
       *[other] ({ $language })
    }, автор { $author }. Клиент увидит так:
answer-replaces = Заменит ответ с этим именем, автор { $author }.
answer-links = ⚠️ Ссылка ведёт на <b>{ $hosts }</b>, такого адреса мы не знаем. Перед каждой отправкой спросим.
answer-kept = ✅ Сохранили ответ «{ $name }» { $language ->
        [ru] по-русски
        [be] по-белорусски
        [en] по-английски
       *[other] ({ $language })
    }, автор { $author }. Отправить: <code>/c { $name }</code>
answer-change = Скопируйте, поправьте и отправьте заново:
answer-discarded = Ответ не сохранили.
answer-ask = ⏸ Клиент этого ещё не увидел. Ответ «{ $name }», автор { $author }:
answer-fallback = { $wanted ->
        [ru] По-русски
        [be] По-белорусски
        [en] По-английски
       *[other] { $wanted }:
    } его нет, уйдёт { $language ->
        [ru] по-русски
        [be] по-белорусски
        [en] по-английски
       *[other] ({ $language })
    }.
answer-sent = ↗️ Клиенту (ответ составил агент { $author }):
answer-drop-ask = Удалить ответ «{ $name }» ({ $languages })? Его больше никто не отправит.
answer-dropped = 🗑 { $agent } удаляет ответ «{ $name }».
tags = 🏷 { $tags ->
        [none] Меток нет. Поставить: /tag возврат
       *[other] { $tags }
    }
language-set = Теперь ответы на ваши команды будут по-русски. Карточки и строки для всех остаются на языке группы.
ban-ask = ⛔️ Заблокировать клиента? Его сообщения перестанут приходить, разговор закончится. Отменить: /unban
banned = ⛔️ Клиента заблокировал агент { $agent }. Отменить: /unban
unbanned = Клиент разблокирован, его сообщения снова приходят.
late-soon = ⏰ Через { $min } мин ответ опоздает.
late-now = 🔴 Ответа нет дольше { $min } мин.
late-general = 🔴 Тема #{ $no }: ответа нет дольше { $min } мин{ $agent ->
        [none] , разговор никто не взял.
       *[other] , ведёт { $agent }.
    }
forgotten-general = 🧹 Тема #{ $no }: клиент попросил всё о нём забыть. Тема удаляется.
topic-by-hand = 🧹 Тема #{ $no }: клиент попросил всё о нём забыть, но старую тему бот удалить не может. Если она ещё есть, удалите её вручную.

# What is asked of the operator
number-opened = 👁 { $agent } открывает номер { $masked }. Это записано в журнал.
op-which = Что сделать с номером { $phone }?
op-ask-delivery = Посмотреть, что сеть знает о последней SMS на { $phone }?
op-ask-resend = Отправить код на { $phone }? Прежний код перестанет работать.
op-ask-recover = Начать восстановление доступа для { $phone }? { $who ->
        [alone] Второго старшего нет, решаете вы.
        [supervisor] Нужно согласие другого старшего.
       *[agent] Нужно согласие старшего.
    }
op-delivery-asked = 🔎 Спрашиваем о доставке SMS…
op-resend-asked = ✉️ Отправляем код…
op-recover-asked = 🔑 Начинаем восстановление…
op-recover-alone = ⚠️ Второго старшего нет: просит и разрешает один человек, { $agent }. Это записано в журнал.
op-recover-waits = 🔑 { $agent } просит начать восстановление доступа для { $phone }. Решает старший:
op-recover-denied = Восстановление не начато: отказал старший, { $agent }.
op-delivery-none = 🔎 За последнее время SMS на этот номер никто не отправлял.
op-delivery = 🔎 Последняя SMS: { $state ->
        [DELIVERED] доставлена{ $by ->
            [handset] , телефон её принял
           *[other] , но телефон этого не подтвердил
        }
        [ENROUTE] в пути
        [ACCEPTED] в пути
        [SCHEDULED] ждёт отправки
        [EXPIRED] не дошла, время вышло
        [UNDELIVERABLE] не дошла
        [REJECTED] отклонена
        [DELETED] удалена сетью
       *[other] судьба неизвестна
    }{ $cause ->
        [none] .
       *[other] . Причина: <code>{ $cause }</code>
    }
op-resend = ✉️ Код отправлен{ $channel ->
        [voice] { " " }звонком
        [email-link] { " " }письмом
       *[other] { " " }по SMS
    }: { $to ->
        [none] номер прежний
       *[other] { $to }
    }
op-recover = 🔑 Восстановление начато{ $reference ->
        [none] .
       *[other] . Номер: <b>{ $reference }</b>
    }
op-failed = ⚠️ Оператор не смог { $act ->
        [delivery] посмотреть доставку
        [resend] отправить код
       *[recover] начать восстановление
    }: <code>{ $code }</code>

# What the customer thinks of the talk
low-score = ⭐️ Тема #{ $no }: оценка { $score } из 5.
score-line = ⭐️ Оценка клиента: { $score } из 5.
score-words = 💬 Клиент к оценке { $score }: { $words }

# The list of agents
agents-none = В списке пока никого.
agents-head = <b>Агенты: { $count }</b>
agents-line = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name } · { $role ->
        [supervisor] старший
       *[agent] агент
    } · до { $most ->
        [one] { $most } разговора
       *[other] { $most } разговоров
    }{ $teams ->
        [none] { "" }
       *[other] { " " }· 👥 { $teams }
    } · <code>{ $id }</code>
agents-how =
    Добавить: /agents add в ответ на сообщение человека или /agents add ID Имя
    Убрать: /agents remove Имя
    Сколько разговоров сразу: /agents limit Имя 5
    Отдел: /agents team Анна деньги, убрать из него: /agents team Анна деньги off
agents-added = ✅ { $name } в списке. Начать смену: /shift on
agents-removed = { $name } больше не в списке.{ $open ->
        [0] { "" }
        [one] { " " }{ $open } открытый разговор возвращается в очередь.
        [few] { " " }{ $open } открытых разговора возвращаются в очередь.
       *[other] { " " }{ $open } открытых разговоров возвращаются в очередь.
    } Если { $name } остаётся в группе, все темы там видны: удалите из участников группы.
agents-limited = ✅ { $name }: до { $most ->
        [one] { $most } разговора
       *[other] { $most } разговоров
    } сразу.
agents-teamed = ✅ { $name }: отдел { $team }. Передать ему разговор: /pass { $team }
agents-unteamed = { $name } больше не в отделе { $team }.
shift-on = 🟢 Смена началась.
shift-off = ⚪️ Смена закончена.{ $open ->
        [0] { "" }
        [one] { " " }У вас { $open } открытый разговор: если клиент ждёт или напишет, разговор вернётся в очередь. Закончить или передать его можно и сейчас.
        [few] { " " }У вас { $open } открытых разговора: те, где клиент ждёт или напишет, вернутся в очередь. Закончить или передать их можно и сейчас.
       *[other] { " " }У вас { $open } открытых разговоров: те, где клиент ждёт или напишет, вернутся в очередь. Закончить или передать их можно и сейчас.
    }

# Help
help = Когда разговор ваш, просто пишите в тему: клиент всё увидит. Сообщение с // в начале увидят только коллеги.
help-topic = <b>В теме клиента</b>
help-general = <b>В общей теме</b>
help-anywhere = <b>Где угодно</b>
command-take = взять разговор
command-back = вернуть боту, можно назвать раздел
command-pass = передать коллеге, в отдел или всем; слова после имени увидит только он
command-hold = ждём ответа клиента; со временем (15:30, завтра 10:00, 2h) — отложить до него
command-solved = решено, можно дописать итог для клиента
command-tag = метка разговора; с минусом — убрать
command-note = заметка для коллег
command-c = готовый ответ на языке клиента; add и drop — свои ответы
command-delete = удалить у клиента сообщение, на которое отвечаете
command-history = что было раньше
command-file = весь разговор файлом
command-op = доставка SMS, новый код, восстановление
command-prove = попросить клиента подтвердить номер кодом
command-assign = назначить агента (старший)
command-ban = заблокировать клиента
command-unban = разблокировать клиента
command-agents = список агентов
command-find = искать разговоры: имя, слова, последние цифры номера, день
command-stats = цифры за сегодня; week, month, число дней или две даты
command-export = файл разговоров и оценок для таблиц (старший)
command-status = очередь и задержки
command-setup = проверить права бота в группе
command-notice = написать рассылку (старший)
command-notices = последние рассылки
command-incident = объявить сбой или работы (старший)
command-incidents = сбои и работы: что идёт и что будет
command-shift = on или off: начать и закончить смену
command-language = язык ответов вам: ru, be или en
command-help = эта справка

# Passed on to all
button-pass-all = Всем, кто свободен
passed-to-all = Разговор снова в очереди, его возьмёт тот, кто свободен.

# The head of the journal, once a day
journal-head = 🔒 Отпечаток журнала на { DATE($at, $zone) }: <code>{ $head }</code>
    Записей с начала: { $count }. Это сообщение не удаляйте: по нему видно, если из журнала что-то убрали.
