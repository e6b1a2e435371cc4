# What went wrong (`error-…`) and what to do about it (`hint-…`): on the command line and in the window.

# The data folder cannot be made or read; what the system says.
error-data-folder = No se puede usar la carpeta { $path }: { $reason }.

# What to do about it: the data folder cannot be made or read; what the system says.
hint-data-folder = Elige otra con --data-dir, o con RUTA_DATA_DIR.

# The database or its folder cannot be written.
error-read-only = No se puede escribir en { $path }.

# What to do about it: the database or its folder cannot be written.
hint-read-only = Mira de quién es la carpeta y si se puede escribir en su disco. Tu plan sigue como estaba.

# Another program holds the database.
error-database-locked = Otro programa está escribiendo en { $path }.

# What to do about it: another program holds the database.
hint-database-locked = Espera a que acabe y vuelve a intentarlo. Tu plan sigue como estaba.

# The disk is full.
error-disk-full = No queda sitio para escribir { $path }.

# What to do about it: the disk is full.
hint-disk-full = Haz sitio en el disco y vuelve a intentarlo. Tu plan sigue como estaba.

# The file is no database of Ruta.
error-not-a-database = { $path } no es una base de datos de Ruta.

# What to do about it: the file is no database of Ruta.
hint-not-a-database = Aparta el archivo, o elige otra carpeta con --data-dir. Ruta no lo ha tocado.

# A newer Ruta made the database.
error-database-too-new = Un Ruta más nuevo hizo { $path } (versión { $found }; este conoce hasta la { $known }).

# What to do about it: a newer Ruta made the database.
hint-database-too-new = Actualiza Ruta. El archivo no se ha tocado.

# What is stored contradicts itself; in the database's own words.
error-database-damaged = La base de datos está dañada: { $detail }.

# What to do about it: what is stored contradicts itself; in the database's own words.
hint-database-damaged = Busca una copia con `ruta backup list` y recupérala con `ruta backup restore`.

# There is no backup of that id.
error-unknown-backup = No hay ninguna copia «{ $id }».

# What to do about it: there is no backup of that id.
hint-unknown-backup = `ruta backup list` las muestra todas.

# There is no plan version of that number.
error-unknown-version = No hay ninguna versión { $version } del plan.

# What to do about it: there is no plan version of that number.
hint-unknown-version = `ruta history` las muestra todas.

# Nothing is left to undo.
error-nothing-to-undo = No hay nada que deshacer.

# Nothing is left to redo.
error-nothing-to-redo = No hay nada que rehacer.

# SQLite refused for another reason; in its own words.
error-database = La base de datos no lo permite: { $detail }.

# What to do about it: sQLite refused for another reason; in its own words.
hint-database = `ruta doctor` comprueba si está entera. Tu plan sigue como estaba.

# A roadmap file has problems, which are listed beside this.
error-roadmap-problems = { $count ->
    [one] La ruta tiene un problema.
   *[other] La ruta tiene { $count } problemas.
 }

# What to do about it: a roadmap file has problems, which are listed beside this.
hint-roadmap-problems = `ruta roadmap check ARCHIVO` muestra cada uno con su línea. No se ha importado nada.

# There is no roadmap yet.
error-no-roadmap = Todavía no hay ninguna ruta.

# What to do about it: there is no roadmap yet.
hint-no-roadmap = `ruta roadmap import` importa la que viene con Ruta.

# There are no weekly hours yet.
error-no-availability = Todavía no hay horas de estudio.

# What to do about it: there are no weekly hours yet.
hint-no-availability = Di cuándo puedes estudiar, por ejemplo: ruta availability set "lun-vie 19:00-21:00".

# There is no plan yet.
error-no-plan = Todavía no hay ningún plan.

# What to do about it: there is no plan yet.
hint-no-plan = Haz uno, por ejemplo: ruta plan --start 2026-01-12.

# The roadmap has no such choose-one group.
error-unknown-group = Tu ruta no tiene ninguna elección «{ $group }».

# What to do about it: the roadmap has no such choose-one group.
hint-unknown-group = Hay: { $known }.

# The choose-one group has no such option.
error-unknown-option = «{ $group }» no tiene la opción «{ $option }».

# What to do about it: the choose-one group has no such option.
hint-unknown-option = Hay: { $known }.

# The plan has no such session.
error-unknown-session = No hay ninguna sesión «{ $id }» en el plan.

# What to do about it: the plan has no such session.
hint-unknown-session = `ruta sessions` las muestra todas.

# There is no such way back.
error-unknown-policy = No existe la política «{ $policy }».

# What to do about it: there is no such way back.
hint-unknown-policy = Hay: { $known }.

# The roadmap has no such resource with an address.
error-unknown-resource = No hay ningún recurso «{ $id }» que abrir.

# No time off has these dates.
error-unknown-time-off = No hay días libres del { $from } al { $to }.

# What to do about it: no time off has these dates.
hint-unknown-time-off = `ruta availability show` muestra tus días libres.

# No roadmap of this name comes with Ruta.
error-unknown-sample = Ruta no trae ninguna ruta llamada «{ $name }».

# What to do about it: no roadmap of this name comes with Ruta.
hint-unknown-sample = `ruta roadmap samples` las enumera: { $known }.

# There is no such busy calendar.
error-unknown-busy-calendar = No hay ningún calendario «{ $name }».

# What to do about it: there is no such busy calendar.
hint-unknown-busy-calendar = `ruta busy list` los muestra todos.

# A busy calendar was given no name.
error-no-name = El calendario necesita un nombre.

# What to do about it: a busy calendar was given no name.
hint-no-name = Dale uno con --name.

# There is no such time zone.
error-unknown-zone = «{ $zone }» no es ninguna zona horaria.

# What to do about it: there is no such time zone.
hint-unknown-zone = Las zonas tienen nombres como Europe/Madrid o America/Mexico_City.

# A text is no window of time.
error-not-a-window = «{ $text }» no es un tramo de tiempo.

# What to do about it: a text is no window of time.
hint-not-a-window = Escríbelo así: 19:00-21:00.

# A window ends before it starts.
error-window-ends-before-start = El tramo «{ $text }» acaba antes de empezar.

# What to do about it: a window ends before it starts.
hint-window-ends-before-start = El principio va antes. Si pasa de medianoche, como 22:00-01:00, son doce horas como mucho.

# A text is no day of the week.
error-not-a-day = «{ $text }» no es un día de la semana.

# What to do about it: a text is no day of the week.
hint-not-a-day = Los días son lun, mar, mié, jue, vie, sáb y dom.

# A day stands without a window.
error-no-window = «{ $text }» dice el día, pero no la hora.

# What to do about it: a day stands without a window.
hint-no-window = Escríbelo así: lun 19:00-21:00.

# A day has both times and hours.
error-windows-and-hours = «{ $text }» da a un día horas y también una cantidad.

# What to do about it: a day has both times and hours.
hint-windows-and-hours = Un día tiene horas, como 10:00-13:00, o una cantidad, como 6h.

# Hours of a day that cannot be.
error-not-hours = «{ $text }» no es una cantidad de horas de un día.

# What to do about it: hours of a day that cannot be.
hint-not-hours = Escríbela así: 6h, 1h30 o 90min, hasta 24h.

# Two profiles share a date.
error-profiles-overlap = «{ $name }» y «{ $other }» valdrían los dos el { $on }.

# What to do about it: two profiles share a date.
hint-profiles-overlap = Cambia las fechas de uno de los dos.

# No profile has this name.
error-unknown-profile = No hay ningún perfil «{ $name }».

# What to do about it: no profile has this name.
hint-unknown-profile = `ruta availability profile list` los muestra todos.

# A profile's name is empty or too long.
error-profile-name = «{ $text }» no puede ser el nombre de un perfil.

# What to do about it: a profile's name is empty or too long.
hint-profile-name = Usa de 1 a 60 letras en una línea.

# There is no such country or region.
error-unknown-region = «{ $region }» no es un país ni una región con festivos.

# What to do about it: there is no such country or region.
hint-unknown-region = Los códigos son como ES o ES-MD; `ruta availability holidays regions` los lista.

# Waking hours go past midnight.
error-waking-over-midnight = El tiempo despierto { $text } pasa de medianoche.

# What to do about it: waking hours go past midnight.
hint-waking-over-midnight = Puede acabar a las 24:00 como muy tarde.

# A text is no time with an offset.
error-not-an-instant = «{ $text }» no es una hora.

# What to do about it: a text is no time with an offset.
hint-not-an-instant = Escríbela así: 2026-01-12T19:00:00+01:00.

# A text is no date.
error-not-a-date = «{ $text }» no es una fecha.

# What to do about it: a text is no date.
hint-not-a-date = Escríbela así: 2026-01-12.

# A year lies outside what can be planned.
error-year-out-of-range = «{ $text }» queda fuera de los años 1973 a 2899.

# A period ends before it starts.
error-ends-before-start = { $to } es antes que { $from }.

# What to do about it: a period ends before it starts.
hint-ends-before-start = Primero va el comienzo, después el final.

# The weekly hours are not seven lists; only a faulty program can cause it.
error-not-seven-days = Las horas de la semana son siete listas, la primera el lunes; hay { $count }.

# A number lies outside its range; its name is that of a flag or field.
error-out-of-range = «{ $name }» es { $value }; puede ser de { $min } a { $max }.

# The planner finds a contradiction in what is stored.
error-contradiction = Lo guardado se contradice: { $detail }.

# What to do about it: the planner finds a contradiction in what is stored.
hint-contradiction = `ruta doctor` dice más.

# A session that has ended cannot be fixed or moved.
error-session-over = La sesión { $id } ya pasó.

# What to do about it: a session that has ended cannot be fixed or moved.
hint-session-over = Di qué fue de ella con `ruta log`, y deja que `ruta replan` le busque otro hueco.

# A session with a log cannot be fixed or moved.
error-session-logged = Ya dijiste qué fue de la sesión { $id }.

# What to do about it: a session with a log cannot be fixed or moved.
hint-session-logged = Solo se pueden mover las sesiones que están por venir.

# A session that is not fixed cannot be let go.
error-not-pinned = La sesión { $id } no está fijada.

# A session cannot be moved into the past.
error-in-the-past = { $at } ya pasó.

# What to do about it: a session cannot be moved into the past.
hint-in-the-past = Elige una hora que esté por venir.

# A session was given an end and no start.
error-end-without-start = Un final necesita un comienzo.

# What to do about it: a session was given an end and no start.
hint-end-without-start = Da los dos: --start y --end.

# A session was moved onto a fixed one.
error-onto-pinned = «{ $title }» está fijada ahí ({ $at }).

# What to do about it: a session was moved onto a fixed one.
hint-onto-pinned = Elige otra hora, o suelta antes la otra sesión.

# A session was made longer than what is left of its work.
error-longer-than-task = A «{ $title }» solo le quedan { $left }.

# What to do about it: a session was made longer than what is left of its work.
hint-longer-than-task = Haz la sesión más corta.

# A session was done in part, but no minutes were given.
error-minutes-missing = «Hecha en parte» necesita los minutos.

# What to do about it: a session was done in part, but no minutes were given.
hint-minutes-missing = Por ejemplo: ruta log s1 partial --minutes 40.

# Minutes were given where they mean nothing.
error-minutes-unasked = Solo una sesión hecha en parte lleva minutos.

# A grade was given where it means nothing.
error-grade-unasked = Solo un repaso que has hecho lleva nota.

# A busy calendar cannot be read; why.
error-calendar-unreadable = No se puede leer el calendario: { $detail }.

# What to do about it: a busy calendar cannot be read; why.
hint-calendar-unreadable = Expórtalo desde tu programa de calendario como archivo .ics. No ha cambiado nada.

# There is nothing to export.
error-nothing-to-export = No hay nada que exportar.

# What to do about it: there is nothing to export.
hint-nothing-to-export = No se ha escrito ningún archivo.

# The calendar file would break a rule; a fault of Ruta.
error-calendar-wrong = El archivo de calendario saldría mal, así que no se ha escrito: { $detail }.

# What to do about it: the calendar file would break a rule; a fault of Ruta.
hint-calendar-wrong = Es un fallo de Ruta; cuéntanoslo.

# A file cannot be written; what the system says.
error-not-written = No se puede escribir { $path }: { $reason }.

# What to do about it: a file cannot be written; what the system says.
hint-not-written = Elige otro sitio. El archivo sigue como estaba.

# What the operating system refuses: the reason in the errors that have one.

# A file or a folder does not exist.
system-not-found = no existe

# The user may not.
system-permission-denied = no tienes permiso

# Something else has that name.
system-already-exists = ya hay otra cosa con ese nombre

# It is a folder and no file.
system-is-a-folder = es una carpeta

# A part of the path is a file.
system-not-a-folder = una parte de su dirección no es una carpeta

# The disk is full.
system-storage-full = no queda sitio en el disco

# The disk cannot be written.
system-read-only-disk = el disco es de solo lectura

# The name is too long or cannot be.
system-invalid-name = ese nombre no sirve

# A task's id that neither the roadmap nor the learner's own tasks have.
error-unknown-task = No hay ningún elemento, proyecto ni tarea «{ $id }».

# What to do about it: an unknown task.
hint-unknown-task = `ruta roadmap show` muestra los identificadores.

# An id that no item, topic or project has.
error-unknown-part = No hay ningún elemento, tema ni proyecto «{ $id }».

# What to do about it: an unknown part.
hint-unknown-part = `ruta roadmap show` muestra los identificadores.

# A level's id that the roadmap does not have.
error-unknown-level = No hay ningún nivel «{ $level }».

# What to do about it: an unknown level.
hint-unknown-level = Los niveles son: { $known }.

# A range of time with its ends turned round.
error-range-reversed = El intervalo está al revés: { $min } es más que { $max }.

# What to do about it: a range turned round.
hint-range-reversed = Escribe primero lo mínimo y luego lo máximo.

# Two parts that do not stand beside each other, so that one cannot be put in order with the other; titles.
error-not-siblings = «{ $title }» y «{ $other }» no están uno al lado del otro.

# What to do about it: parts that are not beside each other.
hint-not-siblings = Los elementos se mueven dentro de su tema, los temas y proyectos dentro de su nivel, y una tarea tuya detrás de otra parte.

# A part would come before what it builds on; titles.
error-builds-on = «{ $title }» necesita «{ $needs }», así que «{ $needs }» va antes.

# What to do about it: a part that would come before what it builds on.
hint-builds-on = Mueve los dos, o marca lo que ya sabes con `ruta know`.

# Only tasks of one's own can be removed; a title.
error-not-yours = «{ $title }» es de la ruta.

# What to do about it: a part of the roadmap cannot be removed.
hint-not-yours = `ruta drop` lo deja fuera del plan.

# A task of one's own needs a title.
error-no-title = Una tarea necesita un título.

# Due dates cannot be spread where nothing is left to do or no date is known.
error-nothing-to-spread = No hay nada sobre lo que repartir fechas límite.

# What to do about it: due dates cannot be spread.
hint-nothing-to-spread = Tiene que quedar trabajo, y una fecha para acabar: `--until DATE`.

# An archive is no JSON, or it ends too early.
error-archive-broken = { $ends ->
    [true] El archivo acaba antes de tiempo, en la línea { $line }, columna { $column }.
   *[other] El archivo está roto en la línea { $line }, columna { $column }.
 }

# What to do about it: a broken archive.
hint-archive-broken = Vuelve a copiar el archivo o escríbelo de nuevo con `ruta archive`.

# A JSON file that is no archive.
error-not-an-archive = El archivo no lo ha escrito `ruta archive`.

# What to do about it: a file that is no archive.
hint-not-an-archive = `ruta archive` escribe uno; para una ruta está `ruta roadmap import`.

# A newer Ruta wrote the archive.
error-archive-too-new = El archivo tiene la forma { $found }; esta Ruta lee hasta la { $known }.

# What to do about it: an archive that is too new.
hint-archive-too-new = Usa una Ruta más nueva.

# An archive holds what cannot be; its place and what is wrong, in the database's own words.
error-archive-wrong = El archivo no puede ser correcto en { $place }: { $detail }.

# What to do about it: an archive that cannot be right.
hint-archive-wrong = No ha cambiado nada. Escribe el archivo de nuevo con `ruta archive`.

# An archive would take the place of what is stored.
error-not-empty = Ya hay algo guardado en { $path }.

# What to do about it: something is stored already.
hint-not-empty = `--replace` pone el archivo en su lugar y antes hace una copia de seguridad.

# `ruta availability suggest --apply` without a suggestion.
error-nothing-suggested = No hay otras horas que proponer.

# `ruta ahead --apply`: nothing moves.
error-nothing-ahead = No se puede adelantar nada: el tiempo libre anterior está lleno o es tu reserva.

# What to do about it: there is no free time before the later work.
hint-nothing-ahead = Con más horas a la semana o menos reserva hay sitio: `ruta availability`, `ruta rules --reserve`.

# An item that is not asked about; its title.
error-not-stuck = No hay pregunta sobre «{ $title }»: no se perdió tres veces, o ya respondiste.

# What to do about it: what can be done about any item.
hint-not-stuck = `ruta stuck` muestra las preguntas. `ruta drop`, `ruta optional` y `ruta pin` sirven siempre.

# An answer that an item has not; its title.
error-not-possible = Eso no se puede hacer con «{ $title }».

# What to do about it: what can be done about the item.
hint-not-possible = `ruta stuck` muestra lo que sí.
