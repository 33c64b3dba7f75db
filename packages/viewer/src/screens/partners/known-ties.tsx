import { Button as Pressable, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useState } from "react";
import type { KnownTie } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";

/** Ties shown before one asks for the others. */
const first = 6;

/** The relations that sources tell, one a line, the latest first. */
export function KnownTies({ ties, title }: { readonly ties: readonly KnownTie[]; readonly title: string }) {
  const { partners, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const sorted = [...ties].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const shown = isWhole ? sorted : sorted.slice(0, first);
  return (
    <Disclosure className="known-ties">
      <Heading level={2}>
        <Pressable slot="trigger" className="disclose">
          <Icon name="right" /> {title}
        </Pressable>
      </Heading>
      <DisclosurePanel>
        <ul className="known-list">
          {shown.map(({ kind, direction, organisation, year, amount, what }, at) => (
            <li key={`${organisation.id} ${kind} ${year} ${at}`}>
              <span className="known-kind">{partners.tie[kind][direction]}</span> <b>{organisation.name}</b>
              {[year === null ? "" : String(year), amount === null ? "" : number.euros(amount), what ?? ""]
                .filter((part) => part !== "")
                .map((part) => ` · ${part}`)
                .join("")}
            </li>
          ))}
        </ul>
        {shown.length < sorted.length && (
          <Button small onPress={() => setWhole(true)}>
            {partners.showMore(number.whole(sorted.length - shown.length))}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
