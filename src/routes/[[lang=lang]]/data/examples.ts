/** An example program that reads the JSON addresses. */
export interface Example {
  language: 'curl' | 'R' | 'Python' | 'JavaScript';
  code: string;
}

/**
 * The same question in four languages: which overlaps between China’s list and the US list count under the standard
 * reading, and how strong they are. Each prints one line an overlap: strength, China’s entry, US entry.
 * @param base address of the site without a slash at its end; where it is empty, the examples have the path alone
 */
export function apiExamples(base: string): Example[] {
  const url = `${base}/api/v1/pairs/cn-eff-2024_us-cet-2024.json`;
  return [
    {
      language: 'curl',
      code: `curl -s ${url} |
  jq -r '.mappings[] | select(.level == "top" and (.readings | contains("standard"))) |
    [.strength, .subject_label, .object_label] | @tsv'`
    },
    {
      language: 'R',
      code: `library(jsonlite)
pair <- fromJSON("${url}")
m <- pair$mappings
m <- m[m$level == "top" & grepl("standard", m$readings), c("strength", "subject_label", "object_label")]
write.table(m, sep = "\\t", quote = FALSE, row.names = FALSE, col.names = FALSE)`
    },
    {
      language: 'Python',
      code: `import json
from urllib.request import urlopen

with urlopen("${url}") as answer:
    pair = json.load(answer)
for m in pair["mappings"]:
    if m["level"] == "top" and "standard" in m["readings"].split("|"):
        print(m["strength"], m["subject_label"], m["object_label"], sep="\\t")`
    },
    {
      language: 'JavaScript',
      code: `const answer = await fetch('${url}');
const { mappings } = await answer.json();
for (const m of mappings)
  if (m.level === 'top' && m.readings.split('|').includes('standard'))
    console.log([m.strength, m.subject_label, m.object_label].join('\\t'));`
    }
  ];
}
