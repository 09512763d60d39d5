/** Legacy names of types that are spelled differently in the beta system. */
const renamed: Record<string, string> = {
  callSummary: "call.summary.completed",
  callTranscript: "call.transcript.completed",
  "task.due_date_changed": "task.duedate.updated",
  "task.due_date_removed": "task.duedate.removed",
};

/** The beta name of a legacy type; a name that is spelled alike, or unknown, stays as it is. */
export const betaType = (type: string): string => (Object.hasOwn(renamed, type) ? (renamed[type] as string) : type);
