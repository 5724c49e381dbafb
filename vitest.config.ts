import { defineConfig } from "vitest/config";

// Tests run from the TypeScript sources: the export condition "source" of every workspace package points there.
const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source", "node", "import", "default"] } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: [
            "packages/**/*.test.ts",
            "actions/**/*.test.ts",
            "example-services/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/lib/**", "**/dist/**"],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "end-to-end",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
