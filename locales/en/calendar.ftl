# Texts of the area "calendar".

# `busy add`, why an event was skipped.
calendar-skip-cut-off = it is cut off

# `busy add`, why an event was skipped.
calendar-skip-no-start = it has no start

# `busy add`, why an event was skipped ($property: as in the file, such as DTSTART; $value: what stands there).
calendar-skip-unreadable = { $property } cannot be read: { $value }

# `busy add`, why an event was skipped.
calendar-skip-ends-before-start = it ends before it starts

# `busy add`, why an event was skipped.
calendar-skip-day-and-time = its start is a day and its end a time, or the other way round

# `busy add`, why an event was skipped ($zone: its name in the file).
calendar-skip-unknown-zone = the time zone { $zone } is unknown

# `busy add`, why an event was skipped ($rule: as in the file).
calendar-skip-unreadable-rule = its rule of repetition cannot be read: { $rule }

# `busy add`, why an event was skipped.
calendar-skip-too-frequent = it repeats more often than every quarter of an hour

# `busy add`, why an event was skipped.
calendar-skip-too-many = it repeats too many times

# `busy add`, why events were left out ($count: how many, from this line on).
calendar-skip-full = { $count } events from here on are more than Ruta reads from one file
