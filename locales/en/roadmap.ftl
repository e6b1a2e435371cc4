# What is wrong in a roadmap file: `ruta roadmap check` and `import`, one a line behind its place.

# A character that no JSON has here.
roadmap-problem-syntax = this is not valid JSON: unexpected “{ $found }”

# The file ends inside a value.
roadmap-problem-unexpected-end = the file ends too early: something is still open

# A field stands twice in one place.
roadmap-problem-duplicate-field = the field “{ $field }” stands twice

# A field that the format does not have here, and those that it has.
roadmap-problem-unknown-field = there is no field “{ $field }” here; known are { $known }

# A field that must be there is not.
roadmap-problem-missing-field = the field “{ $field }” is missing

# A value of another type.
roadmap-problem-wrong-type = { $expected ->
    [string] this should be a string
    [text] this should be a text: a string, or one for each language
    [integer] this should be a whole number
    [boolean] this should be true or false
    [array] this should be a list
   *[object] this should be an object
}

# A number is too small or too large.
roadmap-problem-out-of-range = { $value } is out of range: from { $min } to { $max }

# A text without letters.
roadmap-problem-empty-text = this text is empty

# A text of too many characters.
roadmap-problem-long-text = this text has { $length } characters; { $most } are allowed

# A list without elements.
roadmap-problem-empty-list = this list is empty

# A version of the format that this Ruta cannot read.
roadmap-problem-unknown-format = format { $found } is not known; this Ruta reads format { $known }

# An id with other characters than allowed.
roadmap-problem-bad-id = “{ $id }” is not an id: use a-z, 0-9 and single hyphens, at most 64 characters

# An id that stands on an earlier line too.
roadmap-problem-duplicate-id = the id “{ $id }” is taken: it stands on line { $line } too

# An `after` or `needs` that names nothing.
roadmap-problem-unknown-id = there is no topic, item or project “{ $id }”

# Parts that wait for each other, with arrows between them.
roadmap-problem-cycle = these wait for each other: { $ids }

# A choice names a choose-one group that is not there.
roadmap-problem-unknown-group = there is no choose-one group “{ $group }”

# A choice names an option that its group does not have.
roadmap-problem-unknown-option = the group “{ $group }” has no option “{ $option }”

# A choose-one group of less than two options.
roadmap-problem-few-options = the group “{ $group }” needs at least two options

# No item and no project belongs to an option.
roadmap-problem-unused-option = nothing belongs to the option “{ $option }” of the group “{ $group }”

# A range of hours or months with `min` over `max`.
roadmap-problem-range-reversed = the range is turned round: { $min } is more than { $max }

# A level without items and projects.
roadmap-problem-empty-level = the level “{ $level }” has no items and no projects

# The hours that parts state for themselves leave the others too little, or too much.
roadmap-problem-hours-do-not-fit = the hours of “{ $level }” cannot be divided: parts with hours of their own take { $own_min }–{ $own_max } h of { $min }–{ $max } h

# A link that is no web address.
roadmap-problem-bad-link = “{ $url }” is not a web address that starts with http:// or https://

# What is unclear in a Markdown roadmap, each with the proposed reading to write into the file.

# A Markdown file without a heading of the first rank.
roadmap-problem-no-title = there is no title; write it as a heading: # Title

# A Markdown file without levels.
roadmap-problem-no-levels = there are no levels; a level is a heading with hours: ## Title (40-60 hours | 1-2 months)

# A Markdown heading over topics that says no hours.
roadmap-problem-no-hours = “{ $heading }” says no hours; write them behind it: (40-60 hours | 1-2 months)

# A Markdown level that says no months; the reading is a range of numbers.
roadmap-problem-no-months = “{ $level }” says no months; proposed reading: { $reading } months

# An amount that is one number, or in weeks.
roadmap-problem-no-range = “{ $found }” is no range of hours or months; proposed reading: { $reading }

# A Markdown heading and the table of durations say different things.
roadmap-problem-two-ranges = the heading says { $heading }, the table { $table }; proposed reading: { $heading }

# A part of a Markdown file that a roadmap has no place for.
roadmap-problem-no-place = “{ $text }” has no place here; proposed reading: leave it out

# A Markdown topic without a list below it.
roadmap-problem-no-items = the topic “{ $topic }” has no items; proposed reading: one item of the same name

# A list right below a Markdown level's heading.
roadmap-problem-no-topic = these items belong to no topic; proposed reading: a topic “{ $topic }”

# Two parts of the same title in one place of a Markdown file.
roadmap-problem-same-title = “{ $title }” stands here twice, on line { $line } too; give one of them another name

# A list inside of an item.
roadmap-problem-list-in-item = “{ $item }” has a list of its own; proposed reading: write its lines into the item's text

# A line above a list in a section of several projects.
roadmap-problem-one-or-many = “{ $text }”: one project, or an introduction to several? Proposed reading: one project, with the list as its requirements, below a heading “Project”

# A heading of one project over a list without a line above it.
roadmap-problem-many-in-one = several lines stand below a heading of one project; proposed reading: a project each, below a heading “Projects”

# Advice to choose one of several, of which an item is missing.
roadmap-problem-no-such-option = no item beside the others is called “{ $option }”, so nobody can choose it; proposed reading: advice only, without the bold
