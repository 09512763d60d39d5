// Imports each file named on standard input, one after the other, and reports which of them threw. Beside each file
// stands where its requests go.
import { text } from "node:stream/consumers";

const report = [];
const { log } = console;
console.log = () => {};
for (const line of (await text(process.stdin)).trim().split("\n")) {
  const [file, mock] = line.split(" ");
  process.env.SAMPLE_MOCK_URL = mock;
  try {
    await import(file);
    report.push({ file, error: null });
  } catch (error) {
    report.push({ file, error: String(error?.stack ?? error) });
  }
}
log(JSON.stringify(report));
process.exit(0);
