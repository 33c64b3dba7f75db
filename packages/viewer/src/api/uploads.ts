export type { AskedReading, RowProblem, Upload, UploadList } from "@maillage/server/answers/uploads.js";
