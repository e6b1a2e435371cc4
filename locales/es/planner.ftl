# Durations, dates and lists, everywhere.

# A duration of less than an hour.
duration-minutes = { $minutes } min
# A duration of whole hours.
duration-hours = { $hours } h
# A duration of hours and minutes.
duration-hours-minutes = { $hours } h { $minutes } min
# A date.
date = { $day } { $month } { $year }
# A date with its weekday.
weekday-date = { $weekday } { $date }
# An instant: a date with its weekday, and the time of day.
date-time = { $date }, { $time }
# The end of a list of two or more.
list = { $first } y { $last }
# The last of a list that does not name them all: how many more there are.
list-rest = { $count } más
# A month's short name, by its number.
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
 }
# A weekday's short name, Monday is 1.
weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
 }

# Why a session stands where it does: in its sheet, in `ruta sessions` and in calendar events.

# The first in the learner's order that was ready.
reason-next-in-order = Es lo siguiente de tu ruta, y todo lo que necesita va antes.
# Its due date, or that of work which waits for it, comes first.
reason-due-first = Va antes porque vence primero, o vence primero algo que depende de ello.
# What comes first did not fit into the time that was left.
reason-fills-gap = Llena un hueco en el que no cabía lo anterior.
# The learner fixed it.
reason-pinned = La fijaste aquí.
# It stood here before the last new plan.
reason-kept = Ya estaba aquí y nada la obligaba a moverse.
# It begins a gentle week after a break.
reason-refresher = Un repaso breve del tema que estaba abierto, antes de seguir con él.
# What was finished some days ago is recalled.
reason-review = Lo que acabaste hace unos días, recordado sin mirar los apuntes.

# Reviews: in the calendar, in `ruta sessions` and in calendar events.

# The title of a review; the topic's title.
review-title = Repaso: { $topic }
# What to do in a review: in its sheet and in calendar events.
review-what = Cierra el libro. Durante 20 a 25 minutos rehazlo, explícalo en voz alta o hazte preguntas y contéstalas. Mira solo después lo que no te haya salido.

# Why work has no place: in the plan's summary and in proposals. Durations are already in words.

# There is no free time at all.
unplaced-no-free-time = No tienes tiempo libre para estudiar.
# No free stretch is as long as the smallest session.
unplaced-no-stretch-long-enough = Su sesión más corta dura { $need } y tu hueco libre más largo es de { $have }.
# The cap of a day or a week is under the smallest session.
unplaced-cap-too-small = Su sesión más corta dura { $need } y tu límite por día o por semana deja { $have }.
# It must end before a pinned session of work that waits for it.
unplaced-pinned-too-early = Necesita { $need } antes del { $by }, donde está fijado algo que depende de ello; hay { $have }.
# Tasks that must end before it have no place: their titles, and how many they are.
unplaced-waits-for-unplaced = { $count ->
    [0] Depende de algo que tampoco tiene sitio.
    [one] Depende de { $waits }, que tampoco tiene sitio.
   *[other] Depende de { $waits }, que tampoco tienen sitio.
 }
# What remains of it is shorter than the smallest session.
unplaced-remainder-too-short = Solo quedan { $have }; la sesión más corta dura { $need } y ninguna otra puede alargarse.
# The free time until a date is used up.
unplaced-no-time-left = Necesita { $need } hasta el { $by } y quedan { $have }.
# A replan cut it so that the rest is in time.
unplaced-cut = Se ha quitado para que lo demás llegue a tiempo.

# What due dates lack: above the plan's levels and on the page "Hours". Durations are already in words.

# The due date that lacks most.
shortage = Faltan { $short }: { $need } tienen que estar hechas el { $due } y en tus horas caben { $have } hasta entonces.
# Above the remedies.
shortage-remedies = Basta con una de estas cosas:
# A remedy: more time a week.
remedy-more-a-week = estudiar { $hours } más a la semana
# A remedy: every due date moves.
remedy-days-later = { $days ->
    [one] todos los límites un día después
   *[other] todos los límites { $days } días después
 }
# A remedy: optional work is left out.
remedy-leave-out = dejar { $titles } ({ $hours })

# The ways back after missed time: on the page "Catch up" and in `ruta replan`.

# The policy `shift`: its title.
policy-shift-title = Retrasarlo todo
# The policy `shift`: its promise.
policy-shift-promise = El orden y el ritmo se mantienen. Todo lo pendiente se retrasa, y el final también.
# The policy `keep-calendar`: its title.
policy-keep-calendar-title = Mantener mi calendario
# The policy `keep-calendar`: its promise.
policy-keep-calendar-promise = Lo planeado se queda donde está, salvo lo que espera a lo perdido; eso va a tu tiempo libre o al final.
# The policy `balanced`: its title.
policy-balanced-title = Un término medio
# The policy `balanced`: its promise.
policy-balanced-promise = Cambia como mucho una cuarta parte de tus próximas horas, donde más trabajo vuelve a quedar antes de su fecha.
# The policy `keep-deadlines`: its title.
policy-keep-deadlines-title = Mantener mis fechas
# The policy `keep-deadlines`: its promise.
policy-keep-deadlines-promise = Lo menos posible acaba después de su fecha. Tu calendario cambia donde hace falta para eso.
# The policy `trim`: its title.
policy-trim-title = Quitar lo opcional
# The policy `trim`: its promise.
policy-trim-promise = Se quita trabajo opcional en la medida en que las fechas lo piden, y no más. Lo demás mantiene sus fechas.
# Moving later work forward after working ahead: its title.
policy-ahead-title = Adelantar
# What it promises.
policy-ahead-promise = El trabajo posterior pasa antes, a tiempo libre. El orden se mantiene, y tu reserva también.

# How far a proposal is from the least change that its lateness needs; durations are already in words.

# There may be a plan as punctual that changes less.
gap-some = Cambia { $changed }; ningún plan igual de puntual cambia menos de { $least }.
# None changes less.
gap-none = Cambia { $changed }, lo mínimo para un plan igual de puntual.

# A gentle first week after a break, on the page "Catch up" and in `ruta replan --gentle`.

# What it holds instead of a usual week; durations are already in words.
gentle-week = Una semana suave hasta el { $to }: { $hours } como mucho en vez de { $usual }, a las horas de siempre. También ceden las sesiones de los próximos dos días.
# Behind it: the look back that it begins with, where a topic was open.
gentle-refresher = Empieza con { $minutes } de «{ $title }», el tema que estaba abierto.

# Why a plan version was made: in the history and in what undo and redo name.

# A plan was made.
version-plan = Plan nuevo
# A proposal was applied; its title.
version-replan = Puesta al día: { $policy }
# A proposal that begins with a gentle week was applied; its title.
version-replan-gentle = Puesta al día con una semana suave: { $policy }
# Later work was moved forward.
version-ahead = Trabajo posterior adelantado
# A session was moved and fixed.
version-move = Moviste «{ $title }»
# A session was fixed where it was.
version-pin = Fijaste «{ $title }»
# A fixed session was let go.
version-unpin = Soltaste «{ $title }»
# An older version was brought back.
version-restore = Recuperaste la versión { $version }

# What is wrong with a planning problem: errors of `ruta solve`, and of plans. Ids and dates stand as given.

# Two tasks share an id.
problem-duplicate-id = Dos tareas tienen el id «{ $id }».
# A task comes after one that is not there.
problem-unknown-after = La tarea «{ $task }» va después de «{ $unknown }», que no es ninguna tarea.
# A pinned session works on a task that is not there.
problem-unknown-pinned = Una sesión fijada es de «{ $unknown }», que no es ninguna tarea.
# Done minutes of a task that is not there.
problem-unknown-done = "done" nombra «{ $unknown }», que no es ninguna tarea.
# Tasks wait for each other in a circle.
problem-cycle = Estas tareas se esperan unas a otras: { $cycle }.
# The smallest session is longer than the largest, for all tasks.
problem-session-limits = La sesión más corta, de { $min } minutos, dura más que la más larga, de { $max } minutos.
# The smallest session is longer than the largest, for one task.
problem-task-session-limits = Tarea «{ $task }»: la sesión más corta, de { $min } minutos, dura más que la más larga, de { $max } minutos.
# A number lies outside its range; the range is in words, such as "1 to 60".
problem-out-of-range = "{ $name }" es { $value }; debe estar entre estos límites: { $range }.
# Two pinned sessions overlap.
problem-pinned-overlap = Las sesiones fijadas de «{ $first }» y «{ $second }» se solapan en { $at }.
# Pinned sessions hold more than is left of their task.
problem-pinned-exceeds-task = Las sesiones fijadas de «{ $task }» suman { $pinned } minutos, pero solo le quedan { $left }.
# Time off ends before it starts.
problem-off-ends-before-start = Los días libres acaban el { $to }, antes de empezar el { $from }.

# A problem that is no UTF-8 text.
problem-not-utf8 = El problema no es texto UTF-8.
# A problem that is no JSON of the right shape; what the reader says of it.
problem-bad-json = Línea { $line }, columna { $column }: { $what }.
# Behind the place: the text ends too early.
json-ends = el texto acaba demasiado pronto
# Behind the place: a field that there is not, and those that there are.
json-unknown-field = «{ $name }» no es un campo; los hay: { $known }
# Behind the place: a word that there is not, and those that there are.
json-unknown-word = «{ $name }» no es ninguna de estas palabras: { $known }
# Behind the place: a field is missing.
json-missing-field = falta «{ $name }»
# Behind the place: a field or a key stands twice.
json-twice = «{ $name }» está dos veces
# Behind the place: something follows behind the end of the document.
json-trailing = después del final aún hay algo
# Behind the place: signs of which one should stand there.
json-expected = aquí falta uno de estos signos: { $signs }
# Behind the place: anything else.
json-syntax = no es JSON bien formado
# Behind the place: what stands there, with its value where it has one, and what belongs there.
json-wrong-kind = hay { $found }{ $shows ->
    [1] { " " }(«{ $value }»)
   *[0] { "" }
 } donde va { $expected }
# What stands or belongs somewhere in a JSON text.
json-kind-count = un número entero desde 0
# What stands or belongs somewhere in a JSON text.
json-kind-number = un número
# What stands or belongs somewhere in a JSON text.
json-kind-text = un texto
# What stands or belongs somewhere in a JSON text.
json-kind-switch = true o false
# What stands or belongs somewhere in a JSON text.
json-kind-list = una lista
# What stands or belongs somewhere in a JSON text.
json-kind-object = un objeto
# What stands or belongs somewhere in a JSON text.
json-kind-nothing = nada (null)
# A span that is turned round; its field stands before it.
problem-span-backwards = termina antes de empezar
# A span that is turned round or empty; its field stands before it.
problem-span-empty = no termina después de empezar
# A session that holds seconds; its field stands before it.
problem-span-seconds = las sesiones duran minutos enteros, sin segundos
# Two sessions of the baseline share an id; their field stands before it.
problem-baseline-twice = «{ $id }» es el id de dos sesiones
# A session of the baseline works on what is no task; its field stands before it.
problem-baseline-no-task = «{ $id }» no es ninguna tarea
# A policy that there is not.
problem-unknown-policy = «{ $id }» no es ninguna manera de replanificar
# Something wrong in a field of the problem.
problem-in-field = { $field }: { $what }
# A zone that there is not.
problem-unknown-zone = «{ $zone }» no es una zona horaria de la base de datos IANA, como Europe/Madrid.
# A text that is no instant.
problem-not-an-instant = «{ $text }» no es un momento como 2026-01-12T08:00:00+01:00.
# A text that is no date.
problem-not-a-date = «{ $text }» no es una fecha como 2026-01-12.
# A time outside the years that the planner knows.
problem-time-out-of-range = «{ $text }» queda fuera de los años 1973 a 2899.
# The hint to a problem of the wrong shape.
problem-hint = docs/solve.md describe la entrada.
# Hint of a bad input of `ruta predict`.
predict-hint = docs/forecast.md describe los datos de entrada.
# A text that is no window.
problem-not-a-window = «{ $text }» no es un tramo de horas.
# A window that is turned round or empty.
problem-window-backwards = El tramo «{ $text }» acaba antes de empezar.
# A text that is no weekday.
problem-not-a-day = «{ $text }» no es un día de la semana.
# A day without a window.
problem-no-window = «{ $text }» dice un día y ninguna hora.
# A day with windows and hours.
problem-windows-and-hours = «{ $text }» tiene tramos y una cantidad de horas.
# Hours that no day has.
problem-not-hours = «{ $text }» no es una cantidad de horas de un día.
# The hint to a wrong window in a problem.
problem-window-hint = Un tramo es como 19:00-21:00; 24:00 puede ser el final.

# What would move the end, on the page "Progress" and in `ruta forecast`.
lever-more-a-week = Una hora más a la semana
# The same: optional work less; `title` is a topic or a project.
lever-leave-out = Sin { $title }
# The same: a week without study.
lever-week-off = Toda la semana que viene libre
