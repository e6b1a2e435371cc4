# What undo and redo name; plan versions have their own names in the area "planner".

# A roadmap was taken in; its title.
change-import = Ruta «{ $roadmap }»
# An option of a choose-one group was picked; its title.
change-choice = Elección: { $option }
# All options of a choose-one group are planned again; the group's title.
change-choice-removed = Sin elección: { $group }
# The learner gave an item a range of their own; its title.
change-range = Tu estimación de { $title }
# An item has the roadmap's range again; its title.
change-range-reset = Estimación de la ruta para { $title }
# The learner knows an item already; its title.
change-known = Ya lo sabes: { $title }
# The learner takes that back; the item's title.
change-not-known = Aún por aprender: { $title }
# The plan may leave an item out when time is short; its title.
change-optional = Opcional: { $title }
# The plan may not leave an item out any more; its title.
change-not-optional = No opcional: { $title }
# The learner left an item out; its title.
change-dropped = Fuera del plan: { $title }
# What undo names: an item has shorter sessions from now on; its title.
change-split = Dividido: { $title }
# What undo names: an item that was missed again and again stays as it is; its title.
change-stuck-kept = Se queda como está: { $title }
# The learner takes an item in again; its title.
change-not-dropped = Otra vez en el plan: { $title }
# An item, topic or project was moved among its siblings; its title.
change-order = Orden: { $title }
# The siblings of a part are in the roadmap's order again; its title.
change-order-reset = Orden de la ruta en torno a { $title }
# The learner added a task of their own; its title.
change-task-added = Tu tarea { $title }
# The learner removed a task of their own; its title.
change-task-removed = Tu tarea { $title } quitada
# The due date of a level was changed; its title.
change-due = Fecha límite de { $level }
# The due dates of all levels were spread by work.
change-dues-spread = Fechas límite repartidas según el trabajo
# The weekly hours were changed.
change-hours = Horas de la semana
# The hours of one date were changed.
change-day = Horas de un día
# Time off was added.
change-time-off = Días libres
# Time off was taken back.
change-time-off-removed = Días libres quitados
# The week of a season was changed.
change-profile = Perfil cambiado
# The week of a season was taken away.
change-profile-removed = Perfil quitado
# The waking hours were changed.
change-waking = Tiempo despierto
# Whose public holidays count was changed.
change-holidays = Festivos
# Public holidays no longer count.
change-holidays-removed = Festivos quitados
# A busy calendar was added or read again.
change-busy = Calendario «{ $name }»
# A busy calendar was taken away.
change-busy-removed = Calendario «{ $name }» quitado
# How sessions are cut was changed.
change-rules = Reglas de las sesiones

# Notes under what a change answers: in a toast of the window and on the command line.

# A session was moved onto others; their titles, and how many they are.
note-displaced = { $count ->
    [one] Ahora ocupa el lugar de { $titles }; la próxima vez que te pongas al día tendrá otro hueco.
   *[other] Ahora ocupa el lugar de { $titles }; la próxima vez que te pongas al día tendrán otro hueco.
 }
# A session was moved outside the free time.
note-outside-free-time = Queda fuera de tu tiempo libre.
# An export is larger than Google takes.
note-export-too-large = Google no acepta archivos de calendario de 1 MB o más; para Google, exporta en varios archivos.
# The roadmap or an edit of it changed, and the stored plan does not follow yet.
note-plan-waits = Tu plan se queda como está hasta que lo hagas de nuevo.
# A level is due after the last day of the whole plan; that day.
note-deadline-holds = El plan entero acaba el { $deadline } como muy tarde, y esa fecha manda.
# A review failed; how many did.
note-comes-back = { $count ->
    [one] Vuelve dentro de dos días: al ponerte al día se le busca sitio.
   *[other] Vuelven dentro de dos días: al ponerte al día se les busca sitio.
 }
# A change was undone.
note-undone = Deshecho: { $what }
# An undone change was brought again.
note-redone = Rehecho: { $what }

# What `ruta doctor` says.

# The database was checked.
doctor-checked-database = La base de datos: su archivo, sus referencias y que cada sesión tiene su evento de calendario
# The plan was checked.
doctor-checked-plan = El plan: las sesiones que vienen frente a tus horas y tu ruta
# The database is damaged; in the database's own words.
doctor-fault = La base de datos no está entera: { $detail }.
# Two sessions overlap though nobody fixed them there.
doctor-overlap = Las sesiones { $first } y { $second } se solapan.
# A session works on what the roadmap holds no more.
doctor-note-unknown = La sesión { $first } trata de algo que tu ruta ya no planifica.
# A session lies outside the free time.
doctor-note-outside-free-time = La sesión { $first } queda fuera de tu tiempo libre.
# Two sessions lie closer than the pause, or one was fixed on the other.
doctor-note-too-close = Las sesiones { $first } y { $second } se solapan o no dejan la pausa que pediste.
# A session comes before what it needs.
doctor-note-too-early = La sesión { $first } empieza antes de que acabe { $second }, que necesita.
# A session is shorter or longer than the rules say.
doctor-note-length = La sesión { $first } es más corta o más larga de lo que dicen tus reglas.
# A session does not start at five-minute steps.
doctor-note-off-grid = La sesión { $first } no empieza en un punto de la rejilla horaria.

# What calendar events say.

# The calendar's name where there is no roadmap.
event-calendar-name = Plan de estudio
# Where a session belongs: level and topic.
event-place = { $level } · { $topic }
# Why a session stands where it does; a sentence.
event-why-here = Por qué aquí: { $reason }
# The heading over the resources.
event-resources = Dónde aprenderlo:

# Why a busy calendar cannot be read; the detail of the error `calendar-unreadable`.

# The file holds nothing.
calendar-unreadable-empty = el archivo está vacío
# It is another kind of file.
calendar-unreadable-no-calendar = no es un archivo de calendario
# It is a calendar without events.
calendar-unreadable-no-events = no tiene ningún evento
# It is too large.
calendar-unreadable-too-large = pesa más de 20 MB
