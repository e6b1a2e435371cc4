"""Writes the public holidays of every country and region as one compact text.

The dates and names come from the package `holidays`, the names of countries from Unicode CLDR as
the package `babel` carries it. The first lines of the text say what its lines mean.
"""

import warnings
from collections import Counter, defaultdict

import babel
import holidays
from babel import Locale

YEARS = range(2025, 2037)

# The package warns where it knows a country for fewer years.
warnings.simplefilter("ignore")

HEAD = f"""\
# Public holidays {YEARS[0]} to {YEARS[-1]}; made by scripts/holidays/run, never by hand.
# Dates and names: holidays {holidays.__version__}, https://github.com/vacanza/holidays, MIT licence,
#   Copyright (c) Vacanza Team and individual contributors.
# Names of countries: Unicode CLDR through babel {babel.__version__}, Unicode licence.
# Fields stand between tabs.
# @CODE  name in English  name in Spanish: the country that the lines below belong to.
# +CODE  name: a region of it.
# /CODE,...  days: a holiday, in which regions and when. `*` is everywhere, `.` the country as a
#   whole, without a region, and `!` all but those that follow. A day is MMDD, for each year one;
#   a single one is that of every year, `-` is none, days of one year are joined by `+`.
#   Then its name in the country's own language, in English and in Spanish; an empty one is the
#   same as the first.
"""


def main():
    english, spanish = Locale("en").territories, Locale("es").territories
    countries = {}
    for code in sorted(code for code in holidays.list_supported_countries() if len(code) == 2):
        found = country(code)
        if found[1]:
            countries[code] = found
    known = translations(countries)
    print(HEAD, end="")
    for code, (regions, rows) in countries.items():
        names = [english.get(code, code), spanish.get(code, english.get(code, code))]
        print("\t".join([f"@{code}", *names]))
        for region, name in regions.items():
            print("\t".join([f"+{region}", name]))
        for (local, in_english, in_spanish), days in rows:
            in_spanish = in_spanish or translated(known, in_english)
            for places, dates in days:
                print("\t".join([f"/{places}", dates, local, other(in_english, local), other(in_spanish, local)]))


def country(code):
    """Returns a country's regions by code, and its holidays by name."""
    kind = type(holidays.country_holidays(code))
    regions = {region: region for region in sorted(kind.subdivisions)}
    for name, region in getattr(kind, "subdivisions_aliases", {}).items():
        if regions.get(region) == region:
            regions[region] = name
    when = defaultdict(lambda: defaultdict(set))
    for region in [None, *regions]:
        for day, names in named(code, kind, region):
            when[names][day].add(region or ".")
    everywhere = frozenset([".", *regions])
    rows = []
    for names, days in when.items():
        of_places = defaultdict(list)
        for day, places in days.items():
            of_places[frozenset(places)].append(day)
        rows.append((names, [(written(places, everywhere), dated(days)) for places, days in of_places.items()]))
    rows.sort(key=lambda row: (min(first(dates) for _, dates in row[1]), row[0]))
    return regions, [(names, sorted(days)) for names, days in rows]


def first(dates):
    """Returns the earliest month and day of a holiday, so that lines stand in the order of the year."""
    return min(day for day in dates.replace("+", " ").split() if day != "-")


def named(code, kind, region):
    """Returns each holiday of a region with its name in the three languages."""
    languages = kind.supported_languages
    own = kind.default_language
    english = "en_US" if "en_US" in languages else next((one for one in languages if one.startswith("en")), None)
    spanish = next((one for one in languages if one.split("_")[0] == "es"), None)

    def ask(language):
        return holidays.country_holidays(code, subdiv=region, years=YEARS, language=language)

    local = ask(own)
    in_english = ask(english) if english else None
    in_spanish = ask(spanish) if spanish else None
    for day, name in local.items():
        if day.year in YEARS:
            say = lambda found: clean(found.get(day)) if found is not None else ""
            # Without a language of its own a country's names are English.
            yield day, (clean(name), say(in_english) or ("" if own else clean(name)), say(in_spanish))


def clean(name):
    return " ".join(name.replace("; ", ", ").split()) if name else ""


def written(places, everywhere):
    if places == everywhere:
        return "*"
    without = everywhere - places
    if len(without) < len(places):
        return "!" + ",".join(sorted(without))
    return ",".join(sorted(places))


def dated(days):
    of_year = defaultdict(list)
    for day in sorted(days):
        of_year[day.year].append(day.strftime("%m%d"))
    texts = ["+".join(of_year[year]) or "-" for year in YEARS]
    return texts[0] if len(set(texts)) == 1 else " ".join(texts)


def translations(countries):
    """Returns the Spanish of English names, as the countries that have both say most often."""
    seen = defaultdict(Counter)
    for _, rows in countries.values():
        for (_, in_english, in_spanish), _ in rows:
            if in_english and in_spanish and in_english != in_spanish:
                seen[in_english][in_spanish] += 1
    return {name: max(said.items(), key=lambda one: (one[1], one[0]))[0] for name, said in seen.items()}


def translated(known, name):
    parts = [part.strip() for part in name.split(", ")]
    found = known.get(name) or (all(part in known for part in parts) and ", ".join(known[part] for part in parts))
    return found or ""


def other(name, local):
    return "" if name == local else name


if __name__ == "__main__":
    main()
