# What agents ask to see: history, figures, the queue, the check of the groups
seconds = { $count } с
minutes = { $count } мин
hours = { $hours } ч{ $min ->
        [0] { "" }
       *[other] { " " }{ $min } мин
    }

# What was said
said-nothing = Здесь ещё ничего не сказано.
speaker-customer = Без имени
speaker-agent = Агент
speaker-bot = Бот
history-day = <i>{ DATE($at, $zone) }</i>
history-entry = { TIME($at, $zone) } { $by ->
        [customer] 👤
        [agent] 💬
        [note] 📝
       *[bot] 🤖
    } <b>{ $who }</b>: { $words }
history-older = { $count ->
        [one] До этого было ещё { $count } сообщение. Всё целиком: /file
        [few] До этого было ещё { $count } сообщения. Всё целиком: /file
       *[other] До этого было ещё { $count } сообщений. Всё целиком: /file
    }
fate-deleted = [удалено у клиента]
fate-undelivered = [не доставлено]
thing = { $what ->
        [animation] [анимация]
        [audio] [аудиозапись]
        [contact] [контакт]
        [dice] [кубик]
        [document] [файл]
        [edit] [исправлено]
        [summary] [итог для клиента]
        [taken] [разговор ведёт]
        [passed] [разговор передан]
        [hand-over] [передача]
        [asked-proof] [просьба подтвердить номер]
        [proved] [номер подтверждён]
        [queued] [снова в очереди]
        [ended] [разговор закончен]
        [score] [оценка]
        [game] [игра]
        [location] [место на карте]
        [photo] [фото]
        [poll] [опрос]
        [sticker] [стикер]
        [story] [история]
        [video] [видео]
        [video_note] [видеосообщение]
        [voice] [голосовое сообщение]
       *[other] [вложение]
    }
transcript-head =
    Разговор #{ $no } · { $service }
    Время: { $zone }
transcript-entry = { $at }  { $who }{ $by ->
        [customer] { " " }(клиент)
        [agent] { " " }(агент)
        [note] { " " }(заметка, клиент её не видел)
       *[bot] { "" }
    }: { $words }
transcript-caption = Весь разговор: { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[other] { $count } сообщений
    }. Секреты скрыты.

# Figures
stats-title = <b>{ $days ->
        [today] Сегодня, { DATE($at, $zone) }
        [day] { DATE($at, $zone) }
       *[many] { DATE($since, $zone) } — { DATE($at, $zone) }
    }</b>
stats-waiting = { $count ->
        [0] Сейчас никто не ждёт.
        [one] Сейчас ждёт { $count } клиент.
        [few] Сейчас ждут { $count } клиента.
       *[other] Сейчас ждут { $count } клиентов.
    }
stats-nothing = Разговоров не было.
stats-agents = <b>Агенты</b>
stats-services = <b>Сервисы</b>
stats-reasons = <b>С чем обратились</b>
stats-tags = <b>Метки</b>
stats-steps = <b>На каком шаге позвали человека</b>
stats-no-reason = Агент взял сам
stats-row = • { $key }: взято { $taken }, решено { $solved }{ $answer ->
        [none] { "" }
       *[other] , первый ответ за { $answer }
    }{ $resolution ->
        [none] { "" }
       *[other] , решение за { $resolution }
    }{ $score ->
        [none] { "" }
       *[other] , ★ { $score }
    }
stats-step = • { $flow }{ $step ->
        [none] { "" }
       *[other] { " " }· <i>{ $step }</i>
    }: { $count }
stats-more = … и ещё { $count }
stats-how = Первый ответ и решение — медианы без нерабочих часов, ★ — средняя оценка из 5. Разговор считается каждому, кто его вёл.
stats-note = { $answer ->
        [none] { "" }
       *[other] { $answer }
    }{ $score ->
        [none] { "" }
       *[other] { $answer ->
            [none] ★ { $score }
           *[other] { " " }· ★ { $score }
        }
    }
stats-solved = решено
stats-unsolved = взято, не решено

# What the bot did alone
stats-bot = <b>Бот без человека</b>
stats-bot-walks = Обращений завершилось: { $count } (раньше { $before })
stats-bot-solved = Решено без человека: { $share ->
        [none] —
       *[other] { $share } %
    }{ $before ->
        [none] { "" }
       *[other] { " " }(раньше { $before } %)
    }
stats-bot-effort = Обычно на решение уходит: касаний { $taps }, сообщений { $messages }, времени { $time }
stats-bot-again = Вернулись с тем же за 7 дней: { $share ->
        [none] —
       *[other] { $share } %
    }{ $before ->
        [none] { "" }
       *[other] { " " }(раньше { $before } %)
    }
stats-left = <b>На каком шаге уходят</b>
stats-bot-by-flow = Решено без человека, в процентах
stats-bot-share = { $share } %{ $before ->
        [none] { "" }
       *[other] { " " }(раньше { $before } %)
    }
stats-bot-legend = решено без человека

# How things are now
status-people = <b>Кто отвечает</b>
status-nobody = На смене никого нет.
status-agent = { $shift ->
        [on] 🟢
       *[off] ⚪️
    } { $name }: { $open ->
        [0] разговоров нет
        [one] { $open } разговор
        [few] { $open } разговора
       *[other] { $open } разговоров
    }{ $shift ->
        [on] { "" }
       *[off] , не на смене
    }
status-queue = { $count ->
        [0] <b>В очереди никого</b>
       *[other] <b>В очереди: { $count }</b>
    }
status-waits = { $urgent ->
        [yes] 🚨
       *[no] ⏳
    } #{ $no } · ждёт { $wait }{ $meant ->
        [none] { "" }
       *[other] , возьмёт { $meant }
    }
status-more = … и ещё { $count }
status-no-lag = 📤 В группы всё отправлено, задержек нет.
status-lag = 📤 { $id ->
        [none] Ещё без группы
       *[other] Группа <code>{ $id }</code>
    }: не отправлено { $count }{ $wait ->
        [none] { "" }
       *[other] , слова клиента ждут { $wait }
    }
status-trouble = 🔴 Группа <code>{ $id }</code>: { $what ->
        [gone] бота в ней нет
        [not-a-supergroup] это не супергруппа
        [no-topics] темы выключены
        [not-admin] бот не администратор
        [cannot-manage-topics] нет права «Управление темами»
       *[other] { $what }
    }. Сообщения для неё ждут и не пропадут. Что делать: /setup

# The check of the groups
setup-group = { $here ->
        [yes] <b>Эта группа</b>
       *[no] Группа <code>{ $id }</code>
    }
setup-well = ✅ Всё в порядке, можно работать.
setup-unknown = ❔ Telegram не ответил. Проверьте ещё раз через минуту: /setup
setup-gone = ❌ Бота в этой группе нет. Откройте группу, нажмите на её название → «Добавить участников» → выберите бота. Потом сделайте его администратором. Если группа больше не нужна, уберите её номер из SUPPORT_CHAT_IDS.
setup-not-a-supergroup = ❌ Это обычная группа, тем в ней нет. Владелец группы включает их так: нажать на название группы → «Изменить» → «Темы». Telegram сам сделает её супергруппой.
setup-no-topics = ❌ Темы выключены. Владелец группы включает их так: нажать на название группы → «Изменить» → «Темы».
setup-not-admin = ❌ Бот здесь не администратор. Нажмите на название группы → «Изменить» → «Администраторы» → «Добавить администратора» → выберите бота. Включите ему «Управление темами» и «Удаление сообщений».
setup-cannot-manage-topics = ❌ Боту не дали «Управление темами», и он не может открыть тему клиента. Нажмите на название группы → «Изменить» → «Администраторы» → бот → включите «Управление темами».
setup-cannot-delete = ⚠️ Боту не дали «Удаление сообщений», и он не удалит тему клиента, который попросил его забыть. Нажмите на название группы → «Изменить» → «Администраторы» → бот → включите «Удаление сообщений».
setup-former = ⚠️ Больше не агенты, но всё ещё читают группу: { $names }. Откройте название группы → участники → «Удалить из группы».

# What a search over talks has found
find-head = <b>{ $count ->
        [one] Нашли { $count } разговор
        [few] Нашли { $count } разговора
       *[other] Нашли { $count } разговоров
    }</b>, новые сверху
find-none = Ничего не нашли. Попробуйте короче: имя, две–четыре последние цифры номера, одно слово из разговора или день (/find 25.11).
find-one = { $state ->
        [waiting] ⏳ ждёт
        [taken] 💬 идёт
        [pending] 🕓 ждём клиента
        [solved] ✅ решено
        [returned] ↩️ снова с ботом
        [silent] 💤 клиент замолчал
        [left] 🚪 клиент ушёл
        [banned] ⛔️ заблокирован
       *[other] закончен
    } · { $who ->
        [none] без имени
       *[other] { $who }
    }{ $phone ->
        [none] { "" }
       *[other] { " " }· { $phone }
    } · { DATE($at, $zone) } · { $service } · { $reason }{ $agent ->
        [none] { "" }
       *[other] { " " }· { $agent }
    }
find-more = Есть и другие. Добавьте слово или день, чтобы найти нужный.
find-older = Более старые разговоры не смотрели.
find-kept = Ответ исчезнет через сутки.
find-gone = 🧹 Найденных клиентов здесь больше нет: ответ виден не дольше суток. Найдите их снова: /find

# Talks as a file
export-opened = Начат
export-taken = Взят
export-answered = Первый ответ
export-ended = Закончен
export-service = Сервис
export-reason = Причина
export-solved = Решён
export-begun = Начал агент
export-agents = Агенты
export-score = Оценка
export-tags = Метки
export-yes = да
export-no = нет
export-caption = { $count ->
        [one] { $count } разговор
        [few] { $count } разговора
       *[other] { $count } разговоров
    }. Слов, имён и номеров клиентов в файле нет.
