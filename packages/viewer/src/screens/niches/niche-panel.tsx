import { useEffect, useRef, useState } from "react";
import type { NichePairs } from "../../api/niches.js";
import { useResource } from "../../api/resource.js";
import { getNichePairs } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import type { Cell } from "./matrix.js";
import { PairList } from "./pair-list.js";
import { Strengths } from "./strengths.js";
import "./niche-panel.css";

const fewMembers = 10;

/** Who is in one niche, who shares what with whom, and what can be made of it. */
export function NichePanel({ cell: { family, area, count, expected } }: { readonly cell: Cell }) {
  const { niches, number } = useWords();
  const [view, change] = useView("overlaps");
  const { territory, by } = view;
  const title = useRef<HTMLHeadingElement>(null);
  const found = useResource(`${family} ${area} ${territory} ${by}`, (client, signal) =>
    getNichePairs(client, family, area, { territory, by }, signal),
  );
  const isThere = found.value !== undefined;
  useEffect(() => {
    if (isThere) title.current?.focus();
  }, [isThere]);
  const close = () => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(family)} ${CSS.escape(area)}"]`);
    change({ family: "", area: "" });
    cell?.focus();
  };
  return (
    <section className="niche-panel" aria-labelledby="niche-title">
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {found.value && (
        <>
          <header>
            <h2 id="niche-title" tabIndex={-1} ref={title}>
              {found.value.family.label} <small>{found.value.area.label}</small>
            </h2>
            <Button tone="quiet" shape="square" small label={niches.close} onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          <p>{niches.inNiche(count, number.tenths(expected))}</p>
          <PairList found={found.value} />
          <Strengths />
          <Members members={found.value.members} />
        </>
      )}
    </section>
  );
}

function Members({ members }: Pick<NichePairs, "members">) {
  const { niches, partners, number } = useWords();
  const [{ by }] = useView("overlaps");
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? members : members.slice(0, fewMembers);
  return (
    <section aria-labelledby="niche-members">
      <h3 id="niche-members">{niches.members(number.whole(members.length))}</h3>
      <ul className="niche-members">
        {shown.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} />{" "}
            {by !== "commune" && <small>{organisation.commune?.name ?? partners.unknownPlace}</small>}
          </li>
        ))}
      </ul>
      {shown.length < members.length && (
        <Button small onPress={() => setWhole(true)}>
          {niches.membersMore(number.whole(members.length))}
        </Button>
      )}
    </section>
  );
}
