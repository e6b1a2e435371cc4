// Reads a calendar file as far as the journey asks about it (RFC 5545 §3.1: lines may be folded).

/** Returns the events of a calendar file, each as a map of its properties without parameters. */
export function events(text) {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  const found = [];
  let event = null;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") event = new Map();
    else if (line === "END:VEVENT") found.push(event), (event = null);
    else if (event) {
      const [name, ...value] = line.split(":");
      event.set(name.split(";")[0], value.join(":"));
    }
  }
  return found;
}
