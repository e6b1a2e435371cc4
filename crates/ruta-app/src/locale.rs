//! What the system's locale says about weeks and clocks (CLDR 44, week data and time data).

/// Territories whose weeks begin on Sunday.
const SUNDAY: &str = "AG AS BD BR BS BT BU BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH \
    KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
/// Territories whose weeks begin on Saturday.
const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
/// Territories that write the time of day with a clock of twelve hours, in Spanish and in English.
const TWELVE_HOURS: &str = "AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC \
    EG EH ER ET FJ FM GD GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH \
    MO MP MR MW MX MY NA NI NZ OM PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD \
    TN TO TT TW UM US UY VC VE VG VI VU WS YE ZM";

/// Returns the territory of the locale for dates and times, such as `MX` of `es_MX.UTF-8`.
///
/// POSIX order: `LC_ALL`, `LC_TIME`, `LANG`; the first that is set decides.
pub(crate) fn territory(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let locale = ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())?;
    let name = locale.split(['.', '@']).next()?;
    let territory = name.split(['_', '-']).next_back()?.to_ascii_uppercase();
    (territory.len() == 2 && name.len() > 2).then_some(territory)
}

/// Returns the first day of the week of a territory: 0 for Sunday, 1 for Monday, 6 for Saturday.
pub(crate) fn first_day_of_week(territory: Option<&str>) -> u8 {
    match territory {
        Some(name) if holds(SUNDAY, name) => 0,
        Some(name) if holds(SATURDAY, name) => 6,
        _ => 1,
    }
}

/// Tells whether a territory writes the time of day with a clock of twelve hours.
pub(crate) fn has_twelve_hours(territory: Option<&str>) -> bool {
    territory.is_some_and(|name| holds(TWELVE_HOURS, name))
}

fn holds(list: &str, territory: &str) -> bool {
    list.split_whitespace().any(|name| name == territory)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Option<String> {
        territory(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_territory_is_that_of_the_locale_for_times() {
        for (variables, territory) in [
            (&[("LANG", "es_MX.UTF-8")][..], Some("MX")),
            (&[("LANG", "en_US"), ("LC_TIME", "en_GB.UTF-8")], Some("GB")),
            (
                &[("LC_TIME", "en_GB"), ("LC_ALL", "es-ES@euro")],
                Some("ES"),
            ),
            (&[("LANG", "es")], None),
            (&[("LANG", "C.UTF-8")], None),
            (&[("LANG", "")], None),
        ] {
            assert_eq!(of(variables).as_deref(), territory, "{variables:?}");
        }
    }

    #[test]
    fn weeks_and_clocks_are_those_of_the_territory() {
        for (territory, day, twelve) in [
            (Some("ES"), 1, false),
            (Some("GB"), 1, false),
            (Some("US"), 0, true),
            (Some("MX"), 0, true),
            (Some("BR"), 0, false),
            (Some("EG"), 6, true),
            (None, 1, false),
        ] {
            let found = (first_day_of_week(territory), has_twelve_hours(territory));
            assert_eq!(found, (day, twelve), "{territory:?}");
        }
    }
}
