# The calendar on a server (CalDAV): what the command line says of it, and what goes wrong.

# Help of the caldav commands.

# `ruta caldav`.
help-ruta-caldav = Une las sesiones con un calendario en un servidor (CalDAV)
# `ruta caldav connect`.
help-ruta-caldav-connect = Conecta el plan con un calendario en un servidor
# `ruta caldav connect`, the long help.
help-ruta-caldav-connect-more = Busca en el servidor el calendario de ese nombre, o lo crea. La contraseña se pide una vez y se guarda en el llavero del sistema; con RUTA_CALDAV_PASSWORD no se toca el llavero.
# `ruta caldav connect URL`.
help-ruta-caldav-connect--url = La dirección del calendario, o la del servidor donde buscarlo
# `ruta caldav connect --user`.
help-ruta-caldav-connect--user = El usuario en el servidor
# `ruta caldav connect --calendar`.
help-ruta-caldav-connect--calendar = El nombre del calendario en el servidor; si no lo das, «Ruta»
# `ruta caldav connect --fresh`.
help-ruta-caldav-connect--fresh = Olvida lo que había en el calendario, de modo que se envían todas las sesiones otra vez
# `ruta caldav sync`.
help-ruta-caldav-sync = Pone de acuerdo el plan y el calendario
# `ruta caldav sync`, the long help.
help-ruta-caldav-sync-more = La sesión que mueves allí queda fija allí, la que borras allí se salta y el título que cambias allí se queda. Los eventos ajenos cuentan como tiempo ocupado y nunca se tocan. Si algo va mal, el plan queda como estaba.
# `ruta caldav sync --dry-run`.
help-ruta-caldav-sync--dry-run = Muestra qué cambiaría y no cambia nada
# `ruta caldav sync --accept-deletions`.
help-ruta-caldav-sync--accept-deletions = Salta las sesiones aunque se hayan borrado muchas a la vez
# `ruta caldav status`.
help-ruta-caldav-status = Muestra qué calendario está conectado y qué falta por enviar
# `ruta caldav disconnect`.
help-ruta-caldav-disconnect = Olvida la contraseña y deja los eventos como están

# The name of the value of `ruta caldav connect URL`.
value-url = URL

# What the commands say.

# While `ruta caldav connect` waits.
caldav-connecting = Buscando el calendario
# While `ruta caldav sync` works: the events that were dealt with.
caldav-syncing = Sincronizando, sesiones:
# `ruta caldav connect` asks on a terminal.
caldav-ask-password = Contraseña de { $user }:
# `ruta caldav connect`: nothing was typed.
caldav-password-empty = No has dado ninguna contraseña.
# What to do about it: nothing was typed.
caldav-password-empty-hint = Escríbela cuando se te pida, o define RUTA_CALDAV_PASSWORD.
# `ruta caldav connect`: the calendar was there.
caldav-connected = Conectado con el calendario «{ $name }» en { $url }.
# `ruta caldav connect`: the calendar was made.
caldav-made = Creado el calendario «{ $name }» en { $url }.
# `ruta caldav disconnect`.
caldav-disconnected = Desconectado. Los eventos se quedan en el calendario.
# `ruta caldav status` without a calendar.
caldav-none = No hay ningún calendario de un servidor conectado.
# `ruta caldav status`: which calendar.
caldav-status = «{ $name }» de { $user }, { $url }
# `ruta caldav status`: the last sync.
caldav-synced-at = Última sincronización: { $at }
# `ruta caldav status` before the first sync.
caldav-never-synced = Aún no se ha sincronizado.
# `ruta caldav status`: how much stands there, and how much is to be sent.
caldav-counts = Sesiones allí: { $sessions }, por enviar: { $waiting }, eventos ocupados ajenos: { $busy }
# `ruta caldav sync --dry-run`, first line.
caldav-dry-run = Esto pasaría; no se ha cambiado nada.
# `ruta caldav sync`: what was written to the server.
caldav-sent = Al calendario: { $created } nuevos, { $updated } cambiados, { $deleted } borrados
# `ruta caldav sync`: an event that Ruta writes no more; why is one of the next three.
caldav-apart = Ruta ya no lo toca: { $id } { $title } ({ $why })
# The event was made to repeat.
caldav-apart-repeats = ahora se repite
# The event has no time that can be used.
caldav-apart-unclear = su hora no se puede usar
# The event was moved while its session left the plan.
caldav-apart-left-the-plan = lo moviste, pero el plan ya no lo contiene
# `ruta caldav sync`: the events of others.
caldav-busy = { $busy ->
    [one] Un evento ajeno cuenta como tiempo ocupado.
   *[other] { $busy } eventos ajenos cuentan como tiempo ocupado.
 }

# What undo and the history call it.

# The connection with the calendar changed, or something was sent.
change-caldav = Calendario en el servidor
# What changed in the calendar was taken over.
change-caldav-sync = Cambios del calendario
# The plan version that took over what changed in the calendar.
version-caldav = Cambios del calendario

# What goes wrong.

# The address cannot be read.
error-caldav-no-address = «{ $place }» no es la dirección de un servidor de calendarios.
# What to do about it: the address cannot be read.
hint-caldav-no-address = Una dirección es como https://cloud.example.org/remote.php/dav.
# The address holds a password.
error-caldav-password-in-address = La dirección contiene un usuario o una contraseña.
# What to do about it: the address holds a password.
hint-caldav-password-in-address = Quítalos de la dirección; el usuario tiene su propio sitio y la contraseña se pide.
# The address is not encrypted.
error-caldav-not-encrypted = «{ $place }» enviaría tu contraseña sin cifrar.
# What to do about it: the address is not encrypted.
hint-caldav-not-encrypted = Usa https. Solo un servidor en este ordenador puede prescindir de él.
# Nobody answers at the address.
error-caldav-unreachable = No se puede llegar a { $host }: { $reason }.
# What to do about it: nobody answers at the address.
hint-caldav-unreachable = ¿Estás sin conexión, o la dirección es otra? El plan queda como estaba; sincroniza más tarde.
# The server does not end its answer in time.
error-caldav-silent = { $host } no ha contestado a tiempo.
# What to do about it: the server does not answer in time.
hint-caldav-silent = El plan queda como estaba; sincroniza más tarde.
# The certificate is not trusted.
error-caldav-untrusted = El certificado de { $host } no es de confianza: { $reason }.
# What to do about it: the certificate is not trusted.
hint-caldav-untrusted = Si el servidor es tuyo, añade su certificado a los de confianza de tu sistema.
# User and password are refused.
error-caldav-unauthorized = { $host } no te deja entrar, o no te deja hacer esto.
# What to do about it: user and password are refused.
hint-caldav-unauthorized = Comprueba usuario y contraseña; muchos servidores quieren una contraseña creada para este programa. Para escribir otra: `ruta caldav disconnect` y después `ruta caldav connect`.
# There is nothing at the address.
error-caldav-gone = No hay nada en { $place }.
# What to do about it: there is nothing at the address.
hint-caldav-gone = Da solo la dirección del servidor y Ruta busca el calendario.
# An event changes faster than it can be merged.
error-caldav-changed = { $place } no deja de cambiar mientras Ruta lo escribe.
# What to do about it: an event changes faster than it can be merged.
hint-caldav-changed = No se ha sobrescrito nada. Sincroniza dentro de un rato.
# The server refuses.
error-caldav-refused = { $host } se ha negado con el estado { $status }.
# What to do about it: the server refuses.
hint-caldav-refused = El plan queda como estaba. ¿Es la dirección de un servidor de calendarios?
# The answer is not that of a calendar server.
error-caldav-garbage = { $host } no contesta como un servidor de calendarios: { $reason }.
# What to do about it: the answer is not that of a calendar server.
hint-caldav-garbage = ¿Es la dirección de un servidor de calendarios? El plan queda como estaba.
# The server lets nobody make a calendar.
error-caldav-cannot-make = El servidor no deja que Ruta cree un calendario. Hay estos: { $known }.
# What to do about it: the server lets nobody make a calendar.
hint-caldav-cannot-make = Crea allí un calendario para estudiar y conéctate con su dirección.
# The keyring does not serve.
error-keyring-unavailable = No se puede usar el llavero del sistema: { $reason }.
# What to do about it: the keyring does not serve.
hint-keyring-unavailable = Desbloquéalo, o define RUTA_CALDAV_PASSWORD.
# No calendar is connected.
error-caldav-not-connected = No hay ningún calendario de un servidor conectado.
# What to do about it: no calendar is connected.
hint-caldav-not-connected = `ruta caldav connect URL --user NOMBRE` conecta uno.
# The password is not known.
error-caldav-no-password = No se conoce la contraseña de { $user } en { $host }.
# What to do about it: the password is not known.
hint-caldav-no-password = Conéctate otra vez, o define RUTA_CALDAV_PASSWORD.
# The calendar is gone from the server.
error-caldav-calendar-gone = El calendario { $place } ya no está en el servidor.
# What to do about it: the calendar is gone from the server.
hint-caldav-calendar-gone = No se ha cambiado nada. Para enviar todas las sesiones a un calendario nuevo: `ruta caldav connect URL --user NOMBRE --fresh`.
# Many sessions were deleted at once.
error-caldav-mass-deletion = { $gone } de { $all } sesiones ya no están en el calendario.
# What to do about it: many sessions were deleted at once.
hint-caldav-mass-deletion = No se ha cambiado nada. Si las has borrado tú, `ruta caldav sync --accept-deletions` las salta. Si no, conéctate otra vez con `--fresh` y se envían todas de nuevo.
