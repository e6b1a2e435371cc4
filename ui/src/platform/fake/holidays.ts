import { addDays } from "../../time/dates";
import type { HolidayView } from "../bindings/HolidayView";
import type { HolidaysView } from "../bindings/HolidaysView";
import type { Language } from "../bindings/Language";
import type { RegionView } from "../bindings/RegionView";
import type { World } from "./world";

type Name = Record<Language, string>;

const COUNTRIES: Record<string, Name> = {
  CO: { es: "Colombia", en: "Colombia" },
  DE: { es: "Alemania", en: "Germany" },
  ES: { es: "España", en: "Spain" },
};

/** The regions of the fake, by code. */
const REGIONS: Record<string, string | null> = {
  CO: null,
  DE: null,
  "DE-BY": "Bayern",
  ES: null,
  "ES-CT": "Cataluña",
  "ES-MD": "Madrid",
};

/** The holidays of every country of the fake, by month and day. */
const DAYS: Record<string, Name> = {
  "01-01": { es: "Año Nuevo", en: "New Year's Day" },
  "05-01": { es: "Fiesta del Trabajo", en: "Labor Day" },
  "12-25": { es: "Navidad", en: "Christmas Day" },
};

/** Returns the fake's regions by name. */
export function regionsOf(language: Language): RegionView[] {
  return Object.entries(REGIONS)
    .map(([code, name]) => ({ code, country: countryOf(code, language), name }))
    .sort((a, b) => a.country.localeCompare(b.country) || (a.code < b.code ? -1 : 1));
}

/** Tells whether the fake knows a region. */
export function knowsRegion(code: string): boolean {
  return code in REGIONS;
}

/** Returns the holidays that count from one date to another, both included. */
export function holidaysOf(
  world: World,
  from: string,
  to: string,
  language: Language = "en",
): HolidayView[] {
  if (!world.holidays) return [];
  const { study } = world.holidays;
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return [...new Set(years)]
    .flatMap((year) =>
      Object.entries(DAYS).map(([day, name]) => ({ date: `${year}-${day}`, name: name[language] })),
    )
    .filter(({ date }) => from <= date && date <= to)
    .map((holiday) => {
      const own = world.days[holiday.date];
      const studied = own === undefined ? study : typeof own === "number" || own.length > 0;
      return { ...holiday, free: !studied };
    });
}

/** Returns the holidays that count, as the page of hours shows them. */
export function holidaysView(world: World, today: string, language: Language): HolidaysView | null {
  if (!world.holidays) return null;
  const { region, study } = world.holidays;
  const name = REGIONS[region];
  const country = countryOf(region, language);
  return {
    region,
    title: name ? `${name}, ${country}` : country,
    study,
    dates: holidaysOf(world, today, addDays(today, 365), language),
  };
}

function countryOf(code: string, language: Language): string {
  return COUNTRIES[code.slice(0, 2)]?.[language] ?? code;
}
