/** One mistake somebody could make in `spec/`, and what has to notice it. */
export interface Mutation {
  what: string;
  /** Edits as file under `spec/`, text, its replacement. Only the first occurrence is replaced. */
  edits: [file: string, from: string, to: string][];
  /** What the complaint has to say. */
  red: RegExp;
}

/** At least one for each class of facts. */
export const mutations: readonly Mutation[] = [
  {
    what: "a required property of an answer becomes optional",
    edits: [["schemas/message.yaml", "required: [id, to, from, text,", "required: [id, to, from,"]],
    red: /property Message\.text: the facts say string, the description nothing/,
  },
  {
    what: "a required property of a request becomes optional",
    edits: [
      ["schemas/task-requests.yaml", "required: [title, description, phoneNumberId]", "required: [title, description]"],
    ],
    red: /property CreateTaskForPhoneNumber\.phoneNumberId: .*the description nothing/,
  },
  {
    what: "a property is removed",
    edits: [
      ["schemas/user.yaml", "firstName, lastName, pictureUrl, role,", "firstName, lastName, role,"],
      ["schemas/user.yaml", "    pictureUrl:", "    picture:"],
    ],
    red: /property User\.pictureUrl: the facts say uri \| null, the description nothing/,
  },
  {
    what: "an operation is renamed",
    edits: [["paths/messages/messages.yaml", "operationId: sendMessage_v1", "operationId: createMessage_v1"]],
    red: /operation sendMessage_v1: .*the description nothing/,
  },
  {
    what: "a method of the client is renamed",
    edits: [["paths/tasks/complete.yaml", "x-quo-method: tasks.complete", "x-quo-method: tasks.finish"]],
    red: /operation completeTask_v1: .*tasks\.complete safe, the description .*tasks\.finish safe/,
  },
  {
    what: "a path is misspelt",
    edits: [["openapi.yaml", "  /v1/call-voicemails/{callId}:", "  /v1/call-voicemail/{callId}:"]],
    red: /operation getCallVoicemails_v1: .*call-voicemails\/.*call-voicemail\//,
  },
  {
    what: "an enum loses a value",
    edits: [
      [
        "schemas/message.yaml",
        "enum: [queued, sent, delivered, undelivered, received]",
        "enum: [queued, sent, delivered, received]",
      ],
    ],
    red: /enum MessageStatus: .*undelivered/,
  },
  {
    what: "an enum gains a value",
    edits: [["schemas/webhook-event-type.yaml", "    - call.missed\n", "    - call.missed\n    - call.lost\n"]],
    red: /enum WebhookEventType: .*call\.lost/,
  },
  {
    what: "a status is dropped",
    edits: [
      ["paths/tasks/complete.yaml", `    "402":\n      $ref: ../../responses/tasks.yaml#/TasksPaymentRequired\n`, ""],
    ],
    red: /statuses completeTask_v1: .*400 401 402 403/,
  },
  {
    what: "the rate limit is dropped",
    edits: [
      ["paths/tasks/complete.yaml", `    "429":\n      $ref: ../../responses/rate-limit.yaml#/TooManyRequests\n`, ""],
    ],
    red: /completeTask_v1 does not declare 429/,
  },
  {
    what: "an error code is taken from another resource",
    edits: [["responses/messages.yaml", `["0206400", "0200400"]`, `["0206400", "0800400"]`]],
    red: /codes sendMessage_v1: .*0200400/,
  },
  {
    what: "an error code loses its quotes",
    edits: [["responses/messages.yaml", `["0206400", "0200400"]`, `[0206400, "0200400"]`]],
    red: /Quote the error code/,
  },
  {
    what: "the title of an error changes",
    edits: [["errors.yaml", "title: Too Many Participants", "title: Too Many People"]],
    red: /code 0101400: the facts say 400 Too Many Participants, the description 400 Too Many People/,
  },
  {
    what: "the prefix of an id changes",
    edits: [["schemas/ids.yaml", "pattern: ^PN(.*)$", "pattern: ^PX(.*)$"]],
    red: /value PhoneNumberId: the facts say PN…, the description PX…/,
  },
  {
    what: "E.164 loses its limit",
    edits: [["schemas/formats.yaml", "\\d{1,14}", "\\d{1,15}"]],
    red: /value E164: the facts say E164/,
  },
  {
    what: "more recipients are allowed",
    edits: [["schemas/message.yaml", "maxItems: 10", "maxItems: 11"]],
    red: /property SendMessageRequest\.to: the facts say \(E164\)\[\] 1\.\.10, the description \(E164\)\[\] 1\.\.11/,
  },
  {
    what: "a longer text is allowed",
    edits: [["schemas/message.yaml", "maxLength: 1600", "maxLength: 1601"]],
    red: /property SendMessageRequest\.content/,
  },
  {
    what: "a larger page is allowed",
    edits: [["parameters/paging.yaml", "maximum: 50", "maximum: 100"]],
    red: /parameter listContacts_v1 maxResults: .*1\.\.50 = 10.*1\.\.100 = 10/,
  },
  {
    what: "a default changes",
    edits: [["parameters/paging.yaml", "default: 50", "default: 10"]],
    red: /parameter listTasks_v1 maxResults: .*= 50.*= 10/,
  },
  {
    what: "a parameter is renamed",
    edits: [["parameters/path-ids-tasks.yaml", "name: taskId", "name: id"]],
    red: /parameter getTaskById_v1 taskId: .*the description nothing|path-parameters-defined/,
  },
  {
    what: "a parameter that was optional is required",
    edits: [
      [
        "parameters/activity-filters.yaml",
        "name: userId\n  in: query\n",
        "name: userId\n  in: query\n  required: true\n",
      ],
    ],
    red: /parameter listCalls_v1 userId\?: the facts say query US…, the description nothing/,
  },
  {
    what: "a nullable property becomes non-null",
    edits: [
      ["schemas/user.yaml", `    pictureUrl:\n      type: [string, "null"]`, "    pictureUrl:\n      type: string"],
    ],
    red: /property User\.pictureUrl: the facts say uri \| null, the description uri/,
  },
  {
    what: "a number becomes a text",
    edits: [["schemas/call.yaml", "    duration:\n      type: integer", "    duration:\n      type: string"]],
    red: /property Call\.duration: the facts say integer.*, the description string/,
  },
  {
    what: "a header of a delivery changes its name",
    edits: [["parameters/webhook-headers.yaml", "name: webhook-signature", "name: svix-signature"]],
    red: /headers message\.received: .*webhook-signature, the description .*svix-signature/,
  },
  {
    what: "an event is sent under another type",
    edits: [["webhooks/call.missed.yaml", "x-quo-event: [call.missed]", "x-quo-event: [call.unanswered]"]],
    red: /event call\.missed: the facts say call\.missed, the description call\.unanswered/,
  },
  {
    what: "an event carries the context of another",
    edits: [
      [
        "schemas/call-event.yaml",
        "          $ref: event-context.yaml#/CallRingingEventContext",
        "          $ref: event-context.yaml#/CallEventContext",
      ],
    ],
    red: /payload call\.ringing CallRingingEvent: .*CallRingingEventContext.*, the description .*CallEventContext/,
  },
  {
    what: "an event is forgotten",
    edits: [["openapi.yaml", "  call.missed:\n    $ref: webhooks/call.missed.yaml\n", ""]],
    red: /event call\.missed: .*the description nothing/,
  },
  {
    what: "a send is marked as safe to repeat",
    edits: [["paths/messages/messages.yaml", "x-quo-retry: unsafe", "x-quo-retry: safe"]],
    red: /operation sendMessage_v1: .*messages\.send unsafe, the description .*messages\.send safe/,
  },
  {
    what: "a list forgets how it pages",
    edits: [["paths/calls/calls.yaml", "  x-quo-pagination:\n", "  x-quo-paging:\n"]],
    red: /pages listCalls_v1: the facts say pageToken nextPageToken maxResults data, the description -/,
  },
  {
    what: "an example is removed",
    edits: [
      [
        "paths/tasks/complete.yaml",
        "          examples:\n            completed:\n              $ref: ../../examples/tasks.yaml#/taskRevisedCompleted\n",
        "",
      ],
    ],
    red: /at least one named example/,
  },
  {
    what: "an example breaks its schema",
    edits: [["examples/users.yaml", "role: owner", "role: 7"]],
    red: /type` property type should be|must be string|`role`|should be equal to one of/,
  },
  {
    what: "an example shows somebody's number",
    edits: [["examples/calls.yaml", `"+12065550187"`, `"+12065581234"`]],
    red: /\+12065581234 may be somebody's number/,
  },
  {
    what: "the key moves to another header",
    edits: [["openapi.yaml", "name: Authorization", "name: X-Api-Key"]],
    red: /security: the facts say apiKey header Authorization/,
  },
  {
    what: "a closed request body is opened",
    edits: [["schemas/task-requests.yaml", "  additionalProperties: false\n", ""]],
    red: /property CreateTaskForPhoneNumber\.…: the facts say closed, the description nothing/,
  },
];
