import { testConfig } from "@quo-api/testing/vitest";

export default testConfig();
