/** Returns every zone that the engine knows, with the ones given among them, in order. */
export function zoneNames(...given: string[]): string[] {
  const known =
    typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
  return [...new Set([...known, ...given.filter(Boolean)])].sort();
}
