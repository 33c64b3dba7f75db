import { SaxesParser } from "saxes";

/** A spreadsheet repeats its last empty row to the bottom of the sheet: more copies than this are padding. */
const mostRepeats = 1000;

const attribute = (attributes: Readonly<Record<string, unknown>>, name: string): string => {
  const value = attributes[name];
  return typeof value === "string" ? value : "";
};

/**
 * The rows of the first sheet of an OpenDocument spreadsheet's `content.xml`, as text. Numbers and dates are taken
 * from their values, not from how they are shown; empty rows and cells at the end are dropped.
 */
export function readOdsContent(xml: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: string[] = [];
  let value = "";
  let repeatRow = 1;
  let repeatCell = 1;
  let sheets = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "table:table") sheets++;
    if (sheets !== 1) return;
    if (name === "table:table-row") {
      row = [];
      repeatRow = Number(attribute(attributes, "table:number-rows-repeated") || 1);
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      cell = [];
      value = attribute(attributes, "office:date-value") || attribute(attributes, "office:value");
      repeatCell = Number(attribute(attributes, "table:number-columns-repeated") || 1);
    } else if (name === "text:p") {
      inText = true;
      if (cell.length > 0) cell.push("\n");
    }
  });
  parser.on("text", (text) => {
    if (sheets === 1 && inText) cell.push(text);
  });
  parser.on("closetag", ({ name }) => {
    if (sheets !== 1) return;
    if (name === "text:p") inText = false;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const text = value || cell.join("");
      for (let copy = 0; copy < Math.min(repeatCell, mostRepeats); copy++) row.push(text);
    } else if (name === "table:table-row") {
      while (row.length > 0 && row.at(-1) === "") row.pop();
      if (row.length > 0) for (let copy = 0; copy < Math.min(repeatRow, mostRepeats); copy++) rows.push([...row]);
    }
  });
  parser.write(xml).close();
  return rows;
}
