import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("src/web/", import.meta.url));

/** The desk: built into dist/web, which the server serves. */
export default defineConfig({
  root,
  base: "/",
  plugins: [react()],
  resolve: { conditions: ["sijill-source", "module", "browser", "development|production"] },
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("dist/web/", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Fonts and shapes stay files: the page's policy forbids data: addresses for them, and files are cached.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4600" } },
});
