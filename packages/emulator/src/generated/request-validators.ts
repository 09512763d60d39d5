// Generated from the description by `pnpm generate`. Do not edit.

/* oxlint-disable */
// @ts-nocheck: compiled validators are JavaScript; the one export is typed.
import type { Validate } from "../validation/validate.ts";

const compiled = (function () {
  "use strict";
  const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
  const pattern0 = new RegExp("^PN(.*)$", "u");
  const pattern1 = new RegExp("^US(.*)$", "u");
  const pattern2 = new RegExp("^\\+[1-9]\\d{1,14}$", "u");
  const format0 = (input) => {
    if (input.length > 10 + 1 + 9 + 12 + 6) return false;
    const full =
      /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])[t\s](?:2[0-3]|[0-1]\d):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:2[0-3]|[0-1]\d)(?::?[0-5]\d)?)$/i;
    const feb = input[5] === "0" && input[6] === "2";
    if ((feb && input[8] === "3") || !full.test(input)) return false;
    if (input[17] === "6") {
      const p = input.slice(11).match(/([0-9.]+|[^0-9.])/g);
      let hm = Number(p[0]) * 60 + Number(p[2]);
      if (p[5] === "+") hm += 24 * 60 - Number(p[6] || 0) * 60 - Number(p[8] || 0);
      else if (p[5] === "-") hm += Number(p[6] || 0) * 60 + Number(p[8] || 0);
      if (hm % (24 * 60) !== 23 * 60 + 59) return false;
    }
    if (feb) {
      if (/^\d\d\d\d-02-(?:[012][1-8]|[12]0|[01]9)/.test(input)) return true;
      const matches = input.match(/^(\d\d\d\d)-02-29/);
      if (!matches) return false;
      const year = matches[1] | 0;
      return year % 16 === 0 || (year % 4 === 0 && year % 25 !== 0);
    }
    if (input[8] === "3" && input[9] === "1") return /^\d\d\d\d-(?:0[13578]|1[02])-31/.test(input);
    return /^\d\d\d\d-(?:0[13-9]|1[012])-(?:[012][1-9]|[123]0)/.test(input);
  };
  const ref0 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" });
        errorCount++;
      }
      if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/participants" });
        errorCount++;
      }
      if (data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId")) {
        if (!(typeof data.phoneNumberId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumberId/type",
            instanceLocation: "#/phoneNumberId",
          });
          errorCount++;
        } else {
          const prev0 = errorCount;
          if (errorCount === prev0) {
            if (!pattern0.test(data.phoneNumberId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/phoneNumberId/pattern",
                instanceLocation: "#/phoneNumberId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev1 = errorCount;
          if (errorCount === prev1) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      if (data.participants !== undefined && hasOwn(data, "participants")) {
        if (!Array.isArray(data.participants)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/participants/type",
            instanceLocation: "#/participants",
          });
          errorCount++;
        } else {
          if (data.participants.length > 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/participants/maxItems",
              instanceLocation: "#/participants",
            });
            errorCount++;
          }
          if (data.participants.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/participants/minItems",
              instanceLocation: "#/participants",
            });
            errorCount++;
          }
          for (let i = 0; i < data.participants.length; i++) {
            if (data.participants[i] !== undefined && hasOwn(data.participants, i)) {
              if (!(typeof data.participants[i] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/participants/items/type",
                  instanceLocation: "#/participants/" + i,
                });
                errorCount++;
              } else {
                const prev2 = errorCount;
                if (errorCount === prev2) {
                  if (!pattern2.test(data.participants[i])) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/participants/items/pattern",
                      instanceLocation: "#/participants/" + i,
                    });
                    errorCount++;
                  }
                }
              }
            }
          }
        }
      }
      if (data.since !== undefined && hasOwn(data, "since")) {
        if (!(typeof data.since === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/since/type", instanceLocation: "#/since" });
          errorCount++;
        } else {
          const prev3 = errorCount;
          if (errorCount === prev3) {
            if (!format0(data.since)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/since/format", instanceLocation: "#/since" });
              errorCount++;
            }
          }
        }
      }
      if (data.createdAfter !== undefined && hasOwn(data, "createdAfter")) {
        if (!(typeof data.createdAfter === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAfter/type",
            instanceLocation: "#/createdAfter",
          });
          errorCount++;
        } else {
          const prev4 = errorCount;
          if (errorCount === prev4) {
            if (!format0(data.createdAfter)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAfter/format",
                instanceLocation: "#/createdAfter",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.createdBefore !== undefined && hasOwn(data, "createdBefore")) {
        if (!(typeof data.createdBefore === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdBefore/type",
            instanceLocation: "#/createdBefore",
          });
          errorCount++;
        } else {
          const prev5 = errorCount;
          if (errorCount === prev5) {
            if (!format0(data.createdBefore)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdBefore/format",
                instanceLocation: "#/createdBefore",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(100 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const pattern3 = new RegExp("^AC(.*)$", "u");
  const ref1 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/callId" });
        errorCount++;
      }
      if (data.callId !== undefined && hasOwn(data, "callId")) {
        if (!(typeof data.callId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" });
          errorCount++;
        } else {
          const prev6 = errorCount;
          if (errorCount === prev6) {
            if (!pattern3.test(data.callId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/callId/pattern", instanceLocation: "#/callId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref2 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/callId" });
        errorCount++;
      }
      if (data.callId !== undefined && hasOwn(data, "callId")) {
        if (!(typeof data.callId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" });
          errorCount++;
        } else {
          const prev7 = errorCount;
          if (errorCount === prev7) {
            if (!pattern3.test(data.callId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/callId/pattern", instanceLocation: "#/callId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref3 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/callId" });
        errorCount++;
      }
      if (data.callId !== undefined && hasOwn(data, "callId")) {
        if (!(typeof data.callId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" });
          errorCount++;
        } else {
          const prev8 = errorCount;
          if (errorCount === prev8) {
            if (!pattern3.test(data.callId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/callId/pattern", instanceLocation: "#/callId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref4 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev9 = errorCount;
          if (errorCount === prev9) {
            if (!pattern3.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref5 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/callId" });
        errorCount++;
      }
      if (data.callId !== undefined && hasOwn(data, "callId")) {
        if (!(typeof data.callId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" });
          errorCount++;
        } else {
          const prev10 = errorCount;
          if (errorCount === prev10) {
            if (!pattern3.test(data.callId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/callId/pattern", instanceLocation: "#/callId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref6 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const stringLength = (string) => (/[\uD800-\uDFFF]/.test(string) ? [...string].length : string.length);
  const ref7 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.externalIds !== undefined && hasOwn(data, "externalIds")) {
        if (!Array.isArray(data.externalIds)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/externalIds/type", instanceLocation: "#/externalIds" });
          errorCount++;
        } else {
          for (let j = 0; j < data.externalIds.length; j++) {
            if (data.externalIds[j] !== undefined && hasOwn(data.externalIds, j)) {
              if (!(typeof data.externalIds[j] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/externalIds/items/type",
                  instanceLocation: "#/externalIds/" + j,
                });
                errorCount++;
              } else {
                if (data.externalIds[j].length > 75 && stringLength(data.externalIds[j]) > 75) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/externalIds/items/maxLength",
                    instanceLocation: "#/externalIds/" + j,
                  });
                  errorCount++;
                }
                if (data.externalIds[j].length < 1 || stringLength(data.externalIds[j]) < 1) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/externalIds/items/minLength",
                    instanceLocation: "#/externalIds/" + j,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.sources !== undefined && hasOwn(data, "sources")) {
        if (!Array.isArray(data.sources)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/sources/type", instanceLocation: "#/sources" });
          errorCount++;
        } else {
          for (let k = 0; k < data.sources.length; k++) {
            if (data.sources[k] !== undefined && hasOwn(data.sources, k)) {
              if (!(typeof data.sources[k] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/sources/items/type",
                  instanceLocation: "#/sources/" + k,
                });
                errorCount++;
              } else {
                if (data.sources[k].length > 75 && stringLength(data.sources[k]) > 75) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/sources/items/maxLength",
                    instanceLocation: "#/sources/" + k,
                  });
                  errorCount++;
                }
                if (data.sources[k].length < 1 || stringLength(data.sources[k]) < 1) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/sources/items/minLength",
                    instanceLocation: "#/sources/" + k,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(50 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref8 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const pattern4 = new RegExp("^(openphone|csv)|^(device|zapier|google-people|other)$", "u");
  const format1 = new RegExp(
    "^[a-z][a-z0-9+\\-.]*:(?:\\/?\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)|(?:[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\\d*)?(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\\/?(?:(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?)(?:\\?(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$",
    "i",
  );
  const ref9 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.defaultFields !== undefined && hasOwn(data, "defaultFields"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/defaultFields" });
        errorCount++;
      }
      if (data.defaultFields !== undefined && hasOwn(data, "defaultFields")) {
        if (!(typeof data.defaultFields === "object" && data.defaultFields && !Array.isArray(data.defaultFields))) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/defaultFields/type",
            instanceLocation: "#/defaultFields",
          });
          errorCount++;
        } else {
          if (!(data.defaultFields.firstName !== undefined && hasOwn(data.defaultFields, "firstName"))) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/defaultFields/required",
              instanceLocation: "#/defaultFields/firstName",
            });
            errorCount++;
          }
          if (data.defaultFields.firstName !== undefined && hasOwn(data.defaultFields, "firstName")) {
            if (!(typeof data.defaultFields.firstName === "string" || data.defaultFields.firstName === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/firstName/type",
                instanceLocation: "#/defaultFields/firstName",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.lastName !== undefined && hasOwn(data.defaultFields, "lastName")) {
            if (!(typeof data.defaultFields.lastName === "string" || data.defaultFields.lastName === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/lastName/type",
                instanceLocation: "#/defaultFields/lastName",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.company !== undefined && hasOwn(data.defaultFields, "company")) {
            if (!(typeof data.defaultFields.company === "string" || data.defaultFields.company === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/company/type",
                instanceLocation: "#/defaultFields/company",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.role !== undefined && hasOwn(data.defaultFields, "role")) {
            if (!(typeof data.defaultFields.role === "string" || data.defaultFields.role === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/role/type",
                instanceLocation: "#/defaultFields/role",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.emails !== undefined && hasOwn(data.defaultFields, "emails")) {
            if (!Array.isArray(data.defaultFields.emails)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/emails/type",
                instanceLocation: "#/defaultFields/emails",
              });
              errorCount++;
            } else {
              for (let l = 0; l < data.defaultFields.emails.length; l++) {
                if (data.defaultFields.emails[l] !== undefined && hasOwn(data.defaultFields.emails, l)) {
                  if (
                    !(
                      typeof data.defaultFields.emails[l] === "object" &&
                      data.defaultFields.emails[l] &&
                      !Array.isArray(data.defaultFields.emails[l])
                    )
                  ) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/defaultFields/properties/emails/items/type",
                      instanceLocation: "#/defaultFields/emails/" + l,
                    });
                    errorCount++;
                  } else {
                    if (
                      !(data.defaultFields.emails[l].name !== undefined && hasOwn(data.defaultFields.emails[l], "name"))
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/emails/items/required",
                        instanceLocation: "#/defaultFields/emails/" + l + "/name",
                      });
                      errorCount++;
                    }
                    if (
                      !(
                        data.defaultFields.emails[l].value !== undefined &&
                        hasOwn(data.defaultFields.emails[l], "value")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/emails/items/required",
                        instanceLocation: "#/defaultFields/emails/" + l + "/value",
                      });
                      errorCount++;
                    }
                    if (
                      data.defaultFields.emails[l].name !== undefined &&
                      hasOwn(data.defaultFields.emails[l], "name")
                    ) {
                      if (!(typeof data.defaultFields.emails[l].name === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation: "#/properties/defaultFields/properties/emails/items/properties/name/type",
                          instanceLocation: "#/defaultFields/emails/" + l + "/name",
                        });
                        errorCount++;
                      }
                    }
                    if (
                      data.defaultFields.emails[l].value !== undefined &&
                      hasOwn(data.defaultFields.emails[l], "value")
                    ) {
                      if (
                        !(
                          typeof data.defaultFields.emails[l].value === "string" ||
                          data.defaultFields.emails[l].value === null
                        )
                      ) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation: "#/properties/defaultFields/properties/emails/items/properties/value/type",
                          instanceLocation: "#/defaultFields/emails/" + l + "/value",
                        });
                        errorCount++;
                      }
                    }
                  }
                }
              }
            }
          }
          if (data.defaultFields.phoneNumbers !== undefined && hasOwn(data.defaultFields, "phoneNumbers")) {
            if (!Array.isArray(data.defaultFields.phoneNumbers)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/type",
                instanceLocation: "#/defaultFields/phoneNumbers",
              });
              errorCount++;
            } else {
              for (let m = 0; m < data.defaultFields.phoneNumbers.length; m++) {
                if (data.defaultFields.phoneNumbers[m] !== undefined && hasOwn(data.defaultFields.phoneNumbers, m)) {
                  if (
                    !(
                      typeof data.defaultFields.phoneNumbers[m] === "object" &&
                      data.defaultFields.phoneNumbers[m] &&
                      !Array.isArray(data.defaultFields.phoneNumbers[m])
                    )
                  ) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/type",
                      instanceLocation: "#/defaultFields/phoneNumbers/" + m,
                    });
                    errorCount++;
                  } else {
                    if (
                      !(
                        data.defaultFields.phoneNumbers[m].name !== undefined &&
                        hasOwn(data.defaultFields.phoneNumbers[m], "name")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/required",
                        instanceLocation: "#/defaultFields/phoneNumbers/" + m + "/name",
                      });
                      errorCount++;
                    }
                    if (
                      !(
                        data.defaultFields.phoneNumbers[m].value !== undefined &&
                        hasOwn(data.defaultFields.phoneNumbers[m], "value")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/required",
                        instanceLocation: "#/defaultFields/phoneNumbers/" + m + "/value",
                      });
                      errorCount++;
                    }
                    if (
                      data.defaultFields.phoneNumbers[m].name !== undefined &&
                      hasOwn(data.defaultFields.phoneNumbers[m], "name")
                    ) {
                      if (!(typeof data.defaultFields.phoneNumbers[m].name === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation:
                            "#/properties/defaultFields/properties/phoneNumbers/items/properties/name/type",
                          instanceLocation: "#/defaultFields/phoneNumbers/" + m + "/name",
                        });
                        errorCount++;
                      }
                    }
                    if (
                      data.defaultFields.phoneNumbers[m].value !== undefined &&
                      hasOwn(data.defaultFields.phoneNumbers[m], "value")
                    ) {
                      if (
                        !(
                          typeof data.defaultFields.phoneNumbers[m].value === "string" ||
                          data.defaultFields.phoneNumbers[m].value === null
                        )
                      ) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation:
                            "#/properties/defaultFields/properties/phoneNumbers/items/properties/value/type",
                          instanceLocation: "#/defaultFields/phoneNumbers/" + m + "/value",
                        });
                        errorCount++;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (data.customFields !== undefined && hasOwn(data, "customFields")) {
        if (!Array.isArray(data.customFields)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/customFields/type",
            instanceLocation: "#/customFields",
          });
          errorCount++;
        } else {
          for (let n = 0; n < data.customFields.length; n++) {
            if (data.customFields[n] !== undefined && hasOwn(data.customFields, n)) {
              if (
                !(
                  typeof data.customFields[n] === "object" &&
                  data.customFields[n] &&
                  !Array.isArray(data.customFields[n])
                )
              ) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/customFields/items/type",
                  instanceLocation: "#/customFields/" + n,
                });
                errorCount++;
              } else {
                if (!(data.customFields[n].value !== undefined && hasOwn(data.customFields[n], "value"))) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/customFields/items/required",
                    instanceLocation: "#/customFields/" + n + "/value",
                  });
                  errorCount++;
                }
                if (data.customFields[n].key !== undefined && hasOwn(data.customFields[n], "key")) {
                  if (!(typeof data.customFields[n].key === "string")) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/customFields/items/properties/key/type",
                      instanceLocation: "#/customFields/" + n + "/key",
                    });
                    errorCount++;
                  }
                }
                if (data.customFields[n].value !== undefined && hasOwn(data.customFields[n], "value")) {
                  let suberr0 = null;
                  const sub0 = (() => {
                    let errorCount = 0;
                    if (!Array.isArray(data.customFields[n].value)) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/0/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    } else {
                      for (let o = 0; o < data.customFields[n].value.length; o++) {
                        if (data.customFields[n].value[o] !== undefined && hasOwn(data.customFields[n].value, o)) {
                          if (!(typeof data.customFields[n].value[o] === "string")) {
                            if (suberr0 === null) suberr0 = [];
                            suberr0.push({
                              keywordLocation: "#/properties/customFields/items/properties/value/anyOf/0/items/type",
                              instanceLocation: "#/customFields/" + n + "value/" + o,
                            });
                            errorCount++;
                          }
                        }
                      }
                    }
                    return errorCount === 0;
                  })();
                  const sub1 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[n].value === "string")) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/1/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub2 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[n].value === "boolean")) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/2/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub3 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[n].value === "string")) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/3/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    } else {
                      const prev11 = errorCount;
                      if (errorCount === prev11) {
                        if (!format0(data.customFields[n].value)) {
                          if (suberr0 === null) suberr0 = [];
                          suberr0.push({
                            keywordLocation: "#/properties/customFields/items/properties/value/anyOf/3/format",
                            instanceLocation: "#/customFields/" + n + "/value",
                          });
                          errorCount++;
                        }
                      }
                    }
                    return errorCount === 0;
                  })();
                  const sub4 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[n].value === "number")) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/4/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub5 = (() => {
                    let errorCount = 0;
                    if (!(data.customFields[n].value === null)) {
                      if (suberr0 === null) suberr0 = [];
                      suberr0.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/5/type",
                        instanceLocation: "#/customFields/" + n + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  if (!(sub0 || sub1 || sub2 || sub3 || sub4 || sub5)) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/customFields/items/properties/value/anyOf",
                      instanceLocation: "#/customFields/" + n + "/value",
                    });
                    if (suberr0) validate.errors.push(...suberr0);
                    errorCount++;
                  }
                }
              }
            }
          }
        }
      }
      if (data.createdByUserId !== undefined && hasOwn(data, "createdByUserId")) {
        if (!(typeof data.createdByUserId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdByUserId/type",
            instanceLocation: "#/createdByUserId",
          });
          errorCount++;
        } else {
          const prev12 = errorCount;
          if (errorCount === prev12) {
            if (!pattern1.test(data.createdByUserId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdByUserId/pattern",
                instanceLocation: "#/createdByUserId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.source !== undefined && hasOwn(data, "source")) {
        if (!(typeof data.source === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/source/type", instanceLocation: "#/source" });
          errorCount++;
        } else {
          if (data.source.length > 72 && stringLength(data.source) > 72) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/source/maxLength", instanceLocation: "#/source" });
            errorCount++;
          }
          if (data.source.length < 1 || stringLength(data.source) < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/source/minLength", instanceLocation: "#/source" });
            errorCount++;
          }
          const sub6 = (() => {
            let errorCount = 0;
            const prev13 = errorCount;
            if (errorCount === prev13) {
              if (!pattern4.test(data.source)) errorCount++;
            }
            return errorCount === 0;
          })();
          if (sub6) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/source/not", instanceLocation: "#/source" });
            errorCount++;
          }
        }
      }
      if (data.sourceUrl !== undefined && hasOwn(data, "sourceUrl")) {
        if (!(typeof data.sourceUrl === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/sourceUrl/type", instanceLocation: "#/sourceUrl" });
          errorCount++;
        } else {
          const prev14 = errorCount;
          if (data.sourceUrl.length > 200 && stringLength(data.sourceUrl) > 200) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/sourceUrl/maxLength",
              instanceLocation: "#/sourceUrl",
            });
            errorCount++;
          }
          if (data.sourceUrl.length < 1 || stringLength(data.sourceUrl) < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/sourceUrl/minLength",
              instanceLocation: "#/sourceUrl",
            });
            errorCount++;
          }
          if (errorCount === prev14) {
            if (!format1.test(data.sourceUrl)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/sourceUrl/format",
                instanceLocation: "#/sourceUrl",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.externalId !== undefined && hasOwn(data, "externalId")) {
        if (!(typeof data.externalId === "string" || data.externalId === null)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/externalId/type", instanceLocation: "#/externalId" });
          errorCount++;
        } else {
          if (typeof data.externalId === "string") {
            if (data.externalId.length > 75 && stringLength(data.externalId) > 75) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/externalId/maxLength",
                instanceLocation: "#/externalId",
              });
              errorCount++;
            }
            if (data.externalId.length < 1 || stringLength(data.externalId) < 1) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/externalId/minLength",
                instanceLocation: "#/externalId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const pattern5 = new RegExp("^(.*)$", "u");
  const ref10 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev15 = errorCount;
          if (errorCount === prev15) {
            if (!pattern5.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref11 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev16 = errorCount;
          if (errorCount === prev16) {
            if (!pattern5.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref12 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.externalId !== undefined && hasOwn(data, "externalId")) {
        if (!(typeof data.externalId === "string" || data.externalId === null)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/externalId/type", instanceLocation: "#/externalId" });
          errorCount++;
        } else {
          if (typeof data.externalId === "string") {
            if (data.externalId.length > 75 && stringLength(data.externalId) > 75) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/externalId/maxLength",
                instanceLocation: "#/externalId",
              });
              errorCount++;
            }
            if (data.externalId.length < 1 || stringLength(data.externalId) < 1) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/externalId/minLength",
                instanceLocation: "#/externalId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.source !== undefined && hasOwn(data, "source")) {
        if (!(typeof data.source === "string" || data.source === null)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/source/type", instanceLocation: "#/source" });
          errorCount++;
        } else {
          if (typeof data.source === "string") {
            if (data.source.length > 75 && stringLength(data.source) > 75) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/source/maxLength", instanceLocation: "#/source" });
              errorCount++;
            }
            if (data.source.length < 1 || stringLength(data.source) < 1) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/source/minLength", instanceLocation: "#/source" });
              errorCount++;
            }
          }
        }
      }
      if (data.sourceUrl !== undefined && hasOwn(data, "sourceUrl")) {
        if (!(typeof data.sourceUrl === "string" || data.sourceUrl === null)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/sourceUrl/type", instanceLocation: "#/sourceUrl" });
          errorCount++;
        } else {
          const prev17 = errorCount;
          if (typeof data.sourceUrl === "string") {
            if (data.sourceUrl.length > 200 && stringLength(data.sourceUrl) > 200) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/sourceUrl/maxLength",
                instanceLocation: "#/sourceUrl",
              });
              errorCount++;
            }
            if (data.sourceUrl.length < 1 || stringLength(data.sourceUrl) < 1) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/sourceUrl/minLength",
                instanceLocation: "#/sourceUrl",
              });
              errorCount++;
            }
            if (errorCount === prev17) {
              if (!format1.test(data.sourceUrl)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/sourceUrl/format",
                  instanceLocation: "#/sourceUrl",
                });
                errorCount++;
              }
            }
          }
        }
      }
      if (data.defaultFields !== undefined && hasOwn(data, "defaultFields")) {
        if (!(typeof data.defaultFields === "object" && data.defaultFields && !Array.isArray(data.defaultFields))) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/defaultFields/type",
            instanceLocation: "#/defaultFields",
          });
          errorCount++;
        } else {
          if (data.defaultFields.firstName !== undefined && hasOwn(data.defaultFields, "firstName")) {
            if (!(typeof data.defaultFields.firstName === "string" || data.defaultFields.firstName === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/firstName/type",
                instanceLocation: "#/defaultFields/firstName",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.lastName !== undefined && hasOwn(data.defaultFields, "lastName")) {
            if (!(typeof data.defaultFields.lastName === "string" || data.defaultFields.lastName === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/lastName/type",
                instanceLocation: "#/defaultFields/lastName",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.company !== undefined && hasOwn(data.defaultFields, "company")) {
            if (!(typeof data.defaultFields.company === "string" || data.defaultFields.company === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/company/type",
                instanceLocation: "#/defaultFields/company",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.role !== undefined && hasOwn(data.defaultFields, "role")) {
            if (!(typeof data.defaultFields.role === "string" || data.defaultFields.role === null)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/role/type",
                instanceLocation: "#/defaultFields/role",
              });
              errorCount++;
            }
          }
          if (data.defaultFields.emails !== undefined && hasOwn(data.defaultFields, "emails")) {
            if (!Array.isArray(data.defaultFields.emails)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/emails/type",
                instanceLocation: "#/defaultFields/emails",
              });
              errorCount++;
            } else {
              for (let p = 0; p < data.defaultFields.emails.length; p++) {
                if (data.defaultFields.emails[p] !== undefined && hasOwn(data.defaultFields.emails, p)) {
                  if (
                    !(
                      typeof data.defaultFields.emails[p] === "object" &&
                      data.defaultFields.emails[p] &&
                      !Array.isArray(data.defaultFields.emails[p])
                    )
                  ) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/defaultFields/properties/emails/items/type",
                      instanceLocation: "#/defaultFields/emails/" + p,
                    });
                    errorCount++;
                  } else {
                    if (
                      !(data.defaultFields.emails[p].name !== undefined && hasOwn(data.defaultFields.emails[p], "name"))
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/emails/items/required",
                        instanceLocation: "#/defaultFields/emails/" + p + "/name",
                      });
                      errorCount++;
                    }
                    if (
                      !(
                        data.defaultFields.emails[p].value !== undefined &&
                        hasOwn(data.defaultFields.emails[p], "value")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/emails/items/required",
                        instanceLocation: "#/defaultFields/emails/" + p + "/value",
                      });
                      errorCount++;
                    }
                    if (
                      data.defaultFields.emails[p].name !== undefined &&
                      hasOwn(data.defaultFields.emails[p], "name")
                    ) {
                      if (!(typeof data.defaultFields.emails[p].name === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation: "#/properties/defaultFields/properties/emails/items/properties/name/type",
                          instanceLocation: "#/defaultFields/emails/" + p + "/name",
                        });
                        errorCount++;
                      }
                    }
                    if (
                      data.defaultFields.emails[p].value !== undefined &&
                      hasOwn(data.defaultFields.emails[p], "value")
                    ) {
                      if (
                        !(
                          typeof data.defaultFields.emails[p].value === "string" ||
                          data.defaultFields.emails[p].value === null
                        )
                      ) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation: "#/properties/defaultFields/properties/emails/items/properties/value/type",
                          instanceLocation: "#/defaultFields/emails/" + p + "/value",
                        });
                        errorCount++;
                      }
                    }
                    if (data.defaultFields.emails[p].id !== undefined && hasOwn(data.defaultFields.emails[p], "id")) {
                      if (!(typeof data.defaultFields.emails[p].id === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation: "#/properties/defaultFields/properties/emails/items/properties/id/type",
                          instanceLocation: "#/defaultFields/emails/" + p + "/id",
                        });
                        errorCount++;
                      }
                    }
                  }
                }
              }
            }
          }
          if (data.defaultFields.phoneNumbers !== undefined && hasOwn(data.defaultFields, "phoneNumbers")) {
            if (!Array.isArray(data.defaultFields.phoneNumbers)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/type",
                instanceLocation: "#/defaultFields/phoneNumbers",
              });
              errorCount++;
            } else {
              for (let q = 0; q < data.defaultFields.phoneNumbers.length; q++) {
                if (data.defaultFields.phoneNumbers[q] !== undefined && hasOwn(data.defaultFields.phoneNumbers, q)) {
                  if (
                    !(
                      typeof data.defaultFields.phoneNumbers[q] === "object" &&
                      data.defaultFields.phoneNumbers[q] &&
                      !Array.isArray(data.defaultFields.phoneNumbers[q])
                    )
                  ) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/type",
                      instanceLocation: "#/defaultFields/phoneNumbers/" + q,
                    });
                    errorCount++;
                  } else {
                    if (
                      !(
                        data.defaultFields.phoneNumbers[q].name !== undefined &&
                        hasOwn(data.defaultFields.phoneNumbers[q], "name")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/required",
                        instanceLocation: "#/defaultFields/phoneNumbers/" + q + "/name",
                      });
                      errorCount++;
                    }
                    if (
                      !(
                        data.defaultFields.phoneNumbers[q].value !== undefined &&
                        hasOwn(data.defaultFields.phoneNumbers[q], "value")
                      )
                    ) {
                      if (validate.errors === null) validate.errors = [];
                      validate.errors.push({
                        keywordLocation: "#/properties/defaultFields/properties/phoneNumbers/items/required",
                        instanceLocation: "#/defaultFields/phoneNumbers/" + q + "/value",
                      });
                      errorCount++;
                    }
                    if (
                      data.defaultFields.phoneNumbers[q].name !== undefined &&
                      hasOwn(data.defaultFields.phoneNumbers[q], "name")
                    ) {
                      if (!(typeof data.defaultFields.phoneNumbers[q].name === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation:
                            "#/properties/defaultFields/properties/phoneNumbers/items/properties/name/type",
                          instanceLocation: "#/defaultFields/phoneNumbers/" + q + "/name",
                        });
                        errorCount++;
                      }
                    }
                    if (
                      data.defaultFields.phoneNumbers[q].value !== undefined &&
                      hasOwn(data.defaultFields.phoneNumbers[q], "value")
                    ) {
                      if (
                        !(
                          typeof data.defaultFields.phoneNumbers[q].value === "string" ||
                          data.defaultFields.phoneNumbers[q].value === null
                        )
                      ) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation:
                            "#/properties/defaultFields/properties/phoneNumbers/items/properties/value/type",
                          instanceLocation: "#/defaultFields/phoneNumbers/" + q + "/value",
                        });
                        errorCount++;
                      }
                    }
                    if (
                      data.defaultFields.phoneNumbers[q].id !== undefined &&
                      hasOwn(data.defaultFields.phoneNumbers[q], "id")
                    ) {
                      if (!(typeof data.defaultFields.phoneNumbers[q].id === "string")) {
                        if (validate.errors === null) validate.errors = [];
                        validate.errors.push({
                          keywordLocation:
                            "#/properties/defaultFields/properties/phoneNumbers/items/properties/id/type",
                          instanceLocation: "#/defaultFields/phoneNumbers/" + q + "/id",
                        });
                        errorCount++;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (data.customFields !== undefined && hasOwn(data, "customFields")) {
        if (!Array.isArray(data.customFields)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/customFields/type",
            instanceLocation: "#/customFields",
          });
          errorCount++;
        } else {
          for (let r = 0; r < data.customFields.length; r++) {
            if (data.customFields[r] !== undefined && hasOwn(data.customFields, r)) {
              if (
                !(
                  typeof data.customFields[r] === "object" &&
                  data.customFields[r] &&
                  !Array.isArray(data.customFields[r])
                )
              ) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/customFields/items/type",
                  instanceLocation: "#/customFields/" + r,
                });
                errorCount++;
              } else {
                if (!(data.customFields[r].value !== undefined && hasOwn(data.customFields[r], "value"))) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/customFields/items/required",
                    instanceLocation: "#/customFields/" + r + "/value",
                  });
                  errorCount++;
                }
                if (data.customFields[r].key !== undefined && hasOwn(data.customFields[r], "key")) {
                  if (!(typeof data.customFields[r].key === "string")) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/customFields/items/properties/key/type",
                      instanceLocation: "#/customFields/" + r + "/key",
                    });
                    errorCount++;
                  }
                }
                if (data.customFields[r].id !== undefined && hasOwn(data.customFields[r], "id")) {
                  if (!(typeof data.customFields[r].id === "string")) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/customFields/items/properties/id/type",
                      instanceLocation: "#/customFields/" + r + "/id",
                    });
                    errorCount++;
                  }
                }
                if (data.customFields[r].value !== undefined && hasOwn(data.customFields[r], "value")) {
                  let suberr1 = null;
                  const sub7 = (() => {
                    let errorCount = 0;
                    if (!Array.isArray(data.customFields[r].value)) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/0/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    } else {
                      for (let s = 0; s < data.customFields[r].value.length; s++) {
                        if (data.customFields[r].value[s] !== undefined && hasOwn(data.customFields[r].value, s)) {
                          if (!(typeof data.customFields[r].value[s] === "string")) {
                            if (suberr1 === null) suberr1 = [];
                            suberr1.push({
                              keywordLocation: "#/properties/customFields/items/properties/value/anyOf/0/items/type",
                              instanceLocation: "#/customFields/" + r + "value/" + s,
                            });
                            errorCount++;
                          }
                        }
                      }
                    }
                    return errorCount === 0;
                  })();
                  const sub8 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[r].value === "string")) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/1/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub9 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[r].value === "boolean")) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/2/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub10 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[r].value === "string")) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/3/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    } else {
                      const prev18 = errorCount;
                      if (errorCount === prev18) {
                        if (!format0(data.customFields[r].value)) {
                          if (suberr1 === null) suberr1 = [];
                          suberr1.push({
                            keywordLocation: "#/properties/customFields/items/properties/value/anyOf/3/format",
                            instanceLocation: "#/customFields/" + r + "/value",
                          });
                          errorCount++;
                        }
                      }
                    }
                    return errorCount === 0;
                  })();
                  const sub11 = (() => {
                    let errorCount = 0;
                    if (!(typeof data.customFields[r].value === "number")) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/4/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  const sub12 = (() => {
                    let errorCount = 0;
                    if (!(data.customFields[r].value === null)) {
                      if (suberr1 === null) suberr1 = [];
                      suberr1.push({
                        keywordLocation: "#/properties/customFields/items/properties/value/anyOf/5/type",
                        instanceLocation: "#/customFields/" + r + "/value",
                      });
                      errorCount++;
                    }
                    return errorCount === 0;
                  })();
                  if (!(sub7 || sub8 || sub9 || sub10 || sub11 || sub12)) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/customFields/items/properties/value/anyOf",
                      instanceLocation: "#/customFields/" + r + "/value",
                    });
                    if (suberr1) validate.errors.push(...suberr1);
                    errorCount++;
                  }
                }
              }
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref13 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev19 = errorCount;
          if (errorCount === prev19) {
            if (!pattern5.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref14 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.phoneNumber !== undefined && hasOwn(data, "phoneNumber")) {
        let suberr2 = null;
        const sub13 = (() => {
          let errorCount = 0;
          if (!(typeof data.phoneNumber === "string")) {
            if (suberr2 === null) suberr2 = [];
            suberr2.push({
              keywordLocation: "#/properties/phoneNumber/anyOf/0/type",
              instanceLocation: "#/phoneNumber",
            });
            errorCount++;
          } else {
            const prev20 = errorCount;
            if (errorCount === prev20) {
              if (!pattern2.test(data.phoneNumber)) {
                if (suberr2 === null) suberr2 = [];
                suberr2.push({
                  keywordLocation: "#/properties/phoneNumber/anyOf/0/pattern",
                  instanceLocation: "#/phoneNumber",
                });
                errorCount++;
              }
            }
          }
          return errorCount === 0;
        })();
        const sub14 = (() => {
          let errorCount = 0;
          if (!(typeof data.phoneNumber === "string")) {
            if (suberr2 === null) suberr2 = [];
            suberr2.push({
              keywordLocation: "#/properties/phoneNumber/anyOf/1/type",
              instanceLocation: "#/phoneNumber",
            });
            errorCount++;
          } else {
            const prev21 = errorCount;
            if (errorCount === prev21) {
              if (!pattern0.test(data.phoneNumber)) {
                if (suberr2 === null) suberr2 = [];
                suberr2.push({
                  keywordLocation: "#/properties/phoneNumber/anyOf/1/pattern",
                  instanceLocation: "#/phoneNumber",
                });
                errorCount++;
              }
            }
          }
          return errorCount === 0;
        })();
        if (!(sub13 || sub14)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumber/anyOf",
            instanceLocation: "#/phoneNumber",
          });
          if (suberr2) validate.errors.push(...suberr2);
          errorCount++;
        }
      }
      if (data.phoneNumbers !== undefined && hasOwn(data, "phoneNumbers")) {
        if (!Array.isArray(data.phoneNumbers)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumbers/type",
            instanceLocation: "#/phoneNumbers",
          });
          errorCount++;
        } else {
          if (data.phoneNumbers.length > 100) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/phoneNumbers/maxItems",
              instanceLocation: "#/phoneNumbers",
            });
            errorCount++;
          }
          if (data.phoneNumbers.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/phoneNumbers/minItems",
              instanceLocation: "#/phoneNumbers",
            });
            errorCount++;
          }
          for (let t = 0; t < data.phoneNumbers.length; t++) {
            if (data.phoneNumbers[t] !== undefined && hasOwn(data.phoneNumbers, t)) {
              let suberr3 = null;
              const sub15 = (() => {
                let errorCount = 0;
                if (!(typeof data.phoneNumbers[t] === "string")) {
                  if (suberr3 === null) suberr3 = [];
                  suberr3.push({
                    keywordLocation: "#/properties/phoneNumbers/items/anyOf/0/type",
                    instanceLocation: "#/phoneNumbers/" + t,
                  });
                  errorCount++;
                } else {
                  const prev22 = errorCount;
                  if (errorCount === prev22) {
                    if (!pattern2.test(data.phoneNumbers[t])) {
                      if (suberr3 === null) suberr3 = [];
                      suberr3.push({
                        keywordLocation: "#/properties/phoneNumbers/items/anyOf/0/pattern",
                        instanceLocation: "#/phoneNumbers/" + t,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              const sub16 = (() => {
                let errorCount = 0;
                if (!(typeof data.phoneNumbers[t] === "string")) {
                  if (suberr3 === null) suberr3 = [];
                  suberr3.push({
                    keywordLocation: "#/properties/phoneNumbers/items/anyOf/1/type",
                    instanceLocation: "#/phoneNumbers/" + t,
                  });
                  errorCount++;
                } else {
                  const prev23 = errorCount;
                  if (errorCount === prev23) {
                    if (!pattern0.test(data.phoneNumbers[t])) {
                      if (suberr3 === null) suberr3 = [];
                      suberr3.push({
                        keywordLocation: "#/properties/phoneNumbers/items/anyOf/1/pattern",
                        instanceLocation: "#/phoneNumbers/" + t,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              if (!(sub15 || sub16)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/phoneNumbers/items/anyOf",
                  instanceLocation: "#/phoneNumbers/" + t,
                });
                if (suberr3) validate.errors.push(...suberr3);
                errorCount++;
              }
            }
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev24 = errorCount;
          if (errorCount === prev24) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      if (data.createdAfter !== undefined && hasOwn(data, "createdAfter")) {
        if (!(typeof data.createdAfter === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAfter/type",
            instanceLocation: "#/createdAfter",
          });
          errorCount++;
        } else {
          const prev25 = errorCount;
          if (errorCount === prev25) {
            if (!format0(data.createdAfter)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAfter/format",
                instanceLocation: "#/createdAfter",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.createdBefore !== undefined && hasOwn(data, "createdBefore")) {
        if (!(typeof data.createdBefore === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdBefore/type",
            instanceLocation: "#/createdBefore",
          });
          errorCount++;
        } else {
          const prev26 = errorCount;
          if (errorCount === prev26) {
            if (!format0(data.createdBefore)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdBefore/format",
                instanceLocation: "#/createdBefore",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.excludeInactive !== undefined && hasOwn(data, "excludeInactive")) {
        if (!(typeof data.excludeInactive === "boolean")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/excludeInactive/type",
            instanceLocation: "#/excludeInactive",
          });
          errorCount++;
        }
      }
      if (data.updatedAfter !== undefined && hasOwn(data, "updatedAfter")) {
        if (!(typeof data.updatedAfter === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/updatedAfter/type",
            instanceLocation: "#/updatedAfter",
          });
          errorCount++;
        } else {
          const prev27 = errorCount;
          if (errorCount === prev27) {
            if (!format0(data.updatedAfter)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/updatedAfter/format",
                instanceLocation: "#/updatedAfter",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.updatedBefore !== undefined && hasOwn(data, "updatedBefore")) {
        if (!(typeof data.updatedBefore === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/updatedBefore/type",
            instanceLocation: "#/updatedBefore",
          });
          errorCount++;
        } else {
          const prev28 = errorCount;
          if (errorCount === prev28) {
            if (!format0(data.updatedBefore)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/updatedBefore/format",
                instanceLocation: "#/updatedBefore",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(100 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const pattern6 = new RegExp("^CN(.*)$", "u");
  const ref15 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/conversationId" });
        errorCount++;
      }
      if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
        if (!(typeof data.conversationId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/conversationId/type",
            instanceLocation: "#/conversationId",
          });
          errorCount++;
        } else {
          const prev29 = errorCount;
          if (errorCount === prev29) {
            if (!pattern6.test(data.conversationId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/conversationId/pattern",
                instanceLocation: "#/conversationId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref16 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/conversationId" });
        errorCount++;
      }
      if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
        if (!(typeof data.conversationId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/conversationId/type",
            instanceLocation: "#/conversationId",
          });
          errorCount++;
        } else {
          const prev30 = errorCount;
          if (errorCount === prev30) {
            if (!pattern6.test(data.conversationId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/conversationId/pattern",
                instanceLocation: "#/conversationId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref17 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/conversationId" });
        errorCount++;
      }
      if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
        if (!(typeof data.conversationId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/conversationId/type",
            instanceLocation: "#/conversationId",
          });
          errorCount++;
        } else {
          const prev31 = errorCount;
          if (errorCount === prev31) {
            if (!pattern6.test(data.conversationId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/conversationId/pattern",
                instanceLocation: "#/conversationId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref18 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" });
        errorCount++;
      }
      if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/participants" });
        errorCount++;
      }
      if (data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId")) {
        if (!(typeof data.phoneNumberId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumberId/type",
            instanceLocation: "#/phoneNumberId",
          });
          errorCount++;
        } else {
          const prev32 = errorCount;
          if (errorCount === prev32) {
            if (!pattern0.test(data.phoneNumberId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/phoneNumberId/pattern",
                instanceLocation: "#/phoneNumberId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev33 = errorCount;
          if (errorCount === prev33) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      if (data.participants !== undefined && hasOwn(data, "participants")) {
        if (!Array.isArray(data.participants)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/participants/type",
            instanceLocation: "#/participants",
          });
          errorCount++;
        } else {
          if (data.participants.length > 10) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/participants/maxItems",
              instanceLocation: "#/participants",
            });
            errorCount++;
          }
          if (data.participants.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/participants/minItems",
              instanceLocation: "#/participants",
            });
            errorCount++;
          }
          for (let u = 0; u < data.participants.length; u++) {
            if (data.participants[u] !== undefined && hasOwn(data.participants, u)) {
              if (!(typeof data.participants[u] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/participants/items/type",
                  instanceLocation: "#/participants/" + u,
                });
                errorCount++;
              } else {
                const prev34 = errorCount;
                if (errorCount === prev34) {
                  if (!pattern2.test(data.participants[u])) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/participants/items/pattern",
                      instanceLocation: "#/participants/" + u,
                    });
                    errorCount++;
                  }
                }
              }
            }
          }
        }
      }
      if (data.since !== undefined && hasOwn(data, "since")) {
        if (!(typeof data.since === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/since/type", instanceLocation: "#/since" });
          errorCount++;
        } else {
          const prev35 = errorCount;
          if (errorCount === prev35) {
            if (!format0(data.since)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/since/format", instanceLocation: "#/since" });
              errorCount++;
            }
          }
        }
      }
      if (data.createdAfter !== undefined && hasOwn(data, "createdAfter")) {
        if (!(typeof data.createdAfter === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAfter/type",
            instanceLocation: "#/createdAfter",
          });
          errorCount++;
        } else {
          const prev36 = errorCount;
          if (errorCount === prev36) {
            if (!format0(data.createdAfter)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAfter/format",
                instanceLocation: "#/createdAfter",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.createdBefore !== undefined && hasOwn(data, "createdBefore")) {
        if (!(typeof data.createdBefore === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdBefore/type",
            instanceLocation: "#/createdBefore",
          });
          errorCount++;
        } else {
          const prev37 = errorCount;
          if (errorCount === prev37) {
            if (!format0(data.createdBefore)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdBefore/format",
                instanceLocation: "#/createdBefore",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(100 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref19 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const pattern7 = new RegExp(".*\\S.*", "u");
  const ref20 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.content !== undefined && hasOwn(data, "content"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/content" });
        errorCount++;
      }
      if (!(data.from !== undefined && hasOwn(data, "from"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/from" });
        errorCount++;
      }
      if (!(data.to !== undefined && hasOwn(data, "to"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/to" });
        errorCount++;
      }
      if (data.content !== undefined && hasOwn(data, "content")) {
        if (!(typeof data.content === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/content/type", instanceLocation: "#/content" });
          errorCount++;
        } else {
          const prev38 = errorCount;
          if (data.content.length > 1600 && stringLength(data.content) > 1600) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/content/maxLength", instanceLocation: "#/content" });
            errorCount++;
          }
          if (data.content.length < 1 || stringLength(data.content) < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/content/minLength", instanceLocation: "#/content" });
            errorCount++;
          }
          if (errorCount === prev38) {
            if (!pattern7.test(data.content)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/content/pattern", instanceLocation: "#/content" });
              errorCount++;
            }
          }
        }
      }
      if (data.from !== undefined && hasOwn(data, "from")) {
        let suberr4 = null;
        const sub17 = (() => {
          let errorCount = 0;
          if (!(typeof data.from === "string")) {
            if (suberr4 === null) suberr4 = [];
            suberr4.push({ keywordLocation: "#/properties/from/anyOf/0/type", instanceLocation: "#/from" });
            errorCount++;
          } else {
            const prev39 = errorCount;
            if (errorCount === prev39) {
              if (!pattern0.test(data.from)) {
                if (suberr4 === null) suberr4 = [];
                suberr4.push({ keywordLocation: "#/properties/from/anyOf/0/pattern", instanceLocation: "#/from" });
                errorCount++;
              }
            }
          }
          return errorCount === 0;
        })();
        const sub18 = (() => {
          let errorCount = 0;
          if (!(typeof data.from === "string")) {
            if (suberr4 === null) suberr4 = [];
            suberr4.push({ keywordLocation: "#/properties/from/anyOf/1/type", instanceLocation: "#/from" });
            errorCount++;
          } else {
            const prev40 = errorCount;
            if (errorCount === prev40) {
              if (!pattern2.test(data.from)) {
                if (suberr4 === null) suberr4 = [];
                suberr4.push({ keywordLocation: "#/properties/from/anyOf/1/pattern", instanceLocation: "#/from" });
                errorCount++;
              }
            }
          }
          return errorCount === 0;
        })();
        if (!(sub17 || sub18)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/from/anyOf", instanceLocation: "#/from" });
          if (suberr4) validate.errors.push(...suberr4);
          errorCount++;
        }
      }
      if (data.to !== undefined && hasOwn(data, "to")) {
        if (!Array.isArray(data.to)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/to/type", instanceLocation: "#/to" });
          errorCount++;
        } else {
          if (data.to.length > 10) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/to/maxItems", instanceLocation: "#/to" });
            errorCount++;
          }
          if (data.to.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/to/minItems", instanceLocation: "#/to" });
            errorCount++;
          }
          for (let v = 0; v < data.to.length; v++) {
            if (data.to[v] !== undefined && hasOwn(data.to, v)) {
              if (!(typeof data.to[v] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({ keywordLocation: "#/properties/to/items/type", instanceLocation: "#/to/" + v });
                errorCount++;
              } else {
                const prev41 = errorCount;
                if (errorCount === prev41) {
                  if (!pattern2.test(data.to[v])) {
                    if (validate.errors === null) validate.errors = [];
                    validate.errors.push({
                      keywordLocation: "#/properties/to/items/pattern",
                      instanceLocation: "#/to/" + v,
                    });
                    errorCount++;
                  }
                }
              }
            }
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev42 = errorCount;
          if (errorCount === prev42) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      if (data.setInboxStatus !== undefined && hasOwn(data, "setInboxStatus")) {
        if (!(typeof data.setInboxStatus === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/setInboxStatus/type",
            instanceLocation: "#/setInboxStatus",
          });
          errorCount++;
        } else {
          if (!(data.setInboxStatus === "done")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/setInboxStatus/enum",
              instanceLocation: "#/setInboxStatus",
            });
            errorCount++;
          }
        }
      }
      if (data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId")) {
        if (!(typeof data.phoneNumberId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumberId/type",
            instanceLocation: "#/phoneNumberId",
          });
          errorCount++;
        } else {
          const prev43 = errorCount;
          if (errorCount === prev43) {
            if (!pattern0.test(data.phoneNumberId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/phoneNumberId/pattern",
                instanceLocation: "#/phoneNumberId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref21 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev44 = errorCount;
          if (errorCount === prev44) {
            if (!pattern3.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref22 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev45 = errorCount;
          if (errorCount === prev45) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref23 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" });
        errorCount++;
      }
      if (data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId")) {
        if (!(typeof data.phoneNumberId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/phoneNumberId/type",
            instanceLocation: "#/phoneNumberId",
          });
          errorCount++;
        } else {
          const prev46 = errorCount;
          if (errorCount === prev46) {
            if (!pattern0.test(data.phoneNumberId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/phoneNumberId/pattern",
                instanceLocation: "#/phoneNumberId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref24 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(50 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref25 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/userId" });
        errorCount++;
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev47 = errorCount;
          if (errorCount === prev47) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref26 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.maxResults !== undefined && hasOwn(data, "maxResults")) {
        if (!Number.isInteger(data.maxResults)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/maxResults/type", instanceLocation: "#/maxResults" });
          errorCount++;
        } else {
          if (!(1 <= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/minimum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
          if (!(100 >= data.maxResults)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/maxResults/maximum",
              instanceLocation: "#/maxResults",
            });
            errorCount++;
          }
        }
      }
      if (data.pageToken !== undefined && hasOwn(data, "pageToken")) {
        if (!(typeof data.pageToken === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/pageToken/type", instanceLocation: "#/pageToken" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref27 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const pointerPart = (s) => (/~\//.test(s) ? `${s}`.replace(/~/g, "~0").replace(/\//g, "~1") : s);
  const ref28 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    let passes0 = 0;
    let suberr5 = null;
    const sub19 = (() => {
      let errorCount = 0;
      if (!(typeof data === "object" && data && !Array.isArray(data))) {
        if (suberr5 === null) suberr5 = [];
        suberr5.push({ keywordLocation: "#/oneOf/0/type", instanceLocation: "#" });
        errorCount++;
      } else {
        if (!(data.title !== undefined && hasOwn(data, "title"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/0/required", instanceLocation: "#/title" });
          errorCount++;
        }
        if (!(data.description !== undefined && hasOwn(data, "description"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/0/required", instanceLocation: "#/description" });
          errorCount++;
        }
        if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/0/required", instanceLocation: "#/phoneNumberId" });
          errorCount++;
        }
        if (data.title !== undefined && hasOwn(data, "title")) {
          if (!(typeof data.title === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/0/properties/title/type", instanceLocation: "#/title" });
            errorCount++;
          }
        }
        if (data.description !== undefined && hasOwn(data, "description")) {
          if (!(typeof data.description === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/0/properties/description/type",
              instanceLocation: "#/description",
            });
            errorCount++;
          }
        }
        if (data.dueDate !== undefined && hasOwn(data, "dueDate")) {
          if (!(typeof data.dueDate === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/0/properties/dueDate/type", instanceLocation: "#/dueDate" });
            errorCount++;
          } else {
            const prev48 = errorCount;
            if (errorCount === prev48) {
              if (!format0(data.dueDate)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({ keywordLocation: "#/oneOf/0/properties/dueDate/format", instanceLocation: "#/dueDate" });
                errorCount++;
              }
            }
          }
        }
        if (data.assignedTo !== undefined && hasOwn(data, "assignedTo")) {
          if (!(typeof data.assignedTo === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/0/properties/assignedTo/type", instanceLocation: "#/assignedTo" });
            errorCount++;
          } else {
            const prev49 = errorCount;
            if (errorCount === prev49) {
              if (!pattern1.test(data.assignedTo)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/0/properties/assignedTo/pattern",
                  instanceLocation: "#/assignedTo",
                });
                errorCount++;
              }
            }
          }
        }
        if (data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId")) {
          if (!(typeof data.phoneNumberId === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/0/properties/phoneNumberId/type",
              instanceLocation: "#/phoneNumberId",
            });
            errorCount++;
          } else {
            const prev50 = errorCount;
            if (errorCount === prev50) {
              if (!pattern0.test(data.phoneNumberId)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/0/properties/phoneNumberId/pattern",
                  instanceLocation: "#/phoneNumberId",
                });
                errorCount++;
              }
            }
          }
        }
        for (const key0 of Object.keys(data)) {
          if (
            key0 !== "title" &&
            key0 !== "description" &&
            key0 !== "dueDate" &&
            key0 !== "assignedTo" &&
            key0 !== "phoneNumberId"
          ) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/0/additionalProperties",
              instanceLocation: "#/" + pointerPart(key0),
            });
            errorCount++;
          }
        }
      }
      return errorCount === 0;
    })();
    if (sub19) passes0++;
    const sub20 = (() => {
      let errorCount = 0;
      if (!(typeof data === "object" && data && !Array.isArray(data))) {
        if (suberr5 === null) suberr5 = [];
        suberr5.push({ keywordLocation: "#/oneOf/1/type", instanceLocation: "#" });
        errorCount++;
      } else {
        if (!(data.title !== undefined && hasOwn(data, "title"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/1/required", instanceLocation: "#/title" });
          errorCount++;
        }
        if (!(data.description !== undefined && hasOwn(data, "description"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/1/required", instanceLocation: "#/description" });
          errorCount++;
        }
        if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/1/required", instanceLocation: "#/conversationId" });
          errorCount++;
        }
        if (data.title !== undefined && hasOwn(data, "title")) {
          if (!(typeof data.title === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/1/properties/title/type", instanceLocation: "#/title" });
            errorCount++;
          }
        }
        if (data.description !== undefined && hasOwn(data, "description")) {
          if (!(typeof data.description === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/1/properties/description/type",
              instanceLocation: "#/description",
            });
            errorCount++;
          }
        }
        if (data.dueDate !== undefined && hasOwn(data, "dueDate")) {
          if (!(typeof data.dueDate === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/1/properties/dueDate/type", instanceLocation: "#/dueDate" });
            errorCount++;
          } else {
            const prev51 = errorCount;
            if (errorCount === prev51) {
              if (!format0(data.dueDate)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({ keywordLocation: "#/oneOf/1/properties/dueDate/format", instanceLocation: "#/dueDate" });
                errorCount++;
              }
            }
          }
        }
        if (data.assignedTo !== undefined && hasOwn(data, "assignedTo")) {
          if (!(typeof data.assignedTo === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/1/properties/assignedTo/type", instanceLocation: "#/assignedTo" });
            errorCount++;
          } else {
            const prev52 = errorCount;
            if (errorCount === prev52) {
              if (!pattern1.test(data.assignedTo)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/1/properties/assignedTo/pattern",
                  instanceLocation: "#/assignedTo",
                });
                errorCount++;
              }
            }
          }
        }
        if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
          if (!(typeof data.conversationId === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/1/properties/conversationId/type",
              instanceLocation: "#/conversationId",
            });
            errorCount++;
          } else {
            const prev53 = errorCount;
            if (errorCount === prev53) {
              if (!pattern6.test(data.conversationId)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/1/properties/conversationId/pattern",
                  instanceLocation: "#/conversationId",
                });
                errorCount++;
              }
            }
          }
        }
        for (const key1 of Object.keys(data)) {
          if (
            key1 !== "title" &&
            key1 !== "description" &&
            key1 !== "dueDate" &&
            key1 !== "assignedTo" &&
            key1 !== "conversationId"
          ) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/1/additionalProperties",
              instanceLocation: "#/" + pointerPart(key1),
            });
            errorCount++;
          }
        }
      }
      return errorCount === 0;
    })();
    if (sub20) passes0++;
    const sub21 = (() => {
      let errorCount = 0;
      if (!(typeof data === "object" && data && !Array.isArray(data))) {
        if (suberr5 === null) suberr5 = [];
        suberr5.push({ keywordLocation: "#/oneOf/2/type", instanceLocation: "#" });
        errorCount++;
      } else {
        if (!(data.title !== undefined && hasOwn(data, "title"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/2/required", instanceLocation: "#/title" });
          errorCount++;
        }
        if (!(data.description !== undefined && hasOwn(data, "description"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/2/required", instanceLocation: "#/description" });
          errorCount++;
        }
        if (!(data.activityId !== undefined && hasOwn(data, "activityId"))) {
          if (suberr5 === null) suberr5 = [];
          suberr5.push({ keywordLocation: "#/oneOf/2/required", instanceLocation: "#/activityId" });
          errorCount++;
        }
        if (data.title !== undefined && hasOwn(data, "title")) {
          if (!(typeof data.title === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/2/properties/title/type", instanceLocation: "#/title" });
            errorCount++;
          }
        }
        if (data.description !== undefined && hasOwn(data, "description")) {
          if (!(typeof data.description === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/2/properties/description/type",
              instanceLocation: "#/description",
            });
            errorCount++;
          }
        }
        if (data.dueDate !== undefined && hasOwn(data, "dueDate")) {
          if (!(typeof data.dueDate === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/2/properties/dueDate/type", instanceLocation: "#/dueDate" });
            errorCount++;
          } else {
            const prev54 = errorCount;
            if (errorCount === prev54) {
              if (!format0(data.dueDate)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({ keywordLocation: "#/oneOf/2/properties/dueDate/format", instanceLocation: "#/dueDate" });
                errorCount++;
              }
            }
          }
        }
        if (data.assignedTo !== undefined && hasOwn(data, "assignedTo")) {
          if (!(typeof data.assignedTo === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/2/properties/assignedTo/type", instanceLocation: "#/assignedTo" });
            errorCount++;
          } else {
            const prev55 = errorCount;
            if (errorCount === prev55) {
              if (!pattern1.test(data.assignedTo)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/2/properties/assignedTo/pattern",
                  instanceLocation: "#/assignedTo",
                });
                errorCount++;
              }
            }
          }
        }
        if (data.activityId !== undefined && hasOwn(data, "activityId")) {
          if (!(typeof data.activityId === "string")) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({ keywordLocation: "#/oneOf/2/properties/activityId/type", instanceLocation: "#/activityId" });
            errorCount++;
          } else {
            const prev56 = errorCount;
            if (errorCount === prev56) {
              if (!pattern3.test(data.activityId)) {
                if (suberr5 === null) suberr5 = [];
                suberr5.push({
                  keywordLocation: "#/oneOf/2/properties/activityId/pattern",
                  instanceLocation: "#/activityId",
                });
                errorCount++;
              }
            }
          }
        }
        for (const key2 of Object.keys(data)) {
          if (
            key2 !== "title" &&
            key2 !== "description" &&
            key2 !== "dueDate" &&
            key2 !== "assignedTo" &&
            key2 !== "activityId"
          ) {
            if (suberr5 === null) suberr5 = [];
            suberr5.push({
              keywordLocation: "#/oneOf/2/additionalProperties",
              instanceLocation: "#/" + pointerPart(key2),
            });
            errorCount++;
          }
        }
      }
      return errorCount === 0;
    })();
    if (sub21) passes0++;
    if (passes0 !== 1) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/oneOf", instanceLocation: "#" });
      errorCount++;
    }
    if (passes0 === 0) {
      if (suberr5) validate.errors.push(...suberr5);
    }
    return errorCount === 0;
  };
  const pattern8 = new RegExp("^TK(.*)$", "u");
  const ref29 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev57 = errorCount;
          if (errorCount === prev57) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref30 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev58 = errorCount;
          if (errorCount === prev58) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref31 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.title !== undefined && hasOwn(data, "title"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/title" });
        errorCount++;
      }
      if (!(data.description !== undefined && hasOwn(data, "description"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/description" });
        errorCount++;
      }
      if (data.title !== undefined && hasOwn(data, "title")) {
        if (!(typeof data.title === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/title/type", instanceLocation: "#/title" });
          errorCount++;
        }
      }
      if (data.description !== undefined && hasOwn(data, "description")) {
        if (!(typeof data.description === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/description/type", instanceLocation: "#/description" });
          errorCount++;
        }
      }
      for (const key3 of Object.keys(data)) {
        if (key3 !== "title" && key3 !== "description") {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/additionalProperties",
            instanceLocation: "#/" + pointerPart(key3),
          });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref32 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev59 = errorCount;
          if (errorCount === prev59) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref33 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev60 = errorCount;
          if (errorCount === prev60) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref34 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev61 = errorCount;
          if (errorCount === prev61) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref35 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev62 = errorCount;
          if (errorCount === prev62) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref36 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/userId" });
        errorCount++;
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev63 = errorCount;
          if (errorCount === prev63) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      for (const key4 of Object.keys(data)) {
        if (key4 !== "userId") {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/additionalProperties",
            instanceLocation: "#/" + pointerPart(key4),
          });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref37 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev64 = errorCount;
          if (errorCount === prev64) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref38 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/userId" });
        errorCount++;
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev65 = errorCount;
          if (errorCount === prev65) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
      for (const key5 of Object.keys(data)) {
        if (key5 !== "userId") {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/additionalProperties",
            instanceLocation: "#/" + pointerPart(key5),
          });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref39 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev66 = errorCount;
          if (errorCount === prev66) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref40 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.dueDate !== undefined && hasOwn(data, "dueDate"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/dueDate" });
        errorCount++;
      }
      if (data.dueDate !== undefined && hasOwn(data, "dueDate")) {
        if (!(typeof data.dueDate === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/dueDate/type", instanceLocation: "#/dueDate" });
          errorCount++;
        } else {
          const prev67 = errorCount;
          if (errorCount === prev67) {
            if (!format0(data.dueDate)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/dueDate/format", instanceLocation: "#/dueDate" });
              errorCount++;
            }
          }
        }
      }
      for (const key6 of Object.keys(data)) {
        if (key6 !== "dueDate") {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/additionalProperties",
            instanceLocation: "#/" + pointerPart(key6),
          });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref41 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev68 = errorCount;
          if (errorCount === prev68) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref42 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev69 = errorCount;
          if (errorCount === prev69) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref43 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/conversationId" });
        errorCount++;
      }
      if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
        if (!(typeof data.conversationId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/conversationId/type",
            instanceLocation: "#/conversationId",
          });
          errorCount++;
        } else {
          const prev70 = errorCount;
          if (errorCount === prev70) {
            if (!pattern6.test(data.conversationId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/conversationId/pattern",
                instanceLocation: "#/conversationId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref44 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/taskId" });
        errorCount++;
      }
      if (data.taskId !== undefined && hasOwn(data, "taskId")) {
        if (!(typeof data.taskId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/taskId/type", instanceLocation: "#/taskId" });
          errorCount++;
        } else {
          const prev71 = errorCount;
          if (errorCount === prev71) {
            if (!pattern8.test(data.taskId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/taskId/pattern", instanceLocation: "#/taskId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref45 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/conversationId" });
        errorCount++;
      }
      if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
        if (!(typeof data.conversationId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/conversationId/type",
            instanceLocation: "#/conversationId",
          });
          errorCount++;
        } else {
          const prev72 = errorCount;
          if (errorCount === prev72) {
            if (!pattern6.test(data.conversationId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/conversationId/pattern",
                instanceLocation: "#/conversationId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref46 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev73 = errorCount;
          if (errorCount === prev73) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const pattern9 = new RegExp("^WH(.*)$", "u");
  const ref47 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev74 = errorCount;
          if (errorCount === prev74) {
            if (!pattern9.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref48 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.id !== undefined && hasOwn(data, "id"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/id" });
        errorCount++;
      }
      if (data.id !== undefined && hasOwn(data, "id")) {
        if (!(typeof data.id === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" });
          errorCount++;
        } else {
          const prev75 = errorCount;
          if (errorCount === prev75) {
            if (!pattern9.test(data.id)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/id/pattern", instanceLocation: "#/id" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref49 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref50 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.url !== undefined && hasOwn(data, "url"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/url" });
        errorCount++;
      }
      if (!(data.events !== undefined && hasOwn(data, "events"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/events" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev76 = errorCount;
          if (errorCount === prev76) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let x = 0; x < data.events.length; x++) {
            if (data.events[x] !== undefined && hasOwn(data.events, x)) {
              if (!(typeof data.events[x] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + x,
                });
                errorCount++;
              } else {
                if (!(data.events[x] === "message.received" || data.events[x] === "message.delivered")) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + x,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        if (!Array.isArray(data.resourceIds)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/resourceIds/type", instanceLocation: "#/resourceIds" });
          errorCount++;
        } else {
          for (let y = 0; y < data.resourceIds.length; y++) {
            if (data.resourceIds[y] !== undefined && hasOwn(data.resourceIds, y)) {
              let suberr6 = null;
              const sub22 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[y] === "string")) {
                  if (suberr6 === null) suberr6 = [];
                  suberr6.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/0/type",
                    instanceLocation: "#/resourceIds/" + y,
                  });
                  errorCount++;
                } else {
                  const prev77 = errorCount;
                  if (errorCount === prev77) {
                    if (!pattern0.test(data.resourceIds[y])) {
                      if (suberr6 === null) suberr6 = [];
                      suberr6.push({
                        keywordLocation: "#/properties/resourceIds/items/anyOf/0/pattern",
                        instanceLocation: "#/resourceIds/" + y,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              const sub23 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[y] === "string")) {
                  if (suberr6 === null) suberr6 = [];
                  suberr6.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/1/type",
                    instanceLocation: "#/resourceIds/" + y,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[y] === "*")) {
                    if (suberr6 === null) suberr6 = [];
                    suberr6.push({
                      keywordLocation: "#/properties/resourceIds/items/anyOf/1/const",
                      instanceLocation: "#/resourceIds/" + y,
                    });
                    errorCount++;
                  }
                }
                return errorCount === 0;
              })();
              if (!(sub22 || sub23)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/resourceIds/items/anyOf",
                  instanceLocation: "#/resourceIds/" + y,
                });
                if (suberr6) validate.errors.push(...suberr6);
                errorCount++;
              }
            }
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev78 = errorCount;
          if (errorCount === prev78) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref51 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref52 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.url !== undefined && hasOwn(data, "url"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/url" });
        errorCount++;
      }
      if (!(data.events !== undefined && hasOwn(data, "events"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/events" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev79 = errorCount;
          if (errorCount === prev79) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let z = 0; z < data.events.length; z++) {
            if (data.events[z] !== undefined && hasOwn(data.events, z)) {
              if (!(typeof data.events[z] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + z,
                });
                errorCount++;
              } else {
                if (
                  !(
                    data.events[z] === "call.completed" ||
                    data.events[z] === "call.ringing" ||
                    data.events[z] === "call.recording.completed"
                  )
                ) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + z,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        if (!Array.isArray(data.resourceIds)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/resourceIds/type", instanceLocation: "#/resourceIds" });
          errorCount++;
        } else {
          for (let ii = 0; ii < data.resourceIds.length; ii++) {
            if (data.resourceIds[ii] !== undefined && hasOwn(data.resourceIds, ii)) {
              let suberr7 = null;
              const sub24 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[ii] === "string")) {
                  if (suberr7 === null) suberr7 = [];
                  suberr7.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/0/type",
                    instanceLocation: "#/resourceIds/" + ii,
                  });
                  errorCount++;
                } else {
                  const prev80 = errorCount;
                  if (errorCount === prev80) {
                    if (!pattern0.test(data.resourceIds[ii])) {
                      if (suberr7 === null) suberr7 = [];
                      suberr7.push({
                        keywordLocation: "#/properties/resourceIds/items/anyOf/0/pattern",
                        instanceLocation: "#/resourceIds/" + ii,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              const sub25 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[ii] === "string")) {
                  if (suberr7 === null) suberr7 = [];
                  suberr7.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/1/type",
                    instanceLocation: "#/resourceIds/" + ii,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[ii] === "*")) {
                    if (suberr7 === null) suberr7 = [];
                    suberr7.push({
                      keywordLocation: "#/properties/resourceIds/items/anyOf/1/const",
                      instanceLocation: "#/resourceIds/" + ii,
                    });
                    errorCount++;
                  }
                }
                return errorCount === 0;
              })();
              if (!(sub24 || sub25)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/resourceIds/items/anyOf",
                  instanceLocation: "#/resourceIds/" + ii,
                });
                if (suberr7) validate.errors.push(...suberr7);
                errorCount++;
              }
            }
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev81 = errorCount;
          if (errorCount === prev81) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref53 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref54 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.url !== undefined && hasOwn(data, "url"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/url" });
        errorCount++;
      }
      if (!(data.events !== undefined && hasOwn(data, "events"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/events" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev82 = errorCount;
          if (errorCount === prev82) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let jj = 0; jj < data.events.length; jj++) {
            if (data.events[jj] !== undefined && hasOwn(data.events, jj)) {
              if (!(typeof data.events[jj] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + jj,
                });
                errorCount++;
              } else {
                if (!(data.events[jj] === "call.summary.completed")) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + jj,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        if (!Array.isArray(data.resourceIds)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/resourceIds/type", instanceLocation: "#/resourceIds" });
          errorCount++;
        } else {
          for (let kk = 0; kk < data.resourceIds.length; kk++) {
            if (data.resourceIds[kk] !== undefined && hasOwn(data.resourceIds, kk)) {
              let suberr8 = null;
              const sub26 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[kk] === "string")) {
                  if (suberr8 === null) suberr8 = [];
                  suberr8.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/0/type",
                    instanceLocation: "#/resourceIds/" + kk,
                  });
                  errorCount++;
                } else {
                  const prev83 = errorCount;
                  if (errorCount === prev83) {
                    if (!pattern0.test(data.resourceIds[kk])) {
                      if (suberr8 === null) suberr8 = [];
                      suberr8.push({
                        keywordLocation: "#/properties/resourceIds/items/anyOf/0/pattern",
                        instanceLocation: "#/resourceIds/" + kk,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              const sub27 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[kk] === "string")) {
                  if (suberr8 === null) suberr8 = [];
                  suberr8.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/1/type",
                    instanceLocation: "#/resourceIds/" + kk,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[kk] === "*")) {
                    if (suberr8 === null) suberr8 = [];
                    suberr8.push({
                      keywordLocation: "#/properties/resourceIds/items/anyOf/1/const",
                      instanceLocation: "#/resourceIds/" + kk,
                    });
                    errorCount++;
                  }
                }
                return errorCount === 0;
              })();
              if (!(sub26 || sub27)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/resourceIds/items/anyOf",
                  instanceLocation: "#/resourceIds/" + kk,
                });
                if (suberr8) validate.errors.push(...suberr8);
                errorCount++;
              }
            }
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev84 = errorCount;
          if (errorCount === prev84) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref55 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref56 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.url !== undefined && hasOwn(data, "url"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/url" });
        errorCount++;
      }
      if (!(data.events !== undefined && hasOwn(data, "events"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/events" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev85 = errorCount;
          if (errorCount === prev85) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let ll = 0; ll < data.events.length; ll++) {
            if (data.events[ll] !== undefined && hasOwn(data.events, ll)) {
              if (!(typeof data.events[ll] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + ll,
                });
                errorCount++;
              } else {
                if (!(data.events[ll] === "call.transcript.completed")) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + ll,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        if (!Array.isArray(data.resourceIds)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/resourceIds/type", instanceLocation: "#/resourceIds" });
          errorCount++;
        } else {
          for (let mm = 0; mm < data.resourceIds.length; mm++) {
            if (data.resourceIds[mm] !== undefined && hasOwn(data.resourceIds, mm)) {
              let suberr9 = null;
              const sub28 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[mm] === "string")) {
                  if (suberr9 === null) suberr9 = [];
                  suberr9.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/0/type",
                    instanceLocation: "#/resourceIds/" + mm,
                  });
                  errorCount++;
                } else {
                  const prev86 = errorCount;
                  if (errorCount === prev86) {
                    if (!pattern0.test(data.resourceIds[mm])) {
                      if (suberr9 === null) suberr9 = [];
                      suberr9.push({
                        keywordLocation: "#/properties/resourceIds/items/anyOf/0/pattern",
                        instanceLocation: "#/resourceIds/" + mm,
                      });
                      errorCount++;
                    }
                  }
                }
                return errorCount === 0;
              })();
              const sub29 = (() => {
                let errorCount = 0;
                if (!(typeof data.resourceIds[mm] === "string")) {
                  if (suberr9 === null) suberr9 = [];
                  suberr9.push({
                    keywordLocation: "#/properties/resourceIds/items/anyOf/1/type",
                    instanceLocation: "#/resourceIds/" + mm,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[mm] === "*")) {
                    if (suberr9 === null) suberr9 = [];
                    suberr9.push({
                      keywordLocation: "#/properties/resourceIds/items/anyOf/1/const",
                      instanceLocation: "#/resourceIds/" + mm,
                    });
                    errorCount++;
                  }
                }
                return errorCount === 0;
              })();
              if (!(sub28 || sub29)) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/resourceIds/items/anyOf",
                  instanceLocation: "#/resourceIds/" + mm,
                });
                if (suberr9) validate.errors.push(...suberr9);
                errorCount++;
              }
            }
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.userId !== undefined && hasOwn(data, "userId")) {
        if (!(typeof data.userId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/userId/type", instanceLocation: "#/userId" });
          errorCount++;
        } else {
          const prev87 = errorCount;
          if (errorCount === prev87) {
            if (!pattern1.test(data.userId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/userId/pattern", instanceLocation: "#/userId" });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref57 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref58 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    }
    return errorCount === 0;
  };
  const ref59 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.url !== undefined && hasOwn(data, "url"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/url" });
        errorCount++;
      }
      if (!(data.events !== undefined && hasOwn(data, "events"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/events" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev88 = errorCount;
          if (errorCount === prev88) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let nn = 0; nn < data.events.length; nn++) {
            if (data.events[nn] !== undefined && hasOwn(data.events, nn)) {
              if (!(typeof data.events[nn] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + nn,
                });
                errorCount++;
              } else {
                if (
                  !(
                    data.events[nn] === "message.received" ||
                    data.events[nn] === "message.delivered" ||
                    data.events[nn] === "message.failed" ||
                    data.events[nn] === "message.undelivered" ||
                    data.events[nn] === "call.ringing" ||
                    data.events[nn] === "call.answered" ||
                    data.events[nn] === "call.completed" ||
                    data.events[nn] === "call.forwarded" ||
                    data.events[nn] === "call.missed" ||
                    data.events[nn] === "call.menu.selected" ||
                    data.events[nn] === "call.recording.completed" ||
                    data.events[nn] === "call.summary.completed" ||
                    data.events[nn] === "call.transcript.completed" ||
                    data.events[nn] === "call.voicemail.completed" ||
                    data.events[nn] === "contact.updated" ||
                    data.events[nn] === "contact.deleted" ||
                    data.events[nn] === "task.created" ||
                    data.events[nn] === "task.updated" ||
                    data.events[nn] === "task.deleted" ||
                    data.events[nn] === "task.completed" ||
                    data.events[nn] === "task.reopened" ||
                    data.events[nn] === "task.assigned" ||
                    data.events[nn] === "task.unassigned" ||
                    data.events[nn] === "task.linked" ||
                    data.events[nn] === "task.unlinked" ||
                    data.events[nn] === "task.overdue" ||
                    data.events[nn] === "task.duedate.updated" ||
                    data.events[nn] === "task.duedate.removed"
                  )
                ) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + nn,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        let suberr10 = null;
        const sub30 = (() => {
          let errorCount = 0;
          if (!Array.isArray(data.resourceIds)) {
            if (suberr10 === null) suberr10 = [];
            suberr10.push({
              keywordLocation: "#/properties/resourceIds/anyOf/0/type",
              instanceLocation: "#/resourceIds",
            });
            errorCount++;
          } else {
            if (data.resourceIds.length < 1) {
              if (suberr10 === null) suberr10 = [];
              suberr10.push({
                keywordLocation: "#/properties/resourceIds/anyOf/0/minItems",
                instanceLocation: "#/resourceIds",
              });
              errorCount++;
            }
            for (let oo = 0; oo < data.resourceIds.length; oo++) {
              if (data.resourceIds[oo] !== undefined && hasOwn(data.resourceIds, oo)) {
                if (!(typeof data.resourceIds[oo] === "string")) {
                  if (suberr10 === null) suberr10 = [];
                  suberr10.push({
                    keywordLocation: "#/properties/resourceIds/anyOf/0/items/type",
                    instanceLocation: "#/resourceIds/" + oo,
                  });
                  errorCount++;
                } else {
                  const prev89 = errorCount;
                  if (errorCount === prev89) {
                    if (!pattern0.test(data.resourceIds[oo])) {
                      if (suberr10 === null) suberr10 = [];
                      suberr10.push({
                        keywordLocation: "#/properties/resourceIds/anyOf/0/items/pattern",
                        instanceLocation: "#/resourceIds/" + oo,
                      });
                      errorCount++;
                    }
                  }
                }
              }
            }
          }
          return errorCount === 0;
        })();
        const sub31 = (() => {
          let errorCount = 0;
          if (!Array.isArray(data.resourceIds)) {
            if (suberr10 === null) suberr10 = [];
            suberr10.push({
              keywordLocation: "#/properties/resourceIds/anyOf/1/type",
              instanceLocation: "#/resourceIds",
            });
            errorCount++;
          } else {
            if (data.resourceIds.length > 1) {
              if (suberr10 === null) suberr10 = [];
              suberr10.push({
                keywordLocation: "#/properties/resourceIds/anyOf/1/maxItems",
                instanceLocation: "#/resourceIds",
              });
              errorCount++;
            }
            if (data.resourceIds.length < 1) {
              if (suberr10 === null) suberr10 = [];
              suberr10.push({
                keywordLocation: "#/properties/resourceIds/anyOf/1/minItems",
                instanceLocation: "#/resourceIds",
              });
              errorCount++;
            }
            for (let pp = 0; pp < data.resourceIds.length; pp++) {
              if (data.resourceIds[pp] !== undefined && hasOwn(data.resourceIds, pp)) {
                if (!(typeof data.resourceIds[pp] === "string")) {
                  if (suberr10 === null) suberr10 = [];
                  suberr10.push({
                    keywordLocation: "#/properties/resourceIds/anyOf/1/items/type",
                    instanceLocation: "#/resourceIds/" + pp,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[pp] === "*")) {
                    if (suberr10 === null) suberr10 = [];
                    suberr10.push({
                      keywordLocation: "#/properties/resourceIds/anyOf/1/items/const",
                      instanceLocation: "#/resourceIds/" + pp,
                    });
                    errorCount++;
                  }
                }
              }
            }
          }
          return errorCount === 0;
        })();
        if (!(sub30 || sub31)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/resourceIds/anyOf",
            instanceLocation: "#/resourceIds",
          });
          if (suberr10) validate.errors.push(...suberr10);
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const pattern10 = new RegExp("^[0-9]+$", "u");
  const ref60 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev90 = errorCount;
          if (errorCount === prev90) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref61 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev91 = errorCount;
          if (errorCount === prev91) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref62 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (Object.keys(data).length < 1) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/minProperties", instanceLocation: "#" });
        errorCount++;
      }
      if (data.url !== undefined && hasOwn(data, "url")) {
        if (!(typeof data.url === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" });
          errorCount++;
        } else {
          const prev92 = errorCount;
          if (errorCount === prev92) {
            if (!format1.test(data.url)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" });
              errorCount++;
            }
          }
        }
      }
      if (data.events !== undefined && hasOwn(data, "events")) {
        if (!Array.isArray(data.events)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" });
          errorCount++;
        } else {
          if (data.events.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" });
            errorCount++;
          }
          for (let qq = 0; qq < data.events.length; qq++) {
            if (data.events[qq] !== undefined && hasOwn(data.events, qq)) {
              if (!(typeof data.events[qq] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/events/items/type",
                  instanceLocation: "#/events/" + qq,
                });
                errorCount++;
              } else {
                if (
                  !(
                    data.events[qq] === "message.received" ||
                    data.events[qq] === "message.delivered" ||
                    data.events[qq] === "message.failed" ||
                    data.events[qq] === "message.undelivered" ||
                    data.events[qq] === "call.ringing" ||
                    data.events[qq] === "call.answered" ||
                    data.events[qq] === "call.completed" ||
                    data.events[qq] === "call.forwarded" ||
                    data.events[qq] === "call.missed" ||
                    data.events[qq] === "call.menu.selected" ||
                    data.events[qq] === "call.recording.completed" ||
                    data.events[qq] === "call.summary.completed" ||
                    data.events[qq] === "call.transcript.completed" ||
                    data.events[qq] === "call.voicemail.completed" ||
                    data.events[qq] === "contact.updated" ||
                    data.events[qq] === "contact.deleted" ||
                    data.events[qq] === "task.created" ||
                    data.events[qq] === "task.updated" ||
                    data.events[qq] === "task.deleted" ||
                    data.events[qq] === "task.completed" ||
                    data.events[qq] === "task.reopened" ||
                    data.events[qq] === "task.assigned" ||
                    data.events[qq] === "task.unassigned" ||
                    data.events[qq] === "task.linked" ||
                    data.events[qq] === "task.unlinked" ||
                    data.events[qq] === "task.overdue" ||
                    data.events[qq] === "task.duedate.updated" ||
                    data.events[qq] === "task.duedate.removed"
                  )
                ) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/events/items/enum",
                    instanceLocation: "#/events/" + qq,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceIds !== undefined && hasOwn(data, "resourceIds")) {
        let suberr11 = null;
        const sub32 = (() => {
          let errorCount = 0;
          if (!Array.isArray(data.resourceIds)) {
            if (suberr11 === null) suberr11 = [];
            suberr11.push({
              keywordLocation: "#/properties/resourceIds/anyOf/0/type",
              instanceLocation: "#/resourceIds",
            });
            errorCount++;
          } else {
            for (let rr = 0; rr < data.resourceIds.length; rr++) {
              if (data.resourceIds[rr] !== undefined && hasOwn(data.resourceIds, rr)) {
                if (!(typeof data.resourceIds[rr] === "string")) {
                  if (suberr11 === null) suberr11 = [];
                  suberr11.push({
                    keywordLocation: "#/properties/resourceIds/anyOf/0/items/type",
                    instanceLocation: "#/resourceIds/" + rr,
                  });
                  errorCount++;
                } else {
                  const prev93 = errorCount;
                  if (errorCount === prev93) {
                    if (!pattern0.test(data.resourceIds[rr])) {
                      if (suberr11 === null) suberr11 = [];
                      suberr11.push({
                        keywordLocation: "#/properties/resourceIds/anyOf/0/items/pattern",
                        instanceLocation: "#/resourceIds/" + rr,
                      });
                      errorCount++;
                    }
                  }
                }
              }
            }
          }
          return errorCount === 0;
        })();
        const sub33 = (() => {
          let errorCount = 0;
          if (!Array.isArray(data.resourceIds)) {
            if (suberr11 === null) suberr11 = [];
            suberr11.push({
              keywordLocation: "#/properties/resourceIds/anyOf/1/type",
              instanceLocation: "#/resourceIds",
            });
            errorCount++;
          } else {
            if (data.resourceIds.length > 1) {
              if (suberr11 === null) suberr11 = [];
              suberr11.push({
                keywordLocation: "#/properties/resourceIds/anyOf/1/maxItems",
                instanceLocation: "#/resourceIds",
              });
              errorCount++;
            }
            if (data.resourceIds.length < 1) {
              if (suberr11 === null) suberr11 = [];
              suberr11.push({
                keywordLocation: "#/properties/resourceIds/anyOf/1/minItems",
                instanceLocation: "#/resourceIds",
              });
              errorCount++;
            }
            for (let ss = 0; ss < data.resourceIds.length; ss++) {
              if (data.resourceIds[ss] !== undefined && hasOwn(data.resourceIds, ss)) {
                if (!(typeof data.resourceIds[ss] === "string")) {
                  if (suberr11 === null) suberr11 = [];
                  suberr11.push({
                    keywordLocation: "#/properties/resourceIds/anyOf/1/items/type",
                    instanceLocation: "#/resourceIds/" + ss,
                  });
                  errorCount++;
                } else {
                  if (!(data.resourceIds[ss] === "*")) {
                    if (suberr11 === null) suberr11 = [];
                    suberr11.push({
                      keywordLocation: "#/properties/resourceIds/anyOf/1/items/const",
                      instanceLocation: "#/resourceIds/" + ss,
                    });
                    errorCount++;
                  }
                }
              }
            }
          }
          return errorCount === 0;
        })();
        const sub34 = (() => {
          let errorCount = 0;
          if (!(data.resourceIds === null)) {
            if (suberr11 === null) suberr11 = [];
            suberr11.push({
              keywordLocation: "#/properties/resourceIds/anyOf/2/type",
              instanceLocation: "#/resourceIds",
            });
            errorCount++;
          }
          return errorCount === 0;
        })();
        if (!(sub32 || sub33 || sub34)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/resourceIds/anyOf",
            instanceLocation: "#/resourceIds",
          });
          if (suberr11) validate.errors.push(...suberr11);
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (!(data.status === "enabled" || data.status === "disabled")) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.label !== undefined && hasOwn(data, "label")) {
        if (!(typeof data.label === "string" || data.label === null)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref63 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev94 = errorCount;
          if (errorCount === prev94) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref64 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev95 = errorCount;
          if (errorCount === prev95) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref65 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev96 = errorCount;
          if (errorCount === prev96) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref66 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.eventType !== undefined && hasOwn(data, "eventType"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/eventType" });
        errorCount++;
      }
      if (data.eventType !== undefined && hasOwn(data, "eventType")) {
        if (!(typeof data.eventType === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/eventType/type", instanceLocation: "#/eventType" });
          errorCount++;
        } else {
          if (
            !(
              data.eventType === "message.received" ||
              data.eventType === "message.delivered" ||
              data.eventType === "message.failed" ||
              data.eventType === "message.undelivered" ||
              data.eventType === "call.ringing" ||
              data.eventType === "call.answered" ||
              data.eventType === "call.completed" ||
              data.eventType === "call.forwarded" ||
              data.eventType === "call.missed" ||
              data.eventType === "call.menu.selected" ||
              data.eventType === "call.recording.completed" ||
              data.eventType === "call.summary.completed" ||
              data.eventType === "call.transcript.completed" ||
              data.eventType === "call.voicemail.completed" ||
              data.eventType === "contact.updated" ||
              data.eventType === "contact.deleted" ||
              data.eventType === "task.created" ||
              data.eventType === "task.updated" ||
              data.eventType === "task.deleted" ||
              data.eventType === "task.completed" ||
              data.eventType === "task.reopened" ||
              data.eventType === "task.assigned" ||
              data.eventType === "task.unassigned" ||
              data.eventType === "task.linked" ||
              data.eventType === "task.unlinked" ||
              data.eventType === "task.overdue" ||
              data.eventType === "task.duedate.updated" ||
              data.eventType === "task.duedate.removed"
            )
          ) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/eventType/enum", instanceLocation: "#/eventType" });
            errorCount++;
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref67 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev97 = errorCount;
          if (errorCount === prev97) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.limit !== undefined && hasOwn(data, "limit")) {
        if (!Number.isInteger(data.limit)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/limit/type", instanceLocation: "#/limit" });
          errorCount++;
        } else {
          if (!(1 <= data.limit)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/limit/minimum", instanceLocation: "#/limit" });
            errorCount++;
          }
          if (!(50 >= data.limit)) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/limit/maximum", instanceLocation: "#/limit" });
            errorCount++;
          }
        }
      }
      if (data.after !== undefined && hasOwn(data, "after")) {
        if (!(typeof data.after === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/after/type", instanceLocation: "#/after" });
          errorCount++;
        }
      }
      if (data.status !== undefined && hasOwn(data, "status")) {
        if (!(typeof data.status === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" });
          errorCount++;
        } else {
          if (
            !(
              data.status === "success" ||
              data.status === "pending" ||
              data.status === "sending" ||
              data.status === "failed"
            )
          ) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/status/enum", instanceLocation: "#/status" });
            errorCount++;
          }
        }
      }
      if (data.eventType !== undefined && hasOwn(data, "eventType")) {
        if (!(typeof data.eventType === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/eventType/type", instanceLocation: "#/eventType" });
          errorCount++;
        } else {
          if (
            !(
              data.eventType === "message.received" ||
              data.eventType === "message.delivered" ||
              data.eventType === "message.failed" ||
              data.eventType === "message.undelivered" ||
              data.eventType === "call.ringing" ||
              data.eventType === "call.answered" ||
              data.eventType === "call.completed" ||
              data.eventType === "call.forwarded" ||
              data.eventType === "call.missed" ||
              data.eventType === "call.menu.selected" ||
              data.eventType === "call.recording.completed" ||
              data.eventType === "call.summary.completed" ||
              data.eventType === "call.transcript.completed" ||
              data.eventType === "call.voicemail.completed" ||
              data.eventType === "contact.updated" ||
              data.eventType === "contact.deleted" ||
              data.eventType === "task.created" ||
              data.eventType === "task.updated" ||
              data.eventType === "task.deleted" ||
              data.eventType === "task.completed" ||
              data.eventType === "task.reopened" ||
              data.eventType === "task.assigned" ||
              data.eventType === "task.unassigned" ||
              data.eventType === "task.linked" ||
              data.eventType === "task.unlinked" ||
              data.eventType === "task.overdue" ||
              data.eventType === "task.duedate.updated" ||
              data.eventType === "task.duedate.removed"
            )
          ) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({ keywordLocation: "#/properties/eventType/enum", instanceLocation: "#/eventType" });
            errorCount++;
          }
        }
      }
      if (data["eventType[in]"] !== undefined && hasOwn(data, "eventType[in]")) {
        if (!Array.isArray(data["eventType[in]"])) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/eventType[in]/type",
            instanceLocation: "#/eventType[in]",
          });
          errorCount++;
        } else {
          if (data["eventType[in]"].length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/eventType[in]/minItems",
              instanceLocation: "#/eventType[in]",
            });
            errorCount++;
          }
          for (let tt = 0; tt < data["eventType[in]"].length; tt++) {
            if (data["eventType[in]"][tt] !== undefined && hasOwn(data["eventType[in]"], tt)) {
              if (!(typeof data["eventType[in]"][tt] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/eventType[in]/items/type",
                  instanceLocation: "#/eventType[in]/" + tt,
                });
                errorCount++;
              } else {
                if (
                  !(
                    data["eventType[in]"][tt] === "message.received" ||
                    data["eventType[in]"][tt] === "message.delivered" ||
                    data["eventType[in]"][tt] === "message.failed" ||
                    data["eventType[in]"][tt] === "message.undelivered" ||
                    data["eventType[in]"][tt] === "call.ringing" ||
                    data["eventType[in]"][tt] === "call.answered" ||
                    data["eventType[in]"][tt] === "call.completed" ||
                    data["eventType[in]"][tt] === "call.forwarded" ||
                    data["eventType[in]"][tt] === "call.missed" ||
                    data["eventType[in]"][tt] === "call.menu.selected" ||
                    data["eventType[in]"][tt] === "call.recording.completed" ||
                    data["eventType[in]"][tt] === "call.summary.completed" ||
                    data["eventType[in]"][tt] === "call.transcript.completed" ||
                    data["eventType[in]"][tt] === "call.voicemail.completed" ||
                    data["eventType[in]"][tt] === "contact.updated" ||
                    data["eventType[in]"][tt] === "contact.deleted" ||
                    data["eventType[in]"][tt] === "task.created" ||
                    data["eventType[in]"][tt] === "task.updated" ||
                    data["eventType[in]"][tt] === "task.deleted" ||
                    data["eventType[in]"][tt] === "task.completed" ||
                    data["eventType[in]"][tt] === "task.reopened" ||
                    data["eventType[in]"][tt] === "task.assigned" ||
                    data["eventType[in]"][tt] === "task.unassigned" ||
                    data["eventType[in]"][tt] === "task.linked" ||
                    data["eventType[in]"][tt] === "task.unlinked" ||
                    data["eventType[in]"][tt] === "task.overdue" ||
                    data["eventType[in]"][tt] === "task.duedate.updated" ||
                    data["eventType[in]"][tt] === "task.duedate.removed"
                  )
                ) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/eventType[in]/items/enum",
                    instanceLocation: "#/eventType[in]/" + tt,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.resourceId !== undefined && hasOwn(data, "resourceId")) {
        if (!(typeof data.resourceId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/resourceId/type", instanceLocation: "#/resourceId" });
          errorCount++;
        } else {
          if (data.resourceId.length < 1 || stringLength(data.resourceId) < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/resourceId/minLength",
              instanceLocation: "#/resourceId",
            });
            errorCount++;
          }
        }
      }
      if (data["createdAt[gt]"] !== undefined && hasOwn(data, "createdAt[gt]")) {
        if (!(typeof data["createdAt[gt]"] === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAt[gt]/type",
            instanceLocation: "#/createdAt[gt]",
          });
          errorCount++;
        } else {
          const prev98 = errorCount;
          if (errorCount === prev98) {
            if (!format0(data["createdAt[gt]"])) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAt[gt]/format",
                instanceLocation: "#/createdAt[gt]",
              });
              errorCount++;
            }
          }
        }
      }
      if (data["createdAt[lt]"] !== undefined && hasOwn(data, "createdAt[lt]")) {
        if (!(typeof data["createdAt[lt]"] === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAt[lt]/type",
            instanceLocation: "#/createdAt[lt]",
          });
          errorCount++;
        } else {
          const prev99 = errorCount;
          if (errorCount === prev99) {
            if (!format0(data["createdAt[lt]"])) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAt[lt]/format",
                instanceLocation: "#/createdAt[lt]",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.eventTypes !== undefined && hasOwn(data, "eventTypes")) {
        if (!Array.isArray(data.eventTypes)) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/eventTypes/type", instanceLocation: "#/eventTypes" });
          errorCount++;
        } else {
          if (data.eventTypes.length < 1) {
            if (validate.errors === null) validate.errors = [];
            validate.errors.push({
              keywordLocation: "#/properties/eventTypes/minItems",
              instanceLocation: "#/eventTypes",
            });
            errorCount++;
          }
          for (let uu = 0; uu < data.eventTypes.length; uu++) {
            if (data.eventTypes[uu] !== undefined && hasOwn(data.eventTypes, uu)) {
              if (!(typeof data.eventTypes[uu] === "string")) {
                if (validate.errors === null) validate.errors = [];
                validate.errors.push({
                  keywordLocation: "#/properties/eventTypes/items/type",
                  instanceLocation: "#/eventTypes/" + uu,
                });
                errorCount++;
              } else {
                if (
                  !(
                    data.eventTypes[uu] === "message.received" ||
                    data.eventTypes[uu] === "message.delivered" ||
                    data.eventTypes[uu] === "message.failed" ||
                    data.eventTypes[uu] === "message.undelivered" ||
                    data.eventTypes[uu] === "call.ringing" ||
                    data.eventTypes[uu] === "call.answered" ||
                    data.eventTypes[uu] === "call.completed" ||
                    data.eventTypes[uu] === "call.forwarded" ||
                    data.eventTypes[uu] === "call.missed" ||
                    data.eventTypes[uu] === "call.menu.selected" ||
                    data.eventTypes[uu] === "call.recording.completed" ||
                    data.eventTypes[uu] === "call.summary.completed" ||
                    data.eventTypes[uu] === "call.transcript.completed" ||
                    data.eventTypes[uu] === "call.voicemail.completed" ||
                    data.eventTypes[uu] === "contact.updated" ||
                    data.eventTypes[uu] === "contact.deleted" ||
                    data.eventTypes[uu] === "task.created" ||
                    data.eventTypes[uu] === "task.updated" ||
                    data.eventTypes[uu] === "task.deleted" ||
                    data.eventTypes[uu] === "task.completed" ||
                    data.eventTypes[uu] === "task.reopened" ||
                    data.eventTypes[uu] === "task.assigned" ||
                    data.eventTypes[uu] === "task.unassigned" ||
                    data.eventTypes[uu] === "task.linked" ||
                    data.eventTypes[uu] === "task.unlinked" ||
                    data.eventTypes[uu] === "task.overdue" ||
                    data.eventTypes[uu] === "task.duedate.updated" ||
                    data.eventTypes[uu] === "task.duedate.removed"
                  )
                ) {
                  if (validate.errors === null) validate.errors = [];
                  validate.errors.push({
                    keywordLocation: "#/properties/eventTypes/items/enum",
                    instanceLocation: "#/eventTypes/" + uu,
                  });
                  errorCount++;
                }
              }
            }
          }
        }
      }
      if (data.createdBefore !== undefined && hasOwn(data, "createdBefore")) {
        if (!(typeof data.createdBefore === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdBefore/type",
            instanceLocation: "#/createdBefore",
          });
          errorCount++;
        } else {
          const prev100 = errorCount;
          if (errorCount === prev100) {
            if (!format0(data.createdBefore)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdBefore/format",
                instanceLocation: "#/createdBefore",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.createdAfter !== undefined && hasOwn(data, "createdAfter")) {
        if (!(typeof data.createdAfter === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({
            keywordLocation: "#/properties/createdAfter/type",
            instanceLocation: "#/createdAfter",
          });
          errorCount++;
        } else {
          const prev101 = errorCount;
          if (errorCount === prev101) {
            if (!format0(data.createdAfter)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/createdAfter/format",
                instanceLocation: "#/createdAfter",
              });
              errorCount++;
            }
          }
        }
      }
    }
    return errorCount === 0;
  };
  const ref68 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (!(data.deliveryId !== undefined && hasOwn(data, "deliveryId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/deliveryId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev102 = errorCount;
          if (errorCount === prev102) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.deliveryId !== undefined && hasOwn(data, "deliveryId")) {
        if (!(typeof data.deliveryId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/deliveryId/type", instanceLocation: "#/deliveryId" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  const ref69 = function validate(data) {
    validate.errors = null;
    let errorCount = 0;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      if (validate.errors === null) validate.errors = [];
      validate.errors.push({ keywordLocation: "#/type", instanceLocation: "#" });
      errorCount++;
    } else {
      if (!(data.webhookId !== undefined && hasOwn(data, "webhookId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/webhookId" });
        errorCount++;
      }
      if (!(data.deliveryId !== undefined && hasOwn(data, "deliveryId"))) {
        if (validate.errors === null) validate.errors = [];
        validate.errors.push({ keywordLocation: "#/required", instanceLocation: "#/deliveryId" });
        errorCount++;
      }
      if (data.webhookId !== undefined && hasOwn(data, "webhookId")) {
        if (!(typeof data.webhookId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/webhookId/type", instanceLocation: "#/webhookId" });
          errorCount++;
        } else {
          const prev103 = errorCount;
          if (errorCount === prev103) {
            if (!pattern10.test(data.webhookId)) {
              if (validate.errors === null) validate.errors = [];
              validate.errors.push({
                keywordLocation: "#/properties/webhookId/pattern",
                instanceLocation: "#/webhookId",
              });
              errorCount++;
            }
          }
        }
      }
      if (data.deliveryId !== undefined && hasOwn(data, "deliveryId")) {
        if (!(typeof data.deliveryId === "string")) {
          if (validate.errors === null) validate.errors = [];
          validate.errors.push({ keywordLocation: "#/properties/deliveryId/type", instanceLocation: "#/deliveryId" });
          errorCount++;
        }
      }
    }
    return errorCount === 0;
  };
  return [
    ref0,
    ref1,
    ref2,
    ref3,
    ref4,
    ref5,
    ref6,
    ref7,
    ref8,
    ref9,
    ref10,
    ref11,
    ref12,
    ref13,
    ref14,
    ref15,
    ref16,
    ref17,
    ref18,
    ref19,
    ref20,
    ref21,
    ref22,
    ref23,
    ref24,
    ref25,
    ref26,
    ref27,
    ref28,
    ref29,
    ref30,
    ref31,
    ref32,
    ref33,
    ref34,
    ref35,
    ref36,
    ref37,
    ref38,
    ref39,
    ref40,
    ref41,
    ref42,
    ref43,
    ref44,
    ref45,
    ref46,
    ref47,
    ref48,
    ref49,
    ref50,
    ref51,
    ref52,
    ref53,
    ref54,
    ref55,
    ref56,
    ref57,
    ref58,
    ref59,
    ref60,
    ref61,
    ref62,
    ref63,
    ref64,
    ref65,
    ref66,
    ref67,
    ref68,
    ref69,
  ];
})();

/** Checks of requests by `<operationId> parameters` and `<operationId> body`. */
export const requestValidators: { readonly [key: string]: Validate } = Object.fromEntries(
  [
    "listCalls_v1 parameters",
    "getCallById_v1 parameters",
    "getCallRecordings_v1 parameters",
    "getCallSummary_v1 parameters",
    "getCallTranscript_v1 parameters",
    "getCallVoicemails_v1 parameters",
    "getContactCustomFields_v1 parameters",
    "listContacts_v1 parameters",
    "createContact_v1 parameters",
    "createContact_v1 body",
    "getContactById_v1 parameters",
    "updateContactById_v1 parameters",
    "updateContactById_v1 body",
    "deleteContact_v1 parameters",
    "listConversations_v1 parameters",
    "markConversationAsRead_v1 parameters",
    "markConversationAsDone_v1 parameters",
    "markConversationAsOpen_v1 parameters",
    "listMessages_v1 parameters",
    "sendMessage_v1 parameters",
    "sendMessage_v1 body",
    "getMessageById_v1 parameters",
    "listPhoneNumbers_v1 parameters",
    "getPhoneNumberById_v1 parameters",
    "listUsers_v1 parameters",
    "getUserById_v1 parameters",
    "listTasks_v1 parameters",
    "createTask_v1 parameters",
    "createTask_v1 body",
    "getTaskById_v1 parameters",
    "updateTask_v1 parameters",
    "updateTask_v1 body",
    "deleteTask_v1 parameters",
    "completeTask_v1 parameters",
    "reopenTask_v1 parameters",
    "assignTask_v1 parameters",
    "assignTask_v1 body",
    "unassignTask_v1 parameters",
    "unassignTask_v1 body",
    "changeTaskDueDate_v1 parameters",
    "changeTaskDueDate_v1 body",
    "removeTaskDueDate_v1 parameters",
    "linkTaskToConversation_v1 parameters",
    "linkTaskToConversation_v1 body",
    "unlinkTaskFromConversation_v1 parameters",
    "unlinkTaskFromConversation_v1 body",
    "listWebhooks_v1 parameters",
    "getWebhookById_v1 parameters",
    "deleteWebhookById_v1 parameters",
    "createMessageWebhook_v1 parameters",
    "createMessageWebhook_v1 body",
    "createCallWebhook_v1 parameters",
    "createCallWebhook_v1 body",
    "createCallSummaryWebhook_v1 parameters",
    "createCallSummaryWebhook_v1 body",
    "createCallTranscriptWebhook_v1 parameters",
    "createCallTranscriptWebhook_v1 body",
    "listWebhooks parameters",
    "createWebhook parameters",
    "createWebhook body",
    "getWebhook parameters",
    "updateWebhook parameters",
    "updateWebhook body",
    "deleteWebhook parameters",
    "rotateWebhookSecret parameters",
    "sendTestWebhookEvent parameters",
    "sendTestWebhookEvent body",
    "listWebhookDeliveries parameters",
    "getWebhookDelivery parameters",
    "retryWebhookDelivery parameters",
  ].map((key, index) => [key, compiled[index]]),
);
