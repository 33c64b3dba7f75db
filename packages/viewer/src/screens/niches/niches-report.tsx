import { useMemo } from "react";
import type { Niches } from "../../api/niches.js";
import { useWords } from "../../messages/messages.js";
import { Meters } from "../../parts/meters.js";
import { useView } from "../../state/navigation.js";
import { Highlights } from "./highlights.js";
import { matrixOf } from "./matrix.js";
import { MatrixSection } from "./matrix-section.js";
import { NichePanel } from "./niche-panel.js";

const facts = ["sector", "publics", "funding"] as const;

/** Coverage first, then what stands out, then the whole table, and the cell that is open. */
export function NichesReport({ found }: { readonly found: Niches }) {
  const { niches, number } = useWords();
  const [view, change] = useView("overlaps");
  const matrix = useMemo(() => matrixOf(found), [found]);
  const cell = matrix.rows
    .find(({ id }) => id === view.family)
    ?.cells.find(({ area, count }) => area === view.area && count > 0);
  const { of: all, ...known } = found.known;
  const open = (family: string, area: string) => change({ family, area });
  return (
    <>
      <section className="coverage" aria-labelledby="coverage-title">
        <div>
          <h2 id="coverage-title">{niches.coverage}</h2>
          <p>{niches.placed(found.organisations, number.whole(all))}</p>
          {known.funding === 0 && <p>{niches.blindFunding}</p>}
        </div>
        <Meters
          label={niches.knownTitle}
          shares={facts.map((fact) => ({ name: niches.known[fact], share: known[fact] }))}
        />
      </section>
      {found.organisations === 0 ? (
        <p className="empty">{niches.nobody}</p>
      ) : (
        <>
          <Highlights matrix={matrix} onOpen={open} />
          <div className="niches-table" data-open={cell !== undefined || undefined}>
            <MatrixSection matrix={matrix} onOpen={open} />
            {cell && <NichePanel key={`${cell.family} ${cell.area}`} cell={cell} />}
          </div>
        </>
      )}
    </>
  );
}
