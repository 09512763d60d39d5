import { createLimiter } from "../src/limiter.ts";
import { createRedisStore } from "../src/redis-store.ts";
import { createTransport, getContactById } from "../src/index.ts";
import { connectRedis } from "./connect-redis.ts";

// One of several processes that share a key: it makes its requests all at once when told to.
const [path = "", baseUrl = "", name = "", count = "0"] = process.argv.slice(2);
const redis = await connectRedis(path);
const limiter = createLimiter({ store: createRedisStore({ command: (words) => redis.sendCommand(words) }) });
const quo = createTransport({ apiKey: "shared-key", baseUrl, limiter, headers: { "x-worker": name } });
process.once("message", () => {
  void Promise.all(Array.from({ length: Number(count) }, () => getContactById(quo, "c1"))).then(() => {
    redis.destroy();
    process.disconnect();
  });
});
process.send?.("ready");
