// Asks ical.js what it finds: `node by_ical_js.js fields FOLDER` compares calendar files with the
// truth beside them, `node by_ical_js.js expand FROM TO FILE…` writes each file's instances as JSON.
//
// Times come from the files' own VTIMEZONEs, which ical.js follows and trusts alone.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// The packages lie where scripts/calendar-oracles/run has put them.
const require = createRequire(join(process.env.ORACLES_NODE, "package.json"));
const ICAL = require("ical.js").default ?? require("ical.js");
const IcalExpander = require("ical-expander");

const minute = (time) => time.toJSDate().toISOString().slice(0, 16) + "Z";

function fields(text) {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: minute(event.startDate),
      end: minute(event.endDate),
      summary: event.summary,
      description: event.description,
      status: part.getFirstPropertyValue("status"),
    };
  });
}

function compare(folder) {
  const lines = [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".ics"));
  for (const name of names) {
    const truth = JSON.parse(readFileSync(join(folder, name.replace(/ics$/, "json")), "utf8"));
    let found;
    try {
      found = new Map(fields(readFileSync(join(folder, name), "utf8")).map((it) => [it.uid, it]));
    } catch (error) {
      lines.push(`${name}: ${error.message}`);
      continue;
    }
    if (found.size !== truth.length) lines.push(`${name}: ${found.size} events, not ${truth.length}`);
    for (const event of truth) {
      for (const key of ["sequence", "start", "end", "summary", "description", "status"]) {
        const got = found.get(event.uid)?.[key];
        if (got !== event[key]) lines.push(`${name}: ${event.uid}: ${key}: ${event[key]} is ${got}`);
      }
    }
  }
  return { lines, files: names.length };
}

/** Returns the instances of a file that take time and are busy, or why there are none. */
function expand(file, from, to) {
  const text = readFileSync(file, "utf8");
  const expander = new IcalExpander({ ics: text, maxIterations: 20_000, skipInvalidDates: true });
  const { events, occurrences } = expander.between(new Date(from), new Date(to));
  const found = [
    ...events.map((event) => [event.startDate, event.endDate, event]),
    ...occurrences.map((one) => [one.startDate, one.endDate, one.item]),
  ];
  return found
    .filter(([start, end, event]) => {
      const says = (name) => event.component.getFirstPropertyValue(name);
      const busy = says("transp") !== "TRANSPARENT" && says("status") !== "CANCELLED";
      return busy && end.compare(start) > 0;
    })
    .map(([start, end]) => [minute(start), minute(end)]);
}

const [what, ...rest] = process.argv.slice(2);
if (what === "fields") {
  const { lines, files } = compare(rest[0]);
  if (files === 0) lines.push("there are no files to check");
  console.log(lines.length > 0 ? lines.slice(0, 40).join("\n") : `ical.js: ${files} files, no difference`);
  process.exit(lines.length > 0 ? 1 : 0);
}
const [from, to, ...files] = rest;
for (const file of files) {
  let answer;
  try {
    answer = { file, busy: expand(file, from, to) };
  } catch (error) {
    answer = { file, error: String(error.message) };
  }
  console.log(JSON.stringify(answer));
}
