# Los textos de la ventana.

## La ventana y su marco

# El título de la ventana.
window-title = { $page } · Ruta
# El nombre de la barra lateral, para lectores de pantalla.
nav-label = Páginas
# Barra lateral y título de la página.
nav-calendar = Calendario
# Barra lateral y título de la página.
nav-roadmap = Hoja de ruta
# Barra lateral y título de la página.
nav-hours = Tus horas
# Barra lateral y título de la página.
nav-catch-up = Ponerse al día
# La entrada de la barra lateral cuando hay sesiones que mirar.
nav-catch-up-waiting =
    Ponerse al día, { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
# Barra lateral y título de la página.
nav-export = Archivo .ics
# Barra lateral y título de la página.
nav-settings = Ajustes
# Mientras llega lo que muestra una página.
loading = Un momento…
# El botón del aviso que deshace lo que cuenta.
undo = Deshacer
# El botón de deshacer; `what` lo nombra el programa.
undo-what = Deshacer: { $what }
# El botón de deshacer sin nada que deshacer, y su aviso.
undo-nothing = Nada que deshacer
# El botón de rehacer; `what` lo nombra el programa.
redo-what = Rehacer: { $what }
# El botón de rehacer sin nada que rehacer, y su aviso.
redo-nothing = Nada que rehacer
# El botón que quita un aviso.
toast-close = Quitar el aviso
# El botón que quita un error.
error-close = Quitar el error
# Un error que el programa no explica.
error-unknown = Algo ha fallado dentro de Ruta.
# La marca de un enlace, para lectores de pantalla.
opens-browser = se abre en el navegador
# Botón que guarda.
save = Guardar
# Botón que cierra sin guardar.
cancel = Cancelar
# Botón que cierra un diálogo.
close = Cerrar

## La línea de la ruta, bajo el título

# El nombre de la línea, para lectores de pantalla.
rail-label = Tu ruta
# La marca de hoy.
rail-you = tú, { $share } hecho
# La marca del último día en que un nivel va a tiempo.
rail-due = { $level }: límite { $date }
# La marca del final del plan.
rail-finish = fin { $date }
# On the rail: the day by which half of the futures have ended.
rail-p50 = 50 % para el { $date }
# On the rail: the day by which four in five futures have ended.
rail-p80 = 80 % para el { $date }
# Junto a una marca que el plan no cumple, para lectores de pantalla.
rail-late = con retraso

## El aviso de tiempo pasado, en todas las páginas

# El nombre del aviso, para lectores de pantalla.
missed-label = Sesiones pasadas
# Sesiones acabadas de las que no se ha dicho nada; `since` es el primer día.
missed-open =
    { $count ->
        [one] Ha pasado { $count } sesión sin que digas nada
       *[other] Han pasado { $count } sesiones sin que digas nada
    }, desde el { $since }.
# Sesiones que la persona dio por perdidas.
missed-said =
    { $count ->
        [one] Te falta { $count } sesión
       *[other] Te faltan { $count } sesiones
    }, { $time }, desde el { $since }.
# Detrás de `missed-said`: de algunas de esas sesiones no se ha dicho nada.
missed-still-open = De { $count } aún no has dicho nada.
# El botón del aviso.
missed-go = Ponerse al día

## Pintar la semana: primer uso y Tus horas

# El nombre de la cuadrícula, para lectores de pantalla.
paint-label = Horas libres de la semana
# Encima de la cuadrícula.
paint-help = Pinta con el ratón las horas en que puedes estudiar; lo que pasa de medianoche es de esa noche. Con el teclado: flechas para moverte, Mayús y flechas para marcar, espacio para pintar o borrar.
# Debajo de la cuadrícula, la suma de la semana.
paint-total = { $time } a la semana
# Una celda pintada, para lectores de pantalla.
paint-cell-free = { $day }, de { $from } a { $to }, libre
# Una celda sin pintar, para lectores de pantalla.
paint-cell-empty = { $day }, de { $from } a { $to }, sin pintar
# Botón que muestra de 00:00 a 06:00.
paint-show-night = Mostrar la madrugada
# Botón que oculta de 00:00 a 06:00.
paint-hide-night = Ocultar la madrugada
# La fila de sumas, para lectores de pantalla.
paint-per-day = Por día
# Debajo de la cuadrícula: la fila en la que un día tiene una cantidad en lugar de horas pintadas.
paint-whenever = Horas, cuando sea
# Un campo de esa fila, para lectores de pantalla.
paint-whenever-of = { $day }: horas, cuando estés despierto
# Una celda de después de medianoche que es de la noche anterior, para lectores de pantalla.
paint-tail = parte de la noche del { $day }

## El campo de fecha

# El campo sin fecha.
date-none = Elegir fecha
# El calendario que se abre, para lectores de pantalla.
date-pick = Elegir fecha
# Botón del mes anterior.
date-previous = Mes anterior
# Botón del mes siguiente.
date-next = Mes siguiente
# Botón que quita la fecha.
date-clear = Sin fecha

## La respuesta en vivo: primer uso y Tus horas

# El nombre del panel, para lectores de pantalla.
answer-label = Con estas horas
# Sin horas pintadas.
answer-empty = Pinta tus horas libres.
# Debajo, qué pasará entonces.
answer-empty-hint = En cuanto pintes la primera, verás aquí cuándo terminas.
# Mientras se calcula la primera respuesta.
answer-wait = Calculando…
# Encima de la fecha de fin.
answer-finish = Terminas el
# Cuando nada cabe.
answer-nothing = Con estas horas no cabe nada.
# Etiqueta del número de sesiones.
answer-sessions = En total
# El número de sesiones y su tiempo.
answer-sessions-value =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    } · { $time }
# Etiqueta de la semana más llena.
answer-busiest = Semana más llena
# Debajo del fin de un nivel que va a tiempo.
answer-in-time = a tiempo, límite { $date }
# Below it: what is due until that date, and what can be worked until then.
answer-demand = necesita { $need } de las { $have } hasta entonces
# Debajo del fin de un nivel que se pasa.
answer-late = { $time } después del { $date }
# Encima de los cambios, de los que basta uno.
answer-remedies = Basta con una de estas cosas; púlsala para planear con ella:
# Encima de lo que no cabe.
answer-unplaced =
    { $count ->
        [one] { $count } tarea sin sitio:
       *[other] { $count } tareas sin sitio:
    }
# Al pie del panel: con qué se calcula.
answer-basis = Con { $confidence } % de confianza en las horas y un { $reserve } % de cada semana en reserva.

## Primer uso

# El título de la página.
first-title = Tu ruta empieza aquí
# El primer paso.
first-welcome = Te damos la bienvenida
# Debajo del primer paso.
first-welcome-text = Dinos cuándo puedes estudiar y Ruta reparte la hoja de ruta en sesiones, con su fecha de fin. Todo se puede cambiar después.
# El segundo paso.
first-roadmap = Qué vas a aprender
# El tamaño de la hoja de ruta.
first-roadmap-size = { $count } temas y proyectos
# Botón que abre otra hoja de ruta.
first-roadmap-open = Abrir otra…
# Botón que vuelve a la que viene con Ruta.
first-roadmap-shipped = Volver a la incluida
# El tercer paso.
first-hours = Cuándo puedes estudiar
# El cuarto paso.
first-choices = Tus elecciones y el primer día
# El campo del primer día.
first-start = Empiezas el
# Primer uso: abre los campos que casi nadie necesita al empezar.
first-more = Más opciones
# Primer uso: botón que pliega un paso y lleva al siguiente.
first-done = Listo
# El botón que hace el plan.
first-make = Hacer mi plan
# Debajo del botón mientras no hay horas.
first-make-hint = Pinta al menos una hora.
# El aviso cuando el plan está hecho.
first-made = Tu plan está hecho.
# Junto a una opción: lo que ahorra elegirla.
choice-frees = ahorra { $time }
# La opción de estudiarlas todas.
choice-all = Todas
# El aviso tras elegir.
choice-picked = Elegido: { $title }. Entra en el próximo plan.

## Today

# Sidebar, and the title of the page while it loads.
nav-today = Hoy
# The entry of the sidebar while the timer runs, for screen readers.
nav-today-timed = Hoy, el temporizador está en marcha
# The page without a session ahead.
today-nothing = Ya no queda ninguna sesión planeada.
# Behind the time of a session that is worked on by the timer.
today-started = empezada
# Behind the time of a session that is on.
today-now = ahora
# Behind the time of the next session of the day.
today-next = la siguiente
# Behind the level's title: how much of it is done.
today-level = { $percent } % hecho
# What waits for the session's item; at most two titles.
today-unlocks =
    { $count ->
        [one] { $titles } espera a que la acabes.
       *[other] { $titles } esperan a que la acabes.
    }
# The name of the running clock, for screen readers.
today-timer = Tiempo trabajado
# The button that starts the timer.
today-start = Empezar
# The button that starts a session of another day today.
today-start-early = Empezar ya
# The button that pauses the timer.
today-pause = Pausa
# The button that goes on after a pause.
today-resume = Seguir
# The button that stops the timer and logs its minutes.
today-stop = Parar y anotar
# The button of a session of today that will not be done today.
today-not = Hoy no
# Where the timer ran far longer than the session.
today-forgotten = El temporizador lleva { $time }. Si trabajaste menos, di cuánto en «En parte…».
# Above the list of sessions that have passed without a word.
today-open =
    { $count ->
        [one] { $count } sesión sin respuesta desde el { $since }
       *[other] { $count } sesiones sin respuesta desde el { $since }
    }
# The button that puts the question off.
today-later = Pregúntame mañana
# The button that shows what was put off.
today-show = Mostrar
# The button that hides it again.
today-hide = Ocultar
# Above what comes behind the session.
today-then = Después
# Above what was said of today's sessions.
today-answered = Hoy hasta ahora

## Calendario

# Botón hacia atrás.
calendar-previous = Anterior
# Botón hacia delante.
calendar-next = Siguiente
# Botón que vuelve a hoy.
calendar-today = Hoy
# El nombre del selector de vista, para lectores de pantalla.
calendar-view = Vista
# Una vista: un solo día.
calendar-day = Día
# Una vista.
calendar-week = Semana
# Una vista.
calendar-month = Mes
# Una vista.
calendar-agenda = Agenda
# Una vista: todos los meses del plan.
calendar-plan = Plan
# La agenda sin sesiones.
calendar-empty = No hay sesiones en estas semanas.
# En un día lleno del mes.
calendar-more = { $count } más
# Días libres sin nota.
calendar-off = Días libres
# El nombre de la leyenda, para lectores de pantalla.
calendar-key = Leyenda
# En la leyenda: sesiones huecas.
calendar-key-open = perdida o sin respuesta
# En la leyenda: fondo de las horas libres.
calendar-key-free = horas libres
# In the key: the places that sessions left with the last replan.
calendar-key-ghost = antes de replanificar
# In the week: the place that a session left with the last replan.
calendar-ghost = antes: { $title }
# Al pie del calendario.
week-this = Esta semana
# Al pie del calendario, otra semana.
week-of = Semana del { $date }
# Al pie del calendario: carga y tiempo libre.
week-load = { $planned } planeadas de { $free } libres
# Al pie del calendario: lo hecho.
week-done = { $time } hechas
# La clase de una sesión.
kind-study = estudio
# La clase de una sesión.
kind-project = proyecto
# La clase de una sesión.
kind-review = repaso
# Sesión acabada de la que no se ha dicho nada.
status-open = sin respuesta
# Estado de una sesión.
status-planned = planeada
# Estado de una sesión.
status-done = hecha
# Estado de una sesión.
status-partial = hecha en parte
# Estado de una sesión.
status-missed = perdida
# Estado de una sesión.
status-skipped = saltada
# Una sesión que el plan no mueve.
session-pinned = fijada
# Botón de la ficha.
session-pin = Fijar
# Botón de la ficha.
session-unpin = Soltar
# Botón de la ficha que pide día y hora.
session-move = Mover a…
# El aviso tras mover una sesión.
session-moved = Sesión movida y fijada.
# El aviso tras fijar una sesión.
session-pinned-toast = Sesión fijada: el plan no la moverá.
# El aviso tras soltar una sesión.
session-unpinned-toast = Sesión suelta: el próximo plan puede moverla.
# Etiqueta de la ficha: la razón del sitio.
sheet-why = Por qué aquí
# Etiqueta de la ficha: la tarea.
sheet-task = De este tema
# Qué sesión es y cuánto hay hecho de la tarea.
sheet-task-value = sesión { $number } de { $of } · { $done } hechas de { $all }
# Etiqueta de la ficha de un repaso.
sheet-review = De este tema
# Qué repaso es de los que hay en el plan.
sheet-review-value = repaso { $number } de { $of }
# Encima de las respuestas a un repaso.
grade-question = ¿Te ha salido?
# Una respuesta a un repaso, y lo que se muestra de ella.
grade-failed = No
# Una respuesta a un repaso, y lo que se muestra de ella.
grade-hard = Con esfuerzo
# Una respuesta a un repaso, y lo que se muestra de ella.
grade-good = Sí
# Una respuesta a un repaso, y lo que se muestra de ella.
grade-easy = A la primera
# Etiqueta de la ficha: lo que espera.
sheet-unlocks = Lo esperan
# Etiqueta de la ficha: dónde aprenderlo.
sheet-resources = Dónde aprenderlo
# Campo de los minutos hechos.
partly-minutes = Minutos hechos
# Campo del día.
move-date = Día
# Campo de la hora.
move-time = Hora
# Botón que mueve.
move-do = Mover
# Botón: hecha entera.
log-done = Hecha
# Botón que pide los minutos hechos.
log-partly = En parte…
# Botón: no se hizo y se quiere recuperar.
log-missed = Perdida
# Botón: no se hizo y no se quiere recuperar.
log-skip = Saltar
# Botón que quita lo que se dijo.
log-take-back = Quitar lo dicho
# El aviso tras el botón.
logged-done = { $title }: hecha.
# El aviso tras el botón.
logged-partial = { $title }: hecha en parte.
# El aviso tras el botón.
logged-missed = { $title }: perdida.
# El aviso tras el botón.
logged-skipped = { $title }: saltada.
# El aviso tras quitar lo dicho.
logged-planned = { $title }: otra vez sin respuesta.
# El aviso tras responder a varias.
logged-many = { $count } sesiones apuntadas.

## Hoja de ruta

# Botón que abre otra hoja de ruta.
roadmap-open = Abrir otra hoja de ruta…
# El aviso tras abrirla.
roadmap-taken = Hoja de ruta abierta.
# Los meses de un nivel.
roadmap-months = { $min }–{ $max } meses
# Junto al nivel en curso.
roadmap-here = estás aquí
# Lo hecho de lo planeado.
roadmap-done-of = { $done } de { $planned }
# Cuándo acaba un nivel.
roadmap-finish = acaba el { $date }
# Cuándo acaba un nivel que se pasa de su límite.
roadmap-finish-late = acaba el { $date }, límite { $due }
# Encima de los proyectos de un nivel.
roadmap-projects = Proyectos
# Cuántos proyectos hay.
roadmap-projects-count =
    { $count ->
        [one] { $count } proyecto
       *[other] { $count } proyectos
    }
# Un tema con tres repasos superados en días distintos.
roadmap-retained = retenido
# Un tema: repasos superados.
roadmap-recalled = recordado { $count ->
    [one] una vez
   *[other] { $count } veces
 }
# Encima de los recursos de un nivel.
roadmap-resources = Dónde aprenderlo
# Encima de las elecciones.
roadmap-choices = Elige uno
# Debajo de las elecciones.
roadmap-choices-note = Lo elegido cuenta desde el próximo plan.
# Encima de los consejos.
roadmap-advice = Consejos
# Encima de lo que pide el mercado.
roadmap-demand = Lo que se pide
# Encima de las referencias.
roadmap-references = Referencias
# Sobre la ruta, cuando el plan se hizo antes de los últimos cambios de la ruta.
roadmap-waits = Tu plan aún no sigue estos cambios.
# El botón de al lado.
roadmap-plan-anew = Hacer el plan de nuevo
# El aviso de después.
roadmap-planned-anew = Tu plan vuelve a seguir la ruta.
# Sobre las tareas añadidas a un nivel.
roadmap-own = Tus propias tareas
# Cuántas hay.
roadmap-own-count =
    { $count ->
        [0] ninguna
        [one] { $count } tarea
       *[other] { $count } tareas
    }
# El campo del título de una tarea nueva.
own-title = Una tarea tuya
# El campo de lo que va antes de una tarea nueva.
own-after = Cuando esto esté hecho
# La opción de una tarea nueva que no espera a nada.
own-after-nothing = nada en particular
# El botón que añade una tarea.
own-add = Añadir tarea
# El aviso de después.
own-added = Añadida: { $title }.
# El botón que quita una tarea propia.
own-remove = Quitar la tarea
# El aviso de después.
own-removed = Quitada: { $title }.
# El campo de las horas mínimas.
hours-from = Horas, de
# El campo de las horas máximas.
hours-to = a
# Cuando las horas no se entienden o están al revés.
hours-range-wrong = Escribe las horas mínimas y luego las máximas: 1,5 y 3.
# El botón que abre los campos de un elemento; su título.
edit-item = Cambiar { $title }
# El botón que guarda las horas propias.
edit-save = Guardar horas
# El botón que vuelve a las horas de la ruta.
edit-reset = Volver a las { $range } de la ruta
# El aviso tras cambiar las horas.
edit-saved = { $title }: { $range }.
# La casilla de lo que ya se sabe.
edit-known = Ya lo sé
# La casilla de lo que puede quedar fuera.
edit-optional = Opcional: puede quedar fuera si falta tiempo
# La casilla de lo que se deja fuera.
edit-dropped = Dejarlo fuera
# El aviso tras marcar o desmarcar una casilla.
edit-noted = Anotado: { $title }.
# El asa que mueve una parte entre las de al lado; su título, su puesto y cuántas son.
move-grip = Mover { $title }, { $place } de { $count }: arrastra, o Alt con las flechas
# El aviso tras mover una parte.
moved = { $title }: ahora { $place } de { $count }.
# El botón que devuelve el orden de la ruta.
order-reset = Volver al orden de la ruta
# El aviso de después.
order-reset-done = Otra vez en el orden de la ruta.
# Sobre las fechas límite de los niveles.
due-title = Fechas límite
# Debajo.
due-hint = Hasta cuándo va a tiempo cada nivel.
# El botón que vuelve a la fecha que sale de los meses.
due-usual = Volver al { $date }
# El aviso tras cambiar una fecha límite.
due-saved = Fecha límite de { $level } cambiada.
# El campo de la fecha hasta la que se reparten.
due-until = Repartir según el trabajo hasta el
# El botón que las reparte.
due-spread = Repartir las fechas
# El aviso de después.
due-spread-done = Fechas límite repartidas según el trabajo.
# Junto a un tema acabado.
item-done = hecho
# Junto a un tema empezado.
item-begun = empezado
# Junto a un tema de una opción no elegida.
item-left-out = fuera del plan
# Junto a un elemento que ya se sabe.
item-known = ya lo sabes
# Junto a un elemento que puede quedar fuera.
item-optional = opcional
# Junto a las horas planeadas: el rango propio y el de la ruta.
item-of-own-range = de { $range } (ruta: { $roadmap })
# Junto a las horas planeadas: el rango.
item-of-range = de { $range }
# El nombre de la lista, para lectores de pantalla.
item-requirements = Requisitos
# Debajo de un tema: lo que va antes.
item-after = después de { $titles }
# Debajo de un tema: su próxima sesión.
item-next = próxima: { $at }

## Tus horas

# Encima de la cuadrícula.
hours-week = Una semana normal
# Campo de la zona horaria.
hours-zone = Zona horaria
# Botón que guarda las horas sin mover nada.
hours-save = Guardar sin replanear
# Debajo de los botones.
hours-save-hint = Planear mueve las sesiones que quedan. Las fijadas no se mueven.
# Botón que planea de nuevo.
hours-plan = Planear con estas horas
# Botón que vuelve a lo guardado.
hours-reset = Volver a lo guardado
# El aviso tras guardar.
hours-saved = Horas guardadas. El plan sigue como estaba.
# El aviso tras planear.
hours-planned = Plan hecho con estas horas.
# El aviso tras cambiar días, ausencias o calendarios.
hours-changed = Guardado. Entra en el próximo plan.
# Tus horas: encima de a qué se atiene el plan.
terms-title = A qué se atiene el plan
# Campo de la fecha en que todo debe estar hecho; puede quedar vacío.
terms-deadline = Acabar antes del fin del día
# Campo del límite de horas por semana; puede quedar vacío.
terms-pace = Horas a la semana, como mucho
# En el campo, cuando no hay límite.
terms-pace-none = sin límite
# Campo de la confianza: con qué probabilidad bastan las horas planeadas.
terms-confidence = Confianza en que las horas basten
# Una opción del campo.
terms-confidence-value = { $percent } %
# Encima de los días sueltos.
days-title = Días sueltos
# Debajo del título.
days-hint = Un día que no es como los demás de la semana.
# Un día sin horas.
days-none = sin estudio
# Un día que tiene una cantidad en lugar de horas.
days-whenever = { $time }, cuando sea
# Campo del día.
days-date = Día
# Campo de las horas de ese día.
days-windows = Horas, una cantidad, o nada si no estudias
# Cuando no se entienden las horas.
days-wrong = Escribe las horas así: 10:00-13:00, 22:00-01:00, sin que se pisen, o una cantidad: 6h.
# Botón que añade el día.
days-add = Añadir día
# Botón que quita un día suelto.
days-remove = Quitar el { $date }
# Las semanas entre las que se elige, para lectores de pantalla.
profiles-label = Qué semana
# La semana que vale cuando no hay ningún perfil.
profiles-usual = Semana habitual
# Botón que abre el formulario de otra semana.
profiles-new = Otra semana para una temporada
# Campo: cómo se llama la temporada.
profiles-name = Nombre
# En el campo, mientras está vacío.
profiles-example = verano
# Campo: el primer día de la temporada.
profiles-from = Desde
# Campo: el último día de la temporada.
profiles-to = Hasta
# Botón que añade el perfil.
profiles-add = Añadir
# Debajo del formulario.
profiles-hint = Entre sus fechas vale en lugar de la semana habitual. Empieza con tus horas habituales; después píntala.
# Cuando el nombre ya está.
profiles-taken = Ya hay un perfil con ese nombre.
# Botón que quita un perfil.
profiles-remove = Quitar { $name }
# Debajo de la cuadrícula, cuando un día tiene una cantidad: el campo del tiempo despierto.
waking-label = Cuando sea quiere decir entre
# Cuando no se entiende el tiempo despierto.
waking-wrong = Escríbelo así: 08:00-22:00, hasta las 24:00.
# Encima de los festivos.
holidays-title = Festivos
# Debajo del título.
holidays-hint = Quedan libres. Cada municipio tiene alguno más: añádelo como día libre.
# Campo que busca un país o una región.
holidays-region = País o región
# Lo mismo, cuando ya hay uno elegido.
holidays-other = Otro país u otra región
# En el campo, mientras está vacío.
holidays-search = Escribe un nombre o un código
# Cuando no se encuentra nada.
holidays-no-region = Ningún país ni región se llama así.
# Casilla: los festivos son días como los demás.
holidays-study = Estudiar los festivos como siempre
# Junto a un festivo en que se estudia.
holidays-studied = se estudia
# Botón tras el que no cuenta ningún festivo.
holidays-none = No contar festivos
# Botón que muestra la lista entera.
holidays-all = Mostrar los { $count }
# Botón que muestra solo los próximos.
holidays-fewer = Mostrar menos
# Encima de los días libres.
off-title = Días libres
# Debajo del título.
off-hint = Vacaciones y viajes: en esos días no se planea nada.
# Campo del primer día.
off-from = Desde
# Campo del último día.
off-to = Hasta
# Campo de la nota.
off-note = Nota
# Botón que añade días libres.
off-add = Añadir
# Botón que quita días libres.
off-remove = Quitar { $period }
# Encima de los calendarios.
busy-title = Calendarios ocupados
# Debajo del título.
busy-hint = Un archivo .ics de tu calendario: a las horas de sus eventos no se estudia.
# Cuántos ratos ocupados tiene un calendario.
busy-events =
    { $count ->
        [one] { $count } rato ocupado
       *[other] { $count } ratos ocupados
    }
# The toast after busy calendars were read again ($names).
busy-read-again = Leído de nuevo: { $names }.
# Below a busy calendar that could not be read again.
busy-not-read = No se ha vuelto a leer y cuenta como antes: { $why }
# Botón que abre un archivo.
busy-add = Añadir calendario…
# Botón que quita un calendario.
busy-remove = Quitar { $name }
# Encima de la tabla de semanas.
weeks-title = Próximas semanas
# Columna.
weeks-from = Semana del
# Columna.
weeks-free = Libres
# Columna.
weeks-planned = Planeadas
# Columna.
weeks-done = Hechas

## Ponerse al día

# Cuando no falta nada.
catch-up-none = No te falta ninguna sesión.
# Debajo.
catch-up-none-hint = Puedes planear de nuevo si has cambiado tus horas o tus elecciones.
# Arriba de la página.
catch-up-lead =
    { $count ->
        [one] Te falta { $count } sesión
       *[other] Te faltan { $count } sesiones
    }, { $time }, desde el { $since }. Elige cómo seguir.
# Encima de la lista.
open-title =
    { $count ->
        [one] { $count } sesión sin respuesta
       *[other] { $count } sesiones sin respuesta
    }
# Debajo del título.
open-hint = Di qué pasó con cada una. Lo que no digas cuenta como no hecho en las propuestas.
# The button below the first of many.
open-show-all = Ver las { $count }
# Antes de los botones para todas.
open-all = Todas:
# Botón para todas.
open-all-done = Todas hechas
# Botón para todas.
open-all-missed = Todas perdidas
# Encima de las propuestas.
ways-title = Formas de seguir
# Debajo del título.
ways-hint = Nada cambia hasta que apliques una, y se puede deshacer.
# A switch above the proposals, after two weeks without study; what it means stands behind it.
ways-gentle = Empezar con una semana suave
# Fila de la tabla.
ways-finish = Terminas el
# A row of the ways back: the day by which four in five futures have ended.
ways-p80 = 80 % para el
# A row of the ways back.
ways-slack = Semanas de margen
# A cell of that row, with a digit behind the point.
ways-slack-value = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 }
# Fila de la tabla.
ways-before = Antes era el
# Fila de la tabla.
ways-busiest = Semana más llena
# Fila de la tabla: trabajo después de los límites.
ways-late = Fuera de plazo
# En la tabla.
ways-late-none = nada
# Fila de la tabla.
ways-moves = Cambia
# Cuántas sesiones cambian y cuántas no.
ways-moves-value =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }; siguen igual { $kept }
# Debajo, cuando nada cambia.
ways-moves-none = No se mueve ninguna sesión.
# Fila de la tabla: trabajo opcional que la propuesta deja fuera.
ways-cut = Se quita
# Fila de la tabla.
ways-unplaced = Sin sitio
# En lugar de los botones de una propuesta que lleva al mismo plan que otra.
ways-same = Igual que «{ $title }».
# Botón de una propuesta.
ways-apply = Aplicar
# El botón, para lectores de pantalla.
ways-apply-what = Aplicar: { $title }
# Botón que muestra los cambios.
ways-show = Ver día a día
# El botón y el panel, para lectores de pantalla.
ways-show-what = Ver día a día: { $title }
# El aviso tras aplicar.
ways-applied = Aplicado: { $title }.
# Una sesión que cambia de sitio.
move-moved = { $title }: { $before } → { $after }
# Una sesión que cambia de tema; `before` es el de antes.
move-relabelled = { $after }: { $title } en vez de { $before }
# Una sesión nueva.
move-added = { $title }: nueva, { $after }
# Una sesión que se quita.
move-removed = { $title }: se quita, { $before }

## Archivo .ics

# Arriba de la página.
export-lead = Guarda el plan como archivo .ics y ábrelo con tu calendario: Google, Apple, Outlook, Thunderbird o Nextcloud. Cada sesión conserva su identidad, así que al guardarlo otra vez los eventos se mueven y no se duplican.
# El nombre del cuadro, para lectores de pantalla.
export-state = Qué ha cambiado
# En el cuadro.
export-last = Último archivo: { $at }. Desde entonces:
# En el cuadro, sin archivo previo.
export-never = Todavía no has guardado ningún archivo.
# Tras el número.
export-new =
    { $count ->
        [one] nueva
       *[other] nuevas
    }
# Tras el número.
export-changed =
    { $count ->
        [one] cambiada
       *[other] cambiadas
    }
# Tras el número.
export-gone =
    { $count ->
        [one] quitada
       *[other] quitadas
    }
# Encima de las opciones.
export-what = Qué se guarda
# Una opción.
export-all = El plan entero
# Debajo de la opción.
export-all-hint = Lo normal. Tu calendario reconoce lo que ya tenía.
# Una opción.
export-changes = Solo lo que ha cambiado
# Debajo de la opción.
export-changes-hint = Con las sesiones quitadas como anuladas, para calendarios que no borran.
# Campo.
export-alarm = Alarma
# En el campo.
export-alarm-none = Sin alarma
# En el campo.
export-alarm-before = { $minutes } min antes
# Casilla.
export-utc = Horas en UTC
# Debajo de la casilla.
export-utc-hint = Solo si tu calendario no entiende zonas horarias.
# Botón que abre el diálogo de guardar.
export-save = Guardar archivo…
# Encima del resultado.
export-done =
    { $count ->
        [one] Guardada { $count } sesión
       *[other] Guardadas { $count } sesiones
    }
# En el resultado.
export-report = { $new } nuevas, { $changed } cambiadas, { $gone } quitadas desde el archivo anterior.
# Debajo del resultado.
export-next = Ahora ábrelo o impórtalo en tu calendario, mejor en uno aparte para el estudio.
# A choice: the sessions of one level alone.
export-level = Solo { $level }
# A field: the language of the events.
export-language = Idioma de los eventos
# A box to tick.
export-split = Varios archivos si es grande
# Below the box.
export-split-hint = Cada uno de menos de 900 kB. Google no acepta ninguno de 1 MB.
# In the box, where the plan says something else than the last file.
export-stale = Tu archivo de calendario está atrasado.
# At the foot of the calendar, where the plan says something else than the last file.
export-stale-line = Tu archivo de calendario está atrasado: { $changed } movidas o cambiadas, { $new } nuevas, { $gone } quitadas.
# The button beside it.
export-open = Guardar otra vez
# The list of exports, folded.
export-ledger = Archivos guardados hasta ahora ({ $count })
# In the list: how many events a file held.
export-ledger-events =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
# In the list: what a file held.
export-scope-plan = Todo el plan
# In the list: what a file held.
export-scope-changes = Solo los cambios
# In the list: what a file held.
export-scope-session = Una sesión
# The heading over taking changes back.
take-title = Recuperar cambios
# Below the heading.
take-lead = ¿Moviste o borraste sesiones en tu calendario? Expórtalo allí y abre el archivo aquí: lo que moviste queda fijado donde lo pusiste, lo que borraste se salta.
# A check box.
take-complete = El archivo contiene el calendario entero: lo que no está en él se borró
# The button.
take-open = Abrir el archivo de calendario…
# Above what would change ($sessions: of the plan in the file).
take-would =
    { $sessions ->
        [one] En el archivo hay una sesión del plan. Esto cambiaría:
       *[other] En el archivo hay { $sessions } sesiones del plan. Esto cambiaría:
    }
# Nothing would change ($sessions: of the plan in the file).
take-nothing =
    { $sessions ->
        [one] En el archivo hay una sesión del plan, y está como en el plan.
       *[other] En el archivo hay { $sessions } sesiones del plan, y todas están como en el plan.
    }
# A moved session.
take-moved = { $title }: movida a { $to }
# A deleted session.
take-skipped = { $title }, { $at }: borrada, se saltará
# An event that cannot be taken over, and why.
take-apart = { $title }: se queda como está ({ $why })
# Events of others.
take-foreign =
    { $count ->
        [one] Un evento ajeno no se toca.
       *[other] { $count } eventos ajenos no se tocan.
    }
# The button that carries it out.
take-do = Recuperar estos cambios
# The toast.
take-done = Cambios recuperados.
# The heading over what programs of this computer may read.
feed-title = Para programas de este ordenador
# Below the heading.
feed-lead = Thunderbird, Calendario de GNOME y otros pueden suscribirse al plan: lo que se mueve se mueve también allí, y lo que salió del plan desaparece. Nadie puede escribir en él y ningún otro ordenador puede leerlo.
# A check box.
feed-open = Dejar el plan abierto a suscripciones mientras Ruta está en marcha
# The feed is meant to be open and is not; why.
feed-trouble = Por ahora está cerrado: { $reason }
# A field that can only be read.
feed-address = Dirección para suscribirse
# A button beside the address.
feed-copy = Copiar
# Said by screen readers after copying.
feed-copied = La dirección está copiada.
# Below the address.
feed-how = Thunderbird: Nuevo calendario, En la red. Calendario de GNOME: Añadir calendario desde esta dirección. Evolution: Nuevo calendario, En la web.
# A button.
feed-fresh = Dirección nueva
# Beside the button.
feed-fresh-hint = Por si otra persona de este ordenador ha leído la antigua, que deja de funcionar.
# The heading over one sheet for each calendar program.
sheets-title = Cómo lo toma tu calendario
# Below the heading.
sheets-lead = Dale al plan un calendario aparte: así siempre puedes cambiarlo entero.
# In a sheet, over how to import.
sheet-import = La primera vez
# In a sheet, over what a second import does.
sheet-again = El mismo archivo otra vez
# In a sheet, over how to replace what is there.
sheet-replace = Para cambiarlo entero
# The name of a calendar program.
sheet-google = Google Calendar
# Its sheet: how to import.
sheet-google-import = En la web: crea un calendario aparte para el plan. Después, Configuración, Importar y exportar, elige el archivo y ese calendario, Importar.
# Its sheet: what a second import does.
sheet-google-again = Los eventos que ya están pasan a su nueva hora. Los que salieron del plan se quedan, y los avisos se pierden.
# Its sheet: how to replace the calendar.
sheet-google-replace = Borra ese calendario entero, créalo de nuevo e importa otra vez. Google no acepta archivos de 1 MB o más: guarda en varios archivos.
# The name of a calendar program.
sheet-apple = Calendario de Apple
# Its sheet: how to import.
sheet-apple-import = En el Mac: abre el archivo con doble clic, o Archivo, Importar; elige un calendario nuevo para el plan.
# Its sheet: what a second import does.
sheet-apple-again = En el mismo calendario, Apple debería mover lo que cambió; no lo hemos podido comprobar. En otro calendario de la misma cuenta, iCloud rechaza lo que ya tiene.
# Its sheet: how to replace the calendar.
sheet-apple-replace = Borra ese calendario entero e importa en uno nuevo.
# The name of a calendar program.
sheet-outlook-new = Outlook (nuevo y web)
# Its sheet: how to import.
sheet-outlook-new-import = Añade el archivo a un calendario aparte para el plan.
# Its sheet: what a second import does.
sheet-outlook-new-again = No hay ninguna fuente fiable; cuenta con que cada sesión se duplique.
# Its sheet: how to replace the calendar.
sheet-outlook-new-replace = Borra ese calendario e importa en uno nuevo.
# The name of a calendar program.
sheet-outlook-classic = Outlook (clásico, Windows)
# Its sheet: how to import.
sheet-outlook-classic-import = Abre el archivo: Outlook crea un calendario aparte con el nombre de tu ruta.
# Its sheet: what a second import does.
sheet-outlook-classic-again = Cada sesión se duplica: Outlook crea eventos nuevos en cada importación.
# Its sheet: how to replace the calendar.
sheet-outlook-classic-replace = Borra antes el calendario viejo y después abre el archivo nuevo.
# The name of a calendar program.
sheet-thunderbird = Thunderbird
# Its sheet: how to import.
sheet-thunderbird-import = Crea un calendario aparte para el plan e importa el archivo en él.
# Its sheet: what a second import does.
sheet-thunderbird-again = Las sesiones que ya están se saltan, también las que se movieron.
# Its sheet: how to replace the calendar.
sheet-thunderbird-replace = Borra ese calendario e importa en uno nuevo. Mejor: suscríbete con "ruta serve".
# The name of a calendar program.
sheet-gnome = Calendario de GNOME
# Its sheet: how to import.
sheet-gnome-import = Abre el archivo con Calendario y elige un calendario aparte.
# Its sheet: what a second import does.
sheet-gnome-again = La importación falla en cuanto una sesión ya está. Evolution, con el mismo almacén, mueve lo que cambió.
# Its sheet: how to replace the calendar.
sheet-gnome-replace = Borra ese calendario e importa en uno nuevo. Mejor: suscríbete con "ruta serve".
# The name of a calendar program.
sheet-nextcloud = Nextcloud
# Its sheet: how to import.
sheet-nextcloud-import = En Calendario: importa el archivo y elige un calendario nuevo para el plan.
# Its sheet: what a second import does.
sheet-nextcloud-again = Las sesiones que ya están se rechazan y quedan como estaban.
# Its sheet: how to replace the calendar.
sheet-nextcloud-replace = No importes otra vez: las sesiones borradas esperan en la papelera y bloquean la importación. Crea un calendario nuevo o sincroniza por CalDAV.
# The name of a calendar program.
sheet-khal = khal
# Its sheet: how to import.
sheet-khal-import = khal import --batch -a plan plan.ics
# Its sheet: what a second import does.
sheet-khal-again = Las sesiones que ya están pasan a su nueva hora. Las anuladas siguen en la lista, marcadas.
# Its sheet: how to replace the calendar.
sheet-khal-replace = Vacía la carpeta del calendario e importa otra vez.

## Ajustes

# Encima de idioma y colores.
settings-look = Aspecto
# Selector de idioma.
settings-language = Idioma
# Selector de colores.
settings-theme = Colores
# Una opción.
theme-system = Los del sistema
# Una opción.
theme-light = Claros
# Una opción.
theme-dark = Oscuros
# Settings: above what a session counts as that has passed.
elapsed-title = Cuando una sesión ha pasado
# The check box.
elapsed-label = Darla por hecha si no digo otra cosa
# Under the check box.
elapsed-hint = Si no, queda sin respuesta y se te pregunta una vez al día qué pasó.
# The toast after the box was ticked.
elapsed-done = Las sesiones que pasan cuentan como hechas.
# The toast after the tick was taken away.
elapsed-asked = Por las sesiones que pasan se pregunta una vez al día.
# Encima de las reglas.
rules-title = Cómo se cortan las sesiones
# Debajo del título.
rules-hint = Entran en el próximo plan.
# Campo.
rules-min-session = La más corta, min
# Campo.
rules-max-session = La más larga, min
# Campo.
rules-break-minutes = Pausa entre dos, min
# Campo.
rules-day-minutes = Máximo al día, min
# En el campo, mientras está vacío.
rules-day-none = sin límite
# Campo.
rules-buffer-before-minutes = Libre antes de lo ocupado, min
# Campo.
rules-buffer-after-minutes = Libre después de lo ocupado, min
# Campo.
rules-reserve-percent = Reserva semanal, %
# Una casilla.
rules-spacing = Repartir lo largo en varios días
# Debajo de la casilla.
rules-spacing-hint = Más de dos horas, en dos días; más de seis, en tres; y como mucho dos sesiones al día: lo repartido se recuerda mejor.
# Una casilla.
rules-reviews = Repasar los temas acabados
# Debajo de la casilla.
rules-reviews-hint = De 20 a 25 minutos con el libro cerrado, en un 15 % de la semana como mucho: lo que se recuerda tras una pausa queda mejor que lo releído.
# Una casilla.
rules-interleaving = Alternar temas hermanos
# Debajo de la casilla.
rules-interleaving-hint = El primer apartado de un tema va seguido; lo ya empezado se practica por turnos. Mezclar ayuda cuando los temas se parecen, no a primera vista.
# Una casilla.
rules-few-topics = Tres temas por semana como mucho
# Debajo de la casilla.
rules-few-topics-hint = Si los demás pueden esperar. Así los turnos siguen siendo turnos.
# Una casilla.
rules-late-projects = Proyectos tras cuatro quintos de su nivel
# Debajo de la casilla.
rules-late-projects-hint = Primero lo guiado y después lo abierto: quien empieza aprende más así.
# Una casilla.
rules-project-blocks = Proyectos en bloques de 90 a 120 min
# Debajo de la casilla.
rules-project-blocks-hint = Donde tus horas lo permiten; volver a una obra lleva tiempo.
# Una casilla.
rules-same-hours = El mismo día y hora
# Debajo de la casilla.
rules-same-hours-hint = Si no cuesta nada: una costumbre pide el mismo sitio durante semanas.
# Encima de las reglas de aprendizaje.
rules-learning = Lo que ayuda a aprender
# El campo que elige cuándo se repasa un tema.
rules-review-rule = Cuándo se repasan los temas
# Una opción de ese campo.
rules-review-rule-ladder = a los 2, 7, 21 y 60 días
# Una opción de ese campo.
rules-review-rule-fsrs = según mis respuestas (FSRS)
# El aviso tras guardar.
rules-saved = Reglas guardadas. Entran en el próximo plan.
# Encima de las versiones.
history-title = Versiones del plan
# Debajo del título.
history-hint = Cada cambio del plan se guarda. Restaurar una versión también se puede deshacer.
# Sin versiones.
history-empty = Todavía no hay ninguna.
# Columna.
history-when = Cuándo
# Columna.
history-why = Por qué
# Columna.
history-sessions = Sesiones
# Columna.
history-finish = Fin
# Junto al plan en vigor.
history-current = en vigor
# Botón de una versión.
history-restore = Restaurar
# El botón, para lectores de pantalla.
history-restore-what = Restaurar la versión { $version }
# El aviso tras restaurar.
history-restored = Restaurada la versión { $version }.
# Encima de la carpeta.
settings-data = Tus datos
# Debajo del título.
settings-data-hint = Todo está en esta carpeta de tu ordenador.
# Botón que abre la carpeta.
settings-open-data = Abrir la carpeta
# Al pie.
settings-version = Ruta { $version }

## La lista de órdenes y la hoja de atajos

# El nombre de la lista de órdenes (Ctrl+K).
commands-label = Lista de órdenes
# El campo de la lista de órdenes.
commands-find = Buscar una orden o una página
# Cuando nada encaja con lo escrito.
commands-none = No hay ninguna orden con esas palabras.
# Encima de las órdenes de la página abierta.
commands-here = En esta página
# Encima de las páginas.
commands-go = Ir a
# Encima de las órdenes que cambian algo.
commands-do = Hacer
# Encima de las órdenes de aspecto.
commands-look = Aspecto y ayuda
# Una orden.
command-print = Imprimir esta página
# Una orden; `theme` es uno de los colores de Ajustes.
command-theme = Colores: { $theme }
# La orden de cambiar a español, escrita en inglés y en español.
command-language-es = Cambiar a español
# La orden de cambiar a inglés, escrita en español y en inglés.
command-language-en = Cambiar a inglés (English)
# Una orden y el título de la hoja de atajos.
command-keys = Atajos de teclado
# La hoja de atajos.
command-redo = Rehacer
# Una orden del calendario; `view` es una vista.
command-view = Vista: { $view }
# La hoja de atajos: los que valen en todas las páginas.
keys-everywhere = En todas partes
# La hoja de atajos.
keys-larger = Aumentar la letra
# La hoja de atajos.
keys-smaller = Reducir la letra
# La hoja de atajos: las sesiones del calendario.
keys-sessions = Sesiones del calendario
# La hoja de atajos.
keys-sessions-reach = Ir de una a otra
# La hoja de atajos.
keys-sessions-open = Abrir la ficha
# La hoja de atajos.
keys-sessions-move = Mover y fijar
# La hoja de atajos.
keys-sessions-length = Alargar o acortar
# Una tecla.
key-control = Ctrl
# Una tecla.
key-shift = Mayús
# Una tecla.
key-enter = Intro
# Una tecla.
key-space = Espacio
# Una tecla.
key-tab = Tab
# Las cuatro flechas.
key-arrows = flechas
# Una tecla.
key-page-up = Re Pág
# Una tecla.
key-page-down = Av Pág
# Una tecla.
key-home = Inicio

# Page "Calendar file": a calendar on a server.

# Heading of the part about a calendar on a server.
server-title = En un calendario en un servidor (CalDAV)
# What it is, over the form.
server-lead = Nextcloud, iCloud, Fastmail y otros pueden guardar tus sesiones y decirle a Ruta qué mueves o borras allí. Google y Outlook.com no; para ellos usa el archivo.
# The address of the server or calendar.
server-url = Dirección
# The user on the server.
server-user-name = Usuario
# The password on the server.
server-password = Contraseña
# Under the password.
server-password-hint = Se guarda en el llavero de tu sistema. Muchos servidores quieren una contraseña creada para este programa.
# Button: connects.
server-connect = Conectar
# The user of the connected calendar.
server-user = { $user }
# When it was synced last.
server-synced = Última sincronización: { $at }.
# Before the first sync.
server-never-synced = Aún no se ha sincronizado.
# How many events are to be sent.
server-waiting =
  { $count ->
    [0] No hay nada por enviar.
    [one] Hay un cambio por enviar.
   *[other] Hay { $count } cambios por enviar.
  }
# Button: syncs.
server-sync = Sincronizar ahora
# Button: shows what a sync would change.
server-dry-run = ¿Qué cambiaría?
# Button: disconnects.
server-disconnect = Desconectar
# While the server is asked.
server-working = Preguntando al servidor…
# Heading over what a sync would change.
server-would = Esto cambiaría
# Heading over what a sync changed.
server-did = Sincronizado
# What was written to the server.
server-sent = Al calendario: { $created } nuevos, { $updated } cambiados, { $deleted } borrados.
# A session that was moved there.
server-moved = { $title }: movida allí, fija ahora el { $to }
# A session that was deleted there.
server-skipped = { $title } ({ $at }): borrada allí, saltada
# An event that Ruta writes no more; why.
server-apart = { $title }: Ruta ya no lo toca, porque { $why }
# A check box.
server-automatic = Sincronizar por su cuenta mientras Ruta está abierta: tras cada cambio y cada 15 minutos
# Below the box: the last sync by itself came to nothing.
server-automatic-trouble = El último intento no salió: { $reason }
# After a sync that stopped: above a button.
server-many-gone = ¿Borraste tú estas sesiones?
# The button.
server-accept = Sí, sáltalas
# The toast after a sync that took something over.
server-taken = De tu calendario: { $moved } movidas, { $skipped } saltadas.
# The events of others.
server-busy =
  { $count ->
    [one] Un evento ajeno cuenta como tiempo ocupado.
   *[other] { $count } eventos ajenos cuentan como tiempo ocupado.
  }

## Progress

# Sidebar and title of the page.
nav-progress = Progreso
# The heading over when the work will be done.
progress-finish-title = Cuándo acabarás
# The first line, while little is logged.
progress-finish-thin = Si sigues así: tan probable como no para el { $p50 }, y cuatro de cada cinco veces para el { $p80 }.
# The first line, once enough is logged.
progress-finish = Según lo que has anotado: tan probable como no para el { $p50 }, y cuatro de cada cinco veces para el { $p80 }.
# In place of dates beyond ten years.
progress-never = No en diez años con estas horas.
# The first line, where everything is done.
progress-nothing-left = No queda nada por estudiar.
# The range of the end.
progress-range = Cuatro de cada cinco veces será entre el { $p10 } y el { $p90 }.
# The chance to be on time.
progress-on-time = El último nivel vence el { $due }: a tiempo en { $percent } de cada 100 futuros.
# Behind `progress-on-time`.
progress-slack =
    Puedes parar { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    } y aun así llegar a tiempo cuatro de cada cinco veces.
# What the end of the plan means.
progress-plan = El plan en sí acaba el { $date }: se cumple si se hace cada sesión y ninguna tarea lleva más de lo planificado.
# While little is logged.
progress-thin = De momento se apoya sobre todo en lo habitual cuando se estudia por cuenta propia: se hacen unas siete décimas partes de lo planificado, algunas semanas nada, y los tamaños son inciertos. Lo que anotes lo irá sustituyendo y el rango se estrechará.
# Under every picture: opens the same as a table.
progress-as-table = Como tabla
# The picture of the finish over time, for screen readers.
progress-fan-label = Cómo se ha movido la previsión del final desde el principio; la tabla de abajo dice lo mismo
# Under the picture of the finish over time.
progress-fan-caption = Hacia la derecha: cuándo se dijo. Hacia arriba: el final que se dijo. La zona oscura va del 50 % al 80 %, la clara del 10 % al 90 %; el plan va punteado y el límite en ámbar.
# A column: the day of a forecast.
progress-fan-said = Dicho el
# A column: the end of the plan.
progress-fan-plan = Plan
# A column.
progress-fan-p10 = 10 % para el
# A column.
progress-fan-p50 = 50 % para el
# A column.
progress-fan-p80 = 80 % para el
# A column.
progress-fan-p90 = 90 % para el
# Beside the end of a line of the picture.
progress-fan-end-plan = Plan { $date }
# Beside the end of a line of the picture.
progress-fan-end-p50 = 50 % { $date }
# Beside the end of a line of the picture.
progress-fan-end-p80 = 80 % { $date }
# The heading over what would move the end.
progress-levers-title = Qué movería el final
# A column: a change.
progress-lever-change = Cambio
# A column: by how much it moves the end.
progress-lever-moves = El final con un 80 %
# A column: the end with it.
progress-lever-then = Entonces
# How a change moves the end.
progress-lever-earlier =
    { $days ->
        [one] { $days } día antes
       *[other] { $days } días antes
    }
# How a change moves the end.
progress-lever-later =
    { $days ->
        [one] { $days } día después
       *[other] { $days } días después
    }
# A change that does not move the end.
progress-lever-same = el mismo día
# The end with a change.
progress-lever-range = 50 % para el { $p50 }, 80 % para el { $p80 }
# Under the changes.
progress-levers-hint = Cada uno se calcula con la misma suerte que la previsión. Aquí no cambia nada; las horas están en la página «Tus horas», lo que se puede dejar fuera en «Hoja de ruta».
# The heading over the levels.
progress-levels-title = Niveles
# How much of a level is done.
progress-level-share = { $share }: { $done } de { $total }
# When a level was done.
progress-level-done = Hecho el { $date }.
# When a level will be done.
progress-level-range = 50 % para el { $p50 }, 80 % para el { $p80 }.
# When a level is due.
progress-level-due = Vence el { $date }: a tiempo en { $percent } de cada 100 futuros.
# The heading over the weeks.
progress-weeks-title = Horas por semana
# The picture of the weeks, for screen readers.
progress-weeks-label = Horas planificadas y estudiadas cada semana; la tabla de abajo dice lo mismo
# Under the picture of the weeks.
progress-weeks-caption = Contorno: planificado; punteado: aún por venir. Relleno: estudiado.
# A column: the Monday of a week.
progress-weeks-week = Semana del
# A column: planned time.
progress-weeks-planned = Planificado
# A column: studied time.
progress-weeks-done = Estudiado
# The heading over the days.
progress-days-title = Días de estudio
# The picture of the days, for screen readers.
progress-days-label = Horas estudiadas cada día; la tabla de abajo dice lo mismo
# Under the picture of the days.
progress-days-caption = Cada columna es una semana. Cuanto más fuerte es un día, más se estudió; solo contorno: planificado y no estudiado.
# A day, under the pointer.
progress-days-cell = { $date }: { $done } estudiadas de { $planned } planificadas
# The heading over what is known of the learner.
progress-learned-title = Lo que dice tu registro
# How long tasks take, in percent of the middle of their ranges.
progress-pace =
    { $tasks ->
        [0] Aún no hay ninguna tarea acabada. Lo habitual es que una tarea lleve entre el { $low } y el { $high } % de la mitad de su rango.
        [one] De una tarea acabada: las tuyas llevan entre el { $low } y el { $high } % de la mitad de su rango, cerca del { $middle } %.
       *[other] De { $tasks } tareas acabadas: las tuyas llevan entre el { $low } y el { $high } % de la mitad de su rango, cerca del { $middle } %.
    }
# How much of what is planned is studied.
progress-attendance =
    { $weeks ->
        [0] Aún no ha acabado ninguna semana. Lo habitual es estudiar a la larga entre el { $low } y el { $high } % de lo planificado, contando las semanas sin estudio.
        [one] De una semana: a la larga estudias entre el { $low } y el { $high } % de lo planificado, cerca del { $middle } %.
       *[other] De { $weeks } semanas: a la larga estudias entre el { $low } y el { $high } % de lo planificado, cerca del { $middle } %.
    }
# How past ranges held.
progress-held =
    { $of ->
        [one] Un rango de cuatro de cada cinco veces ha llegado a su fin y { $held ->
            [0] no acertó
           *[other] acertó
        }.
       *[other] Tus últimos { $of } rangos acertaron { $held ->
            [one] una vez
           *[other] { $held } veces
        }; deberían acertar cuatro de cada cinco.
    }
# Before any range has come to its end.
progress-held-none = Ningún rango ha llegado aún a su fin. Cuando acabes temas, aquí verás cuántas veces acertaron los rangos.
# The heading over declared and studied hours.
progress-hours-title = Tus horas y cuándo estudias
# The picture of the hours, for screen readers.
progress-hours-label = Qué se estudió de cada hora de la semana; la tabla de abajo dice lo mismo
# Under the picture of the hours.
progress-hours-caption =
    { $weeks ->
        [one] Una semana habitual con estudio
       *[other] Las últimas { $weeks } semanas habituales con estudio
    }. Cada cuadro es una hora que se planificó; se llena según lo que se estudió.
# A column: a weekday.
progress-hours-day = Día
# The heading of the suggestion.
progress-hours-better = Otras horas encajarían mejor
# What would change on a day.
progress-hours-change = { $day }: { $after } en vez de { $before }. Ahí se estudiaron { $done } de { $planned }.
# A day that has hours instead of windows.
progress-hours-whenever = { $time }, cuando sea
# A day without study.
progress-hours-none = sin estudio
# Above the button.
progress-hours-asked = Tus horas se quedan como están si no tomas estas; se puede deshacer.
# The button that takes the suggested hours.
progress-hours-apply = Usar estas horas
# The toast after it.
progress-hours-applied = Tu semana habitual tiene ahora otras horas. «Ponerse al día» mueve las sesiones que ya no encajan.
# Without a suggestion.
progress-hours-fit = Tus horas habituales encajan con lo que estudias; nada que cambiar.
# Without a week to look at.
progress-hours-too-few = Cuando acabe una semana con estudio, aquí verás en cuáles de tus horas estudias.

## Missed again and again, on the pages "Today" and "Catch up"

# Above the questions.
stuck-title = Perdido tres veces o más
# Below the title.
stuck-hint = Se te pregunta una vez por cada cosa.
# The toast after an answer, which is in words.
stuck-said = Anotado para { $title }: { $answer }.

## Working ahead, on the page "Today"

# At the right of the page's title.
today-slack = Aún puedes perder { $weeks } { $weeks ->
    [one] semana
   *[other] semanas
 }
# Above it.
ahead-title = Adelantar
# The button that shows what would move.
ahead-look = Ver qué se movería
# Below the title, where time is left today; a duration.
ahead-free = Hoy te quedan { $time } libres.
# Behind it.
ahead-hint = Nada se adelanta solo: cuando vas por delante, el trabajo posterior puede ocupar el tiempo libre anterior.
# Where nothing would move.
ahead-none = No se puede adelantar nada: el tiempo libre anterior está lleno o es tu reserva.
# How many sessions move and stay.
ahead-moves = { $count ->
    [one] Se mueve una sesión
   *[other] Se mueven { $count } sesiones
 }; { $kept } se quedan.
# Behind it: two dates.
ahead-finish = El plan termina el { $after } (antes: { $before }).
# The button that moves it.
ahead-apply = Adelantarlo
# The toast after it.
ahead-done = El trabajo posterior se ha adelantado.

## Roadmaps that come with the program, on the page "Roadmap" and at the first start

# The button that lists them.
samples-open = Hojas de ruta incluidas…
# The title of the list.
samples-title = Hojas de ruta que vienen con Ruta
# Beside the one that is in use.
samples-in-use = en uso
# The button beside each other one.
samples-take = Tomarla
# The name of that button for those who hear it.
samples-take-what = Tomar { $title }

## El escritorio: menús, archivos que entrega, su zona, ajustes de la ventana

# El título de la ventana mientras corre el cronómetro; `time` es un cronómetro, 0:12:05.
window-title-timed = { $time } · { $title } · Ruta
# El botón del menú del programa y el nombre del menú.
menu-label = Menú
# Lo que quita deshacer: lo dicho de una sesión.
said-one = lo dicho de «{ $title }»
# Lo que quita deshacer: lo dicho de varias sesiones.
said-many = lo dicho de { $count } sesiones
# El aviso tras deshacer lo dicho; `what` es uno de los dos de arriba.
said-taken-back = Quitado: { $what }.
# El aviso tras rehacer lo dicho.
said-again = De nuevo: { $what }.
# Sobre la ventana mientras se arrastra un archivo encima.
offered-drop = Suéltalo para abrirlo en Ruta
# El diálogo tras soltar una ruta en la ventana o abrirla con Ruta.
offered-roadmap = Parece una ruta de aprendizaje. Ruta la lee y la hace tuya; nada se planifica de nuevo hasta que lo digas.
# El diálogo tras soltar un calendario en la ventana o abrirlo con Ruta.
offered-calendar = Parece un calendario. Sus eventos pasan a ser tiempo ocupado, y ninguna sesión se planifica encima.
# La segunda frase de la primera, donde hay un plan.
offered-keeps = Ocupa el lugar de la ruta que tienes. El progreso se conserva donde los temas son los mismos, y deshacer trae de vuelta la anterior.
# El botón del diálogo.
offered-take-roadmap = Usar esta ruta
# El botón del diálogo.
offered-take-calendar = Añadir como tiempo ocupado
# El aviso tras el botón.
offered-taken-roadmap = { $name } es ahora tu ruta.
# El aviso tras el botón.
offered-taken-calendar = { $name } es ahora tiempo ocupado.
# El nombre del aviso para lectores de pantalla.
zone-label = La zona horaria del ordenador
# El aviso donde el ordenador está en otra zona que el plan.
zone-asked = Este ordenador está en { $here }; tu plan está en { $plan }.
# Su primer botón: las horas de la semana quedan igual en el reloj.
zone-move = Planificar en { $zone }
# Su segundo botón.
zone-keep = Seguir en { $zone }
# El aviso tras el primer botón.
zone-moved = Tus horas están ahora en { $zone }.
# El ajuste del tamaño de las páginas.
settings-size = Tamaño del texto
# Un título de los ajustes.
settings-calendar = Fechas y horas
# El ajuste del día en que empieza la semana.
settings-first-day = La semana empieza en
# Debajo: lo que vale ahora.
settings-first-day-now = Ahora: { $day }
# Una opción de dos ajustes: lo que dice el sistema.
settings-by-locale = Como el sistema
# El ajuste de cómo se escribe la hora.
settings-clock = Reloj
# Debajo: las siete y media de la tarde.
settings-clock-now = Ahora: { $time }
# Una opción.
settings-clock-24 = 24 horas
# Una opción.
settings-clock-12 = 12 horas
# Detrás de la zona horaria del plan; lleva a la página de las horas.
settings-zone-change = Cambiarla con las horas
# Un título de los ajustes.
settings-reminders = Recordatorios
# El ajuste de los avisos.
settings-reminder = Antes de una sesión
# Una opción.
settings-reminder-never = Sin recordatorio
# Una opción; `time` es una duración.
settings-reminder-before = { $time } antes
# Debajo del ajuste.
settings-reminder-hint = Lo muestra tu escritorio mientras Ruta está abierta. Para cuando esté cerrada, pon una alarma a las sesiones en tu calendario:
# Detrás de la frase; lleva al archivo de calendario.
settings-reminder-alarm = Archivo de calendario
# Un interruptor.
settings-at-login = Abrir Ruta al iniciar sesión
# Debajo.
settings-at-login-hint = Espera en la lista de ventanas, para que lleguen los recordatorios.
# Un título de los ajustes.
backups-title = Copias de seguridad
# Debajo.
backups-hint = Ruta copia su base de datos antes de que una versión nueva la cambie y antes de restaurar una copia. También puedes hacer una tú.
# Un botón detrás de cada copia, y en el diálogo.
backups-restore = Restaurar…
# El nombre del botón y el título del diálogo.
backups-restore-what = Restaurar la copia de { $when }
# El diálogo.
backups-restore-hint = Todo queda como estaba entonces: ruta, horas, plan y lo que registraste. Lo que hay ahora se copia antes, para que puedas volver.
# Un botón.
backups-make = Hacer una copia
# El aviso tras el botón.
backups-made = La copia está hecha.
# Un botón.
backups-all = Mostrar las { $count }
# El aviso tras restaurar una copia.
backups-restored = La copia de { $when } está de vuelta.
# Una orden.
command-import = Abrir una ruta…
# El aviso tras la orden.
command-imported = Esta es ahora tu ruta.
# La hoja de atajos, y una orden.
keys-normal-size = Tamaño normal del texto
# La hoja de atajos: el menú de lo que tiene el foco.
keys-menu = El menú de una sesión o un día
# La primera línea del menú de una sesión.
context-open = Abrir
# El nombre del menú de un día para lectores de pantalla.
context-days = El día
# Una línea del menú de un día; `day` es una fecha con su día de la semana.
context-day = Mostrar { $day }
# Una línea del menú de un día; `days` es una fecha o varias seguidas.
context-off = Sin estudio: { $days }
# El aviso tras ella.
context-off-toast = { $days }: días libres.
# Una orden.
command-data-folder = Abrir la carpeta de datos
