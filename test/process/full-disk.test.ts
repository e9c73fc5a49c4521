import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { samples, temporaryFolder } from "../support/cli.ts";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { mountFlags, onSmallDisk } from "../support/small-disk.ts";

it("says that the disk is full and where, keeps what it has, and goes on when there is room", async () => {
  const folder = temporaryFolder();
  const few = join(folder, "few.jsonl");
  writeFileSync(few, readFileSync(samples, "utf8").split("\n").slice(0, 4).join("\n"));
  const empty = await emptyDataDirectory();
  const steps = await onSmallDisk(180, {
    before: `cp -r "${empty}" "$DISK/data"; sijill ingest "${few}" --data "$DISK/data"`,
    full: `fill 30; sijill ingest "${samples}" --data "$DISK/data"`,
    read: `sijill export --format jsonl --data "$DISK/data"`,
    fresh: `empty; fill 60; sijill ingest "${few}" --data "$DISK/other"; code=$?; ls "$DISK/other"; (exit $code)`,
    again: `empty; sijill ingest "${samples}" --data "$DISK/data"`,
    // What no look at the free space foresees: another program takes it meanwhile.
    commit: `fill 20; node test/support/fill-log.mjs "$DISK/data" commit "$DISK/filling"`,
    opened: `fill 0; sijill export --format jsonl --data "$DISK/data"`,
    statement: `empty; fill 20; node test/support/fill-log.mjs "$DISK/data" statement "$DISK/filling"`,
    after: `sijill ingest "${samples}" --data "$DISK/data"`,
  });
  rmSync(folder, { recursive: true, force: true });
  rmSync(empty, { recursive: true, force: true });

  const noSpace = (directory: string, needed: number) =>
    new RegExp(`^sijill: no space left in \\S+/${directory}: \\d+ MB are free, a register needs ${needed} MB[^\\n]*\\n$`);
  expect(steps["before"]).toMatchObject({ code: 0, stderr: expect.stringContaining(" 4 new, 0 edited, 0 known") });
  expect(steps["full"]).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(noSpace("data", 48)) });
  // Reading asks for no room.
  expect(steps["read"]).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\{"id":"i-.*\n$/s) });
  // Nothing half made is left.
  expect(steps["fresh"]).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(noSpace("other", 96)) });
  expect(steps["again"]).toMatchObject({ code: 0, stderr: expect.stringContaining(" 56 new, 0 edited, 4 known") });
  for (const step of ["commit", "statement"]) {
    expect({ step, ...steps[step] }).toMatchObject({ step, code: 0, stderr: "" });
    expect(steps[step]!.stdout).toMatch(
      /^NoSpaceError no space left in \S+\/data: .*\nthen NoSpaceError\n60 documents are there when there is room\nin time\n$/,
    );
  }
  // To open, PostgreSQL writes a page or two; the simulated disk lets it have the bytes that files hold already.
  const opened = mountFlags() ? { code: 1, stdout: "", stderr: expect.stringMatching(noSpace("data", 48)) } : { code: 0 };
  expect(steps["opened"]).toMatchObject(opened);
  expect(steps["after"]).toMatchObject({ code: 0, stderr: expect.stringContaining(" 0 new, 0 edited, 60 known") });
}, 600_000);
