import { expect, test } from "vitest";
import { identitiesOf } from "./people.ts";

test("a person is their address, their login, and for want of one the local part", () => {
  expect(identitiesOf(["Ann <Ann@Example.org>"])).toEqual(["@ann", "ann@example.org"]);
  expect(identitiesOf(["Bo <12345+Bo-B@users.noreply.github.com>"])).toEqual([
    "12345+bo-b@users.noreply.github.com",
    "@bo-b",
  ]);
});

test("names with brackets and people without an address do no harm", () => {
  expect(identitiesOf(["x <y> <z@example.org>", "nobody", "empty <>", "open <x"])).toEqual(["@z", "z@example.org"]);
});
