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

# What is unclear in a Markdown roadmap, each with the proposed reading to write into the file.

# A Markdown file without a heading of the first rank.
roadmap-problem-no-title = falta el título; escríbelo como encabezado: # Título

# A Markdown file without levels.
roadmap-problem-no-levels = no hay niveles; un nivel es un encabezado con horas: ## Título (40-60 horas | 1-2 meses)

# A Markdown heading over topics that says no hours.
roadmap-problem-no-hours = «{ $heading }» no dice sus horas; escríbelas detrás: (40-60 horas | 1-2 meses)

# A Markdown level that says no months; the reading is a range of numbers.
roadmap-problem-no-months = «{ $level }» no dice sus meses; lectura propuesta: { $reading } meses

# An amount that is one number, or in weeks.
roadmap-problem-no-range = «{ $found }» no es un rango de horas o meses; lectura propuesta: { $reading }

# A Markdown heading and the table of durations say different things.
roadmap-problem-two-ranges = el encabezado dice { $heading } y la tabla { $table }; lectura propuesta: { $heading }

# A part of a Markdown file that a roadmap has no place for.
roadmap-problem-no-place = «{ $text }» no tiene sitio aquí; lectura propuesta: dejarlo fuera

# A Markdown topic without a list below it.
roadmap-problem-no-items = el tema «{ $topic }» no tiene elementos; lectura propuesta: un elemento con el mismo nombre

# A list right below a Markdown level's heading.
roadmap-problem-no-topic = estos elementos no son de ningún tema; lectura propuesta: un tema «{ $topic }»

# Two parts of the same title in one place of a Markdown file.
roadmap-problem-same-title = «{ $title }» está aquí dos veces, también en la línea { $line }; ponle otro nombre a uno

# A list inside of an item.
roadmap-problem-list-in-item = «{ $item }» tiene su propia lista; lectura propuesta: poner sus líneas en el texto del elemento

# A line above a list in a section of several projects.
roadmap-problem-one-or-many = «{ $text }»: ¿un proyecto o una introducción a varios? Lectura propuesta: un proyecto con la lista como requisitos, bajo un encabezado «Proyecto»

# A heading of one project over a list without a line above it.
roadmap-problem-many-in-one = hay varias líneas bajo un encabezado de un solo proyecto; lectura propuesta: un proyecto cada una, bajo un encabezado «Proyectos»

# Advice to choose one of several, of which an item is missing.
roadmap-problem-no-such-option = ningún elemento junto a los demás se llama «{ $option }», así que no se puede elegir; lectura propuesta: solo un consejo, sin la negrita
