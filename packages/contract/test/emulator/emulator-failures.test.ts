import { expect, test } from "vitest";
import { causeOf } from "../../src/emulator-failures.ts";
import { operationRows } from "../../src/example-table.ts";

const causes = operationRows.flatMap(({ operation, examples }) =>
  Object.entries(examples.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, named]) =>
      Object.values(named).map((body) => {
        const { code } = body as { code?: string };
        return { code, cause: causeOf(operation, { status: Number(status), code }) };
      }),
    ),
);

test("a failure that the workspace itself can cause is not left to a fault plan", () => {
  const counts = Object.groupBy(causes, ({ cause }) => cause.by);
  expect(Object.fromEntries(Object.entries(counts).map(([by, all]) => [by, all.length]))).toMatchInlineSnapshot(`
    {
      "empty workspace": 43,
      "fault plan": 345,
      "unknown key": 116,
      "workspace": 8,
    }
  `);
});
