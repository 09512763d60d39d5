/** Switches of the workspace that the app has and the API only shows in its refusals. */
export interface WorkspaceSettings {
  /** US carrier registration. `false` answers texts to US numbers with 400 `0206400`. */
  a2pApproved: boolean;
  /** A lapsed subscription answers message operations with 402 `0201402`. */
  subscriptionActive: boolean;
  /** Prepaid credits, one a recipient; at zero a send is answered 402 `0200402`. `null` means no limit. */
  credits: number | null;
  /** Texts to US numbers left today before 403 `0204403`. `null` means no cap. */
  dailyMessagesLeft: number | null;
  /** Whether the plan has call summaries and transcripts. Without, they are answered 403. */
  callIntelligence: boolean;
}

export const defaultSettings: WorkspaceSettings = {
  a2pApproved: true,
  subscriptionActive: true,
  credits: null,
  dailyMessagesLeft: null,
  callIntelligence: true,
};
