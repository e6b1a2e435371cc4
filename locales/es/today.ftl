# The day: the timer, what is open, what comes then. On the page "Today", in `ruta today`, `ruta open` and `ruta timer`.

# After the timer stopped: what it measured is logged.
note-timer-logged = Quedan anotados { $minutes } de temporizador.
# After the timer stopped within half a minute.
note-timer-nothing = El temporizador ha durado menos de medio minuto: no se anota nada.
# What undo names: sessions that have passed count as done, or no more.
change-elapsed = Cómo cuentan las sesiones pasadas

# Help of `ruta today`, `ruta open`, `ruta timer` and `ruta log --all-open`.

# `ruta today`.
help-ruta-today = Muestra qué toca ahora, qué falta por responder y qué viene después
# `ruta open`.
help-ruta-open = Enumera las sesiones que han pasado sin que dijeras nada
# `ruta open`, the long help.
help-ruta-open-more = Di qué pasó con cada una con "ruta log ID ESTADO", o con todas con "ruta log --all-open ESTADO". Hasta entonces, un replan las toma por no hechas.
# `ruta open --later`.
help-ruta-open--later = No vuelve a preguntar por ellas hoy
# `ruta open --count-as-done`.
help-ruta-open--count-as-done = Desde ahora da por hechas las sesiones que pasan, si no dices otra cosa
# `ruta open --ask`.
help-ruta-open--ask = Vuelve a preguntar por ellas, como al principio
# `ruta timer`.
help-ruta-timer = Mide lo que de verdad trabajas en una sesión
# `ruta timer start`.
help-ruta-timer-start = Empieza una sesión o sigue con ella
# `ruta timer start`, the long help.
help-ruta-timer-start-more = El temporizador sobrevive a un reinicio. Hasta que se pare, ningún replan mueve la sesión.
# `ruta timer start ID`.
help-ruta-timer-start--id = El id de la sesión, como lo muestra "ruta sessions"
# `ruta timer pause`.
help-ruta-timer-pause = Pone el temporizador en pausa
# `ruta timer resume`.
help-ruta-timer-resume = Sigue después de una pausa
# `ruta timer stop`.
help-ruta-timer-stop = Para el temporizador y anota los minutos que ha medido
# `ruta timer stop`, the long help.
help-ruta-timer-stop-more = La sesión queda hecha si los minutos llegan a los planeados; si no, hecha en parte. "ruta log ID done" también para el temporizador y da la sesión por hecha entera.
# `ruta timer status`.
help-ruta-timer-status = Muestra cuánto llevas trabajado con el temporizador
# `ruta log --all-open`.
help-ruta-log--all-open = Lo dice de todas las sesiones que han pasado sin respuesta: done, missed o skipped

# `ruta today`: the session whose time is now.
today-on = Ahora: { $title }, { $when }
# `ruta today`: the next session.
today-next = Después: { $title }, { $when }
# `ruta today` without a session ahead.
today-nothing = Ya no queda ninguna sesión planeada.
# `ruta today`: above the sessions that have passed without a word.
today-open = { $count ->
    [one] Una sesión ha pasado sin que dijeras nada
   *[other] { $count } sesiones han pasado sin que dijeras nada
 }
# `ruta today`: above the sessions that come then.
today-then = Luego
# `ruta open` with nothing to list.
open-none = No hay sesiones sin respuesta: ya has dicho qué pasó con cada una.
# Below the list of open sessions: what to do.
open-how = ruta log ID done|partial|missed|skipped, o ruta log --all-open done|missed
# `ruta open --later`.
open-later = Queda para mañana.
# `ruta open --count-as-done`.
open-count-as-done = Las sesiones que pasan cuentan como hechas, si no dices otra cosa.
# `ruta open --ask`.
open-ask = Las sesiones que pasan quedan sin respuesta hasta que digas qué fue de ellas.
# `ruta log --all-open`.
log-all-open = { $count ->
    [one] Anotado en una sesión.
   *[other] Anotado en { $count } sesiones.
 }
# The timer runs.
timer-runs = Temporizador en marcha: { $worked } de { $title }
# The timer pauses.
timer-pauses = Temporizador en pausa: { $worked } de { $title }
# `ruta timer status` without a timer.
timer-off = El temporizador no está en marcha.

# The timer is on another session.
error-timer-on = El temporizador está en la sesión { $id }, «{ $title }».

# What to do about it: the timer is on another session.
hint-timer-on = Páralo antes: ruta timer stop.

# The timer is asked to pause, go on or stop, and is not on.
error-timer-off = El temporizador no está en marcha.

# What to do about it: the timer is not on.
hint-timer-off = Ponlo en marcha con el id de una sesión, por ejemplo: ruta timer start s12.

# All sessions that have passed are to be logged, and none is open.
error-nothing-open = No hay sesiones sin respuesta: ya has dicho qué pasó con cada una.

# Remedies for what due dates lack: `ruta plan --remedy` and the buttons on the page "Hours".

# After "so much more a week": the pace that holds now.
remedied-pace = Tu ritmo es ahora de { $hours } a la semana.
# After "so much more a week": the windows of a usual week, before and after.
remedied-windows = Tus días de estudio son ahora más largos: { $after } a la semana en vez de { $before }.
# After "so much more a week": the windows of a season's week, before and after.
remedied-season = En «{ $name }» tus días de estudio son ahora más largos: { $after } a la semana en vez de { $before }.
# After "so many days later".
remedied-later = { $days ->
    [one] Todos los límites quedan ahora un día después.
   *[other] Todos los límites quedan ahora { $days } días después.
 }
# After "leave out".
remedied-left-out = Fuera del plan: { $titles }. En la página Ruta puedes recuperarlo.
# Why a plan version was made: so much more a week.
version-plan-more-a-week = Plan nuevo con más horas a la semana
# Why a plan version was made: due dates moved.
version-plan-days-later = Plan nuevo con límites más tarde
# Why a plan version was made: optional work was left out.
version-plan-leave-out = Plan nuevo con menos trabajo opcional
# There is no such remedy.
error-unknown-remedy = No hay ningún remedio «{ $name }».
# What to do about it: there is no such remedy.
hint-unknown-remedy = Estos se conocen: { $known }.
# A remedy is asked for, and every due date can be met.
error-nothing-short = Se llega a todos los límites: no falta nada.
# The remedy alone is not enough.
error-not-a-remedy = «{ $id }» no basta por sí solo para llegar a todos los límites.
# What to do about it: the remedy alone is not enough.
hint-not-a-remedy = `ruta plan --dry-run` enumera los que bastan.
# A remedy, in the help.
value-remedy = REMEDIO
# `ruta plan --remedy`.
help-ruta-plan--remedy = Planea con este remedio para lo que falta: more-a-week (más ritmo y, si no basta, tramos más largos), later o leave-out

# After days were taken off: how many planned sessions stand on them.
note-off-displaces = { $count ->
    [one] Hay una sesión en esos días; la próxima puesta al día la mueve.
   *[other] Hay { $count } sesiones en esos días; la próxima puesta al día las mueve.
 }

# Items that were missed three times or more, on the pages "Today" and "Catch up" and in `ruta stuck`.

# The question; the item's title and how often it was missed.
stuck-text = { $title }: perdido { $count } veces. ¿Qué ayudaría?
# An answer; the longest session is already in words.
stuck-split = Dividirlo: sesiones de { $minutes } como mucho
# An answer; the place is already in words.
stuck-move = Cambiar su hora: su próxima sesión, al { $when }, fijada ahí
# An answer.
stuck-optional = Hacerlo opcional: es lo primero que se quita si las fechas piden sitio
# An answer.
stuck-drop = Quitarlo: fuera del plan
# An answer.
stuck-keep = Dejarlo como está
# After a session moved behind work that waits for it.
note-waiting-moves = Lo que la espera se mueve al replanificar.
# `ruta stuck`.
help-ruta-stuck = Pregunta qué hacer con lo que se perdió tres veces, o lo hace
# `ruta stuck`, the long help.
help-ruta-stuck-more = Se pregunta una vez por cada cosa. split: sesiones más cortas. move: su próxima sesión, a una hora en la que no se perdió. optional: solo "ruta replan --apply trim" lo quita. drop: queda fuera. keep: todo sigue igual. Lo que cambia el trabajo cuenta desde el siguiente plan.
# `ruta stuck ITEM`.
help-ruta-stuck--item = El elemento, proyecto o tarea tuya, como lo muestra "ruta stuck"
# `ruta stuck ITEM ANSWER`.
help-ruta-stuck--answer = Qué hacer: split, move, optional, drop o keep
# `ruta stuck` with nothing to ask.
stuck-none = Nada se ha perdido tres veces.
# Below the questions: what to do.
stuck-how = ruta stuck ELEMENTO split|move|optional|drop|keep
# After an answer; the answer is in words.
stuck-said = Anotado para { $title }: { $answer }.
# `ruta today`: above the items that were missed again and again.
today-stuck = { $count ->
    [one] Algo se ha perdido una y otra vez
   *[other] { $count } cosas se han perdido una y otra vez
 }

# Working ahead: `ruta ahead`.

# `ruta ahead`.
help-ruta-ahead = Adelanta trabajo posterior a tiempo libre, si vas por delante
# `ruta ahead`, the long help.
help-ruta-ahead-more = Nada se adelanta solo. Sin --apply no se guarda nada. Las sesiones fijadas y las de los próximos dos días se quedan; el orden y la reserva también.
# `ruta ahead --apply`.
help-ruta-ahead--apply = Lo guarda como una versión nueva del plan
# `ruta ahead` where nothing would move.
ahead-none = No se puede adelantar nada.
# `ruta ahead`: how many sessions move and stay.
ahead-moves = { $count ->
    [one] Se mueve una sesión
   *[other] Se mueven { $count } sesiones
 }; { $kept } se quedan.
# `ruta ahead`: two dates.
ahead-finish = El plan termina el { $after } en vez del { $before }.
# `ruta ahead`: the last day stays.
ahead-same = El plan sigue terminando el { $after }.
# `ruta ahead --apply`.
ahead-done = El trabajo posterior se ha adelantado. "ruta undo" lo deshace.
# `ruta today`: the weeks that can be missed with four in five futures still on time; the number is in words.
today-slack = { $weeks ->
    [one] Aún puedes perder { $number } semana.
   *[other] Aún puedes perder { $number } semanas.
 }
