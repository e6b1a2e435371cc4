# What is wrong in a roadmap file: `ruta roadmap check` and `import`, one a line behind its place.

# A character that no JSON has here.
roadmap-problem-syntax = esto no es JSON válido: aquí sobra «{ $found }»

# The file ends inside a value.
roadmap-problem-unexpected-end = el archivo acaba antes de tiempo: queda algo abierto

# A field stands twice in one place.
roadmap-problem-duplicate-field = el campo «{ $field }» está dos veces

# A field that the format does not have here, and those that it has.
roadmap-problem-unknown-field = aquí no hay ningún campo «{ $field }»; los que hay: { $known }

# A field that must be there is not.
roadmap-problem-missing-field = falta el campo «{ $field }»

# A value of another type.
roadmap-problem-wrong-type = { $expected ->
    [string] esto debería ser una cadena
    [text] esto debería ser un texto: una cadena, o una por idioma
    [integer] esto debería ser un número entero
    [boolean] esto debería ser true o false
    [array] esto debería ser una lista
   *[object] esto debería ser un objeto
}

# A number is too small or too large.
roadmap-problem-out-of-range = { $value } se sale de los límites: de { $min } a { $max }

# A text without letters.
roadmap-problem-empty-text = este texto está vacío

# A text of too many characters.
roadmap-problem-long-text = este texto tiene { $length } caracteres; caben { $most }

# A list without elements.
roadmap-problem-empty-list = esta lista está vacía

# A version of the format that this Ruta cannot read.
roadmap-problem-unknown-format = el formato { $found } no se conoce; este Ruta lee el formato { $known }

# An id with other characters than allowed.
roadmap-problem-bad-id = «{ $id }» no es un id: usa a-z, 0-9 y guiones sueltos, hasta 64 caracteres

# An id that stands on an earlier line too.
roadmap-problem-duplicate-id = el id «{ $id }» ya está en uso en la línea { $line }

# An `after` or `needs` that names nothing.
roadmap-problem-unknown-id = no hay ningún tema, elemento ni proyecto «{ $id }»

# Parts that wait for each other, with arrows between them.
roadmap-problem-cycle = se esperan unos a otros: { $ids }

# A choice names a choose-one group that is not there.
roadmap-problem-unknown-group = no hay ningún grupo para elegir «{ $group }»

# A choice names an option that its group does not have.
roadmap-problem-unknown-option = el grupo «{ $group }» no tiene la opción «{ $option }»

# A choose-one group of less than two options.
roadmap-problem-few-options = el grupo «{ $group }» necesita al menos dos opciones

# No item and no project belongs to an option.
roadmap-problem-unused-option = la opción «{ $option }» del grupo «{ $group }» no tiene nada

# A range of hours or months with `min` over `max`.
roadmap-problem-range-reversed = el rango está al revés: { $min } es más que { $max }

# A level without items and projects.
roadmap-problem-empty-level = el nivel «{ $level }» no tiene elementos ni proyectos

# The hours that parts state for themselves leave the others too little, or too much.
roadmap-problem-hours-do-not-fit = las horas de «{ $level }» no se pueden repartir: las partes con horas propias ocupan { $own_min }–{ $own_max } h de { $min }–{ $max } h

# A link that is no web address.
roadmap-problem-bad-link = «{ $url }» no es una dirección web que empiece por http:// o https://
