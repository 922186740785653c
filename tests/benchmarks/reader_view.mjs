// Reads pages as Firefox's Reader View does: by Mozilla's Readability, over a document of jsdom.
// A line of standard input is a page in base64; a line of standard output is its text as JSON, null where there is none.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(`${process.argv[2]}/`);
const { JSDOM, VirtualConsole } = require("jsdom");
const { Readability } = require("@mozilla/readability");
const BLOCKS = "p, div, li, h1, h2, h3, h4, h5, h6, td, th, pre, blockquote, br, dt, dd, figcaption, section, article";

for await (const line of createInterface({ input: process.stdin })) {
  let text = null;
  try {
    const page = new JSDOM(Buffer.from(line, "base64"), { virtualConsole: new VirtualConsole() });
    const article = new Readability(page.window.document, { serializer: (element) => element }).parse();
    if (article !== null) {
      for (const block of article.content.querySelectorAll(BLOCKS)) block.append("\n");  // or their words would be one
      text = article.content.textContent;
    }
    page.window.close();
  } catch (error) {
    process.stderr.write(`${error}\n`);
  }
  process.stdout.write(`${JSON.stringify(text)}\n`);
}
