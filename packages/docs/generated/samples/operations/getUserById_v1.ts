import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const user = await quo.users.get("USk4Lz91Fd");
console.log(user);
