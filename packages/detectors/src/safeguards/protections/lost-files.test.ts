import { expect, it } from "vitest";
import { change, told } from "../testing.ts";

it.each([
  ["src/web/ForcePasswordChangeFilter.java", true],
  ["src/web/CsrfFilter.java", true],
  ["src/web/session-timeout-interceptor.ts", true],
  ["src/web/LockoutGuard.cs", true],
  ["src/web/OpenSessionInViewFilter.java", false],
  ["src/web/PasswordField.java", false],
  ["src/web/GzipFilter.java", false],
  ["src/test/java/CsrfFilterTest.java", false],
])("a deleted %s is one that kept people out: %s", (path, protects) => {
  const gone = change(path, "x", "", { status: "deleted" });
  expect(told(gone)).toEqual(protects ? ["removed access-control-removed"] : []);
});
