import { markOf, type Line, type Paper } from "./paper.js";

const line = ({ lead, text }: Line): string => (lead === undefined ? text : `${lead} ${text}`);

/** A paper as lines of a terminal. */
export const writeLines = ({ title, blocks, note }: Paper): string[] => [
  title,
  ...blocks.flatMap((block) => {
    if (block.kind === "heading") return ["", block.text.toUpperCase()];
    const mark = block.kind === "list" ? `${markOf[block.mark]} ` : "";
    return block.lines.map((each) => `  ${mark}${line(each)}`);
  }),
  "",
  note,
];
