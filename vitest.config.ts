import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["sijill-source", "node", "default"] } },
  resolve: { conditions: ["sijill-source"] },
  test: {
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts", "test/{store,export,ingest,golden}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The compiled program as processes of its own: started, killed, refused.
        test: {
          name: "process",
          include: ["test/process/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
      },
      { extends: true, test: { name: "shared", include: ["test/shared/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
