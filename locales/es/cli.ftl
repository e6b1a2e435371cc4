# Headings of the command line's help.

# Help: the options in a usage line.
help-usage-options = [OPCIONES]

# Manual pages.

# `ruta man`: the heading of a section.
man-name = Nombre
# `ruta man`: the heading of a section.
man-synopsis = Sinopsis
# `ruta man`: the heading of a section.
man-description = Descripción
# `ruta man`: the heading of a section.
man-version = Versión

# Help: the names of values, as in `--start DATE`.

# A command.
value-command = ORDEN
# A date.
value-date = FECHA
# A folder.
value-dir = CARPETA
# A file.
value-file = ARCHIVO
# Two dates.
value-from-to = DESDE..HASTA
# How a review went.
value-grade = NOTA
# A choose-one group.
value-group = GRUPO
# An id.
value-id = ID
# The language of a text.
value-language = IDIOMA
# The number of an export.
value-number = NÚMERO
# Minutes.
value-minutes = MINUTOS
# Minutes of a week.
value-minutes-per-week = MINUTOS_POR_SEMANA
# A name.
value-name = NOMBRE
# An option of a choose-one group.
value-option = OPCIÓN
# A percentage.
value-percent = PORCENTAJE
# A country or a region of one.
value-region = REGIÓN
# What to do about an item that was missed again and again.
value-answer = RESPUESTA
# A proposal of `ruta replan`.
value-policy = PROPUESTA
# A rule of reviews.
value-rule = REGLA
# A shell.
value-shell = INTÉRPRETE
# What became of a session.
value-status = ESTADO
# A rule is kept or not.
value-switch = on|off
# A text.
value-text = TEXTO
# An instant.
value-time = MOMENTO
# A plan version.
value-version = VERSIÓN
# A stretch of hours.
value-window = HORAS
# Windows of a day.
value-windows = HORAS
# A time zone.
value-zone = ZONA
# An item of the roadmap.
value-item = ELEMENTO
# A range of hours.
value-hours = HORAS
# An item, topic or project.
value-part = PARTE
# A title.
value-title = TÍTULO
# A level.
value-level = NIVEL

# The heading of the usage line, in every help.
help-heading-usage = Uso:
# The heading of the list of subcommands, in every help.
help-heading-commands = Órdenes
# The heading of what stands without a dash, in every help.
help-heading-arguments = Argumentos
# The heading of what starts with a dash, in every help.
help-heading-options = Opciones
# The heading of the examples, in every long help.
help-heading-examples = Ejemplos:

# Help of `ruta` itself, and of the options that every command takes.

# `ruta`.
help-ruta = Convierte una ruta de aprendizaje y tus horas libres en un calendario de estudio
# `ruta`, the long help.
help-ruta-more =
    Un plan necesita tres cosas: una ruta, las horas de tu semana y el día en que empiezas.
    Las órdenes y la aplicación de escritorio comparten los mismos datos.

    Estado de salida: 0 hecho; 1 los datos o el estado no lo permiten; 2 uso incorrecto; 70 un fallo del programa.

    Entorno: RUTA_DATA_DIR la carpeta de los datos; RUTA_LANG el idioma, es o en;
    RUTA_NOW el reloj, por ejemplo 2026-01-12T08:00:00+01:00; NO_COLOR sin colores.
# `--data-dir`, everywhere.
help-ruta--data-dir = Guarda los datos en esta carpeta
# `--json`, everywhere.
help-ruta--json = Muestra un documento JSON en lugar de texto
# `--help`, everywhere.
help-ruta--help = Muestra esta ayuda; --help muestra más que -h
# `--version`.
help-ruta--version = Muestra la versión

# Help of the roadmap commands.

# `ruta roadmap`.
help-ruta-roadmap = Comprueba, importa y muestra rutas de aprendizaje
# `ruta roadmap check`.
help-ruta-roadmap-check = Enumera todos los problemas de un archivo de ruta
# `ruta roadmap check`, the long help.
help-ruta-roadmap-check-more = Cada problema es una línea "ARCHIVO:LÍNEA:COLUMNA: error[CÓDIGO]: mensaje". Si hay alguno, el estado de salida es 1.
# `ruta roadmap check FILE`.
help-ruta-roadmap-check--file = La ruta que quieres comprobar
# `ruta roadmap import`.
help-ruta-roadmap-import = Empieza a usar una ruta
# `ruta roadmap import`, the long help.
help-ruta-roadmap-import-more = Una versión nueva de la ruta en uso conserva tu progreso: lo que tiene el mismo id, o en Markdown los mismos títulos, es el mismo trabajo. La respuesta dice qué se añadió, cambió o quitó.
# `ruta roadmap import FILE`.
help-ruta-roadmap-import--file = La ruta que quieres importar; sin ella, la que trae Ruta
# `ruta roadmap import --sample`.
help-ruta-roadmap-import--sample = Toma esta ruta de las que trae Ruta
# `ruta roadmap samples`.
help-ruta-roadmap-samples = Enumera las rutas que trae Ruta
# `ruta roadmap show`.
help-ruta-roadmap-show = Muestra la ruta con sus horas, tu progreso y lo elegido
# `ruta choose`.
help-ruta-choose = Elige una opción de un grupo en el que basta una
# `ruta choose`, the long help.
help-ruta-choose-more = Lo que pertenece a las otras opciones queda como extra y no se planifica. "ruta roadmap show" enumera los grupos.
# `ruta choose GROUP`.
help-ruta-choose--group = El grupo, por ejemplo framework
# `ruta choose GROUP OPTION`.
help-ruta-choose--option = La opción, por ejemplo django
# `ruta choose GROUP --all`.
help-ruta-choose--all = Vuelve a planificar todas las opciones del grupo
# `ruta estimate`.
help-ruta-estimate = Da a un elemento tu propio intervalo de horas
# `ruta estimate`, the long help.
help-ruta-estimate-more = Las horas del nivel cambian en la diferencia y los demás elementos conservan las suyas. docs/estimates.md cuenta cómo lo sigue el plan.
# `ruta estimate ITEM`.
help-ruta-estimate--item = El elemento, proyecto o tarea tuya, tal como lo muestra "ruta roadmap show"
# `ruta estimate ITEM HOURS`.
help-ruta-estimate--hours = De lo mínimo a lo máximo, como 3h-5h, 90m-2h o 4h
# `ruta estimate ITEM --reset`.
help-ruta-estimate--reset = Vuelve al intervalo de la ruta
# `ruta know`.
help-ruta-know = Marca lo que ya sabes
# `ruta know`, the long help.
help-ruta-know-more = Cuenta como hecho sin estudiarlo: no ocupa tiempo, no frena nada y no suma minutos de estudio.
# `ruta know ITEM`.
help-ruta-know--item = El elemento, proyecto o tarea tuya, tal como lo muestra "ruta roadmap show"
# `ruta know --undo`.
help-ruta-know--undo = Lo retira: hay que aprenderlo
# `ruta optional`.
help-ruta-optional = Marca lo que puede quedar fuera si falta tiempo
# `ruta optional`, the long help.
help-ruta-optional-more = Se planifica como todo lo demás; solo "ruta replan --apply trim" lo deja fuera, y solo hasta donde lo piden las fechas.
# `ruta optional ITEM`.
help-ruta-optional--item = El elemento, proyecto o tarea tuya, tal como lo muestra "ruta roadmap show"
# `ruta optional --undo`.
help-ruta-optional--undo = Lo retira: tiene que estar en el plan
# `ruta drop`.
help-ruta-drop = Deja un elemento fuera del plan
# `ruta drop`, the long help.
help-ruta-drop-more = No ocupa tiempo y no frena nada. Lo que registraste se conserva.
# `ruta drop ITEM`.
help-ruta-drop--item = El elemento, proyecto o tarea tuya, tal como lo muestra "ruta roadmap show"
# `ruta drop --undo`.
help-ruta-drop--undo = Lo vuelve a meter en el plan
# `ruta order`.
help-ruta-order = Mueve un elemento, tema o proyecto delante o detrás de otro
# `ruta order`, the long help.
help-ruta-order-more = Los elementos se mueven dentro de su tema; los temas y proyectos, dentro de su nivel. Lo que una parte necesita sigue delante de ella. Una tarea tuya puede ir detrás de cualquier elemento.
# `ruta order PART`.
help-ruta-order--part = Lo que se mueve, tal como lo muestra "ruta roadmap show --json"
# `ruta order --before`.
help-ruta-order--before = Lo pone justo delante de esta parte
# `ruta order --after`.
help-ruta-order--after = Lo pone justo detrás de esta parte
# `ruta order --reset`.
help-ruta-order--reset = Lo devuelve, con lo que tiene al lado, a donde lo pone la ruta
# `ruta task`.
help-ruta-task = Añade y quita tareas tuyas
# `ruta task add`.
help-ruta-task-add = Añade una tarea tuya
# `ruta task add TITLE`.
help-ruta-task-add--title = Cómo se llama
# `ruta task add --hours`.
help-ruta-task-add--hours = Cuánto lleva, como 3-5, 90m-2h o 4h
# `ruta task add --level`.
help-ruta-task-add--level = Su nivel; si no lo dices, el de lo que sigue o el nivel en que estás
# `ruta task add --after`.
help-ruta-task-add--after = Lo que tiene que estar hecho antes
# `ruta task remove`.
help-ruta-task-remove = Quita una tarea tuya
# `ruta task remove ID`.
help-ruta-task-remove--id = La tarea, tal como la muestra "ruta roadmap show"
# `ruta due`.
help-ruta-due = Fija hasta cuándo va a tiempo un nivel
# `ruta due`, the long help.
help-ruta-due-more = Si no le pones fecha, el límite de un nivel sale de sus meses. La fecha límite del plan entero (ruta plan --deadline) vale además.
# `ruta due LEVEL`.
help-ruta-due--level = El nivel, tal como lo muestra "ruta roadmap show --json"
# `ruta due LEVEL DATE`.
help-ruta-due--date = El último día en que va a tiempo, AAAA-MM-DD
# `ruta due --none`.
help-ruta-due--none = Deja el nivel sin fecha propia
# `ruta due --reset`.
help-ruta-due--reset = Vuelve a la fecha que sale de los meses
# `ruta due --spread`.
help-ruta-due--spread = Reparte las fechas de los niveles por tu tiempo libre según el trabajo de cada uno
# `ruta due --spread --until`.
help-ruta-due--until = La última fecha; si no la dices, la fecha límite o la última que haya

# Help of the availability commands. Days may be written in either language.

# `ruta availability`.
help-ruta-availability = Fija y muestra cuándo tienes tiempo para estudiar
# `ruta availability set`.
help-ruta-availability-set = Sustituye la semana habitual
# `ruta availability set`, the long help.
help-ruta-availability-set-more =
    Di un día (lun, mar, mié, jue, vie, sáb, dom) o varios seguidos (lun-vie), y después una o más horas separadas por comas, o una cantidad como 6h.
    Las horas son las de la zona horaria del plan; 24:00 puede ser un final. Si pasan de medianoche, como "vie 22:00-01:00", son del día en que empiezan y duran doce horas como mucho.
    Una cantidad se planifica cuando estés despierto (ruta availability waking): como mucho esas horas en esa fecha, con lo que la noche anterior pasa de medianoche.
# `ruta availability set WINDOW`.
help-ruta-availability-set--windows = Un día y sus horas o su cantidad, por ejemplo "lun 19:00-21:00", "sáb 10:00-13:00, 16:00-18:00" o "dom 6h"
# `ruta availability set --zone`.
help-ruta-availability-set--zone = Fija la zona horaria del plan, por ejemplo Europe/Madrid; sola, conserva las horas
# `ruta availability day`.
help-ruta-availability-day = Da a una fecha su propio tiempo
# `ruta availability day`, the long help.
help-ruta-availability-day-more = Valen en lugar de las de su día de la semana. Sin ninguna, ese día no se estudia.
# `ruta availability day DATE`.
help-ruta-availability-day--date = La fecha, AAAA-MM-DD
# `ruta availability day DATE WINDOW`.
help-ruta-availability-day--windows = Horas de esa fecha, por ejemplo "10:00-12:00", o una cantidad, por ejemplo 6h
# `ruta availability day DATE --usual`.
help-ruta-availability-day--usual = Devuelve a la fecha las horas de su día de la semana
# `ruta availability off`.
help-ruta-availability-off = Reserva días libres
# `ruta availability off FROM..TO`.
help-ruta-availability-off--period = Los días, DESDE..HASTA, ambos incluidos, o una sola fecha
# `ruta availability off --note`.
help-ruta-availability-off--note = Dice qué son esos días libres
# `ruta availability off --remove`.
help-ruta-availability-off--remove = Quita esos días libres
# `ruta availability profile`.
help-ruta-availability-profile = Guarda otras semanas para una temporada, como el curso o el verano
# `ruta availability profile`, the long help.
help-ruta-availability-profile-more = Entre sus fechas, un perfil vale en lugar de la semana habitual. Dos perfiles nunca comparten una fecha; las fechas sueltas y los días libres siguen por delante.
# `ruta availability profile add`.
help-ruta-availability-profile-add = Guarda la semana de una temporada
# `ruta availability profile add`, the long help.
help-ruta-availability-profile-add-more = El mismo nombre otra vez lo sustituye. Sin horas, esa temporada no se estudia.
# `ruta availability profile add NAME`.
help-ruta-availability-profile-add--name = Cómo se llama, por ejemplo verano
# `ruta availability profile add --from`.
help-ruta-availability-profile-add--from = El primer día
# `ruta availability profile add --to`.
help-ruta-availability-profile-add--to = El último día
# `ruta availability profile add WINDOWS`.
help-ruta-availability-profile-add--windows = Días con sus horas o su cantidad, como en "ruta availability set"
# `ruta availability profile list`.
help-ruta-availability-profile-list = Lista los perfiles
# `ruta availability profile remove`.
help-ruta-availability-profile-remove = Quita un perfil; vuelve a valer la semana habitual
# `ruta availability profile remove NAME`.
help-ruta-availability-profile-remove--name = El nombre del perfil
# `ruta availability holidays`.
help-ruta-availability-holidays = Deja libres los festivos de un país o una región
# `ruta availability holidays`, the long help.
help-ruta-availability-holidays-more =
    Vienen con Ruta, de 2025 a 2036; los festivos de cada municipio no están. Los días que siguen a la luna son estimados, y lo dicen.
    Una fecha suelta con sus propias horas se estudia aunque sea festivo.
# `ruta availability holidays REGION`.
help-ruta-availability-holidays--region = El código de un país o una región, por ejemplo ES o ES-MD
# `ruta availability holidays --study`.
help-ruta-availability-holidays--study = Los muestra, y se estudia como cualquier otro día
# `ruta availability holidays --free`.
help-ruta-availability-holidays--free = Vuelve a dejarlos libres de estudio, como al principio
# `ruta availability holidays --off`.
help-ruta-availability-holidays--off = Deja de contar los festivos
# `ruta availability holidays list`.
help-ruta-availability-holidays-list = Lista los festivos del próximo año
# `ruta availability holidays regions`.
help-ruta-availability-holidays-regions = Lista los países y las regiones con sus códigos
# `ruta availability holidays regions TEXT`.
help-ruta-availability-holidays-regions--text = Una parte de un nombre o de un código
# `ruta availability waking`.
help-ruta-availability-waking = Dice cuándo estás despierto
# `ruta availability waking`, the long help.
help-ruta-availability-waking-more = Ahí se planifican los días que tienen una cantidad en lugar de horas, como "sáb 6h". Lo habitual es 08:00-22:00.
# `ruta availability waking WINDOW`.
help-ruta-availability-waking--window = De cuándo a cuándo, por ejemplo 08:00-22:00
# `ruta availability suggest`.
help-ruta-availability-suggest = Compara tus horas habituales con aquellas en las que estudias
# `ruta availability suggest`, the long help.
help-ruta-availability-suggest-more = Mira las últimas doce semanas, en lo que fueron semanas habituales con estudio. Propone quitar una hora que se planificó en cuatro de ellas y casi no se estudió, y añadir una en la que estudiaste en tres de ellas aunque no sea de tus horas. Sin --apply no cambia nada.
# `ruta availability suggest --apply`.
help-ruta-availability-suggest--apply = Toma las horas propuestas como semana habitual
# `ruta availability show`.
help-ruta-availability-show = Muestra tus semanas, días libres, festivos, tiempo ocupado y las horas libres de las próximas 26 semanas

# Help of the busy commands.

# `ruta busy`.
help-ruta-busy = Evita que el plan choque con tus otros calendarios
# `ruta busy add`.
help-ruta-busy-add = Lee tiempo ocupado de un archivo de calendario
# `ruta busy add`, the long help.
help-ruta-busy-add-more = Los eventos que no se pueden leer se omiten y se nombran. Los eventos de Ruta nunca cuentan. Si repites el nombre, se sustituye lo que había. Un archivo que cambia después se vuelve a leer antes de cada plan.
# `ruta busy add FILE`.
help-ruta-busy-add--file = El archivo de calendario, en formato iCalendar (.ics)
# `ruta busy add --name`.
help-ruta-busy-add--name = Da nombre al calendario; sin él, el del archivo
# `ruta busy add --all-day`.
help-ruta-busy-add--all-day = Cuenta todos los eventos de día entero, no solo los marcados como ocupado
# `ruta busy list`.
help-ruta-busy-list = Enumera los calendarios ocupados
# `ruta busy remove`.
help-ruta-busy-remove = Olvida un calendario ocupado
# `ruta busy remove NAME`.
help-ruta-busy-remove--name = El nombre del calendario

# Help of the plan commands.

# `ruta plan`.
help-ruta-plan = Hace el plan y lo guarda
# `ruta plan`, the long help.
help-ruta-plan-more = Muestra el final, la fecha de cada nivel, las horas de cada semana, y qué no cabe y por qué. Lo anotado cuenta; las sesiones fijadas se quedan. Las opciones que omites conservan su valor.
# `ruta plan --start`.
help-ruta-plan--start = El primer día de estudio, AAAA-MM-DD
# `ruta plan --deadline`.
help-ruta-plan--deadline = El último día, AAAA-MM-DD; "none" lo quita
# `ruta plan --pace`.
help-ruta-plan--pace = Como mucho tantos minutos por semana; 0 quita el límite
# `ruta plan --confidence`.
help-ruta-plan--confidence = Con qué seguridad deben bastar las horas, en porcentaje, de 50 a 95 [normalmente 70]
# `ruta plan --dry-run`.
help-ruta-plan--dry-run = Muestra el plan y no guarda nada
# `ruta rules`.
help-ruta-rules = Muestra y cambia cómo se cortan las sesiones y las reglas de aprendizaje
# `ruta rules`, the long help.
help-ruta-rules-more = Sin opciones las muestra. Cuentan desde el próximo plan o replan. docs/learning.md dice en qué se apoya cada regla.
# `ruta rules --min-session`.
help-ruta-rules--min-session = La sesión más corta, en minutos
# `ruta rules --max-session`.
help-ruta-rules--max-session = La sesión más larga, en minutos
# `ruta rules --break`.
help-ruta-rules--pause = La pausa entre dos sesiones, en minutos
# `ruta rules --day`.
help-ruta-rules--day = Como mucho estos minutos de estudio al día; none para no poner límite
# `ruta rules --buffer-before`.
help-ruta-rules--buffer-before = Lo que queda libre antes de algo ocupado, en minutos
# `ruta rules --buffer-after`.
help-ruta-rules--buffer-after = Lo que queda libre después de algo ocupado, en minutos
# `ruta rules --reserve`.
help-ruta-rules--reserve = La parte de cada semana que queda libre, en tanto por ciento
# `ruta rules --spacing`.
help-ruta-rules--spacing = Reparte los apartados de más de dos horas en dos días, los de más de seis en tres
# `ruta rules --reviews`.
help-ruta-rules--reviews = Repasa los temas acabados con el libro cerrado, en un 15 % de la semana como mucho
# `ruta rules --review-rule`.
help-ruta-rules--review-rule = Cuándo se repasa un tema: ladder (a los 2, 7, 21 y 60 días) o fsrs (según tus notas)
# `ruta rules --interleaving`.
help-ruta-rules--interleaving = Alterna la práctica de un tema con la de otro del nivel cuando los dos están empezados
# `ruta rules --few-topics`.
help-ruta-rules--few-topics = Estudia tres temas por semana como mucho si otros pueden esperar
# `ruta rules --late-projects`.
help-ruta-rules--late-projects = Empieza los proyectos con cuatro quintos de los minutos de su nivel hechos
# `ruta rules --project-blocks`.
help-ruta-rules--project-blocks = Da a los proyectos sesiones de 90 a 120 minutos donde caben
# `ruta rules --same-hours`.
help-ruta-rules--same-hours = Deja cada tema en su día y hora si no cuesta nada
# `ruta sessions`.
help-ruta-sessions = Enumera las sesiones del plan
# `ruta sessions --from`.
help-ruta-sessions--from = El primer día, AAAA-MM-DD
# `ruta sessions --to`.
help-ruta-sessions--to = El último día, AAAA-MM-DD
# `ruta log`.
help-ruta-log = Dice qué pasó con una sesión
# `ruta log`, the long help.
help-ruta-log-more = Si lo dices otra vez, vale lo último. El próximo replan cuenta con ello; "ruta undo" no lo toca.
# `ruta log ID`.
help-ruta-log--id = El id de la sesión, como lo muestra "ruta sessions"
# `ruta log ID STATUS`.
help-ruta-log--status = done (hecha), partial (en parte), missed (perdida), skipped (saltada); planned retira lo dicho
# `ruta log ID partial --minutes`.
help-ruta-log--minutes = Los minutos hechos, con partial
# `ruta log ID done --grade`.
help-ruta-log--grade = Cómo fue un repaso: failed (no salió: vuelve a los dos días), hard (con esfuerzo), good (bien), easy (sin esfuerzo) [normalmente good]
# `ruta pin`.
help-ruta-pin = Fija una sesión donde está, o la mueve y la fija allí
# `ruta pin`, the long help.
help-ruta-pin-more = Puede ir sobre otra sesión o fuera de tus horas libres; lo que desplaza se planifica de nuevo en el próximo replan. Las horas son RFC 3339, o las de la zona del plan.
# `ruta pin ID`.
help-ruta-pin--id = El id de la sesión, como lo muestra "ruta sessions"
# `ruta pin --start`.
help-ruta-pin--start = Dónde empieza, por ejemplo 2026-02-02T19:00
# `ruta pin --end`.
help-ruta-pin--end = Dónde acaba; sin ello, conserva su duración
# `ruta unpin`.
help-ruta-unpin = Suelta una sesión fijada
# `ruta unpin ID`.
help-ruta-unpin--id = El id de la sesión, como lo muestra "ruta sessions"
# `ruta replan`.
help-ruta-replan = Propone cómo volver tras el tiempo perdido, o toma una propuesta
# `ruta replan`, the long help.
help-ruta-replan-more = Sin --apply no se guarda nada. keep-calendar: cada sesión futura que no espera a lo perdido sigue donde está. balanced: cambia como mucho una cuarta parte de lo que viene. keep-deadlines: lo menos posible después de su fecha. trim: se quita trabajo opcional, en la medida en que las fechas lo piden. shift: todo lo pendiente se retrasa.
# `ruta replan --apply`.
help-ruta-replan--apply = Guarda esta propuesta: keep-calendar, balanced, keep-deadlines, trim o shift
# `ruta replan --gentle`.
help-ruta-replan--gentle = Empieza con una semana suave: el 70 % de las horas habituales y un repaso breve del tema que estaba abierto
# `ruta forecast`.
help-ruta-forecast = Dice cuándo acabarás, con su margen
# `ruta forecast`, the long help.
help-ruta-forecast-more = Aprende de lo que registras cuánto te llevan las tareas y qué semanas estudias, y recorre tu tiempo libre futuro miles de veces. Vale si sigues adelante; docs/forecast.md dice qué se supone.
# `ruta history`.
help-ruta-history = Enumera las versiones del plan
# `ruta undo`.
help-ruta-undo = Deshace el último cambio
# `ruta undo`, the long help.
help-ruta-undo-more = Los cambios de ruta, opciones, horas y plan se deshacen uno a uno, también después de reiniciar. Lo que anotaste se queda.
# `ruta redo`.
help-ruta-redo = Rehace lo que se deshizo
# `ruta restore`.
help-ruta-restore = Recupera una versión del plan
# `ruta restore VERSION`.
help-ruta-restore--version = El número de la versión, como lo muestra "ruta history"

# Help of the calendar and care commands.

# `ruta export`.
help-ruta-export = Escribe las sesiones en un archivo de calendario
# `ruta export`, the long help.
help-ruta-export-more = Cada sesión conserva su identidad: al importar un archivo nuevo, los eventos se mueven y no se duplican. Si no hay nada que exportar, el archivo queda como estaba y el estado de salida es 1.
# `ruta export FILE`.
help-ruta-export--file = El archivo que se escribe, por ejemplo plan.ics
# `ruta export --changes`.
help-ruta-export--changes = Escribe solo lo que es nuevo, cambió o desapareció desde la última exportación
# `ruta export --alarm`.
help-ruta-export--alarm = Añade un aviso tantos minutos antes de cada sesión
# `ruta export --utc`.
help-ruta-export--utc = Escribe las horas en UTC, para programas que tropiezan con las zonas horarias
# `ruta export --level`.
help-ruta-export--level = Escribe solo las sesiones de un nivel
# `ruta export --session`.
help-ruta-export--session = Escribe una sola sesión
# `ruta export --split`.
help-ruta-export--split = Escribe ARCHIVO-1.ics, ARCHIVO-2.ics, etc., cada uno de menos de 900 kB, si uno solo sería mayor; Google no acepta ninguno de 1 MB
# `ruta export --lang`.
help-ruta-export--lang = El idioma de los eventos: es o en; sin esta opción, el tuyo
# `ruta exports`.
help-ruta-exports = Muestra qué se exportó y cuándo, y si el archivo aún dice lo mismo que el plan
# `ruta exports NÚMERO`.
help-ruta-exports--number = El número de una exportación: muestra cada sesión que contó, con su secuencia
# `ruta backup`.
help-ruta-backup = Hace una copia de seguridad de los datos
# `ruta backup list`.
help-ruta-backup-list = Enumera las copias de seguridad
# `ruta backup restore`.
help-ruta-backup-restore = Recupera una copia de seguridad
# `ruta backup restore`, the long help.
help-ruta-backup-restore-more = Antes se hace una copia de lo que hay ahora.
# `ruta backup restore ID`.
help-ruta-backup-restore--id = El id de la copia, como lo muestra "ruta backup list"
# `ruta archive`.
help-ruta-archive = Escribe todo lo guardado en un archivo JSON
# `ruta archive`, the long help.
help-ruta-archive-more = Rutas, tus cambios, horas, sesiones con su identidad en el calendario, lo registrado, versiones del plan, lo que se puede deshacer y lo que tienen los calendarios. Las copias de seguridad no van dentro.
# `ruta archive FILE`.
help-ruta-archive--file = El archivo que se escribe, como ruta.json
# `ruta unarchive`.
help-ruta-unarchive = Carga un archivo escrito por ruta archive
# `ruta unarchive`, the long help.
help-ruta-unarchive-more = Se carga entero o no se carga nada. Si ya hay algo guardado, hace falta --replace, y antes se hace una copia de seguridad.
# `ruta unarchive FILE`.
help-ruta-unarchive--file = El archivo que se carga
# `ruta unarchive --replace`.
help-ruta-unarchive--replace = Lo pone en lugar de lo guardado
# `ruta doctor`.
help-ruta-doctor = Comprueba la base de datos y el plan
# `ruta doctor`, the long help.
help-ruta-doctor-more = Si algo va mal, el estado de salida es 1. No se cambia nada.

# Help of the commands for programs and shells.

# `ruta solve`.
help-ruta-solve = Planifica un problema dado como JSON, sin datos guardados
# `ruta solve`, the long help.
help-ruta-solve-more = Lee un problema de la entrada estándar y escribe la respuesta en la salida estándar. El mismo problema da los mismos bytes en todas las máquinas.
# `ruta solve --lines`.
help-ruta-solve--lines = Lee un problema por línea y escribe una respuesta por línea, en orden y con todos los núcleos
# `ruta predict`.
help-ruta-predict = Pronostica el final a partir de datos en JSON, sin usar nada guardado
# `ruta predict`, the long help.
help-ruta-predict-more = Lee de la entrada estándar lo que queda, lo que ya has hecho y lo que ofrecen las próximas semanas, y escribe en la salida estándar cuándo acabarás: una distribución, no una sola fecha. Los mismos datos y la misma semilla dan los mismos bytes en cualquier máquina.
# `ruta predict --lines`.
help-ruta-predict--lines = Lee una entrada por línea y escribe un pronóstico por línea, en orden, con todos los núcleos
# `ruta completions`.
help-ruta-completions = Muestra lo que un intérprete de órdenes necesita para completar
# `ruta completions SHELL`.
help-ruta-completions--shell = El intérprete: bash, elvish, fish, powershell o zsh
# `ruta man`.
help-ruta-man = Muestra una página de manual
# `ruta man COMMAND`.
help-ruta-man--path = La orden, por ejemplo "availability set"; sin ella, la propia ruta
# `ruta help`.
help-ruta-help = Muestra la ayuda larga de una orden
# `ruta help COMMAND`.
help-ruta-help--path = La orden, por ejemplo "availability set"; sin ella, la propia ruta

# Wrong usage: errors of every command.

# A command that there is not.
usage-unknown-command = No existe la orden "{ $command }".
# An option that there is not, or one value too many.
usage-unknown-argument = "{ $argument }" no se espera aquí.
# An argument that must be there.
usage-missing-argument = Falta esto: { $argument }.
# A group of commands without a command.
usage-missing-command = La orden no está completa.
# Two arguments that exclude each other.
usage-conflict = { $argument } y { $other } no van juntos.
# An option without its value.
usage-missing-value = { $argument } necesita un valor.
# A value that does not serve; the reason is one of those below.
usage-invalid-value = "{ $value }" no sirve como { $argument }: { $reason }.
# An argument that is no Unicode text.
usage-invalid-text = Un argumento no es texto válido.
# Anything else.
usage-other = Estos argumentos no tienen sentido juntos: { $argument }.
# A reason for an invalid value.
usage-reason-date = una fecha es como 2026-01-12
# A reason for an invalid value.
usage-reason-period = los días libres son como 2026-03-01..2026-03-07
# A reason for an invalid value.
usage-reason-period-backwards = los días libres acaban antes de empezar
# A reason for an invalid value.
usage-reason-range = las horas se escriben como 3h-5h, 90m-2h o 4h, de 5 minutos a 10000 horas
# A reason for an invalid value.
usage-reason-range-reversed = primero va lo mínimo y luego lo máximo
# A reason for an invalid value.
usage-reason-instant = un momento es como 2026-02-02T19:00 o 2026-02-02T19:00:00+01:00
# Why a value does not serve: a language.
usage-reason-language = Ruta habla es y en
# A reason for an invalid value.
usage-reason-number = tiene que ser un número entero de { $min } a { $max }
# A reason for an invalid value.
usage-reason-one-of = tiene que ser uno de estos: { $values }
# A reason for an invalid value.
usage-reason-other = tiene otra forma
# A hint: what was probably meant.
usage-did-you-mean = ¿Querías decir "{ $meant }"?
# A hint.
usage-see-help = Mira "{ $command } --help".
# RUTA_NOW cannot be read; the value.
usage-bad-clock = RUTA_NOW es "{ $value }", que no es un momento.
# A hint to it.
usage-bad-clock-hint = Es como 2026-01-12T08:00:00+01:00.

# Trouble of the program itself, in every command.

# A bug; what the program says of it.
bug = Ruta tiene un fallo y ha tenido que parar: { $what }
# The hint to it.
bug-hint = Tu plan guardado está a salvo. Por favor, informa de este mensaje y de lo que hiciste.
# The answer cannot be written; the system's reason.
write-failed = No se puede escribir la respuesta: { $reason }.
# The input cannot be read; the system's reason.
read-failed = No se puede leer la entrada: { $reason }.
# A file cannot be read; its path and the system's reason.
read-file-failed = No se puede leer { $path }: { $reason }.

# Signs of life on stderr.

# `ruta solve`.
progress-solve = Planificando
# `ruta solve --lines`; the number of answers follows.
progress-solve-lines = Problemas resueltos:
# `ruta predict`.
progress-predict = Pronosticando
# `ruta predict --lines`; the number of answers follows.
progress-predict-lines = Pronósticos hechos:

# Answers of the commands.

# No folder for the data is known.
no-data-dir = Ruta no sabe dónde guardar sus datos.
# The hint to it.
no-data-dir-hint = Di una carpeta con --data-dir o RUTA_DATA_DIR.
# A reason why a file cannot be read.
file-not-utf8 = no es texto UTF-8
# `ruta roadmap check`: nothing is wrong.
check-fine = { $path }: sin problemas.
# `ruta roadmap check` and `import`: how many problems there are.
check-problems = { $count ->
    [one] { $path } tiene un problema.
   *[other] { $path } tiene { $count } problemas.
 }
# The hint to it.
check-hint = docs/roadmap-format.md describe el formato.
# `ruta roadmap import`.
import-done = { $title }: { $tasks ->
    [one] un elemento.
   *[other] { $tasks } elementos y proyectos.
 }
# `ruta roadmap import`: ids that are new.
import-added = Añadido: { $ids }
# `ruta roadmap import`: ids that differ.
import-changed = Cambiado: { $ids }
# `ruta roadmap import`: ids that went.
import-removed = Quitado: { $ids }
# `ruta roadmap import`: the same roadmap again.
import-same = No hay ninguna diferencia.
# `ruta roadmap samples`: how much one is.
sample-size = { $min }–{ $max } h, { $tasks } elementos y proyectos
# `ruta roadmap show`: a level's hours, months and progress.
roadmap-level = { $hours }, { $min }–{ $max } meses; { $done } de { $planned } hechas
# `ruta roadmap show`: the heading of a level's projects.
roadmap-projects = Proyectos
# `ruta roadmap show`: the heading of the choose-one groups.
roadmap-choices = Elige una (ruta choose GRUPO OPCIÓN)
# `ruta roadmap show`: an option, and what choosing it frees.
roadmap-option = { $option } (libera { $frees })
# `ruta roadmap show`: an item of an option that was not chosen.
roadmap-not-planned = sin planificar
# `ruta roadmap show`: an item that was worked on.
roadmap-done = { $hours } hechas
# `ruta roadmap show`: when a level is due.
roadmap-due = fecha límite: { $date }
# `ruta roadmap show`: the heading of the tasks of one's own.
roadmap-own = Tus tareas
# `ruta roadmap show`: an item that the learner knows already.
roadmap-known = ya lo sabes
# `ruta roadmap show`: an item that the learner left out.
roadmap-dropped = fuera del plan
# `ruta roadmap show`: an item that may be left out when time is short.
roadmap-optional = opcional
# `ruta roadmap show`: behind the learner's range; the roadmap's range.
roadmap-own-range = ruta: { $hours }
# `ruta estimate ITEM HOURS`.
estimate-done = { $title }: { $hours }. La ruta dice { $roadmap }.
# `ruta estimate ITEM --reset`.
estimate-reset = { $title }: { $roadmap }, como dice la ruta.
# `ruta know`.
know-done = Ya lo sabes: { $title }
# `ruta know --undo`.
know-undone = Por aprender: { $title }
# `ruta optional`.
optional-done = Opcional: { $title }
# `ruta optional --undo`.
optional-undone = No opcional: { $title }
# `ruta drop`.
drop-done = Fuera del plan: { $title }
# `ruta drop --undo`.
drop-undone = Otra vez en el plan: { $title }
# `ruta order --before`.
order-before = { $title } va antes de { $other }.
# `ruta order --after`.
order-after = { $title } va después de { $other }.
# `ruta order --reset`.
order-reset = { $title } y lo que tiene al lado están en el orden de la ruta.
# `ruta task add`.
task-added = Añadida como { $id }, { $hours }.
# `ruta task remove`.
task-removed = Quitada: { $title }
# `ruta due`: a level and its date.
due-on = { $level }: fecha límite { $date }
# `ruta due`: a level without a date.
due-none = { $level }: sin fecha límite
# `ruta archive`.
archive-done = Todo está en { $path }.
# `ruta unarchive`.
unarchive-done = Todo lo de { $path } está aquí.
# `ruta unarchive --replace`: the id of the backup.
unarchive-backup = Lo que había antes es la copia de seguridad { $id }.
# `ruta choose GROUP OPTION`.
choose-done = { $group }: { $option }. Las otras opciones no se planifican.
# `ruta choose GROUP --all`.
choose-all = { $group }: se planifican todas las opciones.
# `ruta availability set`.
availability-set-done = { $hours } por semana, { $zone }.
# `ruta availability day`.
availability-day-done = { $date }: { $windows }.
# `ruta availability day` without windows.
availability-day-none = { $date }: sin estudio.
# `ruta availability day --usual`.
availability-day-usual = { $date }: las horas de su día de la semana.
# `ruta availability off`.
availability-off-done = { $days ->
    [one] Libre el { $from }.
   *[other] Libre del { $from } al { $to }.
 }
# `ruta availability off --remove`.
availability-off-removed = { $days ->
    [one] Ya no está libre el { $from }.
   *[other] Ya no está libre del { $from } al { $to }.
 }
# `ruta availability show`: the first line.
availability-week = { $hours } por semana, { $zone }
# `ruta availability show`: a heading.
availability-days = Fechas sueltas
# `ruta availability show`: a date without windows.
availability-no-study = sin estudio
# `ruta availability show`: a heading.
availability-off = Días libres
# `ruta availability show`: a heading.
availability-busy = Ocupado
# `ruta availability show`: a heading.
availability-weeks = Horas libres de las próximas semanas
# A day that has hours instead of times.
availability-hours-whenever = { $hours }, cuando sea
# `ruta availability show` and `profile list`: the heading of a profile.
availability-profile = { $name }, { $period }: { $hours } por semana
# `ruta availability profile add`.
availability-profile-done = { $name }, { $from } a { $to }: { $hours } por semana.
# `ruta availability profile list` without profiles.
availability-profile-none = Ningún perfil.
# `ruta availability profile remove`.
availability-profile-removed = { $name } ya no vale.
# `ruta availability show` and `holidays list`: the heading of the holidays.
availability-holidays = Festivos: { $region }
# A public holiday that has study.
availability-holiday-study = se estudia
# `ruta availability holidays REGION`.
availability-holidays-done = Los festivos de { $region } quedan libres.
# `ruta availability holidays REGION --study`.
availability-holidays-study = En los festivos de { $region } se estudia como siempre.
# `ruta availability holidays list` without a region.
availability-holidays-none = No cuenta ningún festivo.
# `ruta availability holidays --off`.
availability-holidays-removed = Los festivos ya no cuentan.
# `ruta availability holidays regions` that finds nothing.
availability-regions-none = Ningún país ni región se llama así.
# `ruta availability waking`.
availability-waking-done = Despierto { $window }.
# A list of weeks that goes on.
weeks-more = … y { $weeks } semanas más
# `ruta busy add`.
busy-added = { $name }: { $events ->
    [one] un evento ocupado.
   *[other] { $events } eventos ocupados.
 }
# `ruta busy add`: an event that could not be read.
busy-skipped = omitido, línea { $line }: { $name } ({ $reason })

# `ruta busy add`: a skipped event without a title ($line, $reason).
busy-skipped-unnamed = omitido, línea { $line }: { $reason }
# `ruta availability show`: a busy calendar.
busy-calendar = { $name }: { $events ->
    [one] un evento
   *[other] { $events } eventos
 }
# `ruta busy list`.
busy-events = { $events ->
    [one] un evento
   *[other] { $events } eventos
 }
# `ruta busy list` without calendars.
busy-none = Ningún calendario ocupado.
# `ruta busy remove`.
busy-removed = { $name } ya no cuenta.
# `ruta plan`: the first line.
plan-finish = Del { $start } al { $finish }
# `ruta plan`: nothing could be placed.
plan-empty = No hay nada planificado.
# `ruta plan`: the size of the plan.
plan-size = { $sessions ->
    [one] Una sesión
   *[other] { $sessions } sesiones
 }, { $hours }; horas con un { $confidence } % de seguridad, un { $reserve } % de cada semana en reserva
# `ruta plan`: the pace.
plan-pace = Como mucho { $hours } por semana
# `ruta plan`: the deadline.
plan-deadline = Fecha límite: { $date }
# `ruta plan`: minutes behind due dates.
plan-late = { $hours } quedan después de su fecha límite
# `ruta plan`: a heading.
plan-levels = Niveles
# `ruta plan`: the last day of a level.
plan-level-finish = acaba el { $date }
# `ruta plan`: the due date of a level.
plan-level-due = vence el { $date }
# `ruta plan`, below the levels: what is due until a level's date, and what can be worked until then.
plan-level-demand = { $title }: necesita { $need } de las { $have } hasta entonces
# `ruta plan`, behind the hours of a week: its free ones.
weeks-of = de { $free }
# `ruta plan`: how late a level is.
plan-level-late = { $hours } tarde
# `ruta plan`: a heading.
plan-weeks = Horas por semana
# `ruta plan`: a heading.
plan-unplaced = Lo que no cabe
# `ruta plan --dry-run`: the last line.
plan-dry-run = No se ha guardado nada. Sin --dry-run se guarda.
# `ruta rules`, something was set.
rules-done = Guardado. Las reglas cuentan desde el próximo plan.
# `ruta sessions` without any.
sessions-none = Ninguna sesión.
# `ruta sessions`: a mark.
session-project = proyecto
# `ruta sessions`: a mark.
session-review = repaso
# `ruta sessions`: it has ended and nobody said what became of it.
session-open = abierta
# `ruta sessions`: a mark.
session-done = hecha
# `ruta sessions`: a mark.
session-partial = { $hours } hechas
# `ruta sessions`: a mark.
session-missed = perdida
# `ruta sessions`: a mark.
session-skipped = saltada
# `ruta sessions`: a mark.
session-pinned = fijada
# `ruta log ID done`.
log-done = Hecha: { $title }
# `ruta log ID partial`.
log-partial = { $hours } hechas: { $title }
# `ruta log ID missed`.
log-missed = Perdida: { $title }
# `ruta log ID skipped`.
log-skipped = Saltada: { $title }
# `ruta log ID planned`.
log-planned = Ya no hay nada anotado: { $title }
# `ruta pin`.
pin-done = Fijada: { $title }, { $when }
# `ruta unpin`.
unpin-done = Suelta: { $title }
# `ruta replan`: nothing was missed.
replan-nothing-missed = No has perdido nada.
# `ruta replan`: what was missed.
replan-missed = { $sessions ->
    [one] Perdiste una sesión
   *[other] Perdiste { $sessions } sesiones
 }, { $hours }, desde el { $since }.
# `ruta replan`: how many of them are open.
replan-open = { $open ->
    [one] Una de ellas pasó sin que dijeras nada; "ruta log" dice qué fue de ella.
   *[other] { $open } de ellas pasaron sin que dijeras nada; "ruta log" dice qué fue de ellas.
 }
# `ruta replan`, before the gentle week in words: two weeks have passed without study.
replan-gentle-offer = No estudias desde el { $since }. Si quieres, empieza suave.
# `ruta replan`: a line of the comparison.
replan-finish = Final
# `ruta replan`: a line of the comparison; the day by which it is done with 80 %.
replan-p80 = 80 % antes de
# `ruta replan`: a line of the comparison.
replan-slack = Semanas de margen
# `ruta replan`: a line of the comparison.
replan-peak = Semana máx.
# `ruta replan`: a line of the comparison.
replan-late = Tarde
# `ruta replan`: a line of the comparison.
replan-kept = Siguen
# A row of `ruta replan`: the hours of optional work that a proposal leaves out.
replan-cut = Quitado
# `ruta replan`: how many sessions change.
replan-changes = Cambian
# `ruta replan`: what a proposal promises that leads to the same plan as another.
replan-same = el mismo plan que { $policy }.
# `ruta replan --apply`.
replan-applied = Guardado: { $policy }. "ruta undo" lo deshace.
# `ruta history` without versions.
history-none = Todavía no hay ningún plan.
# `ruta forecast`: its first line.
forecast-finish = Si sigues así: tan probable como no para el { $p50 }, con un 80 % para el { $p80 }.
# `ruta forecast`: its first line where it never ends.
forecast-never = No en diez años: las horas previstas son muy pocas.
# `ruta forecast`: the central 80 %.
forecast-range = Cuatro de cada cinco veces será entre el { $p10 } y el { $p90 }.
# `ruta forecast`: the probability of being on time.
forecast-chance = Probabilidad de acabar cuando vence el último nivel: { $percent } %.
# `ruta forecast`: a number with one digit behind the point.
forecast-slack = Puedes parar { $weeks } semanas desde ahora y aun así llegar a tiempo con un 80 %.
# `ruta forecast`: durations.
forecast-minutes = Queda por estudiar: de { $p10 } a { $p90 }
# `ruta forecast`: the learner's pace.
forecast-pace = { $tasks ->
    [0] Aún no se conoce tu ritmo; se supone que una tarea lleva entre el { $low } y el { $high } % de la mitad de su rango.
    [one] Según una tarea acabada, las tuyas llevan entre el { $low } y el { $high } % de la mitad de su rango, cerca del { $percent } %.
   *[other] Según { $tasks } tareas acabadas, las tuyas llevan entre el { $low } y el { $high } % de la mitad de su rango, cerca del { $percent } %.
 }
# `ruta forecast`: the learner's attendance.
forecast-attendance = { $weeks ->
    [0] Aún no se conocen tus semanas; se supone que estudias entre el { $low } y el { $high } % de lo planificado.
    [one] Según una semana, a la larga estudias entre el { $low } y el { $high } % de lo planificado, cerca del { $percent } %.
   *[other] Según { $weeks } semanas, a la larga estudias entre el { $low } y el { $high } % de lo planificado, cerca del { $percent } %.
 }
# `ruta forecast`: how past ranges held.
forecast-held = { $of ->
    [one] Uno de estos rangos ya se ha cumplido o no: acertó { $held } veces.
   *[other] De tus últimos { $of } rangos de cuatro de cada cinco acertaron { $held }.
 }
# `ruta forecast`: in the line of a level.
forecast-level = 80 % para el { $date }
# `ruta forecast`: in the line of a level.
forecast-on-time = a tiempo: { $percent } %
# `ruta forecast`: what the plan's own end means; below the range.
forecast-plan = El plan en sí acaba el { $date }: se cumple si se hace cada sesión y ninguna tarea lleva más de lo planificado.
# `ruta forecast`: while little is logged.
forecast-thin = De momento se apoya sobre todo en lo habitual cuando se estudia por cuenta propia; lo que anotes lo irá sustituyendo y el rango se estrechará.
# `ruta forecast`: the heading over what would move the end.
forecast-levers = Qué movería el final
# `ruta forecast`: by how much a change moves the end.
forecast-earlier = { $days ->
    [one] un día antes
   *[other] { $days } días antes
 }
# `ruta forecast`: by how much a change moves the end.
forecast-later = { $days ->
    [one] un día después
   *[other] { $days } días después
 }
# `ruta forecast`: a change that does not move the end.
forecast-same = el mismo día
# `ruta availability suggest`: its first line.
suggest-weeks = { $weeks ->
    [0] Aún no hay ninguna semana con estudio que mirar.
    [one] En una semana habitual con estudio:
   *[other] En { $weeks } semanas habituales con estudio:
 }
# `ruta availability suggest`: of a weekday, both durations.
suggest-studied = { $done } estudiadas de { $planned } planificadas
# `ruta availability suggest`: the heading over the days that would change.
suggest-better = Qué encajaría mejor
# `ruta availability suggest`: nothing would fit better.
suggest-none = Tus horas habituales encajan con lo que estudias, hasta donde se puede saber; nada que cambiar.
# `ruta availability suggest`: of a day, its hours before and after.
suggest-day = { $before } → { $after }
# `ruta availability suggest`: why a day's hours would change, both durations.
suggest-why = ahí, { $done } estudiadas de { $planned } planificadas
# `ruta availability suggest --apply`.
suggest-applied = Tu semana habitual tiene ahora las horas propuestas.
# `ruta history`: the finish of a version.
history-finish = acaba el { $date }
# `ruta export`.
export-done = { $events ->
    [one] Un evento
   *[other] { $events } eventos
 } en { $path }
# `ruta export`: against the last export.
export-counts = Nuevos: { $new }, cambiados: { $changed }, desaparecidos: { $gone }
# `ruta exports` without exports.
exports-none = Todavía no se ha exportado nada.
# `ruta exports`: what an export was of.
exports-plan = todo el plan
# `ruta exports`: what an export was of, a single session.
exports-session = sesión { $id }
# `ruta exports`: an export of changes alone; of what.
exports-changes = cambios: { $of }
# `ruta exports NUMBER` where there is no such export, or it is older than the list.
exports-nothing-known = No se sabe qué contenía esa exportación.
# `ruta exports NUMBER`: beside a session that was called off.
exports-cancelled = anulada
# After `ruta plan` and `ruta replan`, and in `ruta exports`: the plan has moved on since the export.
calendar-file-stale = Tu archivo de calendario está atrasado: { $changed } movidas o cambiadas, { $new } nuevas, { $gone } quitadas.
# `ruta backup`.
backup-done = Copia { $id }: { $path }
# `ruta backup list` without backups.
backup-none = Ninguna copia de seguridad.
# `ruta backup list`: a size.
backup-size = { $kilobytes } KB
# `ruta backup restore`.
backup-restored = La copia { $id } ha vuelto.
# `ruta doctor`: nothing is wrong.
doctor-healthy = Todo está bien.
# `ruta doctor`: something is wrong.
doctor-findings = { $count ->
    [one] Una cosa va mal.
   *[other] { $count } cosas van mal.
 }
# `ruta doctor`: the line over what the learner's own changes have brought about.
doctor-notes = Lo siguiente lo han traído tus propios cambios; el próximo replan lo arregla:
# The hint to what is wrong.
doctor-hint = "ruta backup list" muestra lo que puedes recuperar.
