import type { ChangedFile } from "@gitops-health/change";
import { globs } from "@gitops-health/text";

/** What a changed file is for, as far as its path tells. */
export type FileKind = "source" | "test" | "doc" | "ci" | "build" | "style" | "translation";

const CI = globs([
  ".github/workflows/**",
  ".github/actions/**",
  ".github/dependabot.yml",
  ".circleci/**",
  ".travis.yml",
  ".gitlab-ci.yml",
  "**/Jenkinsfile",
  "bamboo-specs/**",
  "azure-pipelines.yml",
]);
const BUILD = globs([
  "**/package.json",
  "**/package-lock.json",
  "**/yarn.lock",
  "**/pnpm-lock.yaml",
  "**/pom.xml",
  "**/build.gradle",
  "**/build.gradle.kts",
  "**/gradle/**",
  "**/Makefile",
  "**/Dockerfile",
  "**/*.lock",
  "**/go.mod",
  "**/go.sum",
  "**/Cargo.toml",
  "**/pyproject.toml",
  "**/requirements*.txt",
  "**/webpack.config.*",
  "**/rspack.config.*",
  "**/vite.config.*",
  "**/rollup.config.*",
  "**/tsconfig*.json",
  "**/turbo.json",
  ".husky/**",
  ".yarn/**",
]);
const LOCK = globs(["**/package-lock.json", "**/yarn.lock", "**/pnpm-lock.yaml", "**/*.lock", "**/go.sum"]);
const TRANSLATION = globs(["**/translations/**", "**/locales/**", "**/i18n/**", "**/messages_*.properties", "**/*.po"]);
const STYLE = globs(["**/*.css", "**/*.scss", "**/*.less"]);

/** Tests and documents by the configuration, the rest by names that their tools ask for. */
export function kindOfFile({ path, isTest, isDoc }: Pick<ChangedFile, "path" | "isTest" | "isDoc">): FileKind {
  if (CI.matches(path)) return "ci";
  if (isTest) return "test";
  if (isDoc) return "doc";
  if (BUILD.matches(path)) return "build";
  if (TRANSLATION.matches(path)) return "translation";
  return STYLE.matches(path) ? "style" : "source";
}

/** Whether a file only records which versions of dependencies were resolved. */
export function isLockFile({ path }: Pick<ChangedFile, "path">): boolean {
  return LOCK.matches(path);
}
