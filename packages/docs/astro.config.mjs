import { defineConfig } from "astro/config";

// Plain files with relative links: the site works under any prefix, on any static host, and from a folder on disk.
export default defineConfig({
  // Where the site will live, such as https://example.com/docs/. Only the Atom feed needs it, for absolute links.
  site: process.env.SITE_URL || undefined,
  outDir: "./site",
  publicDir: "./src/public",
  build: { format: "file", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
});
