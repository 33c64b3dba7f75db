import { useWords } from "../../../messages/messages.js";
import type { Remark } from "./remarks-of.js";

/** What is wrong with rows: what it is, what was done about it, what to do, and where one sees it. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { data, shell, number, typeset } = useWords();
  return (
    <ul className="remarks">
      {remarks.map(({ code, count, sentence, outcome, toDo, examples }) => (
        <li key={code}>
          <p className="remark-what">
            <b>{number.whole(count)}</b> {typeset(sentence)} <span className="remark-done">{typeset(outcome)}</span>
          </p>
          <p className="remark-do">{typeset(toDo)}</p>
          <p className="remark-where">
            {data.examples}
            {shell.colon}{" "}
            {examples
              .map(({ row, columnLabel, value }) =>
                [
                  row === 0 ? data.wholeFile : data.rowShort(number.whole(row)),
                  columnLabel,
                  value && data.quoted(value),
                ]
                  .filter(Boolean)
                  .join(", "),
              )
              .join(" ; ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
