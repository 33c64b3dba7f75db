export { evaluateRecords, fewestTies } from "./evaluate-records.js";
