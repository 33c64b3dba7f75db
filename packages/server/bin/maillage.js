#!/usr/bin/env node
import { main } from "../dist/main.js";

// A reader that closes early, like `head`, is no error.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
