# Texts of the area "calendar".

# `busy add`, why an event was skipped.
calendar-skip-cut-off = está cortado

# `busy add`, why an event was skipped.
calendar-skip-no-start = no tiene inicio

# `busy add`, why an event was skipped ($property: as in the file, such as DTSTART; $value: what stands there).
calendar-skip-unreadable = no se entiende { $property }: { $value }

# `busy add`, why an event was skipped.
calendar-skip-ends-before-start = acaba antes de empezar

# `busy add`, why an event was skipped.
calendar-skip-day-and-time = empieza en un día y acaba a una hora, o al revés

# `busy add`, why an event was skipped ($zone: its name in the file).
calendar-skip-unknown-zone = no se conoce la zona horaria { $zone }

# `busy add`, why an event was skipped ($rule: as in the file).
calendar-skip-unreadable-rule = no se entiende cómo se repite: { $rule }

# `busy add`, why an event was skipped.
calendar-skip-too-frequent = se repite más de una vez cada cuarto de hora

# `busy add`, why an event was skipped.
calendar-skip-too-many = se repite demasiadas veces

# `busy add`, why events were left out ($count: how many, from this line on).
calendar-skip-full = desde aquí, { $count } eventos son más de los que Ruta lee de un archivo

# `ruta serve`: the plan for programs of this computer.

# `ruta serve`.
help-ruta-serve = Abre el plan a los programas de calendario de este ordenador
# `ruta serve`, the long help.
help-ruta-serve-more = Dice una dirección a la que se suscribe un programa de calendario de este ordenador: allí está siempre el plan actual, y lo que salió de él desaparece. Nadie puede escribir en ella y ningún otro ordenador puede leerla. La dirección es la misma de una vez a la siguiente.
# `ruta serve --port`.
help-ruta-serve--port = El puerto; se recuerda. Sin él, el último, y la primera vez 7882
# `ruta serve --fresh`.
help-ruta-serve--fresh = Crea una dirección nueva; la antigua ya no lleva a ninguna parte
# The name of the value of `ruta serve --port`.
value-port = PUERTO
# `ruta serve`, above the address.
serve-address = Tu plan, para los programas de calendario de este ordenador:
# `ruta serve`, below the address.
serve-how = Suscríbete a esa dirección (Thunderbird: Nuevo calendario, En la red; GNOME: Añadir calendario desde una dirección). Sigue abierto hasta que pulses Ctrl+C.
# The port of the feed is another program's.
error-port-taken = Otro programa ocupa el puerto { $port }.
# What to do about it: the port is taken.
hint-port-taken = ¿Está Ruta abierta ya? Si no, indica otro puerto con `ruta serve --port`.
# The system does not give the port.
error-port-refused = No se puede abrir el puerto { $port }: { $reason }.
# What to do about it: the system does not give the port.
hint-port-refused = Los puertos desde el 1024 son de todos: indica uno con `ruta serve --port`.

# Busy calendars.

# A busy calendar on a server: there is none of that title, or none was named ($asked: whether one was).
error-caldav-no-such-calendar = { $asked ->
    [no] ¿Qué calendario? El servidor tiene: { $known }.
   *[other] El servidor no tiene el calendario «{ $name }». Hay estos: { $known }.
 }
# What to do about it: which calendar on the server.
hint-caldav-no-such-calendar = Nombra uno con `--calendar` o da su propia dirección.
# A file cannot be read; what the system says.
error-unreadable-file = No se puede leer { $path }: { $reason }.
# `ruta busy subscribe`.
help-ruta-busy-subscribe = Lee tiempo ocupado de un calendario en un servidor (CalDAV)
# `ruta busy subscribe`, the long help.
help-ruta-busy-subscribe-more = Nunca se escribe nada allí. La contraseña se pide una vez y se guarda en el llavero del sistema. `ruta busy refresh` vuelve a leer el calendario, y la ventana también.
# `ruta busy subscribe URL`.
help-ruta-busy-subscribe--url = La dirección del calendario, o la del servidor en el que está
# `ruta busy subscribe --user`.
help-ruta-busy-subscribe--user = El usuario en el servidor
# `ruta busy subscribe --calendar`.
help-ruta-busy-subscribe--calendar = El título del calendario en el servidor, si la dirección es la de un servidor
# `ruta busy subscribe --name`.
help-ruta-busy-subscribe--name = Nombra el calendario aquí; sin él, su título
# `ruta busy subscribe --all-day`.
help-ruta-busy-subscribe--all-day = Cuenta todos los eventos de día entero, no solo los marcados como ocupado
# `ruta busy refresh`.
help-ruta-busy-refresh = Vuelve a leer los calendarios ocupados que han cambiado
# `ruta busy refresh`, the long help.
help-ruta-busy-refresh-more = Un calendario que no se puede leer conserva lo que tenía. Los archivos se vuelven a leer también antes de cada plan.
# While `ruta busy subscribe` and `ruta busy refresh` wait.
busy-refreshing = Leyendo calendarios
# `ruta busy refresh`, and beside a plan: a calendar that has changed.
busy-read-again = { $name } ha cambiado y se ha vuelto a leer.
# `ruta busy refresh`, and beside a plan: a calendar that cannot be read.
busy-not-read = { $name } no se ha podido volver a leer y cuenta como antes. { $why }
# `ruta busy refresh`: nothing has changed.
busy-as-before = Tu tiempo ocupado es el de antes.

# Taking changes back from a calendar file.

# `ruta take-back`.
help-ruta-take-back = Recupera lo que cambiaste en tu calendario
# `ruta take-back`, the long help.
help-ruta-take-back-more = Lee un archivo que exportó tu calendario. Una sesión que moviste allí queda fijada allí, una que cancelaste se salta. Los títulos que editaste se quedan en tu calendario. Los eventos ajenos no se tocan: `ruta busy add` los cuenta como tiempo ocupado.
# `ruta take-back FILE`.
help-ruta-take-back--file = El archivo de calendario, en formato iCalendar (.ics)
# `ruta take-back --dry-run`.
help-ruta-take-back--dry-run = Muestra lo que cambiaría y no cambia nada
# `ruta take-back --complete`.
help-ruta-take-back--complete = Dice que el archivo contiene el calendario entero: las sesiones que no están en él se borraron
# `ruta take-back --accept-deletions`.
help-ruta-take-back--accept-deletions = Salta las sesiones aunque falten muchas a la vez
# `ruta take-back`, first line ($sessions: of the plan in the file, $moved, $skipped).
take-back-done = Sesiones en el archivo: { $sessions }. Movidas allí: { $moved }. Borradas allí: { $skipped }.
# `ruta take-back`, `ruta caldav sync`: a session that was moved in the calendar.
taken-back-moved = Movida allí, ahora fijada: { $id } { $title }, de { $from } a { $to }
# `ruta take-back`, `ruta caldav sync`: a session that was deleted in the calendar.
taken-back-skipped = Borrada allí, ahora saltada: { $id } { $title }, { $when }
# `ruta take-back`: an event whose time cannot be taken over, and why.
take-back-apart = Sin recuperar: { $id } { $title } ({ $why })
# `ruta take-back`: events of others ($foreign: how many).
take-back-foreign = { $foreign ->
    [one] Un evento ajeno no se ha tocado; `ruta busy add` lo cuenta como tiempo ocupado.
   *[other] { $foreign } eventos ajenos no se han tocado; `ruta busy add` los cuenta como tiempo ocupado.
 }
# What undo would take back: changes from a calendar file.
change-take-back = Cambios de un archivo de calendario
# The plan version that took them over.
version-take-back = Cambios de un archivo de calendario
# The file holds no session of this plan.
error-nothing-to-take-back = El archivo no contiene ninguna sesión de este plan.
# What to do about it: no session of this plan in the file.
hint-nothing-to-take-back = Exporta el calendario en el que importaste las sesiones de Ruta. Para el tiempo ocupado está `ruta busy add`.
# So many sessions are gone from the file that it may be a mistake.
error-many-gone = { $gone } de { $all } sesiones no están en el archivo o están canceladas en él.
# What to do about it: many sessions are gone.
hint-many-gone = ¿Es el archivo correcto y el calendario entero? No se ha cambiado nada. `--accept-deletions` las salta todas.
