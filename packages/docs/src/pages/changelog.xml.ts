import type { APIRoute } from "astro";
import { changelog } from "@quo-api/spec";
import { changelogFeed } from "../changelog-feed.ts";
import { model } from "../site-data.ts";

export const GET: APIRoute = ({ site }) => new Response(changelogFeed(model, changelog, site));
