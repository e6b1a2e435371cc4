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
