import type { ReactElement } from "react";

/** Drawn on a square of 20, with a line of 1.6. Pictures go with words or a label, never alone. */
const drawings = {
  search: <path d="M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 4 4" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  undo: <path d="M7.5 4 4 7.5 7.5 11M4.5 7.5h7a4.5 4.5 0 0 1 0 9H8" />,
  redo: <path d="M12.5 4 16 7.5 12.5 11M15.500 7.500h-7a4.500 4.500 0 0 0 0 9H12" />,
  sun: (
    <path d="M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 1" />
  ),
  moon: <path d="M16.500 12.200A7 7 0 0 1 7.800 3.500a7 7 0 1 0 8.700 8.700Z" />,
  auto: (
    <>
      <path d="M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z" />
      <path d="M10 3v14a7 7 0 0 0 0-14Z" fill="currentColor" />
    </>
  ),
  sector: <path d="M4 4h6l6 6-6 6-6-6V4Zm3 3v.01" />,
  territory: (
    <path d="M10 17.500s5.500-5 5.500-9.200a5.500 5.500 0 0 0-11 0c0 4.200 5.500 9.200 5.500 9.200Zm0-7.500v-3" />
  ),
  public: (
    <path d="M7.500 9.500a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400ZM2.500 16c.3-3 2-4.500 5-4.500s4.700 1.500 5 4.500M13 4.500a2.500 2.500 0 0 1 0 4.800M14.500 11.700c1.800.5 2.800 2 3 4.300" />
  ),
  complementarity: (
    <path d="M3.500 10a6.500 6.500 0 0 1 13 0c-2.200 0-2.200-2-4.300-2s-2.200 4-4.400 4-2.100-2-4.300-2Zm0 0a6.500 6.500 0 0 0 13 0" />
  ),
  ties: <path d="m8 12 4-4M9 6l2-2a3.500 3.500 0 0 1 5 5l-2 2M11 14l-2 2a3.500 3.500 0 0 1-5-5l2-2" />,
  watch: <path d="M10 3.500 17.500 16h-15L10 3.500Zm0 4.700v3.600m0 2v.1" />,
  keep: <path d="M5.500 3.500h9V17L10 13.500 5.500 17V3.500Z" />,
  kept: <path d="M5.500 3.500h9V17L10 13.500 5.500 17V3.500Z" fill="currentColor" />,
  aside: <path d="M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM6.500 10h7" />,
  down: <path d="m5 7.500 5 5 5-5" />,
  right: <path d="m7.500 5 5 5-5 5" />,
  up: <path d="m5 12.500 5-5 5 5" />,
  print: <path d="M6 7.500V3h8v4.500M6 14H3.500V7.500h13V14H14M6 11.500h8V17H6v-5.500Z" />,
  person: <path d="M10 3.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 16.500c.4-3.200 2.600-5 6-5s5.600 1.800 6 5" />,
  download: <path d="M10 3v9m-4-3.500 4 4 4-4M3.500 16.500h13" />,
  upload: <path d="M10 12.5V3.500m-4 3.500 4-3.500 4 3.500M3.500 16.500h13" />,
  chart: <path d="M3.500 3.500v13h13M7 13.500V10m4 3.500V6m4 7.500v-5" />,
  pencil: <path d="m12.500 4 3.500 3.500L7.500 16H4v-3.500L12.500 4Zm-2 2 3.500 3.500" />,
  plus: <path d="M10 4.5v11M4.500 10h11" />,
  minus: <path d="M4.500 10h11" />,
  whole: <path d="M4 7.500V4h3.500M16 7.500V4h-3.500M4 12.500V16h3.500M16 12.500V16h-3.500" />,
  lasso: (
    <path d="M9.500 4c4 0 7 1.700 7 4.200s-3 4.300-7 4.300-6.500-1.800-6.500-4.300S5.500 4 9.500 4ZM6.500 12c-1.700.5-2 2.800-.3 3 1.800.2 1.800-2 .3-3Zm0 3c.3 1 0 2-.8 2.500" />
  ),
  check: <path d="m4 10.500 4 4 8-9" />,
  list: <path d="M7.500 5h9M7.500 10h9M7.500 15h9M3.500 5h.5M3.500 10h.5M3.500 15h.5" />,
  sliders: <path d="M3 6h6m4 0h4M11 4v4M3 14h2m4 0h8M7 12v4" />,
  back: <path d="m12.500 5-5 5 5 5" />,
} as const satisfies Readonly<Record<string, ReactElement>>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}
