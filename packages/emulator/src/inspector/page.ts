import { script } from "./script.ts";
import { style } from "./style.ts";

/** The inspector: one page that needs nothing from anywhere else. */
export const inspectorPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quo emulator</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<div class="top"><h1>Quo emulator</h1><span id="clock"></span><span id="live" role="status">connecting</span></div>
<nav role="tablist" aria-label="Views"></nav>
</header>
<main><p id="said" role="status"></p><div></div></main>
<script>${script}</script>
</body>
</html>
`;
