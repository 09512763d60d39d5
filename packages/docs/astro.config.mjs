import { defineConfig } from "astro/config";

// Plain files with relative links: the site works under any prefix, on any static host, and from a folder on disk.
export default defineConfig({
  outDir: "./site",
  publicDir: "./src/public",
  build: { format: "file", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
});
