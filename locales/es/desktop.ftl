# La propia ventana: sus problemas, en su aviso de error, y los diálogos del sistema.

# No se puede leer un archivo que la persona eligió; `reason` es lo que dice el sistema o un texto de abajo.
desktop-unreadable-file = No se puede leer { $path }: { $reason }
# Su pista.
desktop-unreadable-file-hint = Elige otro archivo o comprueba que puedes leer este.
# Un motivo: el archivo contiene bytes que no son texto.
desktop-not-text = no es texto UTF-8
# Un motivo: el archivo es más grande que cualquier ruta o calendario que se lee.
desktop-too-large = ocupa más de { $megabytes } MB
# No respondió ningún navegador ni gestor de archivos.
desktop-cannot-open = No se puede abrir { $what }: { $reason }
# Su pista.
desktop-cannot-open-hint = Ábrelo tú en un navegador o en un gestor de archivos.
# El programa no sabe dónde viven sus datos.
desktop-no-data-dir = Ruta no sabe dónde guardar sus datos.
# Su pista.
desktop-no-data-dir-hint = Arráncala con --data-dir y una carpeta, o define RUTA_DATA_DIR.
# No se puede leer el reloj que puso un script.
desktop-bad-clock = RUTA_NOW es "{ $value }", que no es una hora.
# Su pista.
desktop-bad-clock-hint = Tiene esta forma: 2026-01-12T08:00:00+01:00.
# Título del diálogo que abre una hoja de ruta.
desktop-pick-roadmap = Elegir una hoja de ruta
# Título del diálogo que abre un calendario ocupado.
desktop-pick-calendar = Elegir un calendario ocupado
# Título del diálogo que guarda el calendario.
desktop-save-calendar = Guardar el calendario
# En los diálogos: qué archivos se muestran.
desktop-kind-roadmap = Hojas de ruta
# En los diálogos: qué archivos se muestran.
desktop-kind-calendar = Calendarios (iCalendar)
# El escritorio no deja que Ruta se abra al iniciar sesión, o no dice si lo hace; `reason` es lo que dice.
desktop-no-login = No se ha podido cambiar la apertura al iniciar sesión: { $reason }
# La pista de lo anterior.
desktop-no-login-hint = Tu escritorio tiene una lista de programas que se abren al iniciar sesión; añade Ruta allí.
# Título de un aviso antes de una sesión; `time` es una duración como 10 min.
reminder-title = { $title } dentro de { $time }
# Título de un aviso de una sesión que ya ha empezado.
reminder-title-now = { $title } ya ha empezado
# Texto de un aviso: las horas de la sesión y por qué está ahí, una frase.
reminder-body = De { $start } a { $end }. { $reason }
# The title of the dialog that asks for a calendar file with the learner's changes.
desktop-pick-take-back = Recuperar cambios de un archivo de calendario
