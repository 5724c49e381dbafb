import { describe, expect, test } from "vitest";
import { commentServer, type StoredComment } from "../../../test/comment-server.ts";
import { connectGitHub } from "./connect.ts";
import { keepComment } from "./kept-comment.ts";

const marker = "<!-- ours -->";
const connect = (apiUrl: string) => connectGitHub({ token: "t", repository: "acme/clinic", apiUrl });
const by = (login: string, type: "User" | "Bot", editable = true): Omit<StoredComment, "id"> => ({
  body: `${marker}\nforged`,
  user: { login, type },
  editable,
});

describe("the comment that is kept", () => {
  test("is written once, then updated in place, and left alone when nothing changed", async () => {
    await using server = await commentServer();
    const github = await connect(server.apiUrl);
    const keep = (body: string, create = true) => keepComment(github, 12, { marker, body, create });
    expect(await keep("fine", false)).toBe("none");
    expect(await keep("first\nline")).toBe("created");
    expect(await keep("first\nline")).toBe("unchanged");
    expect(await keep("second")).toBe("updated");
    expect(await keep("fine", false)).toBe("updated");
    expect(server.comments.map((each) => each.body)).toEqual([`${marker}\r\nfine`]);
  });

  test("is found behind a hundred others, and not in a quotation of it", async () => {
    await using server = await commentServer();
    for (let id = 0; id < 150; id++)
      server.comments.push({ id, body: `> ${marker}\nI see`, user: { login: "ada", type: "User" }, editable: true });
    const github = await connect(server.apiUrl);
    expect(await keepComment(github, 12, { marker, body: "a", create: true })).toBe("created");
    expect(await keepComment(github, 12, { marker, body: "b", create: true })).toBe("updated");
    expect(server.comments).toHaveLength(151);
  });

  test("is never one that somebody else wrote with our marker", async () => {
    await using server = await commentServer();
    server.comments.push({ id: 1, ...by("mallory", "User") });
    const github = await connect(server.apiUrl);
    expect(await keepComment(github, 12, { marker, body: "a", create: true })).toBe("created");
    expect(await keepComment(github, 12, { marker, body: "b", create: true })).toBe("updated");
    expect(server.comments.map((each) => each.body)).toEqual([`${marker}\nforged`, `${marker}\r\nb`]);
  });

  test("is the owner's own under a person's token", async () => {
    await using server = await commentServer({ owner: { login: "ada", type: "User" } });
    server.comments.push({ id: 1, ...by("mallory", "User") }, { id: 2, ...by("ada", "User") });
    const github = await connect(server.apiUrl);
    expect(await keepComment(github, 12, { marker, body: "a", create: true })).toBe("updated");
    expect(server.comments.map((each) => each.body)).toEqual([`${marker}\nforged`, `${marker}\r\na`]);
  });

  test("gives way to a new one where the token may not edit it", async () => {
    await using server = await commentServer();
    server.comments.push({ id: 1, ...by("other-app[bot]", "Bot", false) });
    const github = await connect(server.apiUrl);
    expect(await keepComment(github, 12, { marker, body: "a", create: true })).toBe("created");
    expect(server.comments).toHaveLength(2);
  });

  test("a token that may not write gets a plain sentence", async () => {
    await using server = await commentServer({ readOnly: true });
    const github = await connect(server.apiUrl);
    await expect(keepComment(github, 12, { marker, body: "a", create: true })).rejects.toMatchObject({
      code: "forbidden",
      message:
        "The token may not write a comment on pull request 12. Add `pull-requests: write` under `permissions:` of the job.",
    });
  });
});
