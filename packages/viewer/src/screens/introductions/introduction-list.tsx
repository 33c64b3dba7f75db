import { Checkbox } from "react-aria-components";
import { outcomes, type Introduction } from "../../api/declarations.js";
import type { Brief } from "../../api/organisation.js";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";
import { isDue, keysOf } from "./follow-up.js";
import { IntroductionLine } from "./introduction-line.js";
import "../../parts/check.css";

interface IntroductionListProps {
  readonly introductions: readonly Introduction[];
  readonly intents: readonly Intent[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Introductions of one state or of all, the latest news first. */
export function IntroductionList({ introductions: all, intents, now }: IntroductionListProps) {
  const { introductions } = useWords();
  const [{ outcome, due }, change] = useView("introductions");
  if (all.length === 0) return <p className="list-empty">{introductions.none}</p>;
  const shown = all
    .filter((each) => (outcome === "all" || each.content.outcome === outcome) && (!due || isDue(each, now)))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const options = [
    { id: "all", label: introductions.all } as const,
    ...outcomes.map((id) => ({ id, label: introductions.outcome[id] })),
  ];
  const keys = keysOf(shown);
  const named = (brief: Brief | null | undefined) => brief?.name ?? introductions.hidden;
  return (
    <>
      <div className="introduction-filters">
        <Segments
          label={introductions.show}
          value={outcome}
          options={options}
          onChoose={(chosen) => change({ outcome: chosen })}
        />
        <Checkbox className="check" isSelected={due} onChange={(only) => change({ due: only })}>
          {introductions.due}
        </Checkbox>
        <p className="panel-hint">{introductions.dueHint}</p>
      </div>
      {shown.length === 0 && <p className="list-empty">{introductions.noneSuch}</p>}
      <ul className="introduction-list" aria-label={introductions.title}>
        {shown.map((each, at) => {
          const [one, other] = each.organisations;
          return (
            <li key={keys[at]}>
              <IntroductionLine
                introduction={each}
                intent={intents.find(({ id }) => id === each.content.intent)?.label ?? each.content.intent}
                names={[named(one), named(other)]}
                now={now}
              >
                {one ? <OrganisationLink organisation={one} /> : named(one)} {introductions.and}{" "}
                {other ? <OrganisationLink organisation={other} /> : named(other)}
              </IntroductionLine>
            </li>
          );
        })}
      </ul>
    </>
  );
}
