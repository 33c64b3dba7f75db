import { useState } from "react";
import type { Diagnosis } from "../../api/diagnosis.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { OrganisationLink } from "../../parts/organisation-link.js";

/** Isolated organisations shown before one asks for the others. */
const first = 8;

/** Who is alone, and to whom to introduce them first. */
export function Introductions({ diagnosis: { isolated } }: { readonly diagnosis: Diagnosis }) {
  const { diagnosis, partners, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? isolated.introductions : isolated.introductions.slice(0, first);
  return (
    <section className="report-part report-wide">
      <h2>{diagnosis.isolated}</h2>
      <p className="panel-hint">
        {isolated.count === 0 ? diagnosis.isolatedNone : diagnosis.isolatedCount(number.whole(isolated.count))}
      </p>
      <ul className="introductions">
        {shown.map(({ organisation, to }) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} />
            <small>
              {partners.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
            </small>
            {to.length === 0 ? (
              <p>{diagnosis.introduceNone}</p>
            ) : (
              <>
                <p>{diagnosis.introduce}</p>
                <ul className="introduced">
                  {to.map((other) => (
                    <li key={other.id}>
                      <OrganisationLink organisation={other} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
      {shown.length < isolated.introductions.length && (
        <Button small onPress={() => setWhole(true)}>
          {partners.showMore(number.whole(isolated.introductions.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
