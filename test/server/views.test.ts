import { packViews, unpackViews } from "@maillage/server/analyses/views.js";
import { expect, test } from "vitest";

test("views come back as they were packed; what is no pack is none, and stops nothing", async () => {
  const views = { "clusters-fr": '{"clusters":["é"]}', "report-en": "# Report\n" };
  expect(await unpackViews(await packViews(views))).toEqual(views);
  expect(await unpackViews('{"clusters-fr":"{}"}')).toBeUndefined();
  expect(await unpackViews("")).toBeUndefined();
});
