# Telegram first
telegram = На каком номере сейчас ваш Telegram? Если на старом, вместе с номером можно потерять и этот чат.
    .on-new = На новом
    .on-new-words = новый, на новом, новом, уже новый
    .on-old = На старом
    .on-old-words = старый, на старом, старом, на прежнем
    .how = Где посмотреть?
telegram-how =
    <b>iPhone:</b> в Telegram внизу «Настройки», номер под вашим именем.
    <b>Android:</b> в Telegram меню ☰, «Настройки», номер под словом «Аккаунт».
    .on-new = { telegram.on-new }
    .on-new-words = { telegram.on-new-words }
    .on-old = { telegram.on-old }
    .on-old-words = { telegram.on-old-words }
telegram-move =
    Перенесите Telegram сейчас, пока он открыт: «Настройки», нажмите на свой номер, «Сменить номер», впишите новый. Чаты сохранятся.

    Код от Telegram введите там же. Сюда его не пишите.
    .moved = Перенесено
    .moved-words = да, готово, сделано, перенесено
    .later = Сделаю потом
    .later-words = нет, потом, позже, не сейчас

# What still opens the account
access = Как ещё можно попасть в «{ $service }»: старый номер принимает SMS или где-то остался открытый вход?
    .number-works = Старый номер
    .number-works-words = номер, старый номер, симка, номер работает
    .signed-in = Открытый вход
    .signed-in-words = вход, открыт, открытый вход
    .neither = Ничего из этого
    .neither-words = нет, ничего, ни то ни другое, нигде
access-how = Откройте «{ $service }» на каждом устройстве: телефон, планшет, компьютер. Видно ваше имя в профиле? Вход открыт. На старый номер можно позвонить: идут гудки и звонит ваш телефон, значит, он работает.
    .number-works = { access.number-works }
    .number-works-words = { access.number-works-words }
    .signed-in = { access.signed-in }
    .signed-in-words = { access.signed-in-words }
    .neither = { access.neither }
    .neither-words = { access.neither-words }

# In the profile
in-profile = { $access ->
    [number] Войдите в «{ $service }» по коду на старый номер, пока он работает. В профиле откройте личные данные, нажмите на номер и впишите новый.
   *[other] На том устройстве откройте в «{ $service }» профиль, личные данные, нажмите на номер и впишите новый.
    } Коды вводите только там. Получилось?
    .changed = Номер сменён
    .changed-words = да, получилось, готово, сменён
    .no-code = Код не пришёл
    .no-code-words = код не пришёл, не пришёл, нет кода
    .fails = Не получается
    .fails-words = нет, не получилось, не получается
which-number = На какой номер не приходит код?
    .to-new = На новый
    .to-new-words = новый, на новый
    .to-old = На старый
    .to-old-words = старый, на старый
old-is-lost = Код на старый номер уже не получить. Есть другой путь: через почту.

# Where the number itself is the way in
by-number = В «{ $service }» входят по номеру, у каждого номера свой кабинет. На странице входа впишите новый номер и запросите пароль по SMS. Отправитель: { $sender }. Сам пароль сюда не пишите.
    .password-came = Пароль пришёл
    .password-came-words = да, пришёл, есть, получилось
    .no-code = Пароля нет
    .no-code-words = нет, не пришёл, не приходит
    .old-cabinet = Нужен старый кабинет
    .old-cabinet-words = старый, кабинет старого номера
old-cabinet = Старый номер ещё принимает SMS?
    .works = Принимает
    .works-words = да, работает, принимает
    .lost = Уже нет
    .lost-words = нет, не работает, потерян
for-old = На странице входа впишите старый номер и запросите пароль по SMS. Отправитель: { $sender }. Сам пароль сюда не пишите.
    .password-came = { by-number.password-came }
    .password-came-words = { by-number.password-came-words }
    .no-code = { by-number.no-code }
    .no-code-words = { by-number.no-code-words }

# By the e-mail on file
email = Открывается ли почта, указанная в «{ $service }»? { $told ->
        [none] На неё
       *[other] Если это <b>{ $told }</b>, на неё
    } придёт ссылка для входа.
    .opens = Открывается
    .opens-words = да, открывается, есть
    .no-access = Нет доступа
    .no-access-words = нет, не открывается, почты нет
    .how = Какая почта?
email-how = Поищите в своих ящиках письма от «{ $service }»: чеки и новости приходят на ту же почту. Забыт пароль от почты? Сначала восстановите его.
    .opens = { email.opens }
    .opens-words = { email.opens-words }
    .no-access = { email.no-access }
    .no-access-words = { email.no-access-words }
sign-out-first = На устройстве, с которого будете входить, сначала выйдите из аккаунта: профиль, «Выйти». На остальных вход пока не закрывайте.
letter = На странице входа в «{ $service }» нажмите «Забыли пароль?» и впишите эту почту. Придёт письмо со ссылкой.
    .letter-came = Письмо пришло
    .letter-came-words = да, пришло, есть
    .no-letter = Письма нет
    .no-letter-words = нет, не пришло, письмо не приходит
    .how = Где эта кнопка?
letter-how = Откройте «{ $service }» и нажмите «Войти». Под полем для номера ищите «Забыли пароль?», «Не могу войти» или «Войти по почте»: слова бывают разные.
    .letter-came = { letter.letter-came }
    .letter-came-words = { letter.letter-came-words }
    .no-letter = { letter.no-letter }
    .no-letter-words = { letter.no-letter-words }
    .no-page = Такого нет
    .no-page-words = кнопки нет, не нахожу
link = Откройте ссылку из письма: она откроется в браузере. Впишите там новый номер и подтвердите его кодом из SMS или звонка робота. Сюда код не пишите.
    .confirmed = Подтверждено
    .confirmed-words = да, готово, получилось, подтверждено
    .no-code = Код не пришёл
    .no-code-words = нет, не пришёл, кода нет
    .link-broken = Не открывается
    .link-broken-words = ссылка не работает, не открывается, устарела
link-broken = Такая ссылка живёт недолго и срабатывает один раз. Попросите новое письмо и откройте ссылку из самого свежего.
    .requested = Новое письмо
    .requested-words = да, новое, попросить
    .link-broken = И новая не работает
    .link-broken-words = нет, не работает
code-word = На странице входа откройте восстановление пароля, впишите номер и кодовое слово из договора. Ответ попросите на почту. Сюда слово не пишите.
    .opens = Получилось
    .opens-words = да, получилось, пришло
    .no-letter = Письма нет
    .no-letter-words = не пришло, письмо не приходит
    .word-forgotten = Слова не помню
    .word-forgotten-words = нет, не помню, не знаю

# The password, and whether it works
password = { $signInBy ->
    [number] Войдите с присланным паролем и в настройках задайте свой:
   *[account] Задайте на сайте новый пароль:
    } длинный, из букв, цифр и знаков, какого у вас больше нигде нет. Запишите его там, где увидите только вы. Сюда не пишите.
    .set = Пароль задан
    .set-words = да, готово, задан, есть
    .refused = Не принимает
    .refused-words = нет, не принимает, не подходит
password-refused = Пароль вводят дважды: сверьте оба поля. Возьмите большие и маленькие латинские буквы, хотя бы одну цифру и один знак, без пробелов.
    .set = { password.set }
    .set-words = { password.set-words }
    .refused = Всё равно нет
    .refused-words = { password.refused-words }
test = Проверьте вход: откройте «{ $service }» в другом браузере или на другом устройстве и войдите с новыми данными. Тот вход, что уже открыт, пока не закрывайте.
    .signs-in = Вход работает
    .signs-in-words = да, работает, пускает, получилось
    .fails = Не пускает
    .fails-words = нет, не пускает, не получилось
    .skip = Проверить негде
not-in = Что мешает войти?
    .no-code = Код не пришёл
    .no-code-words = код, нет кода, не пришёл
    .wrong-password = Пароль не подошёл
    .wrong-password-words = пароль, не тот пароль
    .something-else = Другое
    .something-else-words = другое, не знаю
retype = Проверьте раскладку клавиатуры и большие буквы, введите пароль ещё раз. После нескольких ошибок вход могут закрыть: тогда проще задать новый пароль.
    .signs-in = { test.signs-in }
    .signs-in-words = { test.signs-in-words }
    .new-password = Новый пароль
    .new-password-words = новый, не подходит, нет
devices = Закройте вход на старых и чужих устройствах: профиль, «Безопасность», «Выйти на всех устройствах». Так никто не войдёт с прежнего телефона.
    .signed-out = Закрыт
    .signed-out-words = да, готово, сделано
    .how = Где это?
devices-how = Обычно это «Профиль», «Настройки», «Безопасность» или «Устройства». Такого списка нет? Попросите поддержку «{ $service }» закрыть старые входы.
    .signed-out = { devices.signed-out }
    .signed-out-words = { devices.signed-out-words }

# Ends
papers =
    Вход вернёт сотрудник. Подготовьте { $asks ->
        [contract] паспорт и номер договора: их спросят голосом или в салоне, сюда не пишите.
       *[orders] старый и новый номер, почту аккаунта, имя из профиля, номера и даты последних заказов.
    }

    Коды и пароли не называйте никому.
    .ready = Всё под рукой
    .ready-words = да, готово, дальше, ок
elsewhere =
    ✅ Осталось сменить номер там, где записан старый: { $telegram ->
        [old] Telegram, банк
       *[new] банк
    }, госуслуги, почта, мессенджеры, магазины.

    Не откладывайте: со временем старый номер достанется другому человеку.
