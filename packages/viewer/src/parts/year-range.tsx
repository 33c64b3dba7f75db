import { useRef } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import type { Span } from "../state/fields.js";
import type { How } from "../state/navigation.js";
import "./slider.css";
import "./year-range.css";

/** Moves nearer than this, in milliseconds, are one step that is undone at once. */
const oneMove = 800;

/** How many columns stand over the track. */
const columns = 48;

interface YearRangeProps {
  readonly label: string;
  /** Names of the two thumbs. */
  readonly ends: readonly [from: string, to: string];
  readonly all: Span;
  /** Of each thing that has one: how many are of when. */
  readonly years: readonly (number | null)[];
  readonly value: Span | undefined;
  /** The years in words. */
  said(span: Span): string;
  /** Handed nothing when all are wanted. */
  onChange(value: Span | undefined, how: How): void;
}

/** From one year to another, under how many there are of each time. */
export function YearRange({ label, ends, all, years, value, said, onChange }: YearRangeProps) {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [first, last] = all;
  const clamp = (year: number) => Math.min(last, Math.max(first, year));
  const [from, to] = value ? [clamp(value[0]), clamp(value[1])] : all;
  const heights = heightsOf(years, all);
  const place = (year: number) => (year - first) / (last - first);
  const move = (next: readonly number[]) => {
    const [least = first, most = last] = next;
    onChange(
      least === first && most === last ? undefined : [least, most],
      rest.current === undefined ? "push" : "replace",
    );
    clearTimeout(rest.current);
    rest.current = setTimeout(() => (rest.current = undefined), oneMove);
  };
  return (
    <Slider className="slider years" value={[from, to]} minValue={first} maxValue={last} step={1} onChange={move}>
      <Label>{label}</Label>
      <SliderOutput>{said([from, to])}</SliderOutput>
      <SliderTrack className="slider-track">
        <svg className="years-count" viewBox={`0 0 ${columns} 1`} preserveAspectRatio="none" aria-hidden="true">
          {heights.map((height, at) => {
            const year = first + ((at + 0.5) / columns) * (last - first);
            return (
              <rect
                // oxlint-disable-next-line react/no-array-index-key -- columns have no other name than their place
                key={at}
                x={at + 0.1}
                width={0.8}
                y={1 - height}
                height={height}
                data-out={year < from || year > to || undefined}
              />
            );
          })}
        </svg>
        <i
          aria-hidden="true"
          style={{ insetInlineStart: `${place(from) * 100}%`, inlineSize: `${(place(to) - place(from)) * 100}%` }}
        />
        {ends.map((end, index) => (
          <SliderThumb key={end} index={index} aria-label={end} className="slider-thumb" />
        ))}
      </SliderTrack>
    </Slider>
  );
}

/** How many there are in each column, as a share of the fullest. */
function heightsOf(years: readonly (number | null)[], [first, last]: Span): readonly number[] {
  const counts = Array.from({ length: columns }, () => 0);
  for (const year of years) {
    if (year === null || year < first || year > last) continue;
    const at = Math.min(columns - 1, Math.floor(((year - first) / (last - first)) * columns));
    counts[at] = (counts[at] as number) + 1;
  }
  const most = Math.max(1, ...counts);
  return counts.map((count) => count / most);
}
