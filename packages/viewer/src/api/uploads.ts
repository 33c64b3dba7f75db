export type { AskedReading, RowProblem, Upload, UploadList } from "@maillage/server/http/schemas/uploads.js";
