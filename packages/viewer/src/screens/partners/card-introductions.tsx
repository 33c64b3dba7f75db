import { useState } from "react";
import { Button as Pressable, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { currentOf } from "../../api/declarations.js";
import { useDeclared } from "../../api/declared.js";
import type { Organisation } from "../../api/organisation.js";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { keysOf } from "../introductions/follow-up.js";
import { IntroductionLine } from "../introductions/introduction-line.js";
import { useNames } from "./use-names.js";

interface CardIntroductionsProps {
  readonly organisation: Organisation;
  readonly intents: readonly Intent[];
}

/** To whom the association was introduced, and what became of it. Nothing where it was not, or for who may not write. */
export function CardIntroductions({ organisation, intents }: CardIntroductionsProps) {
  const { introductions, number } = useWords();
  const declared = useDeclared();
  const [now] = useState(Date.now);
  const noted = declared ? currentOf(declared, "introduction") : [];
  const others = useNames(
    noted.map(({ organisation: one, other }) => (one === organisation.id ? (other ?? one) : one)),
    [],
  );
  const keys = keysOf(noted);
  if (noted.length === 0) return null;
  return (
    <Disclosure className="known-ties">
      <Heading level={2}>
        <Pressable slot="trigger" className="disclose">
          <Icon name="right" /> {introductions.ofCard(number.whole(noted.length))}
        </Pressable>
      </Heading>
      <DisclosurePanel>
        {noted.map((each, at) => {
          const other = others[at] ?? { id: each.other ?? "", name: introductions.hidden };
          return (
            <IntroductionLine
              key={keys[at]}
              introduction={each}
              intent={intents.find(({ id }) => id === each.content.intent)?.label ?? each.content.intent}
              names={[organisation.name.value, other.name]}
              now={now}
            >
              <OrganisationLink organisation={other} />
            </IntroductionLine>
          );
        })}
      </DisclosurePanel>
    </Disclosure>
  );
}
