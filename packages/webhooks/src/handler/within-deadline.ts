/** Waits for work until the deadline. Gives `undefined` when the work takes longer; it goes on. */
export async function withinDeadline<Result>(work: Promise<Result>, seconds: number): Promise<Result | undefined> {
  if (seconds === Infinity) return work;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
