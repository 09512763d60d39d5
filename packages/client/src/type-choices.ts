/**
 * Types that are strict only for those who ask. Augment it in one file of your project:
 *
 * @example
 * ```ts
 * declare module "@quo-api/client" {
 *   interface TypeChoices {
 *     e164: "checked"; // `to: ["12065550187"]` no longer compiles; it takes `+` and digits.
 *   }
 * }
 * ```
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- it is there to be augmented
export interface TypeChoices {}
