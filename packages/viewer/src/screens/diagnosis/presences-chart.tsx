import * as Plot from "@observablehq/plot";
import { useCallback, useMemo } from "react";
import type { Diagnosis, Presence } from "../../api/diagnosis.js";
import { Chart } from "../../charts/plot.js";
import { paletteOf, type Palette } from "../../look/palette.js";
import { useWords, type Words } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { Segments } from "../../parts/segments.js";
import { useIsDark } from "../../shell/theme.js";
import { useView } from "../../state/navigation.js";
import { comparedOf, onlyHere, readingOf, spanOf, type Compared, type Reading } from "./presences.js";

/** Height of a line, pixels. */
const line = 25;

/** A chart narrower than this has shorter names. */
const narrow = 620;

/** Ratios that the axis may name. */
const ticks = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

const narrowTicks = [0.02, 0.1, 0.5, 1, 2, 10, 50];

/** Triangles that point up for more and down for less, of the area that Plot asks for. */
const triangle = (way: 1 | -1): Plot.SymbolImplementation => ({
  draw(context: CanvasPath, size: number) {
    const half = Math.sqrt(size / Math.sqrt(3));
    const height = half * Math.sqrt(3) * way;
    context.moveTo(-half, height / 2);
    context.lineTo(half, height / 2);
    context.lineTo(0, -height / 2);
    context.closePath();
  },
});

/** Names stand at the left of the picture. */
const names = { y: "id", frameAnchor: "left", textAnchor: "end", dx: -10 } as const;

/** What is more or less present here, with what chance may have done. */
export function Presences({ diagnosis: found }: { readonly diagnosis: Diagnosis }) {
  const words = useWords();
  const { diagnosis } = words;
  const [view, change] = useView("diagnosis");
  const palette = paletteOf(useIsDark());
  const presences = found[view.by];
  const compared = useMemo(() => comparedOf(presences), [presences]);
  const options = useCallback(
    (width: number) => optionsOf(compared, palette, words, width),
    [compared, palette, words],
  );
  const only = onlyHere(presences);
  const named = (reading: Reading) =>
    compared
      .filter((each) => each.reading === reading)
      .map(({ label }) => label)
      .join(", ") || diagnosis.nobody;
  return (
    <section className="report-part report-wide" aria-labelledby="presences-title">
      <div className="report-title">
        <h2 id="presences-title">{diagnosis.presence}</h2>
        <div className="report-choices no-print">
          <Segments
            label={diagnosis.by}
            value={view.by}
            options={(["sectors", "publics"] as const).map((id) => ({ id, label: diagnosis.bys[id] }))}
            onChoose={(by) => change({ by })}
          />
          <Button small onPress={() => change({ table: !view.table })}>
            <Icon name={view.table ? "chart" : "list"} /> {view.table ? diagnosis.asChart : diagnosis.asTable}
          </Button>
        </div>
      </div>
      <p className="panel-hint">{diagnosis.presenceHint}</p>
      {view.table ? (
        <PresencesTable presences={presences} />
      ) : (
        <>
          <ul className="readings">
            {(["more", "less", "unsure"] as const).map((reading) => (
              <li key={reading} data-reading={reading}>
                {diagnosis[reading]}
              </li>
            ))}
          </ul>
          <Chart options={options} label={diagnosis.presenceSaid(named("more"), named("less"))} />
        </>
      )}
      {only.length > 0 && (
        <p className="panel-hint">
          {`${diagnosis.onlyHere}${words.shell.colon} ${only.map(({ label }) => label).join(", ")}.`}
        </p>
      )}
    </section>
  );
}

/** A dot for each ratio, a line for its interval, on a scale where twice and half are as far. */
function optionsOf(
  compared: readonly Compared[],
  palette: Palette,
  { diagnosis, number }: Words,
  width: number,
): Plot.PlotOptions {
  const isNarrow = width < narrow;
  const longest = isNarrow ? 20 : 44;
  const [least, most] = spanOf(compared);
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const color = ({ reading }: Compared) =>
    reading === "more" ? palette.accent : reading === "less" ? palette.bridge : palette.other;
  const name = ({ label }: Compared) => {
    const said = label.charAt(0).toUpperCase() + label.slice(1);
    return said.length > longest ? `${said.slice(0, longest - 1)}…` : said;
  };
  const isSure = ({ reading }: Compared) => reading !== "unsure";
  const shownTicks = (isNarrow ? narrowTicks : ticks).filter((tick) => tick >= least && tick <= most);
  const aside = isNarrow ? 62 : 104;
  const column = { x: most, frameAnchor: "right", textAnchor: "end", fill: palette.inkSoft } as const;
  return {
    height: compared.length * line + 72,
    marginTop: 28,
    marginLeft: isNarrow ? 140 : 300,
    marginRight: aside,
    marginBottom: 40,
    style: { background: "none", fontSize: isNarrow ? "12px" : "13px" },
    x: {
      type: "log",
      domain: [least, most],
      axis: null,
    },
    y: { domain: compared.map(({ id }) => id), axis: null },
    symbol: { domain: ["more", "less", "unsure"], range: [triangle(1), triangle(-1), "circle"] },
    marks: [
      Plot.gridX(shownTicks),
      // A text of our own: the axis of a log scale would name only some of its ticks.
      Plot.axisX(shownTicks, { text: (tick: number) => number.figure(tick), label: diagnosis.times }),
      Plot.ruleX([1], { stroke: palette.ink, strokeWidth: 1.5 }),
      Plot.text(compared.filter(isSure), { ...names, text: name, fontWeight: 650, fill: palette.ink }),
      Plot.text(
        compared.filter((each) => !isSure(each)),
        { ...names, text: name, fill: palette.inkSoft },
      ),
      Plot.ruleY(compared, {
        y: "id",
        x1: ({ quotient }: Compared) => within(quotient.low),
        x2: ({ quotient }: Compared) => within(quotient.high),
        stroke: color,
        strokeWidth: 3,
        strokeLinecap: "round",
        strokeOpacity: 0.55,
      }),
      Plot.dot(compared, {
        y: "id",
        x: ({ quotient }: Compared) => within(quotient.value),
        r: 6,
        symbol: "reading",
        fill: (each: Compared) => (isSure(each) ? color(each) : palette.ground),
        stroke: color,
        strokeWidth: 2,
      }),
      Plot.text(compared, { ...column, y: "id", dx: aside - 2, text: ({ count }: Compared) => number.whole(count) }),
      Plot.text([diagnosis.here], { ...column, frameAnchor: "top-right", dx: aside - 2, dy: -22, text: String }),
      ...(isNarrow
        ? []
        : [
            Plot.text(compared, {
              ...column,
              y: "id",
              dx: aside - 46,
              fontWeight: 650,
              text: (each: Compared) => (isSure(each) ? `× ${number.rough(each.quotient.value)}` : ""),
            }),
            Plot.text([diagnosis.ratio], {
              ...column,
              frameAnchor: "top-right",
              dx: aside - 46,
              dy: -22,
              text: String,
            }),
          ]),
    ],
  };
}

function PresencesTable({ presences }: { readonly presences: readonly Presence[] }) {
  const { diagnosis, number } = useWords();
  const sorted = [...presences].sort((a, b) => (b.quotient?.value ?? Infinity) - (a.quotient?.value ?? Infinity));
  return (
    <table className="figures">
      <caption className="for-readers">{diagnosis.presence}</caption>
      <thead>
        <tr>
          {(["label", "here", "there", "quotient", "interval"] as const).map((column) => (
            <th key={column} scope="col">
              {diagnosis.column[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, label, count, reference, quotient }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{number.whole(count)}</td>
            <td>{number.whole(reference)}</td>
            <td>{quotient ? number.rough(quotient.value) : "—"}</td>
            <td>
              {quotient
                ? `${number.rough(quotient.low)} – ${number.rough(quotient.high)} (${diagnosis[readingOf(quotient)]})`
                : "—"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
