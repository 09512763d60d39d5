/** The outside numbers of a thread as one key: the same set gives the same key in any order. */
export function participantsKey(numbers: readonly string[]): string {
  const [only] = numbers;
  if (only !== undefined && numbers.length === 1) return only;
  return [...new Set(numbers)].toSorted().join(",");
}
