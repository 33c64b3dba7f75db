import { useState } from "react";
import type { Diagnosis } from "../../api/diagnosis.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { freshView, formatAddress } from "../../state/address.js";
import { useNavigation } from "../../state/navigation.js";

/** Isolated organisations shown before one asks for the others. */
const first = 8;

/** Who is alone, and to whom to introduce them first. */
export function Introductions({ diagnosis: { isolated } }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis, partners, number } = useWords();
  const { here, go } = useNavigation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? isolated.introductions : isolated.introductions.slice(0, first);
  return (
    <section className="report-part report-wide">
      <h2>{diagnosis.isolated}</h2>
      <p className="panel-hint">
        {isolated.count === 0 ? diagnosis.isolatedNone : diagnosis.isolatedCount(number.whole(isolated.count))}
      </p>
      <ul className="introductions">
        {shown.map(({ organisation, to }) => {
          const view = { ...freshView("partners"), org: organisation.id };
          return (
            <li key={organisation.id}>
              <a
                href={formatAddress({ ...here, view })}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go({ ...here, view });
                }}
              >
                {organisation.name}
              </a>
              <small>
                {partners.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
              </small>
              <p>
                <span>{diagnosis.introduce}</span>{" "}
                {to.length === 0 ? diagnosis.introduceNone : to.map(({ name }) => name).join(" ; ")}
              </p>
            </li>
          );
        })}
      </ul>
      {shown.length < isolated.introductions.length && (
        <Button small onPress={() => setWhole(true)}>
          {partners.showMore(number.whole(isolated.introductions.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
