/** Something to pick, by what it is called and under which value. */
export interface Option {
  value: string;
  text: string;
}

/** Returns a text as it is compared: small letters without accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/**
 * Returns the options that hold every word of a text, in their name or value, at most so many;
 * those that begin with it come first.
 */
export function matching(options: Option[], text: string, most: number): Option[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = options.filter((option) => {
    const all = plain(`${option.text} ${option.value}`);
    return words.every((word) => all.includes(word));
  });
  const begins = (option: Option) => plain(option.text).startsWith(words[0] ?? "");
  return [...found.filter(begins), ...found.filter((option) => !begins(option))].slice(0, most);
}
