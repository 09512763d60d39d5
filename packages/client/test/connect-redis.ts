import { createClient } from "redis";

/** Connects with the client most people use, through a socket file. */
export async function connectRedis(path: string) {
  const client = createClient({ socket: { path, reconnectStrategy: false }, disableOfflineQueue: true });
  client.on("error", () => {});
  return client.connect();
}
