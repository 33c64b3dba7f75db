import { defineConfig } from "vite";

/** The viewer is built into files that the server gives as they are: no style or script in the page itself. */
export default defineConfig({
  build: {
    // Small pictures stay files: the content security policy knows no data: address but for images.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
