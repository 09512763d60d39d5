// Generated from the description by `pnpm generate`. Do not edit.

/* oxlint-disable */
// @ts-nocheck: compiled validators are JavaScript; the one export is typed.
import type { Validate } from "../validation/validate.ts";

const compiled = (function () {
  "use strict";
  const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
  const pattern0 = new RegExp("^AC(.*)$", "u");
  const ref3 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern0.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const errorMerge = ({ keywordLocation, instanceLocation }, schemaBase, dataBase) => ({
    keywordLocation: `${schemaBase}${keywordLocation.slice(1)}`,
    instanceLocation: `${dataBase}${instanceLocation.slice(1)}`,
  });
  const pattern1 = new RegExp("^PN(.*)$", "u");
  const ref4 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern1.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern2 = new RegExp("^US(.*)$", "u");
  const ref5 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern2.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref6 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "incoming" || data === "outgoing")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref7 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "queued" ||
        data === "initiated" ||
        data === "ringing" ||
        data === "in-progress" ||
        data === "completed" ||
        data === "busy" ||
        data === "failed" ||
        data === "no-answer" ||
        data === "canceled" ||
        data === "missed" ||
        data === "answered" ||
        data === "forwarded" ||
        data === "abandoned"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern3 = new RegExp("^\\+[1-9]\\d{1,14}$", "u");
  const ref8 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern3.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
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
  const ref9 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!format0(data)) {
      validate.errors = [{ keywordLocation: "#/format", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref2 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/participants" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.answeredAt !== undefined && hasOwn(data, "answeredAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredAt" }];
      return false;
    }
    if (!(data.completedAt !== undefined && hasOwn(data, "completedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/completedAt" }];
      return false;
    }
    if (!(data.answeredBy !== undefined && hasOwn(data, "answeredBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredBy" }];
      return false;
    }
    if (!(data.initiatedBy !== undefined && hasOwn(data, "initiatedBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/initiatedBy" }];
      return false;
    }
    if (!(data.forwardedFrom !== undefined && hasOwn(data, "forwardedFrom"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    if (!(data.forwardedTo !== undefined && hasOwn(data, "forwardedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    if (!(data.callRoute !== undefined && hasOwn(data, "callRoute"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callRoute" }];
      return false;
    }
    if (!(data.aiHandled !== undefined && hasOwn(data, "aiHandled"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/aiHandled" }];
      return false;
    }
    const err0 = validate.errors;
    const res0 = ref3(data.id);
    const suberr0 = ref3.errors;
    validate.errors = err0;
    if (!res0) {
      validate.errors = [errorMerge(suberr0[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err1 = validate.errors;
    const res1 = ref4(data.phoneNumberId);
    const suberr1 = ref4.errors;
    validate.errors = err1;
    if (!res1) {
      validate.errors = [errorMerge(suberr1[0], "#/properties/phoneNumberId/$ref", "#/phoneNumberId")];
      return false;
    }
    const err2 = validate.errors;
    const res2 = ref5(data.userId);
    const suberr2 = ref5.errors;
    validate.errors = err2;
    if (!res2) {
      validate.errors = [errorMerge(suberr2[0], "#/properties/userId/$ref", "#/userId")];
      return false;
    }
    const err3 = validate.errors;
    const res3 = ref6(data.direction);
    const suberr3 = ref6.errors;
    validate.errors = err3;
    if (!res3) {
      validate.errors = [errorMerge(suberr3[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err4 = validate.errors;
    const res4 = ref7(data.status);
    const suberr4 = ref7.errors;
    validate.errors = err4;
    if (!res4) {
      validate.errors = [errorMerge(suberr4[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!Array.isArray(data.participants)) {
      validate.errors = [{ keywordLocation: "#/properties/participants/type", instanceLocation: "#/participants" }];
      return false;
    }
    if (data.participants.length > 2) {
      validate.errors = [{ keywordLocation: "#/properties/participants/maxItems", instanceLocation: "#/participants" }];
      return false;
    }
    for (let j = 0; j < data.participants.length; j++) {
      if (data.participants[j] !== undefined && hasOwn(data.participants, j)) {
        const err5 = validate.errors;
        const res5 = ref8(data.participants[j]);
        const suberr5 = ref8.errors;
        validate.errors = err5;
        if (!res5) {
          validate.errors = [errorMerge(suberr5[0], "#/properties/participants/items/$ref", "#/participants/" + j)];
          return false;
        }
      }
    }
    if (!Number.isInteger(data.duration)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const err6 = validate.errors;
    const res6 = ref9(data.createdAt);
    const suberr6 = ref9.errors;
    validate.errors = err6;
    if (!res6) {
      validate.errors = [errorMerge(suberr6[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub0 = (() => {
      const err7 = validate.errors;
      const res7 = ref9(data.updatedAt);
      const suberr7 = ref9.errors;
      validate.errors = err7;
      if (!res7) return false;
      return true;
    })();
    const sub1 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub0 || sub1)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const sub2 = (() => {
      const err8 = validate.errors;
      const res8 = ref9(data.answeredAt);
      const suberr8 = ref9.errors;
      validate.errors = err8;
      if (!res8) return false;
      return true;
    })();
    const sub3 = (() => {
      if (!(data.answeredAt === null)) return false;
      return true;
    })();
    if (!(sub2 || sub3)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredAt/anyOf", instanceLocation: "#/answeredAt" }];
      return false;
    }
    const sub4 = (() => {
      const err9 = validate.errors;
      const res9 = ref9(data.completedAt);
      const suberr9 = ref9.errors;
      validate.errors = err9;
      if (!res9) return false;
      return true;
    })();
    const sub5 = (() => {
      if (!(data.completedAt === null)) return false;
      return true;
    })();
    if (!(sub4 || sub5)) {
      validate.errors = [{ keywordLocation: "#/properties/completedAt/anyOf", instanceLocation: "#/completedAt" }];
      return false;
    }
    if (!(typeof data.answeredBy === "string" || data.answeredBy === null)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredBy/type", instanceLocation: "#/answeredBy" }];
      return false;
    }
    if (!(typeof data.initiatedBy === "string" || data.initiatedBy === null)) {
      validate.errors = [{ keywordLocation: "#/properties/initiatedBy/type", instanceLocation: "#/initiatedBy" }];
      return false;
    }
    const sub6 = (() => {
      const err10 = validate.errors;
      const res10 = ref8(data.forwardedFrom);
      const suberr10 = ref8.errors;
      validate.errors = err10;
      if (!res10) return false;
      return true;
    })();
    const sub7 = (() => {
      const err11 = validate.errors;
      const res11 = ref5(data.forwardedFrom);
      const suberr11 = ref5.errors;
      validate.errors = err11;
      if (!res11) return false;
      return true;
    })();
    const sub8 = (() => {
      if (!(data.forwardedFrom === null)) return false;
      return true;
    })();
    if (!(sub6 || sub7 || sub8)) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedFrom/anyOf", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    const sub9 = (() => {
      const err12 = validate.errors;
      const res12 = ref8(data.forwardedTo);
      const suberr12 = ref8.errors;
      validate.errors = err12;
      if (!res12) return false;
      return true;
    })();
    const sub10 = (() => {
      const err13 = validate.errors;
      const res13 = ref5(data.forwardedTo);
      const suberr13 = ref5.errors;
      validate.errors = err13;
      if (!res13) return false;
      return true;
    })();
    const sub11 = (() => {
      const err14 = validate.errors;
      const res14 = ref4(data.forwardedTo);
      const suberr14 = ref4.errors;
      validate.errors = err14;
      if (!res14) return false;
      return true;
    })();
    const sub12 = (() => {
      if (!(data.forwardedTo === null)) return false;
      return true;
    })();
    if (!(sub9 || sub10 || sub11 || sub12)) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedTo/anyOf", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    if (!(typeof data.callRoute === "string" || data.callRoute === null)) {
      validate.errors = [{ keywordLocation: "#/properties/callRoute/type", instanceLocation: "#/callRoute" }];
      return false;
    }
    if (!(typeof data.aiHandled === "string" || data.aiHandled === null)) {
      validate.errors = [{ keywordLocation: "#/properties/aiHandled/type", instanceLocation: "#/aiHandled" }];
      return false;
    }
    return true;
  };
  const ref10 = function validate(data) {
    validate.errors = null;
    if (!Number.isInteger(data)) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref11 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string" || data === null)) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref1 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let i = 0; i < data.data.length; i++) {
      if (data.data[i] !== undefined && hasOwn(data.data, i)) {
        const err15 = validate.errors;
        const res15 = ref2(data.data[i]);
        const suberr15 = ref2.errors;
        validate.errors = err15;
        if (!res15) {
          validate.errors = [errorMerge(suberr15[0], "#/properties/data/items/$ref", "#/data/" + i)];
          return false;
        }
      }
    }
    const err16 = validate.errors;
    const res16 = ref10(data.totalItems);
    const suberr16 = ref10.errors;
    validate.errors = err16;
    if (!res16) {
      validate.errors = [errorMerge(suberr16[0], "#/properties/totalItems/$ref", "#/totalItems")];
      return false;
    }
    const err17 = validate.errors;
    const res17 = ref11(data.nextPageToken);
    const suberr17 = ref11.errors;
    validate.errors = err17;
    if (!res17) {
      validate.errors = [errorMerge(suberr17[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref0 = function validate(data) {
    validate.errors = null;
    const err18 = validate.errors;
    const res18 = ref1(data);
    const suberr18 = ref1.errors;
    validate.errors = err18;
    if (!res18) {
      validate.errors = [errorMerge(suberr18[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern4 = new RegExp("^\\d{7}$", "u");
  const ref16 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.path !== undefined && hasOwn(data, "path"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/path" }];
      return false;
    }
    if (!(data.message !== undefined && hasOwn(data, "message"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/message" }];
      return false;
    }
    if (!(data.schema !== undefined && hasOwn(data, "schema"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/schema" }];
      return false;
    }
    if (!(typeof data.path === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/path/type", instanceLocation: "#/path" }];
      return false;
    }
    if (!(typeof data.message === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/message/type", instanceLocation: "#/message" }];
      return false;
    }
    if (!(typeof data.schema === "object" && data.schema && !Array.isArray(data.schema))) {
      validate.errors = [{ keywordLocation: "#/properties/schema/type", instanceLocation: "#/schema" }];
      return false;
    }
    if (!(data.schema.type !== undefined && hasOwn(data.schema, "type"))) {
      validate.errors = [{ keywordLocation: "#/properties/schema/required", instanceLocation: "#/schema/type" }];
      return false;
    }
    if (!(typeof data.schema.type === "string")) {
      validate.errors = [
        { keywordLocation: "#/properties/schema/properties/type/type", instanceLocation: "#/schema/type" },
      ];
      return false;
    }
    return true;
  };
  const ref17 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.reason !== undefined && hasOwn(data, "reason"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/reason" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (!(typeof data.reason === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/reason/type", instanceLocation: "#/reason" }];
      return false;
    }
    return true;
  };
  const ref15 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    const sub14 = (() => {
      const err19 = validate.errors;
      const res19 = ref16(data);
      const suberr19 = ref16.errors;
      validate.errors = err19;
      if (!res19) return false;
      return true;
    })();
    const sub15 = (() => {
      const err20 = validate.errors;
      const res20 = ref17(data);
      const suberr20 = ref17.errors;
      validate.errors = err20;
      if (!res20) return false;
      return true;
    })();
    if (!(sub14 || sub15)) {
      validate.errors = [{ keywordLocation: "#/anyOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref14 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.message !== undefined && hasOwn(data, "message"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/message" }];
      return false;
    }
    if (!(data.code !== undefined && hasOwn(data, "code"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/code" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.docs !== undefined && hasOwn(data, "docs"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(data.title !== undefined && hasOwn(data, "title"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/title" }];
      return false;
    }
    if (!(typeof data.message === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/message/type", instanceLocation: "#/message" }];
      return false;
    }
    if (!(typeof data.code === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/code/type", instanceLocation: "#/code" }];
      return false;
    }
    if (!pattern4.test(data.code)) {
      validate.errors = [{ keywordLocation: "#/properties/code/pattern", instanceLocation: "#/code" }];
      return false;
    }
    if (!(typeof data.status === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" }];
      return false;
    }
    if (!(typeof data.docs === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/docs/type", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(data.docs === "https://quo.com/docs")) {
      validate.errors = [{ keywordLocation: "#/properties/docs/const", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(typeof data.title === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/title/type", instanceLocation: "#/title" }];
      return false;
    }
    if (data.trace !== undefined && hasOwn(data, "trace")) {
      if (!(typeof data.trace === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/trace/type", instanceLocation: "#/trace" }];
        return false;
      }
    }
    if (data.errors !== undefined && hasOwn(data, "errors")) {
      if (!Array.isArray(data.errors)) {
        validate.errors = [{ keywordLocation: "#/properties/errors/type", instanceLocation: "#/errors" }];
        return false;
      }
      for (let k = 0; k < data.errors.length; k++) {
        if (data.errors[k] !== undefined && hasOwn(data.errors, k)) {
          const err21 = validate.errors;
          const res21 = ref15(data.errors[k]);
          const suberr21 = ref15.errors;
          validate.errors = err21;
          if (!res21) {
            validate.errors = [errorMerge(suberr21[0], "#/properties/errors/items/$ref", "#/errors/" + k)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref13 = function validate(data) {
    validate.errors = null;
    const err22 = validate.errors;
    const res22 = ref14(data);
    const suberr22 = ref14.errors;
    validate.errors = err22;
    if (!res22) {
      validate.errors = [errorMerge(suberr22[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.description !== undefined && hasOwn(data, "description"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/description" }];
      return false;
    }
    if (!(typeof data.description === "string")) {
      validate.errors = [
        { keywordLocation: "#/allOf/1/properties/description/type", instanceLocation: "#/description" },
      ];
      return false;
    }
    return true;
  };
  const ref12 = function validate(data) {
    validate.errors = null;
    const sub13 = (() => {
      const err23 = validate.errors;
      const res23 = ref13(data);
      const suberr23 = ref13.errors;
      validate.errors = err23;
      if (!res23) return false;
      return true;
    })();
    const sub16 = (() => {
      const err24 = validate.errors;
      const res24 = ref14(data);
      const suberr24 = ref14.errors;
      validate.errors = err24;
      if (!res24) return false;
      return true;
    })();
    if (!(sub13 || sub16)) {
      validate.errors = [{ keywordLocation: "#/anyOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref19 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.error !== undefined && hasOwn(data, "error"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/error" }];
      return false;
    }
    if (!(typeof data.error === "object" && data.error && !Array.isArray(data.error))) {
      validate.errors = [{ keywordLocation: "#/properties/error/type", instanceLocation: "#/error" }];
      return false;
    }
    if (!(data.error.message !== undefined && hasOwn(data.error, "message"))) {
      validate.errors = [{ keywordLocation: "#/properties/error/required", instanceLocation: "#/error/message" }];
      return false;
    }
    if (!(data.error.key !== undefined && hasOwn(data.error, "key"))) {
      validate.errors = [{ keywordLocation: "#/properties/error/required", instanceLocation: "#/error/key" }];
      return false;
    }
    if (!(data.error.trace !== undefined && hasOwn(data.error, "trace"))) {
      validate.errors = [{ keywordLocation: "#/properties/error/required", instanceLocation: "#/error/trace" }];
      return false;
    }
    if (!(typeof data.error.message === "string")) {
      validate.errors = [
        { keywordLocation: "#/properties/error/properties/message/type", instanceLocation: "#/error/message" },
      ];
      return false;
    }
    if (!(typeof data.error.key === "string")) {
      validate.errors = [
        { keywordLocation: "#/properties/error/properties/key/type", instanceLocation: "#/error/key" },
      ];
      return false;
    }
    if (!(typeof data.error.trace === "string")) {
      validate.errors = [
        { keywordLocation: "#/properties/error/properties/trace/type", instanceLocation: "#/error/trace" },
      ];
      return false;
    }
    return true;
  };
  const ref18 = function validate(data) {
    validate.errors = null;
    let passes0 = 0;
    const sub17 = (() => {
      const err25 = validate.errors;
      const res25 = ref19(data);
      const suberr25 = ref19.errors;
      validate.errors = err25;
      if (!res25) return false;
      return true;
    })();
    if (sub17) passes0++;
    const sub18 = (() => {
      const err26 = validate.errors;
      const res26 = ref14(data);
      const suberr26 = ref14.errors;
      validate.errors = err26;
      if (!res26) return false;
      return true;
    })();
    if (sub18) passes0++;
    if (passes0 !== 1) {
      validate.errors = [{ keywordLocation: "#/oneOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref20 = function validate(data) {
    validate.errors = null;
    const err27 = validate.errors;
    const res27 = ref13(data);
    const suberr27 = ref13.errors;
    validate.errors = err27;
    if (!res27) {
      validate.errors = [errorMerge(suberr27[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref21 = function validate(data) {
    validate.errors = null;
    const err28 = validate.errors;
    const res28 = ref14(data);
    const suberr28 = ref14.errors;
    validate.errors = err28;
    if (!res28) {
      validate.errors = [errorMerge(suberr28[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref22 = function validate(data) {
    validate.errors = null;
    const err29 = validate.errors;
    const res29 = ref19(data);
    const suberr29 = ref19.errors;
    validate.errors = err29;
    if (!res29) {
      validate.errors = [errorMerge(suberr29[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref24 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err30 = validate.errors;
    const res30 = ref2(data.data);
    const suberr30 = ref2.errors;
    validate.errors = err30;
    if (!res30) {
      validate.errors = [errorMerge(suberr30[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref23 = function validate(data) {
    validate.errors = null;
    const err31 = validate.errors;
    const res31 = ref24(data);
    const suberr31 = ref24.errors;
    validate.errors = err31;
    if (!res31) {
      validate.errors = [errorMerge(suberr31[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref28 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "absent" ||
        data === "completed" ||
        data === "deleted" ||
        data === "failed" ||
        data === "in-progress" ||
        data === "paused" ||
        data === "processing" ||
        data === "stopped" ||
        data === "stopping"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const format1 = new RegExp(
    "^(?:[a-z][a-z0-9+\\-.]*:)?(?:\\/?\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)|(?:[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\\d*)?(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\\/?(?:(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?)?(?:\\?(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$",
    "i",
  );
  const ref27 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.startTime !== undefined && hasOwn(data, "startTime"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.id === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
      return false;
    }
    const sub19 = (() => {
      const err32 = validate.errors;
      const res32 = ref28(data.status);
      const suberr32 = ref28.errors;
      validate.errors = err32;
      if (!res32) return false;
      return true;
    })();
    const sub20 = (() => {
      if (!(data.status === null)) return false;
      return true;
    })();
    if (!(sub19 || sub20)) {
      validate.errors = [{ keywordLocation: "#/properties/status/anyOf", instanceLocation: "#/status" }];
      return false;
    }
    const sub21 = (() => {
      const err33 = validate.errors;
      const res33 = ref9(data.startTime);
      const suberr33 = ref9.errors;
      validate.errors = err33;
      if (!res33) return false;
      return true;
    })();
    const sub22 = (() => {
      if (!(data.startTime === null)) return false;
      return true;
    })();
    if (!(sub21 || sub22)) {
      validate.errors = [{ keywordLocation: "#/properties/startTime/anyOf", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(Number.isInteger(data.duration) || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(typeof data.type === "string" || data.type === null)) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.url === "string" || data.url === null)) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (typeof data.url === "string") {
      if (!format1.test(data.url)) {
        validate.errors = [{ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" }];
        return false;
      }
    }
    return true;
  };
  const ref26 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let l = 0; l < data.data.length; l++) {
      if (data.data[l] !== undefined && hasOwn(data.data, l)) {
        const err34 = validate.errors;
        const res34 = ref27(data.data[l]);
        const suberr34 = ref27.errors;
        validate.errors = err34;
        if (!res34) {
          validate.errors = [errorMerge(suberr34[0], "#/properties/data/items/$ref", "#/data/" + l)];
          return false;
        }
      }
    }
    return true;
  };
  const ref25 = function validate(data) {
    validate.errors = null;
    const err35 = validate.errors;
    const res35 = ref26(data);
    const suberr35 = ref26.errors;
    validate.errors = err35;
    if (!res35) {
      validate.errors = [errorMerge(suberr35[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref32 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "absent" || data === "in-progress" || data === "completed" || data === "failed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref35 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    const sub23 = (() => {
      if (!(typeof data.value === "string")) return false;
      return true;
    })();
    const sub24 = (() => {
      if (!(typeof data.value === "number")) return false;
      return true;
    })();
    const sub25 = (() => {
      if (!(typeof data.value === "boolean")) return false;
      return true;
    })();
    const sub26 = (() => {
      if (!(data.value === null)) return false;
      return true;
    })();
    if (!(sub23 || sub24 || sub25 || sub26)) {
      validate.errors = [{ keywordLocation: "#/properties/value/anyOf", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref34 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let p = 0; p < data.data.length; p++) {
      if (data.data[p] !== undefined && hasOwn(data.data, p)) {
        const err37 = validate.errors;
        const res37 = ref35(data.data[p]);
        const suberr37 = ref35.errors;
        validate.errors = err37;
        if (!res37) {
          validate.errors = [errorMerge(suberr37[0], "#/properties/data/items/$ref", "#/data/" + p)];
          return false;
        }
      }
    }
    return true;
  };
  const ref33 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.icon !== undefined && hasOwn(data, "icon"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/icon" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.result !== undefined && hasOwn(data, "result"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/result" }];
      return false;
    }
    if (!(typeof data.icon === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/icon/type", instanceLocation: "#/icon" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    const err38 = validate.errors;
    const res38 = ref34(data.result);
    const suberr38 = ref34.errors;
    validate.errors = err38;
    if (!res38) {
      validate.errors = [errorMerge(suberr38[0], "#/properties/result/$ref", "#/result")];
      return false;
    }
    return true;
  };
  const ref31 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.summary !== undefined && hasOwn(data, "summary"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/summary" }];
      return false;
    }
    if (!(data.nextSteps !== undefined && hasOwn(data, "nextSteps"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextSteps" }];
      return false;
    }
    if (!(typeof data.callId === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" }];
      return false;
    }
    const err36 = validate.errors;
    const res36 = ref32(data.status);
    const suberr36 = ref32.errors;
    validate.errors = err36;
    if (!res36) {
      validate.errors = [errorMerge(suberr36[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(Array.isArray(data.summary) || data.summary === null)) {
      validate.errors = [{ keywordLocation: "#/properties/summary/type", instanceLocation: "#/summary" }];
      return false;
    }
    if (Array.isArray(data.summary)) {
      for (let m = 0; m < data.summary.length; m++) {
        if (data.summary[m] !== undefined && hasOwn(data.summary, m)) {
          if (!(typeof data.summary[m] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/summary/items/type", instanceLocation: "#/summary/" + m },
            ];
            return false;
          }
        }
      }
    }
    if (!(Array.isArray(data.nextSteps) || data.nextSteps === null)) {
      validate.errors = [{ keywordLocation: "#/properties/nextSteps/type", instanceLocation: "#/nextSteps" }];
      return false;
    }
    if (Array.isArray(data.nextSteps)) {
      for (let n = 0; n < data.nextSteps.length; n++) {
        if (data.nextSteps[n] !== undefined && hasOwn(data.nextSteps, n)) {
          if (!(typeof data.nextSteps[n] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/nextSteps/items/type", instanceLocation: "#/nextSteps/" + n },
            ];
            return false;
          }
        }
      }
    }
    if (data.jobs !== undefined && hasOwn(data, "jobs")) {
      if (!(Array.isArray(data.jobs) || data.jobs === null)) {
        validate.errors = [{ keywordLocation: "#/properties/jobs/type", instanceLocation: "#/jobs" }];
        return false;
      }
      if (Array.isArray(data.jobs)) {
        for (let o = 0; o < data.jobs.length; o++) {
          if (data.jobs[o] !== undefined && hasOwn(data.jobs, o)) {
            const err39 = validate.errors;
            const res39 = ref33(data.jobs[o]);
            const suberr39 = ref33.errors;
            validate.errors = err39;
            if (!res39) {
              validate.errors = [errorMerge(suberr39[0], "#/properties/jobs/items/$ref", "#/jobs/" + o)];
              return false;
            }
          }
        }
      }
    }
    return true;
  };
  const ref30 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err40 = validate.errors;
    const res40 = ref31(data.data);
    const suberr40 = ref31.errors;
    validate.errors = err40;
    if (!res40) {
      validate.errors = [errorMerge(suberr40[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref29 = function validate(data) {
    validate.errors = null;
    const err41 = validate.errors;
    const res41 = ref30(data);
    const suberr41 = ref30.errors;
    validate.errors = err41;
    if (!res41) {
      validate.errors = [errorMerge(suberr41[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref39 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.content !== undefined && hasOwn(data, "content"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/content" }];
      return false;
    }
    if (!(data.start !== undefined && hasOwn(data, "start"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/start" }];
      return false;
    }
    if (!(data.end !== undefined && hasOwn(data, "end"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/end" }];
      return false;
    }
    if (!(data.identifier !== undefined && hasOwn(data, "identifier"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/identifier" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(typeof data.content === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/content/type", instanceLocation: "#/content" }];
      return false;
    }
    if (!(typeof data.start === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/start/type", instanceLocation: "#/start" }];
      return false;
    }
    if (!(typeof data.end === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/end/type", instanceLocation: "#/end" }];
      return false;
    }
    if (!(typeof data.identifier === "string" || data.identifier === null)) {
      validate.errors = [{ keywordLocation: "#/properties/identifier/type", instanceLocation: "#/identifier" }];
      return false;
    }
    const sub27 = (() => {
      const err44 = validate.errors;
      const res44 = ref5(data.userId);
      const suberr44 = ref5.errors;
      validate.errors = err44;
      if (!res44) return false;
      return true;
    })();
    const sub28 = (() => {
      if (!(data.userId === null)) return false;
      return true;
    })();
    if (!(sub27 || sub28)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    return true;
  };
  const ref38 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.dialogue !== undefined && hasOwn(data, "dialogue"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dialogue" }];
      return false;
    }
    if (!(typeof data.callId === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/callId/type", instanceLocation: "#/callId" }];
      return false;
    }
    const err42 = validate.errors;
    const res42 = ref9(data.createdAt);
    const suberr42 = ref9.errors;
    validate.errors = err42;
    if (!res42) {
      validate.errors = [errorMerge(suberr42[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.duration === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const err43 = validate.errors;
    const res43 = ref32(data.status);
    const suberr43 = ref32.errors;
    validate.errors = err43;
    if (!res43) {
      validate.errors = [errorMerge(suberr43[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(Array.isArray(data.dialogue) || data.dialogue === null)) {
      validate.errors = [{ keywordLocation: "#/properties/dialogue/type", instanceLocation: "#/dialogue" }];
      return false;
    }
    if (Array.isArray(data.dialogue)) {
      for (let q = 0; q < data.dialogue.length; q++) {
        if (data.dialogue[q] !== undefined && hasOwn(data.dialogue, q)) {
          const err45 = validate.errors;
          const res45 = ref39(data.dialogue[q]);
          const suberr45 = ref39.errors;
          validate.errors = err45;
          if (!res45) {
            validate.errors = [errorMerge(suberr45[0], "#/properties/dialogue/items/$ref", "#/dialogue/" + q)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref37 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err46 = validate.errors;
    const res46 = ref38(data.data);
    const suberr46 = ref38.errors;
    validate.errors = err46;
    if (!res46) {
      validate.errors = [errorMerge(suberr46[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref36 = function validate(data) {
    validate.errors = null;
    const err47 = validate.errors;
    const res47 = ref37(data);
    const suberr47 = ref37.errors;
    validate.errors = err47;
    if (!res47) {
      validate.errors = [errorMerge(suberr47[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern5 = new RegExp("^VM(.*)$", "u");
  const ref43 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern5.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref44 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "completed" || data === "in-progress")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const format2 = new RegExp(
    "^[a-z][a-z0-9+\\-.]*:(?:\\/?\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d\\d?)|(?:[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\\d*)?(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\\/?(?:(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?)(?:\\?(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$",
    "i",
  );
  const ref42 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.transcript !== undefined && hasOwn(data, "transcript"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/transcript" }];
      return false;
    }
    if (!(data.recordingUrl !== undefined && hasOwn(data, "recordingUrl"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/recordingUrl" }];
      return false;
    }
    const err48 = validate.errors;
    const res48 = ref43(data.id);
    const suberr48 = ref43.errors;
    validate.errors = err48;
    if (!res48) {
      validate.errors = [errorMerge(suberr48[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err49 = validate.errors;
    const res49 = ref44(data.status);
    const suberr49 = ref44.errors;
    validate.errors = err49;
    if (!res49) {
      validate.errors = [errorMerge(suberr49[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(Number.isInteger(data.duration) || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(typeof data.transcript === "string" || data.transcript === null)) {
      validate.errors = [{ keywordLocation: "#/properties/transcript/type", instanceLocation: "#/transcript" }];
      return false;
    }
    if (!(typeof data.recordingUrl === "string" || data.recordingUrl === null)) {
      validate.errors = [{ keywordLocation: "#/properties/recordingUrl/type", instanceLocation: "#/recordingUrl" }];
      return false;
    }
    if (typeof data.recordingUrl === "string") {
      if (!format2.test(data.recordingUrl)) {
        validate.errors = [{ keywordLocation: "#/properties/recordingUrl/format", instanceLocation: "#/recordingUrl" }];
        return false;
      }
    }
    return true;
  };
  const ref41 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err50 = validate.errors;
    const res50 = ref42(data.data);
    const suberr50 = ref42.errors;
    validate.errors = err50;
    if (!res50) {
      validate.errors = [errorMerge(suberr50[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref40 = function validate(data) {
    validate.errors = null;
    const err51 = validate.errors;
    const res51 = ref41(data);
    const suberr51 = ref41.errors;
    validate.errors = err51;
    if (!res51) {
      validate.errors = [errorMerge(suberr51[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref48 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "address" ||
        data === "boolean" ||
        data === "date" ||
        data === "multi-select" ||
        data === "number" ||
        data === "string" ||
        data === "url"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref47 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    const err52 = validate.errors;
    const res52 = ref48(data.type);
    const suberr52 = ref48.errors;
    validate.errors = err52;
    if (!res52) {
      validate.errors = [errorMerge(suberr52[0], "#/properties/type/$ref", "#/type")];
      return false;
    }
    return true;
  };
  const ref46 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let r = 0; r < data.data.length; r++) {
      if (data.data[r] !== undefined && hasOwn(data.data, r)) {
        const err53 = validate.errors;
        const res53 = ref47(data.data[r]);
        const suberr53 = ref47.errors;
        validate.errors = err53;
        if (!res53) {
          validate.errors = [errorMerge(suberr53[0], "#/properties/data/items/$ref", "#/data/" + r)];
          return false;
        }
      }
    }
    return true;
  };
  const ref45 = function validate(data) {
    validate.errors = null;
    const err54 = validate.errors;
    const res54 = ref46(data);
    const suberr54 = ref46.errors;
    validate.errors = err54;
    if (!res54) {
      validate.errors = [errorMerge(suberr54[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern6 = new RegExp("^(.*)$", "u");
  const ref52 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern6.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const stringLength = (string) => (/[\uD800-\uDFFF]/.test(string) ? [...string].length : string.length);
  const ref54 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    return true;
  };
  const ref55 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    return true;
  };
  const ref53 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.firstName !== undefined && hasOwn(data, "firstName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(data.lastName !== undefined && hasOwn(data, "lastName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(data.company !== undefined && hasOwn(data, "company"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/company" }];
      return false;
    }
    if (!(data.role !== undefined && hasOwn(data, "role"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/role" }];
      return false;
    }
    if (!(data.emails !== undefined && hasOwn(data, "emails"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/emails" }];
      return false;
    }
    if (!(data.phoneNumbers !== undefined && hasOwn(data, "phoneNumbers"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumbers" }];
      return false;
    }
    if (!(typeof data.firstName === "string" || data.firstName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/firstName/type", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(typeof data.lastName === "string" || data.lastName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/lastName/type", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(typeof data.company === "string" || data.company === null)) {
      validate.errors = [{ keywordLocation: "#/properties/company/type", instanceLocation: "#/company" }];
      return false;
    }
    if (!(typeof data.role === "string" || data.role === null)) {
      validate.errors = [{ keywordLocation: "#/properties/role/type", instanceLocation: "#/role" }];
      return false;
    }
    if (!Array.isArray(data.emails)) {
      validate.errors = [{ keywordLocation: "#/properties/emails/type", instanceLocation: "#/emails" }];
      return false;
    }
    for (let t = 0; t < data.emails.length; t++) {
      if (data.emails[t] !== undefined && hasOwn(data.emails, t)) {
        const err56 = validate.errors;
        const res56 = ref54(data.emails[t]);
        const suberr56 = ref54.errors;
        validate.errors = err56;
        if (!res56) {
          validate.errors = [errorMerge(suberr56[0], "#/properties/emails/items/$ref", "#/emails/" + t)];
          return false;
        }
      }
    }
    if (!Array.isArray(data.phoneNumbers)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumbers/type", instanceLocation: "#/phoneNumbers" }];
      return false;
    }
    for (let u = 0; u < data.phoneNumbers.length; u++) {
      if (data.phoneNumbers[u] !== undefined && hasOwn(data.phoneNumbers, u)) {
        const err57 = validate.errors;
        const res57 = ref55(data.phoneNumbers[u]);
        const suberr57 = ref55.errors;
        validate.errors = err57;
        if (!res57) {
          validate.errors = [errorMerge(suberr57[0], "#/properties/phoneNumbers/items/$ref", "#/phoneNumbers/" + u)];
          return false;
        }
      }
    }
    return true;
  };
  const ref57 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "address")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref58 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "boolean" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref59 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "date")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    const sub32 = (() => {
      const err61 = validate.errors;
      const res61 = ref9(data.value);
      const suberr61 = ref9.errors;
      validate.errors = err61;
      if (!res61) return false;
      return true;
    })();
    const sub33 = (() => {
      if (!(data.value === null)) return false;
      return true;
    })();
    if (!(sub32 || sub33)) {
      validate.errors = [{ keywordLocation: "#/properties/value/anyOf", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref60 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "multi-select")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(Array.isArray(data.value) || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    if (Array.isArray(data.value)) {
      for (let x = 0; x < data.value.length; x++) {
        if (data.value[x] !== undefined && hasOwn(data.value, x)) {
          if (!(typeof data.value[x] === "string")) {
            validate.errors = [{ keywordLocation: "#/properties/value/items/type", instanceLocation: "#/value/" + x }];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref61 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "number" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref62 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref63 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "url")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref56 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (data.key !== undefined && hasOwn(data, "key")) {
      if (!(typeof data.key === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
        return false;
      }
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    const sub29 = (() => {
      const err59 = validate.errors;
      const res59 = ref57(data);
      const suberr59 = ref57.errors;
      validate.errors = err59;
      if (!res59) return false;
      return true;
    })();
    const sub30 = (() => {
      const err60 = validate.errors;
      const res60 = ref58(data);
      const suberr60 = ref58.errors;
      validate.errors = err60;
      if (!res60) return false;
      return true;
    })();
    const sub31 = (() => {
      const err62 = validate.errors;
      const res62 = ref59(data);
      const suberr62 = ref59.errors;
      validate.errors = err62;
      if (!res62) return false;
      return true;
    })();
    const sub34 = (() => {
      const err63 = validate.errors;
      const res63 = ref60(data);
      const suberr63 = ref60.errors;
      validate.errors = err63;
      if (!res63) return false;
      return true;
    })();
    const sub35 = (() => {
      const err64 = validate.errors;
      const res64 = ref61(data);
      const suberr64 = ref61.errors;
      validate.errors = err64;
      if (!res64) return false;
      return true;
    })();
    const sub36 = (() => {
      const err65 = validate.errors;
      const res65 = ref62(data);
      const suberr65 = ref62.errors;
      validate.errors = err65;
      if (!res65) return false;
      return true;
    })();
    const sub37 = (() => {
      const err66 = validate.errors;
      const res66 = ref63(data);
      const suberr66 = ref63.errors;
      validate.errors = err66;
      if (!res66) return false;
      return true;
    })();
    if (!(sub29 || sub30 || sub31 || sub34 || sub35 || sub36 || sub37)) {
      validate.errors = [{ keywordLocation: "#/anyOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref51 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.externalId !== undefined && hasOwn(data, "externalId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/externalId" }];
      return false;
    }
    if (!(data.source !== undefined && hasOwn(data, "source"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/source" }];
      return false;
    }
    if (!(data.sourceUrl !== undefined && hasOwn(data, "sourceUrl"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/sourceUrl" }];
      return false;
    }
    if (!(data.defaultFields !== undefined && hasOwn(data, "defaultFields"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/defaultFields" }];
      return false;
    }
    if (!(data.customFields !== undefined && hasOwn(data, "customFields"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/customFields" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.createdByUserId !== undefined && hasOwn(data, "createdByUserId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdByUserId" }];
      return false;
    }
    const err55 = validate.errors;
    const res55 = ref52(data.id);
    const suberr55 = ref52.errors;
    validate.errors = err55;
    if (!res55) {
      validate.errors = [errorMerge(suberr55[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.externalId === "string" || data.externalId === null)) {
      validate.errors = [{ keywordLocation: "#/properties/externalId/type", instanceLocation: "#/externalId" }];
      return false;
    }
    if (typeof data.externalId === "string") {
      if (data.externalId.length > 75 && stringLength(data.externalId) > 75) {
        validate.errors = [{ keywordLocation: "#/properties/externalId/maxLength", instanceLocation: "#/externalId" }];
        return false;
      }
      if (data.externalId.length < 1 || stringLength(data.externalId) < 1) {
        validate.errors = [{ keywordLocation: "#/properties/externalId/minLength", instanceLocation: "#/externalId" }];
        return false;
      }
    }
    if (!(typeof data.source === "string" || data.source === null)) {
      validate.errors = [{ keywordLocation: "#/properties/source/type", instanceLocation: "#/source" }];
      return false;
    }
    if (typeof data.source === "string") {
      if (data.source.length > 75 && stringLength(data.source) > 75) {
        validate.errors = [{ keywordLocation: "#/properties/source/maxLength", instanceLocation: "#/source" }];
        return false;
      }
      if (data.source.length < 1 || stringLength(data.source) < 1) {
        validate.errors = [{ keywordLocation: "#/properties/source/minLength", instanceLocation: "#/source" }];
        return false;
      }
    }
    if (!(typeof data.sourceUrl === "string" || data.sourceUrl === null)) {
      validate.errors = [{ keywordLocation: "#/properties/sourceUrl/type", instanceLocation: "#/sourceUrl" }];
      return false;
    }
    if (typeof data.sourceUrl === "string") {
      if (data.sourceUrl.length > 200 && stringLength(data.sourceUrl) > 200) {
        validate.errors = [{ keywordLocation: "#/properties/sourceUrl/maxLength", instanceLocation: "#/sourceUrl" }];
        return false;
      }
      if (data.sourceUrl.length < 1 || stringLength(data.sourceUrl) < 1) {
        validate.errors = [{ keywordLocation: "#/properties/sourceUrl/minLength", instanceLocation: "#/sourceUrl" }];
        return false;
      }
      if (!format2.test(data.sourceUrl)) {
        validate.errors = [{ keywordLocation: "#/properties/sourceUrl/format", instanceLocation: "#/sourceUrl" }];
        return false;
      }
    }
    const err58 = validate.errors;
    const res58 = ref53(data.defaultFields);
    const suberr58 = ref53.errors;
    validate.errors = err58;
    if (!res58) {
      validate.errors = [errorMerge(suberr58[0], "#/properties/defaultFields/$ref", "#/defaultFields")];
      return false;
    }
    if (!Array.isArray(data.customFields)) {
      validate.errors = [{ keywordLocation: "#/properties/customFields/type", instanceLocation: "#/customFields" }];
      return false;
    }
    for (let v = 0; v < data.customFields.length; v++) {
      if (data.customFields[v] !== undefined && hasOwn(data.customFields, v)) {
        const err67 = validate.errors;
        const res67 = ref56(data.customFields[v]);
        const suberr67 = ref56.errors;
        validate.errors = err67;
        if (!res67) {
          validate.errors = [errorMerge(suberr67[0], "#/properties/customFields/items/$ref", "#/customFields/" + v)];
          return false;
        }
      }
    }
    const err68 = validate.errors;
    const res68 = ref9(data.createdAt);
    const suberr68 = ref9.errors;
    validate.errors = err68;
    if (!res68) {
      validate.errors = [errorMerge(suberr68[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err69 = validate.errors;
    const res69 = ref9(data.updatedAt);
    const suberr69 = ref9.errors;
    validate.errors = err69;
    if (!res69) {
      validate.errors = [errorMerge(suberr69[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    const err70 = validate.errors;
    const res70 = ref5(data.createdByUserId);
    const suberr70 = ref5.errors;
    validate.errors = err70;
    if (!res70) {
      validate.errors = [errorMerge(suberr70[0], "#/properties/createdByUserId/$ref", "#/createdByUserId")];
      return false;
    }
    return true;
  };
  const ref50 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let s = 0; s < data.data.length; s++) {
      if (data.data[s] !== undefined && hasOwn(data.data, s)) {
        const err71 = validate.errors;
        const res71 = ref51(data.data[s]);
        const suberr71 = ref51.errors;
        validate.errors = err71;
        if (!res71) {
          validate.errors = [errorMerge(suberr71[0], "#/properties/data/items/$ref", "#/data/" + s)];
          return false;
        }
      }
    }
    const err72 = validate.errors;
    const res72 = ref10(data.totalItems);
    const suberr72 = ref10.errors;
    validate.errors = err72;
    if (!res72) {
      validate.errors = [errorMerge(suberr72[0], "#/properties/totalItems/$ref", "#/totalItems")];
      return false;
    }
    const err73 = validate.errors;
    const res73 = ref11(data.nextPageToken);
    const suberr73 = ref11.errors;
    validate.errors = err73;
    if (!res73) {
      validate.errors = [errorMerge(suberr73[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref49 = function validate(data) {
    validate.errors = null;
    const err74 = validate.errors;
    const res74 = ref50(data);
    const suberr74 = ref50.errors;
    validate.errors = err74;
    if (!res74) {
      validate.errors = [errorMerge(suberr74[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref65 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err75 = validate.errors;
    const res75 = ref51(data.data);
    const suberr75 = ref51.errors;
    validate.errors = err75;
    if (!res75) {
      validate.errors = [errorMerge(suberr75[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref64 = function validate(data) {
    validate.errors = null;
    const err76 = validate.errors;
    const res76 = ref65(data);
    const suberr76 = ref65.errors;
    validate.errors = err76;
    if (!res76) {
      validate.errors = [errorMerge(suberr76[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern7 = new RegExp("^CN(.*)$", "u");
  const ref69 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern7.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern8 = new RegExp("^\\d{5,6}$", "u");
  const ref70 = function validate(data) {
    validate.errors = null;
    const sub38 = (() => {
      const err79 = validate.errors;
      const res79 = ref8(data);
      const suberr79 = ref8.errors;
      validate.errors = err79;
      if (!res79) return false;
      return true;
    })();
    const sub39 = (() => {
      if (!(typeof data === "string")) return false;
      if (!pattern8.test(data)) return false;
      return true;
    })();
    const sub40 = (() => {
      if (!(typeof data === "string")) return false;
      if (!(data === "Anonymous" || data === "Blocked" || data === "Restricted")) return false;
      return true;
    })();
    if (!(sub38 || sub39 || sub40)) {
      validate.errors = [{ keywordLocation: "#/anyOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern9 = new RegExp("^SYU(.*)$", "u");
  const ref71 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern9.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref72 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern0.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref68 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/participants" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.assignedTo !== undefined && hasOwn(data, "assignedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/assignedTo" }];
      return false;
    }
    if (!(data.lastActivityAt !== undefined && hasOwn(data, "lastActivityAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastActivityAt" }];
      return false;
    }
    if (!(data.lastActivityId !== undefined && hasOwn(data, "lastActivityId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastActivityId" }];
      return false;
    }
    if (!(data.mutedUntil !== undefined && hasOwn(data, "mutedUntil"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/mutedUntil" }];
      return false;
    }
    if (!(data.snoozedUntil !== undefined && hasOwn(data, "snoozedUntil"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/snoozedUntil" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.deletedAt !== undefined && hasOwn(data, "deletedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/deletedAt" }];
      return false;
    }
    const err77 = validate.errors;
    const res77 = ref69(data.id);
    const suberr77 = ref69.errors;
    validate.errors = err77;
    if (!res77) {
      validate.errors = [errorMerge(suberr77[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err78 = validate.errors;
    const res78 = ref4(data.phoneNumberId);
    const suberr78 = ref4.errors;
    validate.errors = err78;
    if (!res78) {
      validate.errors = [errorMerge(suberr78[0], "#/properties/phoneNumberId/$ref", "#/phoneNumberId")];
      return false;
    }
    if (!Array.isArray(data.participants)) {
      validate.errors = [{ keywordLocation: "#/properties/participants/type", instanceLocation: "#/participants" }];
      return false;
    }
    for (let z = 0; z < data.participants.length; z++) {
      if (data.participants[z] !== undefined && hasOwn(data.participants, z)) {
        const err80 = validate.errors;
        const res80 = ref70(data.participants[z]);
        const suberr80 = ref70.errors;
        validate.errors = err80;
        if (!res80) {
          validate.errors = [errorMerge(suberr80[0], "#/properties/participants/items/$ref", "#/participants/" + z)];
          return false;
        }
      }
    }
    if (!(typeof data.name === "string" || data.name === null)) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    const sub41 = (() => {
      const err81 = validate.errors;
      const res81 = ref5(data.assignedTo);
      const suberr81 = ref5.errors;
      validate.errors = err81;
      if (!res81) return false;
      return true;
    })();
    const sub42 = (() => {
      const err82 = validate.errors;
      const res82 = ref71(data.assignedTo);
      const suberr82 = ref71.errors;
      validate.errors = err82;
      if (!res82) return false;
      return true;
    })();
    const sub43 = (() => {
      if (!(data.assignedTo === null)) return false;
      return true;
    })();
    if (!(sub41 || sub42 || sub43)) {
      validate.errors = [{ keywordLocation: "#/properties/assignedTo/anyOf", instanceLocation: "#/assignedTo" }];
      return false;
    }
    const sub44 = (() => {
      const err83 = validate.errors;
      const res83 = ref9(data.lastActivityAt);
      const suberr83 = ref9.errors;
      validate.errors = err83;
      if (!res83) return false;
      return true;
    })();
    const sub45 = (() => {
      if (!(data.lastActivityAt === null)) return false;
      return true;
    })();
    if (!(sub44 || sub45)) {
      validate.errors = [
        { keywordLocation: "#/properties/lastActivityAt/anyOf", instanceLocation: "#/lastActivityAt" },
      ];
      return false;
    }
    const sub46 = (() => {
      const err84 = validate.errors;
      const res84 = ref72(data.lastActivityId);
      const suberr84 = ref72.errors;
      validate.errors = err84;
      if (!res84) return false;
      return true;
    })();
    const sub47 = (() => {
      if (!(data.lastActivityId === null)) return false;
      return true;
    })();
    if (!(sub46 || sub47)) {
      validate.errors = [
        { keywordLocation: "#/properties/lastActivityId/anyOf", instanceLocation: "#/lastActivityId" },
      ];
      return false;
    }
    const sub48 = (() => {
      const err85 = validate.errors;
      const res85 = ref9(data.mutedUntil);
      const suberr85 = ref9.errors;
      validate.errors = err85;
      if (!res85) return false;
      return true;
    })();
    const sub49 = (() => {
      if (!(data.mutedUntil === null)) return false;
      return true;
    })();
    if (!(sub48 || sub49)) {
      validate.errors = [{ keywordLocation: "#/properties/mutedUntil/anyOf", instanceLocation: "#/mutedUntil" }];
      return false;
    }
    const sub50 = (() => {
      const err86 = validate.errors;
      const res86 = ref9(data.snoozedUntil);
      const suberr86 = ref9.errors;
      validate.errors = err86;
      if (!res86) return false;
      return true;
    })();
    const sub51 = (() => {
      if (!(data.snoozedUntil === null)) return false;
      return true;
    })();
    if (!(sub50 || sub51)) {
      validate.errors = [{ keywordLocation: "#/properties/snoozedUntil/anyOf", instanceLocation: "#/snoozedUntil" }];
      return false;
    }
    const sub52 = (() => {
      const err87 = validate.errors;
      const res87 = ref9(data.createdAt);
      const suberr87 = ref9.errors;
      validate.errors = err87;
      if (!res87) return false;
      return true;
    })();
    const sub53 = (() => {
      if (!(data.createdAt === null)) return false;
      return true;
    })();
    if (!(sub52 || sub53)) {
      validate.errors = [{ keywordLocation: "#/properties/createdAt/anyOf", instanceLocation: "#/createdAt" }];
      return false;
    }
    const sub54 = (() => {
      const err88 = validate.errors;
      const res88 = ref9(data.updatedAt);
      const suberr88 = ref9.errors;
      validate.errors = err88;
      if (!res88) return false;
      return true;
    })();
    const sub55 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub54 || sub55)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const sub56 = (() => {
      const err89 = validate.errors;
      const res89 = ref9(data.deletedAt);
      const suberr89 = ref9.errors;
      validate.errors = err89;
      if (!res89) return false;
      return true;
    })();
    const sub57 = (() => {
      if (!(data.deletedAt === null)) return false;
      return true;
    })();
    if (!(sub56 || sub57)) {
      validate.errors = [{ keywordLocation: "#/properties/deletedAt/anyOf", instanceLocation: "#/deletedAt" }];
      return false;
    }
    return true;
  };
  const ref67 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let y = 0; y < data.data.length; y++) {
      if (data.data[y] !== undefined && hasOwn(data.data, y)) {
        const err90 = validate.errors;
        const res90 = ref68(data.data[y]);
        const suberr90 = ref68.errors;
        validate.errors = err90;
        if (!res90) {
          validate.errors = [errorMerge(suberr90[0], "#/properties/data/items/$ref", "#/data/" + y)];
          return false;
        }
      }
    }
    const err91 = validate.errors;
    const res91 = ref10(data.totalItems);
    const suberr91 = ref10.errors;
    validate.errors = err91;
    if (!res91) {
      validate.errors = [errorMerge(suberr91[0], "#/properties/totalItems/$ref", "#/totalItems")];
      return false;
    }
    const err92 = validate.errors;
    const res92 = ref11(data.nextPageToken);
    const suberr92 = ref11.errors;
    validate.errors = err92;
    if (!res92) {
      validate.errors = [errorMerge(suberr92[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref66 = function validate(data) {
    validate.errors = null;
    const err93 = validate.errors;
    const res93 = ref67(data);
    const suberr93 = ref67.errors;
    validate.errors = err93;
    if (!res93) {
      validate.errors = [errorMerge(suberr93[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref73 = function validate(data) {
    validate.errors = null;
    const err94 = validate.errors;
    const res94 = ref68(data);
    const suberr94 = ref68.errors;
    validate.errors = err94;
    if (!res94) {
      validate.errors = [errorMerge(suberr94[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref77 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern0.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref78 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(data === "queued" || data === "sent" || data === "delivered" || data === "undelivered" || data === "received")
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref79 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.url === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.type === "string" || data.type === null)) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    return true;
  };
  const ref76 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.to !== undefined && hasOwn(data, "to"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/to" }];
      return false;
    }
    if (!(data.from !== undefined && hasOwn(data, "from"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/from" }];
      return false;
    }
    if (!(data.text !== undefined && hasOwn(data, "text"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/text" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err95 = validate.errors;
    const res95 = ref77(data.id);
    const suberr95 = ref77.errors;
    validate.errors = err95;
    if (!res95) {
      validate.errors = [errorMerge(suberr95[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!Array.isArray(data.to)) {
      validate.errors = [{ keywordLocation: "#/properties/to/type", instanceLocation: "#/to" }];
      return false;
    }
    for (let jj = 0; jj < data.to.length; jj++) {
      if (data.to[jj] !== undefined && hasOwn(data.to, jj)) {
        const err96 = validate.errors;
        const res96 = ref8(data.to[jj]);
        const suberr96 = ref8.errors;
        validate.errors = err96;
        if (!res96) {
          validate.errors = [errorMerge(suberr96[0], "#/properties/to/items/$ref", "#/to/" + jj)];
          return false;
        }
      }
    }
    if (!(typeof data.from === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/from/type", instanceLocation: "#/from" }];
      return false;
    }
    if (!(typeof data.text === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/text/type", instanceLocation: "#/text" }];
      return false;
    }
    const sub58 = (() => {
      const err97 = validate.errors;
      const res97 = ref4(data.phoneNumberId);
      const suberr97 = ref4.errors;
      validate.errors = err97;
      if (!res97) return false;
      return true;
    })();
    const sub59 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub58 || sub59)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const err98 = validate.errors;
    const res98 = ref69(data.conversationId);
    const suberr98 = ref69.errors;
    validate.errors = err98;
    if (!res98) {
      validate.errors = [errorMerge(suberr98[0], "#/properties/conversationId/$ref", "#/conversationId")];
      return false;
    }
    const err99 = validate.errors;
    const res99 = ref6(data.direction);
    const suberr99 = ref6.errors;
    validate.errors = err99;
    if (!res99) {
      validate.errors = [errorMerge(suberr99[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const sub60 = (() => {
      const err100 = validate.errors;
      const res100 = ref5(data.userId);
      const suberr100 = ref5.errors;
      validate.errors = err100;
      if (!res100) return false;
      return true;
    })();
    const sub61 = (() => {
      if (!(data.userId === null)) return false;
      return true;
    })();
    if (!(sub60 || sub61)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    const err101 = validate.errors;
    const res101 = ref78(data.status);
    const suberr101 = ref78.errors;
    validate.errors = err101;
    if (!res101) {
      validate.errors = [errorMerge(suberr101[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    const err102 = validate.errors;
    const res102 = ref9(data.createdAt);
    const suberr102 = ref9.errors;
    validate.errors = err102;
    if (!res102) {
      validate.errors = [errorMerge(suberr102[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err103 = validate.errors;
    const res103 = ref9(data.updatedAt);
    const suberr103 = ref9.errors;
    validate.errors = err103;
    if (!res103) {
      validate.errors = [errorMerge(suberr103[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    if (data.media !== undefined && hasOwn(data, "media")) {
      if (!Array.isArray(data.media)) {
        validate.errors = [{ keywordLocation: "#/properties/media/type", instanceLocation: "#/media" }];
        return false;
      }
      for (let kk = 0; kk < data.media.length; kk++) {
        if (data.media[kk] !== undefined && hasOwn(data.media, kk)) {
          const err104 = validate.errors;
          const res104 = ref79(data.media[kk]);
          const suberr104 = ref79.errors;
          validate.errors = err104;
          if (!res104) {
            validate.errors = [errorMerge(suberr104[0], "#/properties/media/items/$ref", "#/media/" + kk)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref75 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let ii = 0; ii < data.data.length; ii++) {
      if (data.data[ii] !== undefined && hasOwn(data.data, ii)) {
        const err105 = validate.errors;
        const res105 = ref76(data.data[ii]);
        const suberr105 = ref76.errors;
        validate.errors = err105;
        if (!res105) {
          validate.errors = [errorMerge(suberr105[0], "#/properties/data/items/$ref", "#/data/" + ii)];
          return false;
        }
      }
    }
    const err106 = validate.errors;
    const res106 = ref10(data.totalItems);
    const suberr106 = ref10.errors;
    validate.errors = err106;
    if (!res106) {
      validate.errors = [errorMerge(suberr106[0], "#/properties/totalItems/$ref", "#/totalItems")];
      return false;
    }
    const err107 = validate.errors;
    const res107 = ref11(data.nextPageToken);
    const suberr107 = ref11.errors;
    validate.errors = err107;
    if (!res107) {
      validate.errors = [errorMerge(suberr107[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref74 = function validate(data) {
    validate.errors = null;
    const err108 = validate.errors;
    const res108 = ref75(data);
    const suberr108 = ref75.errors;
    validate.errors = err108;
    if (!res108) {
      validate.errors = [errorMerge(suberr108[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref81 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err109 = validate.errors;
    const res109 = ref76(data.data);
    const suberr109 = ref76.errors;
    validate.errors = err109;
    if (!res109) {
      validate.errors = [errorMerge(suberr109[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref80 = function validate(data) {
    validate.errors = null;
    const err110 = validate.errors;
    const res110 = ref81(data);
    const suberr110 = ref81.errors;
    validate.errors = err110;
    if (!res110) {
      validate.errors = [errorMerge(suberr110[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const format3 = (input) => {
    if (input.length > 318) return false;
    const fast =
      /^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,20}(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,21}){0,2}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?){0,3}$/i;
    if (fast.test(input)) return true;
    if (!input.includes("@") || /(^\.|^"|\.@|\.\.)/.test(input)) return false;
    const [name, host, ...rest] = input.split("@");
    if (!name || !host || rest.length !== 0 || name.length > 64 || host.length > 253) return false;
    if (!/^[a-z0-9.-]+$/i.test(host) || !/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i.test(name)) return false;
    return host.split(".").every((part) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(part));
  };
  const ref86 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "owner" || data === "admin" || data === "member")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern10 = new RegExp("^GR(.*)$", "u");
  const ref87 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern10.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref85 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.email !== undefined && hasOwn(data, "email"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/email" }];
      return false;
    }
    if (!(data.firstName !== undefined && hasOwn(data, "firstName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(data.lastName !== undefined && hasOwn(data, "lastName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(data.role !== undefined && hasOwn(data, "role"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/role" }];
      return false;
    }
    if (!(data.groupId !== undefined && hasOwn(data, "groupId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/groupId" }];
      return false;
    }
    const err113 = validate.errors;
    const res113 = ref5(data.id);
    const suberr113 = ref5.errors;
    validate.errors = err113;
    if (!res113) {
      validate.errors = [errorMerge(suberr113[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.email === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/email/type", instanceLocation: "#/email" }];
      return false;
    }
    if (!format3(data.email)) {
      validate.errors = [{ keywordLocation: "#/properties/email/format", instanceLocation: "#/email" }];
      return false;
    }
    if (!(typeof data.firstName === "string" || data.firstName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/firstName/type", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(typeof data.lastName === "string" || data.lastName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/lastName/type", instanceLocation: "#/lastName" }];
      return false;
    }
    const err114 = validate.errors;
    const res114 = ref86(data.role);
    const suberr114 = ref86.errors;
    validate.errors = err114;
    if (!res114) {
      validate.errors = [errorMerge(suberr114[0], "#/properties/role/$ref", "#/role")];
      return false;
    }
    const err115 = validate.errors;
    const res115 = ref87(data.groupId);
    const suberr115 = ref87.errors;
    validate.errors = err115;
    if (!res115) {
      validate.errors = [errorMerge(suberr115[0], "#/properties/groupId/$ref", "#/groupId")];
      return false;
    }
    return true;
  };
  const ref90 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "restricted" || data === "unrestricted")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref89 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.CA !== undefined && hasOwn(data, "CA"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/CA" }];
      return false;
    }
    if (!(data.US !== undefined && hasOwn(data, "US"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/US" }];
      return false;
    }
    if (!(data.Intl !== undefined && hasOwn(data, "Intl"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/Intl" }];
      return false;
    }
    const err117 = validate.errors;
    const res117 = ref90(data.CA);
    const suberr117 = ref90.errors;
    validate.errors = err117;
    if (!res117) {
      validate.errors = [errorMerge(suberr117[0], "#/properties/CA/$ref", "#/CA")];
      return false;
    }
    const err118 = validate.errors;
    const res118 = ref90(data.US);
    const suberr118 = ref90.errors;
    validate.errors = err118;
    if (!res118) {
      validate.errors = [errorMerge(suberr118[0], "#/properties/US/$ref", "#/US")];
      return false;
    }
    const err119 = validate.errors;
    const res119 = ref90(data.Intl);
    const suberr119 = ref90.errors;
    validate.errors = err119;
    if (!res119) {
      validate.errors = [errorMerge(suberr119[0], "#/properties/Intl/$ref", "#/Intl")];
      return false;
    }
    return true;
  };
  const ref88 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.messaging !== undefined && hasOwn(data, "messaging"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/messaging" }];
      return false;
    }
    if (!(data.calling !== undefined && hasOwn(data, "calling"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/calling" }];
      return false;
    }
    const err120 = validate.errors;
    const res120 = ref89(data.messaging);
    const suberr120 = ref89.errors;
    validate.errors = err120;
    if (!res120) {
      validate.errors = [errorMerge(suberr120[0], "#/properties/messaging/$ref", "#/messaging")];
      return false;
    }
    const err121 = validate.errors;
    const res121 = ref89(data.calling);
    const suberr121 = ref89.errors;
    validate.errors = err121;
    if (!res121) {
      validate.errors = [errorMerge(suberr121[0], "#/properties/calling/$ref", "#/calling")];
      return false;
    }
    return true;
  };
  const ref84 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.groupId !== undefined && hasOwn(data, "groupId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/groupId" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.number !== undefined && hasOwn(data, "number"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/number" }];
      return false;
    }
    if (!(data.formattedNumber !== undefined && hasOwn(data, "formattedNumber"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/formattedNumber" }];
      return false;
    }
    if (!(data.forward !== undefined && hasOwn(data, "forward"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forward" }];
      return false;
    }
    if (!(data.portRequestId !== undefined && hasOwn(data, "portRequestId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/portRequestId" }];
      return false;
    }
    if (!(data.portingStatus !== undefined && hasOwn(data, "portingStatus"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/portingStatus" }];
      return false;
    }
    if (!(data.symbol !== undefined && hasOwn(data, "symbol"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/symbol" }];
      return false;
    }
    if (!(data.users !== undefined && hasOwn(data, "users"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/users" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.restrictions !== undefined && hasOwn(data, "restrictions"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/restrictions" }];
      return false;
    }
    const err111 = validate.errors;
    const res111 = ref4(data.id);
    const suberr111 = ref4.errors;
    validate.errors = err111;
    if (!res111) {
      validate.errors = [errorMerge(suberr111[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.groupId === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/groupId/type", instanceLocation: "#/groupId" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    const err112 = validate.errors;
    const res112 = ref8(data.number);
    const suberr112 = ref8.errors;
    validate.errors = err112;
    if (!res112) {
      validate.errors = [errorMerge(suberr112[0], "#/properties/number/$ref", "#/number")];
      return false;
    }
    if (!(typeof data.formattedNumber === "string" || data.formattedNumber === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/formattedNumber/type", instanceLocation: "#/formattedNumber" },
      ];
      return false;
    }
    if (!(typeof data.forward === "string" || data.forward === null)) {
      validate.errors = [{ keywordLocation: "#/properties/forward/type", instanceLocation: "#/forward" }];
      return false;
    }
    if (!(typeof data.portRequestId === "string" || data.portRequestId === null)) {
      validate.errors = [{ keywordLocation: "#/properties/portRequestId/type", instanceLocation: "#/portRequestId" }];
      return false;
    }
    if (!(typeof data.portingStatus === "string" || data.portingStatus === null)) {
      validate.errors = [{ keywordLocation: "#/properties/portingStatus/type", instanceLocation: "#/portingStatus" }];
      return false;
    }
    if (!(typeof data.symbol === "string" || data.symbol === null)) {
      validate.errors = [{ keywordLocation: "#/properties/symbol/type", instanceLocation: "#/symbol" }];
      return false;
    }
    if (!Array.isArray(data.users)) {
      validate.errors = [{ keywordLocation: "#/properties/users/type", instanceLocation: "#/users" }];
      return false;
    }
    for (let mm = 0; mm < data.users.length; mm++) {
      if (data.users[mm] !== undefined && hasOwn(data.users, mm)) {
        const err116 = validate.errors;
        const res116 = ref85(data.users[mm]);
        const suberr116 = ref85.errors;
        validate.errors = err116;
        if (!res116) {
          validate.errors = [errorMerge(suberr116[0], "#/properties/users/items/$ref", "#/users/" + mm)];
          return false;
        }
      }
    }
    if (!(typeof data.createdAt === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/createdAt/type", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(typeof data.updatedAt === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/type", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err122 = validate.errors;
    const res122 = ref88(data.restrictions);
    const suberr122 = ref88.errors;
    validate.errors = err122;
    if (!res122) {
      validate.errors = [errorMerge(suberr122[0], "#/properties/restrictions/$ref", "#/restrictions")];
      return false;
    }
    return true;
  };
  const ref83 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let ll = 0; ll < data.data.length; ll++) {
      if (data.data[ll] !== undefined && hasOwn(data.data, ll)) {
        const err123 = validate.errors;
        const res123 = ref84(data.data[ll]);
        const suberr123 = ref84.errors;
        validate.errors = err123;
        if (!res123) {
          validate.errors = [errorMerge(suberr123[0], "#/properties/data/items/$ref", "#/data/" + ll)];
          return false;
        }
      }
    }
    return true;
  };
  const ref82 = function validate(data) {
    validate.errors = null;
    const err124 = validate.errors;
    const res124 = ref83(data);
    const suberr124 = ref83.errors;
    validate.errors = err124;
    if (!res124) {
      validate.errors = [errorMerge(suberr124[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref92 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err125 = validate.errors;
    const res125 = ref84(data.data);
    const suberr125 = ref84.errors;
    validate.errors = err125;
    if (!res125) {
      validate.errors = [errorMerge(suberr125[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref91 = function validate(data) {
    validate.errors = null;
    const err126 = validate.errors;
    const res126 = ref92(data);
    const suberr126 = ref92.errors;
    validate.errors = err126;
    if (!res126) {
      validate.errors = [errorMerge(suberr126[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref95 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.email !== undefined && hasOwn(data, "email"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/email" }];
      return false;
    }
    if (!(data.firstName !== undefined && hasOwn(data, "firstName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(data.lastName !== undefined && hasOwn(data, "lastName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(data.pictureUrl !== undefined && hasOwn(data, "pictureUrl"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/pictureUrl" }];
      return false;
    }
    if (!(data.role !== undefined && hasOwn(data, "role"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/role" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err127 = validate.errors;
    const res127 = ref5(data.id);
    const suberr127 = ref5.errors;
    validate.errors = err127;
    if (!res127) {
      validate.errors = [errorMerge(suberr127[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.email === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/email/type", instanceLocation: "#/email" }];
      return false;
    }
    if (!format3(data.email)) {
      validate.errors = [{ keywordLocation: "#/properties/email/format", instanceLocation: "#/email" }];
      return false;
    }
    if (!(typeof data.firstName === "string" || data.firstName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/firstName/type", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(typeof data.lastName === "string" || data.lastName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/lastName/type", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(typeof data.pictureUrl === "string" || data.pictureUrl === null)) {
      validate.errors = [{ keywordLocation: "#/properties/pictureUrl/type", instanceLocation: "#/pictureUrl" }];
      return false;
    }
    if (typeof data.pictureUrl === "string") {
      if (!format2.test(data.pictureUrl)) {
        validate.errors = [{ keywordLocation: "#/properties/pictureUrl/format", instanceLocation: "#/pictureUrl" }];
        return false;
      }
    }
    const err128 = validate.errors;
    const res128 = ref86(data.role);
    const suberr128 = ref86.errors;
    validate.errors = err128;
    if (!res128) {
      validate.errors = [errorMerge(suberr128[0], "#/properties/role/$ref", "#/role")];
      return false;
    }
    const err129 = validate.errors;
    const res129 = ref9(data.createdAt);
    const suberr129 = ref9.errors;
    validate.errors = err129;
    if (!res129) {
      validate.errors = [errorMerge(suberr129[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err130 = validate.errors;
    const res130 = ref9(data.updatedAt);
    const suberr130 = ref9.errors;
    validate.errors = err130;
    if (!res130) {
      validate.errors = [errorMerge(suberr130[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    return true;
  };
  const ref94 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let nn = 0; nn < data.data.length; nn++) {
      if (data.data[nn] !== undefined && hasOwn(data.data, nn)) {
        const err131 = validate.errors;
        const res131 = ref95(data.data[nn]);
        const suberr131 = ref95.errors;
        validate.errors = err131;
        if (!res131) {
          validate.errors = [errorMerge(suberr131[0], "#/properties/data/items/$ref", "#/data/" + nn)];
          return false;
        }
      }
    }
    const err132 = validate.errors;
    const res132 = ref10(data.totalItems);
    const suberr132 = ref10.errors;
    validate.errors = err132;
    if (!res132) {
      validate.errors = [errorMerge(suberr132[0], "#/properties/totalItems/$ref", "#/totalItems")];
      return false;
    }
    const err133 = validate.errors;
    const res133 = ref11(data.nextPageToken);
    const suberr133 = ref11.errors;
    validate.errors = err133;
    if (!res133) {
      validate.errors = [errorMerge(suberr133[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref93 = function validate(data) {
    validate.errors = null;
    const err134 = validate.errors;
    const res134 = ref94(data);
    const suberr134 = ref94.errors;
    validate.errors = err134;
    if (!res134) {
      validate.errors = [errorMerge(suberr134[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref97 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err135 = validate.errors;
    const res135 = ref95(data.data);
    const suberr135 = ref95.errors;
    validate.errors = err135;
    if (!res135) {
      validate.errors = [errorMerge(suberr135[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref96 = function validate(data) {
    validate.errors = null;
    const err136 = validate.errors;
    const res136 = ref97(data);
    const suberr136 = ref97.errors;
    validate.errors = err136;
    if (!res136) {
      validate.errors = [errorMerge(suberr136[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern11 = new RegExp("^TK(.*)$", "u");
  const ref101 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern11.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const pattern12 = new RegExp("^OR(.*)$", "u");
  const ref102 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern12.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref100 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/taskId" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.activityId !== undefined && hasOwn(data, "activityId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/activityId" }];
      return false;
    }
    if (!(data.phoneNumberGroupId !== undefined && hasOwn(data, "phoneNumberGroupId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberGroupId" }];
      return false;
    }
    if (!(data.orgId !== undefined && hasOwn(data, "orgId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/orgId" }];
      return false;
    }
    if (!(data.title !== undefined && hasOwn(data, "title"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/title" }];
      return false;
    }
    if (!(data.description !== undefined && hasOwn(data, "description"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/description" }];
      return false;
    }
    if (!(data.dueDate !== undefined && hasOwn(data, "dueDate"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dueDate" }];
      return false;
    }
    if (!(data.assignedTo !== undefined && hasOwn(data, "assignedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/assignedTo" }];
      return false;
    }
    if (!(data.assignedBy !== undefined && hasOwn(data, "assignedBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/assignedBy" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.createdBy !== undefined && hasOwn(data, "createdBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdBy" }];
      return false;
    }
    if (!(data.completed !== undefined && hasOwn(data, "completed"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/completed" }];
      return false;
    }
    if (!(data.isDeleted !== undefined && hasOwn(data, "isDeleted"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/isDeleted" }];
      return false;
    }
    if (!(data.revision !== undefined && hasOwn(data, "revision"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/revision" }];
      return false;
    }
    const err137 = validate.errors;
    const res137 = ref101(data.taskId);
    const suberr137 = ref101.errors;
    validate.errors = err137;
    if (!res137) {
      validate.errors = [errorMerge(suberr137[0], "#/properties/taskId/$ref", "#/taskId")];
      return false;
    }
    const sub62 = (() => {
      const err138 = validate.errors;
      const res138 = ref4(data.phoneNumberId);
      const suberr138 = ref4.errors;
      validate.errors = err138;
      if (!res138) return false;
      return true;
    })();
    const sub63 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub62 || sub63)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const sub64 = (() => {
      const err139 = validate.errors;
      const res139 = ref69(data.conversationId);
      const suberr139 = ref69.errors;
      validate.errors = err139;
      if (!res139) return false;
      return true;
    })();
    const sub65 = (() => {
      if (!(data.conversationId === null)) return false;
      return true;
    })();
    if (!(sub64 || sub65)) {
      validate.errors = [
        { keywordLocation: "#/properties/conversationId/anyOf", instanceLocation: "#/conversationId" },
      ];
      return false;
    }
    const sub66 = (() => {
      const err140 = validate.errors;
      const res140 = ref72(data.activityId);
      const suberr140 = ref72.errors;
      validate.errors = err140;
      if (!res140) return false;
      return true;
    })();
    const sub67 = (() => {
      if (!(data.activityId === null)) return false;
      return true;
    })();
    if (!(sub66 || sub67)) {
      validate.errors = [{ keywordLocation: "#/properties/activityId/anyOf", instanceLocation: "#/activityId" }];
      return false;
    }
    if (!(typeof data.phoneNumberGroupId === "string" || data.phoneNumberGroupId === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/phoneNumberGroupId/type", instanceLocation: "#/phoneNumberGroupId" },
      ];
      return false;
    }
    const err141 = validate.errors;
    const res141 = ref102(data.orgId);
    const suberr141 = ref102.errors;
    validate.errors = err141;
    if (!res141) {
      validate.errors = [errorMerge(suberr141[0], "#/properties/orgId/$ref", "#/orgId")];
      return false;
    }
    if (!(typeof data.title === "string" || data.title === null)) {
      validate.errors = [{ keywordLocation: "#/properties/title/type", instanceLocation: "#/title" }];
      return false;
    }
    if (!(typeof data.description === "string" || data.description === null)) {
      validate.errors = [{ keywordLocation: "#/properties/description/type", instanceLocation: "#/description" }];
      return false;
    }
    const sub68 = (() => {
      const err142 = validate.errors;
      const res142 = ref9(data.dueDate);
      const suberr142 = ref9.errors;
      validate.errors = err142;
      if (!res142) return false;
      return true;
    })();
    const sub69 = (() => {
      if (!(data.dueDate === null)) return false;
      return true;
    })();
    if (!(sub68 || sub69)) {
      validate.errors = [{ keywordLocation: "#/properties/dueDate/anyOf", instanceLocation: "#/dueDate" }];
      return false;
    }
    const sub70 = (() => {
      const err143 = validate.errors;
      const res143 = ref5(data.assignedTo);
      const suberr143 = ref5.errors;
      validate.errors = err143;
      if (!res143) return false;
      return true;
    })();
    const sub71 = (() => {
      const err144 = validate.errors;
      const res144 = ref71(data.assignedTo);
      const suberr144 = ref71.errors;
      validate.errors = err144;
      if (!res144) return false;
      return true;
    })();
    const sub72 = (() => {
      if (!(data.assignedTo === null)) return false;
      return true;
    })();
    if (!(sub70 || sub71 || sub72)) {
      validate.errors = [{ keywordLocation: "#/properties/assignedTo/anyOf", instanceLocation: "#/assignedTo" }];
      return false;
    }
    const sub73 = (() => {
      const err145 = validate.errors;
      const res145 = ref5(data.assignedBy);
      const suberr145 = ref5.errors;
      validate.errors = err145;
      if (!res145) return false;
      return true;
    })();
    const sub74 = (() => {
      const err146 = validate.errors;
      const res146 = ref71(data.assignedBy);
      const suberr146 = ref71.errors;
      validate.errors = err146;
      if (!res146) return false;
      return true;
    })();
    const sub75 = (() => {
      if (!(data.assignedBy === null)) return false;
      return true;
    })();
    if (!(sub73 || sub74 || sub75)) {
      validate.errors = [{ keywordLocation: "#/properties/assignedBy/anyOf", instanceLocation: "#/assignedBy" }];
      return false;
    }
    const err147 = validate.errors;
    const res147 = ref9(data.createdAt);
    const suberr147 = ref9.errors;
    validate.errors = err147;
    if (!res147) {
      validate.errors = [errorMerge(suberr147[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.createdBy === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/createdBy/type", instanceLocation: "#/createdBy" }];
      return false;
    }
    if (!(typeof data.completed === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/completed/type", instanceLocation: "#/completed" }];
      return false;
    }
    if (!(typeof data.isDeleted === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/isDeleted/type", instanceLocation: "#/isDeleted" }];
      return false;
    }
    if (!(typeof data.revision === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/revision/type", instanceLocation: "#/revision" }];
      return false;
    }
    return true;
  };
  const ref99 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.totalItems !== undefined && hasOwn(data, "totalItems"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/totalItems" }];
      return false;
    }
    if (!(data.nextPageToken !== undefined && hasOwn(data, "nextPageToken"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextPageToken" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let oo = 0; oo < data.data.length; oo++) {
      if (data.data[oo] !== undefined && hasOwn(data.data, oo)) {
        const err148 = validate.errors;
        const res148 = ref100(data.data[oo]);
        const suberr148 = ref100.errors;
        validate.errors = err148;
        if (!res148) {
          validate.errors = [errorMerge(suberr148[0], "#/properties/data/items/$ref", "#/data/" + oo)];
          return false;
        }
      }
    }
    if (!Number.isInteger(data.totalItems)) {
      validate.errors = [{ keywordLocation: "#/properties/totalItems/type", instanceLocation: "#/totalItems" }];
      return false;
    }
    const err149 = validate.errors;
    const res149 = ref11(data.nextPageToken);
    const suberr149 = ref11.errors;
    validate.errors = err149;
    if (!res149) {
      validate.errors = [errorMerge(suberr149[0], "#/properties/nextPageToken/$ref", "#/nextPageToken")];
      return false;
    }
    return true;
  };
  const ref98 = function validate(data) {
    validate.errors = null;
    const err150 = validate.errors;
    const res150 = ref99(data);
    const suberr150 = ref99.errors;
    validate.errors = err150;
    if (!res150) {
      validate.errors = [errorMerge(suberr150[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref105 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/taskId" }];
      return false;
    }
    if (!(data.revision !== undefined && hasOwn(data, "revision"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/revision" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const err151 = validate.errors;
    const res151 = ref101(data.taskId);
    const suberr151 = ref101.errors;
    validate.errors = err151;
    if (!res151) {
      validate.errors = [errorMerge(suberr151[0], "#/properties/taskId/$ref", "#/taskId")];
      return false;
    }
    if (!(typeof data.revision === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/revision/type", instanceLocation: "#/revision" }];
      return false;
    }
    const err152 = validate.errors;
    const res152 = ref4(data.phoneNumberId);
    const suberr152 = ref4.errors;
    validate.errors = err152;
    if (!res152) {
      validate.errors = [errorMerge(suberr152[0], "#/properties/phoneNumberId/$ref", "#/phoneNumberId")];
      return false;
    }
    if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
      const err153 = validate.errors;
      const res153 = ref69(data.conversationId);
      const suberr153 = ref69.errors;
      validate.errors = err153;
      if (!res153) {
        validate.errors = [errorMerge(suberr153[0], "#/properties/conversationId/$ref", "#/conversationId")];
        return false;
      }
    }
    if (data.activityId !== undefined && hasOwn(data, "activityId")) {
      const err154 = validate.errors;
      const res154 = ref72(data.activityId);
      const suberr154 = ref72.errors;
      validate.errors = err154;
      if (!res154) {
        validate.errors = [errorMerge(suberr154[0], "#/properties/activityId/$ref", "#/activityId")];
        return false;
      }
    }
    return true;
  };
  const ref104 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err155 = validate.errors;
    const res155 = ref105(data.data);
    const suberr155 = ref105.errors;
    validate.errors = err155;
    if (!res155) {
      validate.errors = [errorMerge(suberr155[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref103 = function validate(data) {
    validate.errors = null;
    const err156 = validate.errors;
    const res156 = ref104(data);
    const suberr156 = ref104.errors;
    validate.errors = err156;
    if (!res156) {
      validate.errors = [errorMerge(suberr156[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref107 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err157 = validate.errors;
    const res157 = ref100(data.data);
    const suberr157 = ref100.errors;
    validate.errors = err157;
    if (!res157) {
      validate.errors = [errorMerge(suberr157[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref106 = function validate(data) {
    validate.errors = null;
    const err158 = validate.errors;
    const res158 = ref107(data);
    const suberr158 = ref107.errors;
    validate.errors = err158;
    if (!res158) {
      validate.errors = [errorMerge(suberr158[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref110 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.taskId !== undefined && hasOwn(data, "taskId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/taskId" }];
      return false;
    }
    if (!(data.revision !== undefined && hasOwn(data, "revision"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/revision" }];
      return false;
    }
    const err159 = validate.errors;
    const res159 = ref101(data.taskId);
    const suberr159 = ref101.errors;
    validate.errors = err159;
    if (!res159) {
      validate.errors = [errorMerge(suberr159[0], "#/properties/taskId/$ref", "#/taskId")];
      return false;
    }
    if (!(typeof data.revision === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/revision/type", instanceLocation: "#/revision" }];
      return false;
    }
    return true;
  };
  const ref109 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err160 = validate.errors;
    const res160 = ref110(data.data);
    const suberr160 = ref110.errors;
    validate.errors = err160;
    if (!res160) {
      validate.errors = [errorMerge(suberr160[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref108 = function validate(data) {
    validate.errors = null;
    const err161 = validate.errors;
    const res161 = ref109(data);
    const suberr161 = ref109.errors;
    validate.errors = err161;
    if (!res161) {
      validate.errors = [errorMerge(suberr161[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern13 = new RegExp("^WH(.*)$", "u");
  const ref116 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern13.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref117 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "enabled" || data === "disabled")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref115 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.orgId !== undefined && hasOwn(data, "orgId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/orgId" }];
      return false;
    }
    if (!(data.label !== undefined && hasOwn(data, "label"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/label" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.deletedAt !== undefined && hasOwn(data, "deletedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/deletedAt" }];
      return false;
    }
    const err162 = validate.errors;
    const res162 = ref116(data.id);
    const suberr162 = ref116.errors;
    validate.errors = err162;
    if (!res162) {
      validate.errors = [errorMerge(suberr162[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err163 = validate.errors;
    const res163 = ref5(data.userId);
    const suberr163 = ref5.errors;
    validate.errors = err163;
    if (!res163) {
      validate.errors = [errorMerge(suberr163[0], "#/properties/userId/$ref", "#/userId")];
      return false;
    }
    const err164 = validate.errors;
    const res164 = ref102(data.orgId);
    const suberr164 = ref102.errors;
    validate.errors = err164;
    if (!res164) {
      validate.errors = [errorMerge(suberr164[0], "#/properties/orgId/$ref", "#/orgId")];
      return false;
    }
    if (!(typeof data.label === "string" || data.label === null)) {
      validate.errors = [{ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" }];
      return false;
    }
    const err165 = validate.errors;
    const res165 = ref117(data.status);
    const suberr165 = ref117.errors;
    validate.errors = err165;
    if (!res165) {
      validate.errors = [errorMerge(suberr165[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(typeof data.url === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (!format2.test(data.url)) {
      validate.errors = [{ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    const err166 = validate.errors;
    const res166 = ref9(data.createdAt);
    const suberr166 = ref9.errors;
    validate.errors = err166;
    if (!res166) {
      validate.errors = [errorMerge(suberr166[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err167 = validate.errors;
    const res167 = ref9(data.updatedAt);
    const suberr167 = ref9.errors;
    validate.errors = err167;
    if (!res167) {
      validate.errors = [errorMerge(suberr167[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    const sub77 = (() => {
      const err168 = validate.errors;
      const res168 = ref9(data.deletedAt);
      const suberr168 = ref9.errors;
      validate.errors = err168;
      if (!res168) return false;
      return true;
    })();
    const sub78 = (() => {
      if (!(data.deletedAt === null)) return false;
      return true;
    })();
    if (!(sub77 || sub78)) {
      validate.errors = [{ keywordLocation: "#/properties/deletedAt/anyOf", instanceLocation: "#/deletedAt" }];
      return false;
    }
    return true;
  };
  const ref118 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "message.received" || data === "message.delivered")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref119 = function validate(data) {
    validate.errors = null;
    if (!Array.isArray(data)) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    for (let rr = 0; rr < data.length; rr++) {
      if (data[rr] !== undefined && hasOwn(data, rr)) {
        const sub79 = (() => {
          const err171 = validate.errors;
          const res171 = ref4(data[rr]);
          const suberr171 = ref4.errors;
          validate.errors = err171;
          if (!res171) return false;
          return true;
        })();
        const sub80 = (() => {
          if (!(typeof data[rr] === "string")) return false;
          if (!(data[rr] === "*")) return false;
          return true;
        })();
        if (!(sub79 || sub80)) {
          validate.errors = [{ keywordLocation: "#/items/anyOf", instanceLocation: "#/" + rr }];
          return false;
        }
      }
    }
    return true;
  };
  const ref114 = function validate(data) {
    validate.errors = null;
    const err169 = validate.errors;
    const res169 = ref115(data);
    const suberr169 = ref115.errors;
    validate.errors = err169;
    if (!res169) {
      validate.errors = [errorMerge(suberr169[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    for (let qq = 0; qq < data.events.length; qq++) {
      if (data.events[qq] !== undefined && hasOwn(data.events, qq)) {
        const err170 = validate.errors;
        const res170 = ref118(data.events[qq]);
        const suberr170 = ref118.errors;
        validate.errors = err170;
        if (!res170) {
          validate.errors = [errorMerge(suberr170[0], "#/allOf/1/properties/events/items/$ref", "#/events/" + qq)];
          return false;
        }
      }
    }
    const err172 = validate.errors;
    const res172 = ref119(data.resourceIds);
    const suberr172 = ref119.errors;
    validate.errors = err172;
    if (!res172) {
      validate.errors = [errorMerge(suberr172[0], "#/allOf/1/properties/resourceIds/$ref", "#/resourceIds")];
      return false;
    }
    return true;
  };
  const ref121 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "call.completed" || data === "call.ringing" || data === "call.recording.completed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref120 = function validate(data) {
    validate.errors = null;
    const err174 = validate.errors;
    const res174 = ref115(data);
    const suberr174 = ref115.errors;
    validate.errors = err174;
    if (!res174) {
      validate.errors = [errorMerge(suberr174[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    for (let ss = 0; ss < data.events.length; ss++) {
      if (data.events[ss] !== undefined && hasOwn(data.events, ss)) {
        const err175 = validate.errors;
        const res175 = ref121(data.events[ss]);
        const suberr175 = ref121.errors;
        validate.errors = err175;
        if (!res175) {
          validate.errors = [errorMerge(suberr175[0], "#/allOf/1/properties/events/items/$ref", "#/events/" + ss)];
          return false;
        }
      }
    }
    const err176 = validate.errors;
    const res176 = ref119(data.resourceIds);
    const suberr176 = ref119.errors;
    validate.errors = err176;
    if (!res176) {
      validate.errors = [errorMerge(suberr176[0], "#/allOf/1/properties/resourceIds/$ref", "#/resourceIds")];
      return false;
    }
    return true;
  };
  const ref123 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "call.summary.completed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref122 = function validate(data) {
    validate.errors = null;
    const err178 = validate.errors;
    const res178 = ref115(data);
    const suberr178 = ref115.errors;
    validate.errors = err178;
    if (!res178) {
      validate.errors = [errorMerge(suberr178[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    if (data.events.length < 1) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/minItems", instanceLocation: "#/events" }];
      return false;
    }
    for (let tt = 0; tt < data.events.length; tt++) {
      if (data.events[tt] !== undefined && hasOwn(data.events, tt)) {
        const err179 = validate.errors;
        const res179 = ref123(data.events[tt]);
        const suberr179 = ref123.errors;
        validate.errors = err179;
        if (!res179) {
          validate.errors = [errorMerge(suberr179[0], "#/allOf/1/properties/events/items/$ref", "#/events/" + tt)];
          return false;
        }
      }
    }
    const err180 = validate.errors;
    const res180 = ref119(data.resourceIds);
    const suberr180 = ref119.errors;
    validate.errors = err180;
    if (!res180) {
      validate.errors = [errorMerge(suberr180[0], "#/allOf/1/properties/resourceIds/$ref", "#/resourceIds")];
      return false;
    }
    return true;
  };
  const ref125 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "call.transcript.completed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref124 = function validate(data) {
    validate.errors = null;
    const err182 = validate.errors;
    const res182 = ref115(data);
    const suberr182 = ref115.errors;
    validate.errors = err182;
    if (!res182) {
      validate.errors = [errorMerge(suberr182[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    if (data.events.length < 1) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/minItems", instanceLocation: "#/events" }];
      return false;
    }
    for (let uu = 0; uu < data.events.length; uu++) {
      if (data.events[uu] !== undefined && hasOwn(data.events, uu)) {
        const err183 = validate.errors;
        const res183 = ref125(data.events[uu]);
        const suberr183 = ref125.errors;
        validate.errors = err183;
        if (!res183) {
          validate.errors = [errorMerge(suberr183[0], "#/allOf/1/properties/events/items/$ref", "#/events/" + uu)];
          return false;
        }
      }
    }
    const err184 = validate.errors;
    const res184 = ref119(data.resourceIds);
    const suberr184 = ref119.errors;
    validate.errors = err184;
    if (!res184) {
      validate.errors = [errorMerge(suberr184[0], "#/allOf/1/properties/resourceIds/$ref", "#/resourceIds")];
      return false;
    }
    return true;
  };
  const ref127 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "contact.updated" || data === "contact.deleted")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref126 = function validate(data) {
    validate.errors = null;
    const err186 = validate.errors;
    const res186 = ref115(data);
    const suberr186 = ref115.errors;
    validate.errors = err186;
    if (!res186) {
      validate.errors = [errorMerge(suberr186[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/allOf/1/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    if (data.events.length < 1) {
      validate.errors = [{ keywordLocation: "#/allOf/1/properties/events/minItems", instanceLocation: "#/events" }];
      return false;
    }
    for (let vv = 0; vv < data.events.length; vv++) {
      if (data.events[vv] !== undefined && hasOwn(data.events, vv)) {
        const err187 = validate.errors;
        const res187 = ref127(data.events[vv]);
        const suberr187 = ref127.errors;
        validate.errors = err187;
        if (!res187) {
          validate.errors = [errorMerge(suberr187[0], "#/allOf/1/properties/events/items/$ref", "#/events/" + vv)];
          return false;
        }
      }
    }
    if (!Array.isArray(data.resourceIds)) {
      validate.errors = [
        { keywordLocation: "#/allOf/1/properties/resourceIds/type", instanceLocation: "#/resourceIds" },
      ];
      return false;
    }
    if (data.resourceIds.length > 1) {
      validate.errors = [
        { keywordLocation: "#/allOf/1/properties/resourceIds/maxItems", instanceLocation: "#/resourceIds" },
      ];
      return false;
    }
    if (data.resourceIds.length < 1) {
      validate.errors = [
        { keywordLocation: "#/allOf/1/properties/resourceIds/minItems", instanceLocation: "#/resourceIds" },
      ];
      return false;
    }
    for (let xx = 0; xx < data.resourceIds.length; xx++) {
      if (data.resourceIds[xx] !== undefined && hasOwn(data.resourceIds, xx)) {
        if (!(typeof data.resourceIds[xx] === "string")) {
          validate.errors = [
            { keywordLocation: "#/allOf/1/properties/resourceIds/items/type", instanceLocation: "#/resourceIds/" + xx },
          ];
          return false;
        }
        if (!(data.resourceIds[xx] === "*")) {
          validate.errors = [
            {
              keywordLocation: "#/allOf/1/properties/resourceIds/items/const",
              instanceLocation: "#/resourceIds/" + xx,
            },
          ];
          return false;
        }
      }
    }
    return true;
  };
  const ref113 = function validate(data) {
    validate.errors = null;
    const sub76 = (() => {
      const err173 = validate.errors;
      const res173 = ref114(data);
      const suberr173 = ref114.errors;
      validate.errors = err173;
      if (!res173) return false;
      return true;
    })();
    const sub81 = (() => {
      const err177 = validate.errors;
      const res177 = ref120(data);
      const suberr177 = ref120.errors;
      validate.errors = err177;
      if (!res177) return false;
      return true;
    })();
    const sub82 = (() => {
      const err181 = validate.errors;
      const res181 = ref122(data);
      const suberr181 = ref122.errors;
      validate.errors = err181;
      if (!res181) return false;
      return true;
    })();
    const sub83 = (() => {
      const err185 = validate.errors;
      const res185 = ref124(data);
      const suberr185 = ref124.errors;
      validate.errors = err185;
      if (!res185) return false;
      return true;
    })();
    const sub84 = (() => {
      const err188 = validate.errors;
      const res188 = ref126(data);
      const suberr188 = ref126.errors;
      validate.errors = err188;
      if (!res188) return false;
      return true;
    })();
    if (!(sub76 || sub81 || sub82 || sub83 || sub84)) {
      validate.errors = [{ keywordLocation: "#/anyOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref112 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let pp = 0; pp < data.data.length; pp++) {
      if (data.data[pp] !== undefined && hasOwn(data.data, pp)) {
        const err189 = validate.errors;
        const res189 = ref113(data.data[pp]);
        const suberr189 = ref113.errors;
        validate.errors = err189;
        if (!res189) {
          validate.errors = [errorMerge(suberr189[0], "#/properties/data/items/$ref", "#/data/" + pp)];
          return false;
        }
      }
    }
    return true;
  };
  const ref111 = function validate(data) {
    validate.errors = null;
    const err190 = validate.errors;
    const res190 = ref112(data);
    const suberr190 = ref112.errors;
    validate.errors = err190;
    if (!res190) {
      validate.errors = [errorMerge(suberr190[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref129 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err191 = validate.errors;
    const res191 = ref113(data.data);
    const suberr191 = ref113.errors;
    validate.errors = err191;
    if (!res191) {
      validate.errors = [errorMerge(suberr191[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref128 = function validate(data) {
    validate.errors = null;
    const err192 = validate.errors;
    const res192 = ref129(data);
    const suberr192 = ref129.errors;
    validate.errors = err192;
    if (!res192) {
      validate.errors = [errorMerge(suberr192[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref131 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err193 = validate.errors;
    const res193 = ref114(data.data);
    const suberr193 = ref114.errors;
    validate.errors = err193;
    if (!res193) {
      validate.errors = [errorMerge(suberr193[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref130 = function validate(data) {
    validate.errors = null;
    const err194 = validate.errors;
    const res194 = ref131(data);
    const suberr194 = ref131.errors;
    validate.errors = err194;
    if (!res194) {
      validate.errors = [errorMerge(suberr194[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref133 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err195 = validate.errors;
    const res195 = ref120(data.data);
    const suberr195 = ref120.errors;
    validate.errors = err195;
    if (!res195) {
      validate.errors = [errorMerge(suberr195[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref132 = function validate(data) {
    validate.errors = null;
    const err196 = validate.errors;
    const res196 = ref133(data);
    const suberr196 = ref133.errors;
    validate.errors = err196;
    if (!res196) {
      validate.errors = [errorMerge(suberr196[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref135 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err197 = validate.errors;
    const res197 = ref122(data.data);
    const suberr197 = ref122.errors;
    validate.errors = err197;
    if (!res197) {
      validate.errors = [errorMerge(suberr197[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref134 = function validate(data) {
    validate.errors = null;
    const err198 = validate.errors;
    const res198 = ref135(data);
    const suberr198 = ref135.errors;
    validate.errors = err198;
    if (!res198) {
      validate.errors = [errorMerge(suberr198[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref137 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err199 = validate.errors;
    const res199 = ref124(data.data);
    const suberr199 = ref124.errors;
    validate.errors = err199;
    if (!res199) {
      validate.errors = [errorMerge(suberr199[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref136 = function validate(data) {
    validate.errors = null;
    const err200 = validate.errors;
    const res200 = ref137(data);
    const suberr200 = ref137.errors;
    validate.errors = err200;
    if (!res200) {
      validate.errors = [errorMerge(suberr200[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pattern14 = new RegExp("^[0-9]+$", "u");
  const ref141 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!pattern14.test(data)) {
      validate.errors = [{ keywordLocation: "#/pattern", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref142 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "enabled" || data === "disabled")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref143 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "message.received" ||
        data === "message.delivered" ||
        data === "message.failed" ||
        data === "message.undelivered" ||
        data === "call.ringing" ||
        data === "call.answered" ||
        data === "call.completed" ||
        data === "call.forwarded" ||
        data === "call.missed" ||
        data === "call.menu.selected" ||
        data === "call.recording.completed" ||
        data === "call.summary.completed" ||
        data === "call.transcript.completed" ||
        data === "call.voicemail.completed" ||
        data === "contact.updated" ||
        data === "contact.deleted" ||
        data === "task.created" ||
        data === "task.updated" ||
        data === "task.deleted" ||
        data === "task.completed" ||
        data === "task.reopened" ||
        data === "task.assigned" ||
        data === "task.unassigned" ||
        data === "task.linked" ||
        data === "task.unlinked" ||
        data === "task.overdue" ||
        data === "task.duedate.updated" ||
        data === "task.duedate.removed"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref144 = function validate(data) {
    validate.errors = null;
    if (!Array.isArray(data)) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    for (let iii = 0; iii < data.length; iii++) {
      if (data[iii] !== undefined && hasOwn(data, iii)) {
        const sub85 = (() => {
          const err207 = validate.errors;
          const res207 = ref4(data[iii]);
          const suberr207 = ref4.errors;
          validate.errors = err207;
          if (!res207) return false;
          return true;
        })();
        const sub86 = (() => {
          if (!(typeof data[iii] === "string")) return false;
          if (!(data[iii] === "*")) return false;
          return true;
        })();
        if (!(sub85 || sub86)) {
          validate.errors = [{ keywordLocation: "#/items/anyOf", instanceLocation: "#/" + iii }];
          return false;
        }
      }
    }
    return true;
  };
  const ref140 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.orgId !== undefined && hasOwn(data, "orgId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/orgId" }];
      return false;
    }
    if (!(data.label !== undefined && hasOwn(data, "label"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/label" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.events !== undefined && hasOwn(data, "events"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/events" }];
      return false;
    }
    if (!(data.resourceIds !== undefined && hasOwn(data, "resourceIds"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/resourceIds" }];
      return false;
    }
    const err201 = validate.errors;
    const res201 = ref141(data.id);
    const suberr201 = ref141.errors;
    validate.errors = err201;
    if (!res201) {
      validate.errors = [errorMerge(suberr201[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err202 = validate.errors;
    const res202 = ref102(data.orgId);
    const suberr202 = ref102.errors;
    validate.errors = err202;
    if (!res202) {
      validate.errors = [errorMerge(suberr202[0], "#/properties/orgId/$ref", "#/orgId")];
      return false;
    }
    if (!(typeof data.label === "string" || data.label === null)) {
      validate.errors = [{ keywordLocation: "#/properties/label/type", instanceLocation: "#/label" }];
      return false;
    }
    const err203 = validate.errors;
    const res203 = ref142(data.status);
    const suberr203 = ref142.errors;
    validate.errors = err203;
    if (!res203) {
      validate.errors = [errorMerge(suberr203[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(typeof data.url === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (!format2.test(data.url)) {
      validate.errors = [{ keywordLocation: "#/properties/url/format", instanceLocation: "#/url" }];
      return false;
    }
    const err204 = validate.errors;
    const res204 = ref9(data.createdAt);
    const suberr204 = ref9.errors;
    validate.errors = err204;
    if (!res204) {
      validate.errors = [errorMerge(suberr204[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err205 = validate.errors;
    const res205 = ref9(data.updatedAt);
    const suberr205 = ref9.errors;
    validate.errors = err205;
    if (!res205) {
      validate.errors = [errorMerge(suberr205[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    if (!Array.isArray(data.events)) {
      validate.errors = [{ keywordLocation: "#/properties/events/type", instanceLocation: "#/events" }];
      return false;
    }
    if (data.events.length < 1) {
      validate.errors = [{ keywordLocation: "#/properties/events/minItems", instanceLocation: "#/events" }];
      return false;
    }
    for (let zz = 0; zz < data.events.length; zz++) {
      if (data.events[zz] !== undefined && hasOwn(data.events, zz)) {
        const err206 = validate.errors;
        const res206 = ref143(data.events[zz]);
        const suberr206 = ref143.errors;
        validate.errors = err206;
        if (!res206) {
          validate.errors = [errorMerge(suberr206[0], "#/properties/events/items/$ref", "#/events/" + zz)];
          return false;
        }
      }
    }
    const err208 = validate.errors;
    const res208 = ref144(data.resourceIds);
    const suberr208 = ref144.errors;
    validate.errors = err208;
    if (!res208) {
      validate.errors = [errorMerge(suberr208[0], "#/properties/resourceIds/$ref", "#/resourceIds")];
      return false;
    }
    if (data.apiVersion !== undefined && hasOwn(data, "apiVersion")) {
      if (!(typeof data.apiVersion === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/apiVersion/type", instanceLocation: "#/apiVersion" }];
        return false;
      }
      if (!(data.apiVersion === "2026-03-30")) {
        validate.errors = [{ keywordLocation: "#/properties/apiVersion/enum", instanceLocation: "#/apiVersion" }];
        return false;
      }
    }
    return true;
  };
  const ref139 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let yy = 0; yy < data.data.length; yy++) {
      if (data.data[yy] !== undefined && hasOwn(data.data, yy)) {
        const err209 = validate.errors;
        const res209 = ref140(data.data[yy]);
        const suberr209 = ref140.errors;
        validate.errors = err209;
        if (!res209) {
          validate.errors = [errorMerge(suberr209[0], "#/properties/data/items/$ref", "#/data/" + yy)];
          return false;
        }
      }
    }
    return true;
  };
  const ref138 = function validate(data) {
    validate.errors = null;
    const err210 = validate.errors;
    const res210 = ref139(data);
    const suberr210 = ref139.errors;
    validate.errors = err210;
    if (!res210) {
      validate.errors = [errorMerge(suberr210[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref146 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.message !== undefined && hasOwn(data, "message"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/message" }];
      return false;
    }
    if (!(data.docs !== undefined && hasOwn(data, "docs"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(data.title !== undefined && hasOwn(data, "title"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/title" }];
      return false;
    }
    if (!(typeof data.message === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/message/type", instanceLocation: "#/message" }];
      return false;
    }
    if (!(typeof data.docs === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/docs/type", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(data.docs === "https://quo.com/docs")) {
      validate.errors = [{ keywordLocation: "#/properties/docs/const", instanceLocation: "#/docs" }];
      return false;
    }
    if (!(typeof data.title === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/title/type", instanceLocation: "#/title" }];
      return false;
    }
    if (data.trace !== undefined && hasOwn(data, "trace")) {
      if (!(typeof data.trace === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/trace/type", instanceLocation: "#/trace" }];
        return false;
      }
    }
    if (data.errors !== undefined && hasOwn(data, "errors")) {
      if (!Array.isArray(data.errors)) {
        validate.errors = [{ keywordLocation: "#/properties/errors/type", instanceLocation: "#/errors" }];
        return false;
      }
      for (let jjj = 0; jjj < data.errors.length; jjj++) {
        if (data.errors[jjj] !== undefined && hasOwn(data.errors, jjj)) {
          const err211 = validate.errors;
          const res211 = ref16(data.errors[jjj]);
          const suberr211 = ref16.errors;
          validate.errors = err211;
          if (!res211) {
            validate.errors = [errorMerge(suberr211[0], "#/properties/errors/items/$ref", "#/errors/" + jjj)];
            return false;
          }
        }
      }
    }
    if (data.code !== undefined && hasOwn(data, "code")) {
      if (!(typeof data.code === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/code/type", instanceLocation: "#/code" }];
        return false;
      }
      if (!pattern4.test(data.code)) {
        validate.errors = [{ keywordLocation: "#/properties/code/pattern", instanceLocation: "#/code" }];
        return false;
      }
    }
    if (data.status !== undefined && hasOwn(data, "status")) {
      if (!(typeof data.status === "number")) {
        validate.errors = [{ keywordLocation: "#/properties/status/type", instanceLocation: "#/status" }];
        return false;
      }
    }
    if (data.description !== undefined && hasOwn(data, "description")) {
      if (!(typeof data.description === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/description/type", instanceLocation: "#/description" }];
        return false;
      }
    }
    return true;
  };
  const ref145 = function validate(data) {
    validate.errors = null;
    const err212 = validate.errors;
    const res212 = ref146(data);
    const suberr212 = ref146.errors;
    validate.errors = err212;
    if (!res212) {
      validate.errors = [errorMerge(suberr212[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref147 = function validate(data) {
    validate.errors = null;
    let passes1 = 0;
    const sub87 = (() => {
      const err213 = validate.errors;
      const res213 = ref19(data);
      const suberr213 = ref19.errors;
      validate.errors = err213;
      if (!res213) return false;
      return true;
    })();
    if (sub87) passes1++;
    const sub88 = (() => {
      const err214 = validate.errors;
      const res214 = ref146(data);
      const suberr214 = ref146.errors;
      validate.errors = err214;
      if (!res214) return false;
      return true;
    })();
    if (sub88) passes1++;
    if (passes1 !== 1) {
      validate.errors = [{ keywordLocation: "#/oneOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref151 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    return true;
  };
  const ref150 = function validate(data) {
    validate.errors = null;
    const err215 = validate.errors;
    const res215 = ref140(data);
    const suberr215 = ref140.errors;
    validate.errors = err215;
    if (!res215) {
      validate.errors = [errorMerge(suberr215[0], "#/allOf/0/$ref", "#")];
      return false;
    }
    const err216 = validate.errors;
    const res216 = ref151(data);
    const suberr216 = ref151.errors;
    validate.errors = err216;
    if (!res216) {
      validate.errors = [errorMerge(suberr216[0], "#/allOf/1/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref149 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err217 = validate.errors;
    const res217 = ref150(data.data);
    const suberr217 = ref150.errors;
    validate.errors = err217;
    if (!res217) {
      validate.errors = [errorMerge(suberr217[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref148 = function validate(data) {
    validate.errors = null;
    const err218 = validate.errors;
    const res218 = ref149(data);
    const suberr218 = ref149.errors;
    validate.errors = err218;
    if (!res218) {
      validate.errors = [errorMerge(suberr218[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref153 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err219 = validate.errors;
    const res219 = ref140(data.data);
    const suberr219 = ref140.errors;
    validate.errors = err219;
    if (!res219) {
      validate.errors = [errorMerge(suberr219[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref152 = function validate(data) {
    validate.errors = null;
    const err220 = validate.errors;
    const res220 = ref153(data);
    const suberr220 = ref153.errors;
    validate.errors = err220;
    if (!res220) {
      validate.errors = [errorMerge(suberr220[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref155 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err221 = validate.errors;
    const res221 = ref151(data.data);
    const suberr221 = ref151.errors;
    validate.errors = err221;
    if (!res221) {
      validate.errors = [errorMerge(suberr221[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref154 = function validate(data) {
    validate.errors = null;
    const err222 = validate.errors;
    const res222 = ref155(data);
    const suberr222 = ref155.errors;
    validate.errors = err222;
    if (!res222) {
      validate.errors = [errorMerge(suberr222[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref159 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref160 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref162 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "queued" ||
        data === "sending" ||
        data === "sent" ||
        data === "delivered" ||
        data === "undelivered" ||
        data === "failed" ||
        data === "receiving" ||
        data === "received" ||
        data === "accepted" ||
        data === "scheduled" ||
        data === "read" ||
        data === "partially_delivered" ||
        data === "canceled"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref163 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.url === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (data.type !== undefined && hasOwn(data, "type")) {
      if (!(typeof data.type === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
        return false;
      }
    }
    return true;
  };
  const ref161 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.text !== undefined && hasOwn(data, "text"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/text" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    const err226 = validate.errors;
    const res226 = ref77(data.id);
    const suberr226 = ref77.errors;
    validate.errors = err226;
    if (!res226) {
      validate.errors = [errorMerge(suberr226[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err227 = validate.errors;
    const res227 = ref6(data.direction);
    const suberr227 = ref6.errors;
    validate.errors = err227;
    if (!res227) {
      validate.errors = [errorMerge(suberr227[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    if (!(typeof data.text === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/text/type", instanceLocation: "#/text" }];
      return false;
    }
    const err228 = validate.errors;
    const res228 = ref162(data.status);
    const suberr228 = ref162.errors;
    validate.errors = err228;
    if (!res228) {
      validate.errors = [errorMerge(suberr228[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    const err229 = validate.errors;
    const res229 = ref9(data.createdAt);
    const suberr229 = ref9.errors;
    validate.errors = err229;
    if (!res229) {
      validate.errors = [errorMerge(suberr229[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (data.media !== undefined && hasOwn(data, "media")) {
      if (!Array.isArray(data.media)) {
        validate.errors = [{ keywordLocation: "#/properties/media/type", instanceLocation: "#/media" }];
        return false;
      }
      for (let kkk = 0; kkk < data.media.length; kkk++) {
        if (data.media[kkk] !== undefined && hasOwn(data.media, kkk)) {
          const err230 = validate.errors;
          const res230 = ref163(data.media[kkk]);
          const suberr230 = ref163.errors;
          validate.errors = err230;
          if (!res230) {
            validate.errors = [errorMerge(suberr230[0], "#/properties/media/items/$ref", "#/media/" + kkk)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref165 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.ids !== undefined && hasOwn(data, "ids"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/ids" }];
      return false;
    }
    if (!(data.lookupStatus !== undefined && hasOwn(data, "lookupStatus"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lookupStatus" }];
      return false;
    }
    if (!Array.isArray(data.ids)) {
      validate.errors = [{ keywordLocation: "#/properties/ids/type", instanceLocation: "#/ids" }];
      return false;
    }
    for (let lll = 0; lll < data.ids.length; lll++) {
      if (data.ids[lll] !== undefined && hasOwn(data.ids, lll)) {
        const err237 = validate.errors;
        const res237 = ref52(data.ids[lll]);
        const suberr237 = ref52.errors;
        validate.errors = err237;
        if (!res237) {
          validate.errors = [errorMerge(suberr237[0], "#/properties/ids/items/$ref", "#/ids/" + lll)];
          return false;
        }
      }
    }
    if (!(typeof data.lookupStatus === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/lookupStatus/type", instanceLocation: "#/lookupStatus" }];
      return false;
    }
    if (!(data.lookupStatus === "matched" || data.lookupStatus === "none" || data.lookupStatus === "unavailable")) {
      validate.errors = [{ keywordLocation: "#/properties/lookupStatus/enum", instanceLocation: "#/lookupStatus" }];
      return false;
    }
    return true;
  };
  const ref164 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.contacts !== undefined && hasOwn(data, "contacts"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/contacts" }];
      return false;
    }
    if (!(data.senderIdentifier !== undefined && hasOwn(data, "senderIdentifier"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/senderIdentifier" }];
      return false;
    }
    if (!(data.recipientIdentifiers !== undefined && hasOwn(data, "recipientIdentifiers"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/recipientIdentifiers" }];
      return false;
    }
    if (data.orgId !== undefined && hasOwn(data, "orgId")) {
      const err232 = validate.errors;
      const res232 = ref102(data.orgId);
      const suberr232 = ref102.errors;
      validate.errors = err232;
      if (!res232) {
        validate.errors = [errorMerge(suberr232[0], "#/properties/orgId/$ref", "#/orgId")];
        return false;
      }
    }
    const sub90 = (() => {
      const err233 = validate.errors;
      const res233 = ref4(data.phoneNumberId);
      const suberr233 = ref4.errors;
      validate.errors = err233;
      if (!res233) return false;
      return true;
    })();
    const sub91 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub90 || sub91)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const sub92 = (() => {
      const err234 = validate.errors;
      const res234 = ref69(data.conversationId);
      const suberr234 = ref69.errors;
      validate.errors = err234;
      if (!res234) return false;
      return true;
    })();
    const sub93 = (() => {
      if (!(data.conversationId === null)) return false;
      return true;
    })();
    if (!(sub92 || sub93)) {
      validate.errors = [
        { keywordLocation: "#/properties/conversationId/anyOf", instanceLocation: "#/conversationId" },
      ];
      return false;
    }
    const sub94 = (() => {
      const err235 = validate.errors;
      const res235 = ref5(data.userId);
      const suberr235 = ref5.errors;
      validate.errors = err235;
      if (!res235) return false;
      return true;
    })();
    const sub95 = (() => {
      const err236 = validate.errors;
      const res236 = ref71(data.userId);
      const suberr236 = ref71.errors;
      validate.errors = err236;
      if (!res236) return false;
      return true;
    })();
    if (!(sub94 || sub95)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    const err238 = validate.errors;
    const res238 = ref165(data.contacts);
    const suberr238 = ref165.errors;
    validate.errors = err238;
    if (!res238) {
      validate.errors = [errorMerge(suberr238[0], "#/properties/contacts/$ref", "#/contacts")];
      return false;
    }
    if (!(typeof data.senderIdentifier === "string")) {
      validate.errors = [
        { keywordLocation: "#/properties/senderIdentifier/type", instanceLocation: "#/senderIdentifier" },
      ];
      return false;
    }
    if (!Array.isArray(data.recipientIdentifiers)) {
      validate.errors = [
        { keywordLocation: "#/properties/recipientIdentifiers/type", instanceLocation: "#/recipientIdentifiers" },
      ];
      return false;
    }
    for (let mmm = 0; mmm < data.recipientIdentifiers.length; mmm++) {
      if (data.recipientIdentifiers[mmm] !== undefined && hasOwn(data.recipientIdentifiers, mmm)) {
        if (!(typeof data.recipientIdentifiers[mmm] === "string")) {
          validate.errors = [
            {
              keywordLocation: "#/properties/recipientIdentifiers/items/type",
              instanceLocation: "#/recipientIdentifiers/" + mmm,
            },
          ];
          return false;
        }
      }
    }
    return true;
  };
  const ref166 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.quo !== undefined && hasOwn(data, "quo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/quo" }];
      return false;
    }
    if (!(typeof data.quo === "string" || data.quo === null)) {
      validate.errors = [{ keywordLocation: "#/properties/quo/type", instanceLocation: "#/quo" }];
      return false;
    }
    if (typeof data.quo === "string") {
      if (!format2.test(data.quo)) {
        validate.errors = [{ keywordLocation: "#/properties/quo/format", instanceLocation: "#/quo" }];
        return false;
      }
    }
    return true;
  };
  const ref158 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err223 = validate.errors;
    const res223 = ref159(data.id);
    const suberr223 = ref159.errors;
    validate.errors = err223;
    if (!res223) {
      validate.errors = [errorMerge(suberr223[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err224 = validate.errors;
    const res224 = ref160(data.apiVersion);
    const suberr224 = ref160.errors;
    validate.errors = err224;
    if (!res224) {
      validate.errors = [errorMerge(suberr224[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err225 = validate.errors;
    const res225 = ref9(data.createdAt);
    const suberr225 = ref9.errors;
    validate.errors = err225;
    if (!res225) {
      validate.errors = [errorMerge(suberr225[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.received")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err231 = validate.errors;
    const res231 = ref161(data.data.resource);
    const suberr231 = ref161.errors;
    validate.errors = err231;
    if (!res231) {
      validate.errors = [errorMerge(suberr231[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err239 = validate.errors;
    const res239 = ref164(data.data.context);
    const suberr239 = ref164.errors;
    validate.errors = err239;
    if (!res239) {
      validate.errors = [errorMerge(suberr239[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err240 = validate.errors;
    const res240 = ref166(data.data.links);
    const suberr240 = ref166.errors;
    validate.errors = err240;
    if (!res240) {
      validate.errors = [errorMerge(suberr240[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref167 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err242 = validate.errors;
    const res242 = ref159(data.id);
    const suberr242 = ref159.errors;
    validate.errors = err242;
    if (!res242) {
      validate.errors = [errorMerge(suberr242[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err243 = validate.errors;
    const res243 = ref160(data.apiVersion);
    const suberr243 = ref160.errors;
    validate.errors = err243;
    if (!res243) {
      validate.errors = [errorMerge(suberr243[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err244 = validate.errors;
    const res244 = ref9(data.createdAt);
    const suberr244 = ref9.errors;
    validate.errors = err244;
    if (!res244) {
      validate.errors = [errorMerge(suberr244[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.delivered")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err245 = validate.errors;
    const res245 = ref161(data.data.resource);
    const suberr245 = ref161.errors;
    validate.errors = err245;
    if (!res245) {
      validate.errors = [errorMerge(suberr245[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err246 = validate.errors;
    const res246 = ref164(data.data.context);
    const suberr246 = ref164.errors;
    validate.errors = err246;
    if (!res246) {
      validate.errors = [errorMerge(suberr246[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err247 = validate.errors;
    const res247 = ref166(data.data.links);
    const suberr247 = ref166.errors;
    validate.errors = err247;
    if (!res247) {
      validate.errors = [errorMerge(suberr247[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref169 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.text !== undefined && hasOwn(data, "text"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/text" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.errorCode !== undefined && hasOwn(data, "errorCode"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/errorCode" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    const err252 = validate.errors;
    const res252 = ref77(data.id);
    const suberr252 = ref77.errors;
    validate.errors = err252;
    if (!res252) {
      validate.errors = [errorMerge(suberr252[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err253 = validate.errors;
    const res253 = ref6(data.direction);
    const suberr253 = ref6.errors;
    validate.errors = err253;
    if (!res253) {
      validate.errors = [errorMerge(suberr253[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    if (!(typeof data.text === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/text/type", instanceLocation: "#/text" }];
      return false;
    }
    const err254 = validate.errors;
    const res254 = ref162(data.status);
    const suberr254 = ref162.errors;
    validate.errors = err254;
    if (!res254) {
      validate.errors = [errorMerge(suberr254[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(typeof data.errorCode === "string" || data.errorCode === null)) {
      validate.errors = [{ keywordLocation: "#/properties/errorCode/type", instanceLocation: "#/errorCode" }];
      return false;
    }
    const err255 = validate.errors;
    const res255 = ref9(data.createdAt);
    const suberr255 = ref9.errors;
    validate.errors = err255;
    if (!res255) {
      validate.errors = [errorMerge(suberr255[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    return true;
  };
  const ref168 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err249 = validate.errors;
    const res249 = ref159(data.id);
    const suberr249 = ref159.errors;
    validate.errors = err249;
    if (!res249) {
      validate.errors = [errorMerge(suberr249[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err250 = validate.errors;
    const res250 = ref160(data.apiVersion);
    const suberr250 = ref160.errors;
    validate.errors = err250;
    if (!res250) {
      validate.errors = [errorMerge(suberr250[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err251 = validate.errors;
    const res251 = ref9(data.createdAt);
    const suberr251 = ref9.errors;
    validate.errors = err251;
    if (!res251) {
      validate.errors = [errorMerge(suberr251[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.failed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err256 = validate.errors;
    const res256 = ref169(data.data.resource);
    const suberr256 = ref169.errors;
    validate.errors = err256;
    if (!res256) {
      validate.errors = [errorMerge(suberr256[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err257 = validate.errors;
    const res257 = ref164(data.data.context);
    const suberr257 = ref164.errors;
    validate.errors = err257;
    if (!res257) {
      validate.errors = [errorMerge(suberr257[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err258 = validate.errors;
    const res258 = ref166(data.data.links);
    const suberr258 = ref166.errors;
    validate.errors = err258;
    if (!res258) {
      validate.errors = [errorMerge(suberr258[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref171 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.text !== undefined && hasOwn(data, "text"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/text" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.errorCode !== undefined && hasOwn(data, "errorCode"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/errorCode" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.media !== undefined && hasOwn(data, "media"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/media" }];
      return false;
    }
    const err263 = validate.errors;
    const res263 = ref77(data.id);
    const suberr263 = ref77.errors;
    validate.errors = err263;
    if (!res263) {
      validate.errors = [errorMerge(suberr263[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err264 = validate.errors;
    const res264 = ref6(data.direction);
    const suberr264 = ref6.errors;
    validate.errors = err264;
    if (!res264) {
      validate.errors = [errorMerge(suberr264[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    if (!(typeof data.text === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/text/type", instanceLocation: "#/text" }];
      return false;
    }
    const err265 = validate.errors;
    const res265 = ref162(data.status);
    const suberr265 = ref162.errors;
    validate.errors = err265;
    if (!res265) {
      validate.errors = [errorMerge(suberr265[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(typeof data.errorCode === "string" || data.errorCode === null)) {
      validate.errors = [{ keywordLocation: "#/properties/errorCode/type", instanceLocation: "#/errorCode" }];
      return false;
    }
    const err266 = validate.errors;
    const res266 = ref9(data.createdAt);
    const suberr266 = ref9.errors;
    validate.errors = err266;
    if (!res266) {
      validate.errors = [errorMerge(suberr266[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!Array.isArray(data.media)) {
      validate.errors = [{ keywordLocation: "#/properties/media/type", instanceLocation: "#/media" }];
      return false;
    }
    for (let nnn = 0; nnn < data.media.length; nnn++) {
      if (data.media[nnn] !== undefined && hasOwn(data.media, nnn)) {
        const err267 = validate.errors;
        const res267 = ref163(data.media[nnn]);
        const suberr267 = ref163.errors;
        validate.errors = err267;
        if (!res267) {
          validate.errors = [errorMerge(suberr267[0], "#/properties/media/items/$ref", "#/media/" + nnn)];
          return false;
        }
      }
    }
    return true;
  };
  const ref170 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err260 = validate.errors;
    const res260 = ref159(data.id);
    const suberr260 = ref159.errors;
    validate.errors = err260;
    if (!res260) {
      validate.errors = [errorMerge(suberr260[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err261 = validate.errors;
    const res261 = ref160(data.apiVersion);
    const suberr261 = ref160.errors;
    validate.errors = err261;
    if (!res261) {
      validate.errors = [errorMerge(suberr261[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err262 = validate.errors;
    const res262 = ref9(data.createdAt);
    const suberr262 = ref9.errors;
    validate.errors = err262;
    if (!res262) {
      validate.errors = [errorMerge(suberr262[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.undelivered")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err268 = validate.errors;
    const res268 = ref171(data.data.resource);
    const suberr268 = ref171.errors;
    validate.errors = err268;
    if (!res268) {
      validate.errors = [errorMerge(suberr268[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err269 = validate.errors;
    const res269 = ref164(data.data.context);
    const suberr269 = ref164.errors;
    validate.errors = err269;
    if (!res269) {
      validate.errors = [errorMerge(suberr269[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err270 = validate.errors;
    const res270 = ref166(data.data.links);
    const suberr270 = ref166.errors;
    validate.errors = err270;
    if (!res270) {
      validate.errors = [errorMerge(suberr270[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref173 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err275 = validate.errors;
    const res275 = ref3(data.id);
    const suberr275 = ref3.errors;
    validate.errors = err275;
    if (!res275) {
      validate.errors = [errorMerge(suberr275[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err276 = validate.errors;
    const res276 = ref6(data.direction);
    const suberr276 = ref6.errors;
    validate.errors = err276;
    if (!res276) {
      validate.errors = [errorMerge(suberr276[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err277 = validate.errors;
    const res277 = ref9(data.createdAt);
    const suberr277 = ref9.errors;
    validate.errors = err277;
    if (!res277) {
      validate.errors = [errorMerge(suberr277[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err278 = validate.errors;
    const res278 = ref9(data.updatedAt);
    const suberr278 = ref9.errors;
    validate.errors = err278;
    if (!res278) {
      validate.errors = [errorMerge(suberr278[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    return true;
  };
  const ref175 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.workspace !== undefined && hasOwn(data, "workspace"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/workspace" }];
      return false;
    }
    if (!(data.external !== undefined && hasOwn(data, "external"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/external" }];
      return false;
    }
    if (!(data.resolution !== undefined && hasOwn(data, "resolution"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/resolution" }];
      return false;
    }
    if (!Array.isArray(data.workspace)) {
      validate.errors = [{ keywordLocation: "#/properties/workspace/type", instanceLocation: "#/workspace" }];
      return false;
    }
    for (let ooo = 0; ooo < data.workspace.length; ooo++) {
      if (data.workspace[ooo] !== undefined && hasOwn(data.workspace, ooo)) {
        if (!(typeof data.workspace[ooo] === "string")) {
          validate.errors = [
            { keywordLocation: "#/properties/workspace/items/type", instanceLocation: "#/workspace/" + ooo },
          ];
          return false;
        }
      }
    }
    if (!Array.isArray(data.external)) {
      validate.errors = [{ keywordLocation: "#/properties/external/type", instanceLocation: "#/external" }];
      return false;
    }
    for (let ppp = 0; ppp < data.external.length; ppp++) {
      if (data.external[ppp] !== undefined && hasOwn(data.external, ppp)) {
        if (!(typeof data.external[ppp] === "string")) {
          validate.errors = [
            { keywordLocation: "#/properties/external/items/type", instanceLocation: "#/external/" + ppp },
          ];
          return false;
        }
      }
    }
    if (!(typeof data.resolution === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/resolution/type", instanceLocation: "#/resolution" }];
      return false;
    }
    if (!(data.resolution === "available" || data.resolution === "unavailable")) {
      validate.errors = [{ keywordLocation: "#/properties/resolution/enum", instanceLocation: "#/resolution" }];
      return false;
    }
    return true;
  };
  const ref174 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (data.orgId !== undefined && hasOwn(data, "orgId")) {
      const err280 = validate.errors;
      const res280 = ref102(data.orgId);
      const suberr280 = ref102.errors;
      validate.errors = err280;
      if (!res280) {
        validate.errors = [errorMerge(suberr280[0], "#/properties/orgId/$ref", "#/orgId")];
        return false;
      }
    }
    const sub100 = (() => {
      const err281 = validate.errors;
      const res281 = ref4(data.phoneNumberId);
      const suberr281 = ref4.errors;
      validate.errors = err281;
      if (!res281) return false;
      return true;
    })();
    const sub101 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub100 || sub101)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const sub102 = (() => {
      const err282 = validate.errors;
      const res282 = ref69(data.conversationId);
      const suberr282 = ref69.errors;
      validate.errors = err282;
      if (!res282) return false;
      return true;
    })();
    const sub103 = (() => {
      if (!(data.conversationId === null)) return false;
      return true;
    })();
    if (!(sub102 || sub103)) {
      validate.errors = [
        { keywordLocation: "#/properties/conversationId/anyOf", instanceLocation: "#/conversationId" },
      ];
      return false;
    }
    const sub104 = (() => {
      const err283 = validate.errors;
      const res283 = ref5(data.userId);
      const suberr283 = ref5.errors;
      validate.errors = err283;
      if (!res283) return false;
      return true;
    })();
    const sub105 = (() => {
      const err284 = validate.errors;
      const res284 = ref71(data.userId);
      const suberr284 = ref71.errors;
      validate.errors = err284;
      if (!res284) return false;
      return true;
    })();
    if (!(sub104 || sub105)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    if (data.participants !== undefined && hasOwn(data, "participants")) {
      const err285 = validate.errors;
      const res285 = ref175(data.participants);
      const suberr285 = ref175.errors;
      validate.errors = err285;
      if (!res285) {
        validate.errors = [errorMerge(suberr285[0], "#/properties/participants/$ref", "#/participants")];
        return false;
      }
    }
    return true;
  };
  const ref172 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err272 = validate.errors;
    const res272 = ref159(data.id);
    const suberr272 = ref159.errors;
    validate.errors = err272;
    if (!res272) {
      validate.errors = [errorMerge(suberr272[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err273 = validate.errors;
    const res273 = ref160(data.apiVersion);
    const suberr273 = ref160.errors;
    validate.errors = err273;
    if (!res273) {
      validate.errors = [errorMerge(suberr273[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err274 = validate.errors;
    const res274 = ref9(data.createdAt);
    const suberr274 = ref9.errors;
    validate.errors = err274;
    if (!res274) {
      validate.errors = [errorMerge(suberr274[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.ringing")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err279 = validate.errors;
    const res279 = ref173(data.data.resource);
    const suberr279 = ref173.errors;
    validate.errors = err279;
    if (!res279) {
      validate.errors = [errorMerge(suberr279[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err286 = validate.errors;
    const res286 = ref174(data.data.context);
    const suberr286 = ref174.errors;
    validate.errors = err286;
    if (!res286) {
      validate.errors = [errorMerge(suberr286[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err287 = validate.errors;
    const res287 = ref166(data.data.links);
    const suberr287 = ref166.errors;
    validate.errors = err287;
    if (!res287) {
      validate.errors = [errorMerge(suberr287[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref177 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.answeredAt !== undefined && hasOwn(data, "answeredAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredAt" }];
      return false;
    }
    if (!(data.answeredByUserId !== undefined && hasOwn(data, "answeredByUserId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredByUserId" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err292 = validate.errors;
    const res292 = ref3(data.id);
    const suberr292 = ref3.errors;
    validate.errors = err292;
    if (!res292) {
      validate.errors = [errorMerge(suberr292[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err293 = validate.errors;
    const res293 = ref6(data.direction);
    const suberr293 = ref6.errors;
    validate.errors = err293;
    if (!res293) {
      validate.errors = [errorMerge(suberr293[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err294 = validate.errors;
    const res294 = ref9(data.createdAt);
    const suberr294 = ref9.errors;
    validate.errors = err294;
    if (!res294) {
      validate.errors = [errorMerge(suberr294[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub107 = (() => {
      const err295 = validate.errors;
      const res295 = ref9(data.answeredAt);
      const suberr295 = ref9.errors;
      validate.errors = err295;
      if (!res295) return false;
      return true;
    })();
    const sub108 = (() => {
      if (!(data.answeredAt === null)) return false;
      return true;
    })();
    if (!(sub107 || sub108)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredAt/anyOf", instanceLocation: "#/answeredAt" }];
      return false;
    }
    const sub109 = (() => {
      const err296 = validate.errors;
      const res296 = ref5(data.answeredByUserId);
      const suberr296 = ref5.errors;
      validate.errors = err296;
      if (!res296) return false;
      return true;
    })();
    const sub110 = (() => {
      const err297 = validate.errors;
      const res297 = ref71(data.answeredByUserId);
      const suberr297 = ref71.errors;
      validate.errors = err297;
      if (!res297) return false;
      return true;
    })();
    const sub111 = (() => {
      if (!(data.answeredByUserId === null)) return false;
      return true;
    })();
    if (!(sub109 || sub110 || sub111)) {
      validate.errors = [
        { keywordLocation: "#/properties/answeredByUserId/anyOf", instanceLocation: "#/answeredByUserId" },
      ];
      return false;
    }
    const sub112 = (() => {
      const err298 = validate.errors;
      const res298 = ref9(data.updatedAt);
      const suberr298 = ref9.errors;
      validate.errors = err298;
      if (!res298) return false;
      return true;
    })();
    const sub113 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub112 || sub113)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    return true;
  };
  const ref179 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "shared" || data === "private" || data === "external")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref178 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.phoneNumberType !== undefined && hasOwn(data, "phoneNumberType"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberType" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.contacts !== undefined && hasOwn(data, "contacts"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/contacts" }];
      return false;
    }
    if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/participants" }];
      return false;
    }
    if (data.orgId !== undefined && hasOwn(data, "orgId")) {
      const err300 = validate.errors;
      const res300 = ref102(data.orgId);
      const suberr300 = ref102.errors;
      validate.errors = err300;
      if (!res300) {
        validate.errors = [errorMerge(suberr300[0], "#/properties/orgId/$ref", "#/orgId")];
        return false;
      }
    }
    const sub114 = (() => {
      const err301 = validate.errors;
      const res301 = ref4(data.phoneNumberId);
      const suberr301 = ref4.errors;
      validate.errors = err301;
      if (!res301) return false;
      return true;
    })();
    const sub115 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub114 || sub115)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const sub116 = (() => {
      const err302 = validate.errors;
      const res302 = ref69(data.conversationId);
      const suberr302 = ref69.errors;
      validate.errors = err302;
      if (!res302) return false;
      return true;
    })();
    const sub117 = (() => {
      if (!(data.conversationId === null)) return false;
      return true;
    })();
    if (!(sub116 || sub117)) {
      validate.errors = [
        { keywordLocation: "#/properties/conversationId/anyOf", instanceLocation: "#/conversationId" },
      ];
      return false;
    }
    const sub118 = (() => {
      const err303 = validate.errors;
      const res303 = ref179(data.phoneNumberType);
      const suberr303 = ref179.errors;
      validate.errors = err303;
      if (!res303) return false;
      return true;
    })();
    const sub119 = (() => {
      if (!(data.phoneNumberType === null)) return false;
      return true;
    })();
    if (!(sub118 || sub119)) {
      validate.errors = [
        { keywordLocation: "#/properties/phoneNumberType/anyOf", instanceLocation: "#/phoneNumberType" },
      ];
      return false;
    }
    const sub120 = (() => {
      const err304 = validate.errors;
      const res304 = ref5(data.userId);
      const suberr304 = ref5.errors;
      validate.errors = err304;
      if (!res304) return false;
      return true;
    })();
    const sub121 = (() => {
      const err305 = validate.errors;
      const res305 = ref71(data.userId);
      const suberr305 = ref71.errors;
      validate.errors = err305;
      if (!res305) return false;
      return true;
    })();
    if (!(sub120 || sub121)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    const err306 = validate.errors;
    const res306 = ref165(data.contacts);
    const suberr306 = ref165.errors;
    validate.errors = err306;
    if (!res306) {
      validate.errors = [errorMerge(suberr306[0], "#/properties/contacts/$ref", "#/contacts")];
      return false;
    }
    const err307 = validate.errors;
    const res307 = ref175(data.participants);
    const suberr307 = ref175.errors;
    validate.errors = err307;
    if (!res307) {
      validate.errors = [errorMerge(suberr307[0], "#/properties/participants/$ref", "#/participants")];
      return false;
    }
    return true;
  };
  const ref176 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err289 = validate.errors;
    const res289 = ref159(data.id);
    const suberr289 = ref159.errors;
    validate.errors = err289;
    if (!res289) {
      validate.errors = [errorMerge(suberr289[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err290 = validate.errors;
    const res290 = ref160(data.apiVersion);
    const suberr290 = ref160.errors;
    validate.errors = err290;
    if (!res290) {
      validate.errors = [errorMerge(suberr290[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err291 = validate.errors;
    const res291 = ref9(data.createdAt);
    const suberr291 = ref9.errors;
    validate.errors = err291;
    if (!res291) {
      validate.errors = [errorMerge(suberr291[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.answered")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err299 = validate.errors;
    const res299 = ref177(data.data.resource);
    const suberr299 = ref177.errors;
    validate.errors = err299;
    if (!res299) {
      validate.errors = [errorMerge(suberr299[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err308 = validate.errors;
    const res308 = ref178(data.data.context);
    const suberr308 = ref178.errors;
    validate.errors = err308;
    if (!res308) {
      validate.errors = [errorMerge(suberr308[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err309 = validate.errors;
    const res309 = ref166(data.data.links);
    const suberr309 = ref166.errors;
    validate.errors = err309;
    if (!res309) {
      validate.errors = [errorMerge(suberr309[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref182 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "answered" ||
        data === "unanswered" ||
        data === "failed" ||
        data === "forwarded" ||
        data === "abandoned" ||
        data === "ai-handled" ||
        data === "unknown"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref181 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.answeredAt !== undefined && hasOwn(data, "answeredAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredAt" }];
      return false;
    }
    if (!(data.completedAt !== undefined && hasOwn(data, "completedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/completedAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.hasVoicemail !== undefined && hasOwn(data, "hasVoicemail"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/hasVoicemail" }];
      return false;
    }
    const err314 = validate.errors;
    const res314 = ref3(data.id);
    const suberr314 = ref3.errors;
    validate.errors = err314;
    if (!res314) {
      validate.errors = [errorMerge(suberr314[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err315 = validate.errors;
    const res315 = ref6(data.direction);
    const suberr315 = ref6.errors;
    validate.errors = err315;
    if (!res315) {
      validate.errors = [errorMerge(suberr315[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err316 = validate.errors;
    const res316 = ref182(data.status);
    const suberr316 = ref182.errors;
    validate.errors = err316;
    if (!res316) {
      validate.errors = [errorMerge(suberr316[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    const err317 = validate.errors;
    const res317 = ref9(data.createdAt);
    const suberr317 = ref9.errors;
    validate.errors = err317;
    if (!res317) {
      validate.errors = [errorMerge(suberr317[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub123 = (() => {
      const err318 = validate.errors;
      const res318 = ref9(data.answeredAt);
      const suberr318 = ref9.errors;
      validate.errors = err318;
      if (!res318) return false;
      return true;
    })();
    const sub124 = (() => {
      if (!(data.answeredAt === null)) return false;
      return true;
    })();
    if (!(sub123 || sub124)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredAt/anyOf", instanceLocation: "#/answeredAt" }];
      return false;
    }
    const sub125 = (() => {
      const err319 = validate.errors;
      const res319 = ref9(data.completedAt);
      const suberr319 = ref9.errors;
      validate.errors = err319;
      if (!res319) return false;
      return true;
    })();
    const sub126 = (() => {
      if (!(data.completedAt === null)) return false;
      return true;
    })();
    if (!(sub125 || sub126)) {
      validate.errors = [{ keywordLocation: "#/properties/completedAt/anyOf", instanceLocation: "#/completedAt" }];
      return false;
    }
    const sub127 = (() => {
      const err320 = validate.errors;
      const res320 = ref9(data.updatedAt);
      const suberr320 = ref9.errors;
      validate.errors = err320;
      if (!res320) return false;
      return true;
    })();
    const sub128 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub127 || sub128)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(typeof data.duration === "number" || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(typeof data.hasVoicemail === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/hasVoicemail/type", instanceLocation: "#/hasVoicemail" }];
      return false;
    }
    return true;
  };
  const ref180 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err311 = validate.errors;
    const res311 = ref159(data.id);
    const suberr311 = ref159.errors;
    validate.errors = err311;
    if (!res311) {
      validate.errors = [errorMerge(suberr311[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err312 = validate.errors;
    const res312 = ref160(data.apiVersion);
    const suberr312 = ref160.errors;
    validate.errors = err312;
    if (!res312) {
      validate.errors = [errorMerge(suberr312[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err313 = validate.errors;
    const res313 = ref9(data.createdAt);
    const suberr313 = ref9.errors;
    validate.errors = err313;
    if (!res313) {
      validate.errors = [errorMerge(suberr313[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err321 = validate.errors;
    const res321 = ref181(data.data.resource);
    const suberr321 = ref181.errors;
    validate.errors = err321;
    if (!res321) {
      validate.errors = [errorMerge(suberr321[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err322 = validate.errors;
    const res322 = ref178(data.data.context);
    const suberr322 = ref178.errors;
    validate.errors = err322;
    if (!res322) {
      validate.errors = [errorMerge(suberr322[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err323 = validate.errors;
    const res323 = ref166(data.data.links);
    const suberr323 = ref166.errors;
    validate.errors = err323;
    if (!res323) {
      validate.errors = [errorMerge(suberr323[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref184 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.forwardedFrom !== undefined && hasOwn(data, "forwardedFrom"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    if (!(data.forwardedTo !== undefined && hasOwn(data, "forwardedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    const err328 = validate.errors;
    const res328 = ref3(data.id);
    const suberr328 = ref3.errors;
    validate.errors = err328;
    if (!res328) {
      validate.errors = [errorMerge(suberr328[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err329 = validate.errors;
    const res329 = ref9(data.createdAt);
    const suberr329 = ref9.errors;
    validate.errors = err329;
    if (!res329) {
      validate.errors = [errorMerge(suberr329[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub130 = (() => {
      const err330 = validate.errors;
      const res330 = ref9(data.updatedAt);
      const suberr330 = ref9.errors;
      validate.errors = err330;
      if (!res330) return false;
      return true;
    })();
    const sub131 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub130 || sub131)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(typeof data.forwardedFrom === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedFrom/type", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    if (!(typeof data.forwardedTo === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedTo/type", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    return true;
  };
  const ref183 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err325 = validate.errors;
    const res325 = ref159(data.id);
    const suberr325 = ref159.errors;
    validate.errors = err325;
    if (!res325) {
      validate.errors = [errorMerge(suberr325[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err326 = validate.errors;
    const res326 = ref160(data.apiVersion);
    const suberr326 = ref160.errors;
    validate.errors = err326;
    if (!res326) {
      validate.errors = [errorMerge(suberr326[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err327 = validate.errors;
    const res327 = ref9(data.createdAt);
    const suberr327 = ref9.errors;
    validate.errors = err327;
    if (!res327) {
      validate.errors = [errorMerge(suberr327[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.forwarded")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err331 = validate.errors;
    const res331 = ref184(data.data.resource);
    const suberr331 = ref184.errors;
    validate.errors = err331;
    if (!res331) {
      validate.errors = [errorMerge(suberr331[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err332 = validate.errors;
    const res332 = ref178(data.data.context);
    const suberr332 = ref178.errors;
    validate.errors = err332;
    if (!res332) {
      validate.errors = [errorMerge(suberr332[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err333 = validate.errors;
    const res333 = ref166(data.data.links);
    const suberr333 = ref166.errors;
    validate.errors = err333;
    if (!res333) {
      validate.errors = [errorMerge(suberr333[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref186 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err338 = validate.errors;
    const res338 = ref3(data.id);
    const suberr338 = ref3.errors;
    validate.errors = err338;
    if (!res338) {
      validate.errors = [errorMerge(suberr338[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err339 = validate.errors;
    const res339 = ref9(data.createdAt);
    const suberr339 = ref9.errors;
    validate.errors = err339;
    if (!res339) {
      validate.errors = [errorMerge(suberr339[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err340 = validate.errors;
    const res340 = ref9(data.updatedAt);
    const suberr340 = ref9.errors;
    validate.errors = err340;
    if (!res340) {
      validate.errors = [errorMerge(suberr340[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    return true;
  };
  const ref185 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err335 = validate.errors;
    const res335 = ref159(data.id);
    const suberr335 = ref159.errors;
    validate.errors = err335;
    if (!res335) {
      validate.errors = [errorMerge(suberr335[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err336 = validate.errors;
    const res336 = ref160(data.apiVersion);
    const suberr336 = ref160.errors;
    validate.errors = err336;
    if (!res336) {
      validate.errors = [errorMerge(suberr336[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err337 = validate.errors;
    const res337 = ref9(data.createdAt);
    const suberr337 = ref9.errors;
    validate.errors = err337;
    if (!res337) {
      validate.errors = [errorMerge(suberr337[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.missed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err341 = validate.errors;
    const res341 = ref186(data.data.resource);
    const suberr341 = ref186.errors;
    validate.errors = err341;
    if (!res341) {
      validate.errors = [errorMerge(suberr341[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err342 = validate.errors;
    const res342 = ref178(data.data.context);
    const suberr342 = ref178.errors;
    validate.errors = err342;
    if (!res342) {
      validate.errors = [errorMerge(suberr342[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err343 = validate.errors;
    const res343 = ref166(data.data.links);
    const suberr343 = ref166.errors;
    validate.errors = err343;
    if (!res343) {
      validate.errors = [errorMerge(suberr343[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref189 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (
      !(
        data === "phone-menu-dial" ||
        data === "phone-menu-voicemail" ||
        data === "phone-menu-audio" ||
        data === "phone-menu" ||
        data === "phone-menu-abandoned"
      )
    ) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref188 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.phoneMenuSelection !== undefined && hasOwn(data, "phoneMenuSelection"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneMenuSelection" }];
      return false;
    }
    if (!(data.phoneMenuSelectionName !== undefined && hasOwn(data, "phoneMenuSelectionName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneMenuSelectionName" }];
      return false;
    }
    if (!(data.statusReason !== undefined && hasOwn(data, "statusReason"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/statusReason" }];
      return false;
    }
    const err348 = validate.errors;
    const res348 = ref3(data.id);
    const suberr348 = ref3.errors;
    validate.errors = err348;
    if (!res348) {
      validate.errors = [errorMerge(suberr348[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err349 = validate.errors;
    const res349 = ref9(data.createdAt);
    const suberr349 = ref9.errors;
    validate.errors = err349;
    if (!res349) {
      validate.errors = [errorMerge(suberr349[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub134 = (() => {
      const err350 = validate.errors;
      const res350 = ref9(data.updatedAt);
      const suberr350 = ref9.errors;
      validate.errors = err350;
      if (!res350) return false;
      return true;
    })();
    const sub135 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub134 || sub135)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(typeof data.phoneMenuSelection === "string" || data.phoneMenuSelection === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/phoneMenuSelection/type", instanceLocation: "#/phoneMenuSelection" },
      ];
      return false;
    }
    if (!(typeof data.phoneMenuSelectionName === "string" || data.phoneMenuSelectionName === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/phoneMenuSelectionName/type", instanceLocation: "#/phoneMenuSelectionName" },
      ];
      return false;
    }
    const sub136 = (() => {
      const err351 = validate.errors;
      const res351 = ref189(data.statusReason);
      const suberr351 = ref189.errors;
      validate.errors = err351;
      if (!res351) return false;
      return true;
    })();
    const sub137 = (() => {
      if (!(data.statusReason === null)) return false;
      return true;
    })();
    if (!(sub136 || sub137)) {
      validate.errors = [{ keywordLocation: "#/properties/statusReason/anyOf", instanceLocation: "#/statusReason" }];
      return false;
    }
    return true;
  };
  const ref187 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err345 = validate.errors;
    const res345 = ref159(data.id);
    const suberr345 = ref159.errors;
    validate.errors = err345;
    if (!res345) {
      validate.errors = [errorMerge(suberr345[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err346 = validate.errors;
    const res346 = ref160(data.apiVersion);
    const suberr346 = ref160.errors;
    validate.errors = err346;
    if (!res346) {
      validate.errors = [errorMerge(suberr346[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err347 = validate.errors;
    const res347 = ref9(data.createdAt);
    const suberr347 = ref9.errors;
    validate.errors = err347;
    if (!res347) {
      validate.errors = [errorMerge(suberr347[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.menu.selected")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err352 = validate.errors;
    const res352 = ref188(data.data.resource);
    const suberr352 = ref188.errors;
    validate.errors = err352;
    if (!res352) {
      validate.errors = [errorMerge(suberr352[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err353 = validate.errors;
    const res353 = ref178(data.data.context);
    const suberr353 = ref178.errors;
    validate.errors = err353;
    if (!res353) {
      validate.errors = [errorMerge(suberr353[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err354 = validate.errors;
    const res354 = ref166(data.data.links);
    const suberr354 = ref166.errors;
    validate.errors = err354;
    if (!res354) {
      validate.errors = [errorMerge(suberr354[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref192 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.startTime !== undefined && hasOwn(data, "startTime"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.id === "string" || data.id === null)) {
      validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
      return false;
    }
    if (!(typeof data.duration === "number" || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const sub145 = (() => {
      const err365 = validate.errors;
      const res365 = ref9(data.startTime);
      const suberr365 = ref9.errors;
      validate.errors = err365;
      if (!res365) return false;
      return true;
    })();
    const sub146 = (() => {
      if (!(data.startTime === null)) return false;
      return true;
    })();
    if (!(sub145 || sub146)) {
      validate.errors = [{ keywordLocation: "#/properties/startTime/anyOf", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(typeof data.type === "string" || data.type === null)) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.url === "string" || data.url === null)) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    return true;
  };
  const ref191 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.answeredAt !== undefined && hasOwn(data, "answeredAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredAt" }];
      return false;
    }
    if (!(data.completedAt !== undefined && hasOwn(data, "completedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/completedAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.recordings !== undefined && hasOwn(data, "recordings"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/recordings" }];
      return false;
    }
    const err359 = validate.errors;
    const res359 = ref3(data.id);
    const suberr359 = ref3.errors;
    validate.errors = err359;
    if (!res359) {
      validate.errors = [errorMerge(suberr359[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err360 = validate.errors;
    const res360 = ref6(data.direction);
    const suberr360 = ref6.errors;
    validate.errors = err360;
    if (!res360) {
      validate.errors = [errorMerge(suberr360[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err361 = validate.errors;
    const res361 = ref9(data.createdAt);
    const suberr361 = ref9.errors;
    validate.errors = err361;
    if (!res361) {
      validate.errors = [errorMerge(suberr361[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub139 = (() => {
      const err362 = validate.errors;
      const res362 = ref9(data.answeredAt);
      const suberr362 = ref9.errors;
      validate.errors = err362;
      if (!res362) return false;
      return true;
    })();
    const sub140 = (() => {
      if (!(data.answeredAt === null)) return false;
      return true;
    })();
    if (!(sub139 || sub140)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredAt/anyOf", instanceLocation: "#/answeredAt" }];
      return false;
    }
    const sub141 = (() => {
      const err363 = validate.errors;
      const res363 = ref9(data.completedAt);
      const suberr363 = ref9.errors;
      validate.errors = err363;
      if (!res363) return false;
      return true;
    })();
    const sub142 = (() => {
      if (!(data.completedAt === null)) return false;
      return true;
    })();
    if (!(sub141 || sub142)) {
      validate.errors = [{ keywordLocation: "#/properties/completedAt/anyOf", instanceLocation: "#/completedAt" }];
      return false;
    }
    const sub143 = (() => {
      const err364 = validate.errors;
      const res364 = ref9(data.updatedAt);
      const suberr364 = ref9.errors;
      validate.errors = err364;
      if (!res364) return false;
      return true;
    })();
    const sub144 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub143 || sub144)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(typeof data.duration === "number" || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    if (!Array.isArray(data.recordings)) {
      validate.errors = [{ keywordLocation: "#/properties/recordings/type", instanceLocation: "#/recordings" }];
      return false;
    }
    for (let qqq = 0; qqq < data.recordings.length; qqq++) {
      if (data.recordings[qqq] !== undefined && hasOwn(data.recordings, qqq)) {
        const err366 = validate.errors;
        const res366 = ref192(data.recordings[qqq]);
        const suberr366 = ref192.errors;
        validate.errors = err366;
        if (!res366) {
          validate.errors = [errorMerge(suberr366[0], "#/properties/recordings/items/$ref", "#/recordings/" + qqq)];
          return false;
        }
      }
    }
    return true;
  };
  const ref190 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err356 = validate.errors;
    const res356 = ref159(data.id);
    const suberr356 = ref159.errors;
    validate.errors = err356;
    if (!res356) {
      validate.errors = [errorMerge(suberr356[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err357 = validate.errors;
    const res357 = ref160(data.apiVersion);
    const suberr357 = ref160.errors;
    validate.errors = err357;
    if (!res357) {
      validate.errors = [errorMerge(suberr357[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err358 = validate.errors;
    const res358 = ref9(data.createdAt);
    const suberr358 = ref9.errors;
    validate.errors = err358;
    if (!res358) {
      validate.errors = [errorMerge(suberr358[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.recording.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err367 = validate.errors;
    const res367 = ref191(data.data.resource);
    const suberr367 = ref191.errors;
    validate.errors = err367;
    if (!res367) {
      validate.errors = [errorMerge(suberr367[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err368 = validate.errors;
    const res368 = ref178(data.data.context);
    const suberr368 = ref178.errors;
    validate.errors = err368;
    if (!res368) {
      validate.errors = [errorMerge(suberr368[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err369 = validate.errors;
    const res369 = ref166(data.data.links);
    const suberr369 = ref166.errors;
    validate.errors = err369;
    if (!res369) {
      validate.errors = [errorMerge(suberr369[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref195 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "absent" || data === "in-progress" || data === "completed" || data === "failed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref197 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.value === "string" || typeof data.value === "number" || typeof data.value === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref196 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.icon !== undefined && hasOwn(data, "icon"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/icon" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.result !== undefined && hasOwn(data, "result"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/result" }];
      return false;
    }
    if (!(typeof data.icon === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/icon/type", instanceLocation: "#/icon" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.result === "object" && data.result && !Array.isArray(data.result))) {
      validate.errors = [{ keywordLocation: "#/properties/result/type", instanceLocation: "#/result" }];
      return false;
    }
    if (!(data.result.data !== undefined && hasOwn(data.result, "data"))) {
      validate.errors = [{ keywordLocation: "#/properties/result/required", instanceLocation: "#/result/data" }];
      return false;
    }
    if (!Array.isArray(data.result.data)) {
      validate.errors = [
        { keywordLocation: "#/properties/result/properties/data/type", instanceLocation: "#/result/data" },
      ];
      return false;
    }
    for (let uuu = 0; uuu < data.result.data.length; uuu++) {
      if (data.result.data[uuu] !== undefined && hasOwn(data.result.data, uuu)) {
        const err378 = validate.errors;
        const res378 = ref197(data.result.data[uuu]);
        const suberr378 = ref197.errors;
        validate.errors = err378;
        if (!res378) {
          validate.errors = [
            errorMerge(suberr378[0], "#/properties/result/properties/data/items/$ref", "#/result/data/" + uuu),
          ];
          return false;
        }
      }
    }
    return true;
  };
  const ref194 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.processingStatus !== undefined && hasOwn(data, "processingStatus"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/processingStatus" }];
      return false;
    }
    if (!(data.summary !== undefined && hasOwn(data, "summary"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/summary" }];
      return false;
    }
    if (!(data.nextSteps !== undefined && hasOwn(data, "nextSteps"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextSteps" }];
      return false;
    }
    if (!(data.fromPhoneNumber !== undefined && hasOwn(data, "fromPhoneNumber"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/fromPhoneNumber" }];
      return false;
    }
    if (!(data.handledByAiAgent !== undefined && hasOwn(data, "handledByAiAgent"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/handledByAiAgent" }];
      return false;
    }
    if (!(data.answeredByUserId !== undefined && hasOwn(data, "answeredByUserId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredByUserId" }];
      return false;
    }
    if (!(data.jobs !== undefined && hasOwn(data, "jobs"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/jobs" }];
      return false;
    }
    const err374 = validate.errors;
    const res374 = ref3(data.callId);
    const suberr374 = ref3.errors;
    validate.errors = err374;
    if (!res374) {
      validate.errors = [errorMerge(suberr374[0], "#/properties/callId/$ref", "#/callId")];
      return false;
    }
    const err375 = validate.errors;
    const res375 = ref195(data.processingStatus);
    const suberr375 = ref195.errors;
    validate.errors = err375;
    if (!res375) {
      validate.errors = [errorMerge(suberr375[0], "#/properties/processingStatus/$ref", "#/processingStatus")];
      return false;
    }
    if (!(Array.isArray(data.summary) || data.summary === null)) {
      validate.errors = [{ keywordLocation: "#/properties/summary/type", instanceLocation: "#/summary" }];
      return false;
    }
    if (Array.isArray(data.summary)) {
      for (let rrr = 0; rrr < data.summary.length; rrr++) {
        if (data.summary[rrr] !== undefined && hasOwn(data.summary, rrr)) {
          if (!(typeof data.summary[rrr] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/summary/items/type", instanceLocation: "#/summary/" + rrr },
            ];
            return false;
          }
        }
      }
    }
    if (!(Array.isArray(data.nextSteps) || data.nextSteps === null)) {
      validate.errors = [{ keywordLocation: "#/properties/nextSteps/type", instanceLocation: "#/nextSteps" }];
      return false;
    }
    if (Array.isArray(data.nextSteps)) {
      for (let sss = 0; sss < data.nextSteps.length; sss++) {
        if (data.nextSteps[sss] !== undefined && hasOwn(data.nextSteps, sss)) {
          if (!(typeof data.nextSteps[sss] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/nextSteps/items/type", instanceLocation: "#/nextSteps/" + sss },
            ];
            return false;
          }
        }
      }
    }
    if (!(typeof data.fromPhoneNumber === "string" || data.fromPhoneNumber === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/fromPhoneNumber/type", instanceLocation: "#/fromPhoneNumber" },
      ];
      return false;
    }
    if (!(typeof data.handledByAiAgent === "boolean")) {
      validate.errors = [
        { keywordLocation: "#/properties/handledByAiAgent/type", instanceLocation: "#/handledByAiAgent" },
      ];
      return false;
    }
    const sub148 = (() => {
      const err376 = validate.errors;
      const res376 = ref5(data.answeredByUserId);
      const suberr376 = ref5.errors;
      validate.errors = err376;
      if (!res376) return false;
      return true;
    })();
    const sub149 = (() => {
      const err377 = validate.errors;
      const res377 = ref71(data.answeredByUserId);
      const suberr377 = ref71.errors;
      validate.errors = err377;
      if (!res377) return false;
      return true;
    })();
    const sub150 = (() => {
      if (!(data.answeredByUserId === null)) return false;
      return true;
    })();
    if (!(sub148 || sub149 || sub150)) {
      validate.errors = [
        { keywordLocation: "#/properties/answeredByUserId/anyOf", instanceLocation: "#/answeredByUserId" },
      ];
      return false;
    }
    if (!Array.isArray(data.jobs)) {
      validate.errors = [{ keywordLocation: "#/properties/jobs/type", instanceLocation: "#/jobs" }];
      return false;
    }
    for (let ttt = 0; ttt < data.jobs.length; ttt++) {
      if (data.jobs[ttt] !== undefined && hasOwn(data.jobs, ttt)) {
        const err379 = validate.errors;
        const res379 = ref196(data.jobs[ttt]);
        const suberr379 = ref196.errors;
        validate.errors = err379;
        if (!res379) {
          validate.errors = [errorMerge(suberr379[0], "#/properties/jobs/items/$ref", "#/jobs/" + ttt)];
          return false;
        }
      }
    }
    return true;
  };
  const ref193 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err371 = validate.errors;
    const res371 = ref159(data.id);
    const suberr371 = ref159.errors;
    validate.errors = err371;
    if (!res371) {
      validate.errors = [errorMerge(suberr371[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err372 = validate.errors;
    const res372 = ref160(data.apiVersion);
    const suberr372 = ref160.errors;
    validate.errors = err372;
    if (!res372) {
      validate.errors = [errorMerge(suberr372[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err373 = validate.errors;
    const res373 = ref9(data.createdAt);
    const suberr373 = ref9.errors;
    validate.errors = err373;
    if (!res373) {
      validate.errors = [errorMerge(suberr373[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.summary.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err380 = validate.errors;
    const res380 = ref194(data.data.resource);
    const suberr380 = ref194.errors;
    validate.errors = err380;
    if (!res380) {
      validate.errors = [errorMerge(suberr380[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err381 = validate.errors;
    const res381 = ref178(data.data.context);
    const suberr381 = ref178.errors;
    validate.errors = err381;
    if (!res381) {
      validate.errors = [errorMerge(suberr381[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err382 = validate.errors;
    const res382 = ref166(data.data.links);
    const suberr382 = ref166.errors;
    validate.errors = err382;
    if (!res382) {
      validate.errors = [errorMerge(suberr382[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref200 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.identifier !== undefined && hasOwn(data, "identifier"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/identifier" }];
      return false;
    }
    if (!(data.content !== undefined && hasOwn(data, "content"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/content" }];
      return false;
    }
    if (!(data.start !== undefined && hasOwn(data, "start"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/start" }];
      return false;
    }
    if (!(data.end !== undefined && hasOwn(data, "end"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/end" }];
      return false;
    }
    const sub152 = (() => {
      const err390 = validate.errors;
      const res390 = ref5(data.userId);
      const suberr390 = ref5.errors;
      validate.errors = err390;
      if (!res390) return false;
      return true;
    })();
    const sub153 = (() => {
      const err391 = validate.errors;
      const res391 = ref71(data.userId);
      const suberr391 = ref71.errors;
      validate.errors = err391;
      if (!res391) return false;
      return true;
    })();
    const sub154 = (() => {
      if (!(data.userId === null)) return false;
      return true;
    })();
    if (!(sub152 || sub153 || sub154)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(typeof data.identifier === "string" || data.identifier === null)) {
      validate.errors = [{ keywordLocation: "#/properties/identifier/type", instanceLocation: "#/identifier" }];
      return false;
    }
    if (!(typeof data.content === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/content/type", instanceLocation: "#/content" }];
      return false;
    }
    if (!(typeof data.start === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/start/type", instanceLocation: "#/start" }];
      return false;
    }
    if (!(typeof data.end === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/end/type", instanceLocation: "#/end" }];
      return false;
    }
    return true;
  };
  const ref199 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.processingStatus !== undefined && hasOwn(data, "processingStatus"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/processingStatus" }];
      return false;
    }
    if (!(data.dialogue !== undefined && hasOwn(data, "dialogue"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dialogue" }];
      return false;
    }
    const err387 = validate.errors;
    const res387 = ref3(data.callId);
    const suberr387 = ref3.errors;
    validate.errors = err387;
    if (!res387) {
      validate.errors = [errorMerge(suberr387[0], "#/properties/callId/$ref", "#/callId")];
      return false;
    }
    const err388 = validate.errors;
    const res388 = ref9(data.createdAt);
    const suberr388 = ref9.errors;
    validate.errors = err388;
    if (!res388) {
      validate.errors = [errorMerge(suberr388[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.duration === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const err389 = validate.errors;
    const res389 = ref195(data.processingStatus);
    const suberr389 = ref195.errors;
    validate.errors = err389;
    if (!res389) {
      validate.errors = [errorMerge(suberr389[0], "#/properties/processingStatus/$ref", "#/processingStatus")];
      return false;
    }
    if (!(Array.isArray(data.dialogue) || data.dialogue === null)) {
      validate.errors = [{ keywordLocation: "#/properties/dialogue/type", instanceLocation: "#/dialogue" }];
      return false;
    }
    if (Array.isArray(data.dialogue)) {
      for (let vvv = 0; vvv < data.dialogue.length; vvv++) {
        if (data.dialogue[vvv] !== undefined && hasOwn(data.dialogue, vvv)) {
          const err392 = validate.errors;
          const res392 = ref200(data.dialogue[vvv]);
          const suberr392 = ref200.errors;
          validate.errors = err392;
          if (!res392) {
            validate.errors = [errorMerge(suberr392[0], "#/properties/dialogue/items/$ref", "#/dialogue/" + vvv)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref198 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err384 = validate.errors;
    const res384 = ref159(data.id);
    const suberr384 = ref159.errors;
    validate.errors = err384;
    if (!res384) {
      validate.errors = [errorMerge(suberr384[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err385 = validate.errors;
    const res385 = ref160(data.apiVersion);
    const suberr385 = ref160.errors;
    validate.errors = err385;
    if (!res385) {
      validate.errors = [errorMerge(suberr385[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err386 = validate.errors;
    const res386 = ref9(data.createdAt);
    const suberr386 = ref9.errors;
    validate.errors = err386;
    if (!res386) {
      validate.errors = [errorMerge(suberr386[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.transcript.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err393 = validate.errors;
    const res393 = ref199(data.data.resource);
    const suberr393 = ref199.errors;
    validate.errors = err393;
    if (!res393) {
      validate.errors = [errorMerge(suberr393[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err394 = validate.errors;
    const res394 = ref178(data.data.context);
    const suberr394 = ref178.errors;
    validate.errors = err394;
    if (!res394) {
      validate.errors = [errorMerge(suberr394[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err395 = validate.errors;
    const res395 = ref166(data.data.links);
    const suberr395 = ref166.errors;
    validate.errors = err395;
    if (!res395) {
      validate.errors = [errorMerge(suberr395[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref202 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.voicemailId !== undefined && hasOwn(data, "voicemailId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/voicemailId" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.from !== undefined && hasOwn(data, "from"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/from" }];
      return false;
    }
    if (!(data.to !== undefined && hasOwn(data, "to"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/to" }];
      return false;
    }
    if (!(data.transcript !== undefined && hasOwn(data, "transcript"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/transcript" }];
      return false;
    }
    if (!(data.recordingUrl !== undefined && hasOwn(data, "recordingUrl"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/recordingUrl" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err400 = validate.errors;
    const res400 = ref72(data.id);
    const suberr400 = ref72.errors;
    validate.errors = err400;
    if (!res400) {
      validate.errors = [errorMerge(suberr400[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const sub156 = (() => {
      const err401 = validate.errors;
      const res401 = ref43(data.voicemailId);
      const suberr401 = ref43.errors;
      validate.errors = err401;
      if (!res401) return false;
      return true;
    })();
    const sub157 = (() => {
      if (!(data.voicemailId === null)) return false;
      return true;
    })();
    if (!(sub156 || sub157)) {
      validate.errors = [{ keywordLocation: "#/properties/voicemailId/anyOf", instanceLocation: "#/voicemailId" }];
      return false;
    }
    const sub158 = (() => {
      const err402 = validate.errors;
      const res402 = ref3(data.callId);
      const suberr402 = ref3.errors;
      validate.errors = err402;
      if (!res402) return false;
      return true;
    })();
    const sub159 = (() => {
      if (!(data.callId === null)) return false;
      return true;
    })();
    if (!(sub158 || sub159)) {
      validate.errors = [{ keywordLocation: "#/properties/callId/anyOf", instanceLocation: "#/callId" }];
      return false;
    }
    const err403 = validate.errors;
    const res403 = ref6(data.direction);
    const suberr403 = ref6.errors;
    validate.errors = err403;
    if (!res403) {
      validate.errors = [errorMerge(suberr403[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    if (!(typeof data.duration === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(typeof data.from === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/from/type", instanceLocation: "#/from" }];
      return false;
    }
    if (!(typeof data.to === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/to/type", instanceLocation: "#/to" }];
      return false;
    }
    if (!(typeof data.transcript === "string" || data.transcript === null)) {
      validate.errors = [{ keywordLocation: "#/properties/transcript/type", instanceLocation: "#/transcript" }];
      return false;
    }
    if (!(typeof data.recordingUrl === "string" || data.recordingUrl === null)) {
      validate.errors = [{ keywordLocation: "#/properties/recordingUrl/type", instanceLocation: "#/recordingUrl" }];
      return false;
    }
    const err404 = validate.errors;
    const res404 = ref9(data.createdAt);
    const suberr404 = ref9.errors;
    validate.errors = err404;
    if (!res404) {
      validate.errors = [errorMerge(suberr404[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err405 = validate.errors;
    const res405 = ref9(data.updatedAt);
    const suberr405 = ref9.errors;
    validate.errors = err405;
    if (!res405) {
      validate.errors = [errorMerge(suberr405[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    return true;
  };
  const ref201 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err397 = validate.errors;
    const res397 = ref159(data.id);
    const suberr397 = ref159.errors;
    validate.errors = err397;
    if (!res397) {
      validate.errors = [errorMerge(suberr397[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err398 = validate.errors;
    const res398 = ref160(data.apiVersion);
    const suberr398 = ref160.errors;
    validate.errors = err398;
    if (!res398) {
      validate.errors = [errorMerge(suberr398[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err399 = validate.errors;
    const res399 = ref9(data.createdAt);
    const suberr399 = ref9.errors;
    validate.errors = err399;
    if (!res399) {
      validate.errors = [errorMerge(suberr399[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.voicemail.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err406 = validate.errors;
    const res406 = ref202(data.data.resource);
    const suberr406 = ref202.errors;
    validate.errors = err406;
    if (!res406) {
      validate.errors = [errorMerge(suberr406[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err407 = validate.errors;
    const res407 = ref178(data.data.context);
    const suberr407 = ref178.errors;
    validate.errors = err407;
    if (!res407) {
      validate.errors = [errorMerge(suberr407[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err408 = validate.errors;
    const res408 = ref166(data.data.links);
    const suberr408 = ref166.errors;
    validate.errors = err408;
    if (!res408) {
      validate.errors = [errorMerge(suberr408[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref205 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "email")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    return true;
  };
  const ref206 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "phone-number")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    return true;
  };
  const ref208 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "address")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref209 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref210 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "date")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref211 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "multi-select")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!Array.isArray(data.value)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    for (let iiii = 0; iiii < data.value.length; iiii++) {
      if (data.value[iiii] !== undefined && hasOwn(data.value, iiii)) {
        if (!(typeof data.value[iiii] === "string")) {
          validate.errors = [{ keywordLocation: "#/properties/value/items/type", instanceLocation: "#/value/" + iiii }];
          return false;
        }
      }
    }
    return true;
  };
  const ref212 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "number" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref213 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref214 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.name !== undefined && hasOwn(data, "name"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/name" }];
      return false;
    }
    if (!(data.key !== undefined && hasOwn(data, "key"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/key" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.value !== undefined && hasOwn(data, "value"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/value" }];
      return false;
    }
    if (!(typeof data.name === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/name/type", instanceLocation: "#/name" }];
      return false;
    }
    if (!(typeof data.key === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/key/type", instanceLocation: "#/key" }];
      return false;
    }
    if (data.id !== undefined && hasOwn(data, "id")) {
      if (!(typeof data.id === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
        return false;
      }
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "url")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.value === "string" || data.value === null)) {
      validate.errors = [{ keywordLocation: "#/properties/value/type", instanceLocation: "#/value" }];
      return false;
    }
    return true;
  };
  const ref207 = function validate(data) {
    validate.errors = null;
    let passes3 = 0;
    const sub161 = (() => {
      const err416 = validate.errors;
      const res416 = ref208(data);
      const suberr416 = ref208.errors;
      validate.errors = err416;
      if (!res416) return false;
      return true;
    })();
    if (sub161) passes3++;
    const sub162 = (() => {
      const err417 = validate.errors;
      const res417 = ref209(data);
      const suberr417 = ref209.errors;
      validate.errors = err417;
      if (!res417) return false;
      return true;
    })();
    if (sub162) passes3++;
    const sub163 = (() => {
      const err418 = validate.errors;
      const res418 = ref210(data);
      const suberr418 = ref210.errors;
      validate.errors = err418;
      if (!res418) return false;
      return true;
    })();
    if (sub163) passes3++;
    const sub164 = (() => {
      const err419 = validate.errors;
      const res419 = ref211(data);
      const suberr419 = ref211.errors;
      validate.errors = err419;
      if (!res419) return false;
      return true;
    })();
    if (sub164) passes3++;
    const sub165 = (() => {
      const err420 = validate.errors;
      const res420 = ref212(data);
      const suberr420 = ref212.errors;
      validate.errors = err420;
      if (!res420) return false;
      return true;
    })();
    if (sub165) passes3++;
    const sub166 = (() => {
      const err421 = validate.errors;
      const res421 = ref213(data);
      const suberr421 = ref213.errors;
      validate.errors = err421;
      if (!res421) return false;
      return true;
    })();
    if (sub166) passes3++;
    const sub167 = (() => {
      const err422 = validate.errors;
      const res422 = ref214(data);
      const suberr422 = ref214.errors;
      validate.errors = err422;
      if (!res422) return false;
      return true;
    })();
    if (sub167) passes3++;
    if (passes3 !== 1) {
      validate.errors = [{ keywordLocation: "#/oneOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref204 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.firstName !== undefined && hasOwn(data, "firstName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(data.lastName !== undefined && hasOwn(data, "lastName"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(data.company !== undefined && hasOwn(data, "company"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/company" }];
      return false;
    }
    if (!(data.role !== undefined && hasOwn(data, "role"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/role" }];
      return false;
    }
    if (!(data.location !== undefined && hasOwn(data, "location"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/location" }];
      return false;
    }
    if (!(data.source !== undefined && hasOwn(data, "source"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/source" }];
      return false;
    }
    if (!(data.externalId !== undefined && hasOwn(data, "externalId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/externalId" }];
      return false;
    }
    if (!(data.emails !== undefined && hasOwn(data, "emails"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/emails" }];
      return false;
    }
    if (!(data.phoneNumbers !== undefined && hasOwn(data, "phoneNumbers"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumbers" }];
      return false;
    }
    if (!(data.customFields !== undefined && hasOwn(data, "customFields"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/customFields" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    const err413 = validate.errors;
    const res413 = ref52(data.id);
    const suberr413 = ref52.errors;
    validate.errors = err413;
    if (!res413) {
      validate.errors = [errorMerge(suberr413[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.firstName === "string" || data.firstName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/firstName/type", instanceLocation: "#/firstName" }];
      return false;
    }
    if (!(typeof data.lastName === "string" || data.lastName === null)) {
      validate.errors = [{ keywordLocation: "#/properties/lastName/type", instanceLocation: "#/lastName" }];
      return false;
    }
    if (!(typeof data.company === "string" || data.company === null)) {
      validate.errors = [{ keywordLocation: "#/properties/company/type", instanceLocation: "#/company" }];
      return false;
    }
    if (!(typeof data.role === "string" || data.role === null)) {
      validate.errors = [{ keywordLocation: "#/properties/role/type", instanceLocation: "#/role" }];
      return false;
    }
    if (!(typeof data.location === "string" || data.location === null)) {
      validate.errors = [{ keywordLocation: "#/properties/location/type", instanceLocation: "#/location" }];
      return false;
    }
    if (!(typeof data.source === "string" || data.source === null)) {
      validate.errors = [{ keywordLocation: "#/properties/source/type", instanceLocation: "#/source" }];
      return false;
    }
    if (!(typeof data.externalId === "string" || data.externalId === null)) {
      validate.errors = [{ keywordLocation: "#/properties/externalId/type", instanceLocation: "#/externalId" }];
      return false;
    }
    if (!Array.isArray(data.emails)) {
      validate.errors = [{ keywordLocation: "#/properties/emails/type", instanceLocation: "#/emails" }];
      return false;
    }
    for (let xxx = 0; xxx < data.emails.length; xxx++) {
      if (data.emails[xxx] !== undefined && hasOwn(data.emails, xxx)) {
        const err414 = validate.errors;
        const res414 = ref205(data.emails[xxx]);
        const suberr414 = ref205.errors;
        validate.errors = err414;
        if (!res414) {
          validate.errors = [errorMerge(suberr414[0], "#/properties/emails/items/$ref", "#/emails/" + xxx)];
          return false;
        }
      }
    }
    if (!Array.isArray(data.phoneNumbers)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumbers/type", instanceLocation: "#/phoneNumbers" }];
      return false;
    }
    for (let yyy = 0; yyy < data.phoneNumbers.length; yyy++) {
      if (data.phoneNumbers[yyy] !== undefined && hasOwn(data.phoneNumbers, yyy)) {
        const err415 = validate.errors;
        const res415 = ref206(data.phoneNumbers[yyy]);
        const suberr415 = ref206.errors;
        validate.errors = err415;
        if (!res415) {
          validate.errors = [errorMerge(suberr415[0], "#/properties/phoneNumbers/items/$ref", "#/phoneNumbers/" + yyy)];
          return false;
        }
      }
    }
    if (!Array.isArray(data.customFields)) {
      validate.errors = [{ keywordLocation: "#/properties/customFields/type", instanceLocation: "#/customFields" }];
      return false;
    }
    for (let zzz = 0; zzz < data.customFields.length; zzz++) {
      if (data.customFields[zzz] !== undefined && hasOwn(data.customFields, zzz)) {
        const err423 = validate.errors;
        const res423 = ref207(data.customFields[zzz]);
        const suberr423 = ref207.errors;
        validate.errors = err423;
        if (!res423) {
          validate.errors = [errorMerge(suberr423[0], "#/properties/customFields/items/$ref", "#/customFields/" + zzz)];
          return false;
        }
      }
    }
    const err424 = validate.errors;
    const res424 = ref9(data.createdAt);
    const suberr424 = ref9.errors;
    validate.errors = err424;
    if (!res424) {
      validate.errors = [errorMerge(suberr424[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const err425 = validate.errors;
    const res425 = ref9(data.updatedAt);
    const suberr425 = ref9.errors;
    validate.errors = err425;
    if (!res425) {
      validate.errors = [errorMerge(suberr425[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
      return false;
    }
    return true;
  };
  const ref215 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.sharedWithIds !== undefined && hasOwn(data, "sharedWithIds"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/sharedWithIds" }];
      return false;
    }
    if (data.orgId !== undefined && hasOwn(data, "orgId")) {
      const err427 = validate.errors;
      const res427 = ref102(data.orgId);
      const suberr427 = ref102.errors;
      validate.errors = err427;
      if (!res427) {
        validate.errors = [errorMerge(suberr427[0], "#/properties/orgId/$ref", "#/orgId")];
        return false;
      }
    }
    const sub168 = (() => {
      const err428 = validate.errors;
      const res428 = ref5(data.userId);
      const suberr428 = ref5.errors;
      validate.errors = err428;
      if (!res428) return false;
      return true;
    })();
    const sub169 = (() => {
      const err429 = validate.errors;
      const res429 = ref71(data.userId);
      const suberr429 = ref71.errors;
      validate.errors = err429;
      if (!res429) return false;
      return true;
    })();
    if (!(sub168 || sub169)) {
      validate.errors = [{ keywordLocation: "#/properties/userId/anyOf", instanceLocation: "#/userId" }];
      return false;
    }
    if (!Array.isArray(data.sharedWithIds)) {
      validate.errors = [{ keywordLocation: "#/properties/sharedWithIds/type", instanceLocation: "#/sharedWithIds" }];
      return false;
    }
    for (let jjjj = 0; jjjj < data.sharedWithIds.length; jjjj++) {
      if (data.sharedWithIds[jjjj] !== undefined && hasOwn(data.sharedWithIds, jjjj)) {
        if (!(typeof data.sharedWithIds[jjjj] === "string")) {
          validate.errors = [
            { keywordLocation: "#/properties/sharedWithIds/items/type", instanceLocation: "#/sharedWithIds/" + jjjj },
          ];
          return false;
        }
      }
    }
    return true;
  };
  const ref203 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err410 = validate.errors;
    const res410 = ref159(data.id);
    const suberr410 = ref159.errors;
    validate.errors = err410;
    if (!res410) {
      validate.errors = [errorMerge(suberr410[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err411 = validate.errors;
    const res411 = ref160(data.apiVersion);
    const suberr411 = ref160.errors;
    validate.errors = err411;
    if (!res411) {
      validate.errors = [errorMerge(suberr411[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err412 = validate.errors;
    const res412 = ref9(data.createdAt);
    const suberr412 = ref9.errors;
    validate.errors = err412;
    if (!res412) {
      validate.errors = [errorMerge(suberr412[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "contact.updated")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err426 = validate.errors;
    const res426 = ref204(data.data.resource);
    const suberr426 = ref204.errors;
    validate.errors = err426;
    if (!res426) {
      validate.errors = [errorMerge(suberr426[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err430 = validate.errors;
    const res430 = ref215(data.data.context);
    const suberr430 = ref215.errors;
    validate.errors = err430;
    if (!res430) {
      validate.errors = [errorMerge(suberr430[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err431 = validate.errors;
    const res431 = ref166(data.data.links);
    const suberr431 = ref166.errors;
    validate.errors = err431;
    if (!res431) {
      validate.errors = [errorMerge(suberr431[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref216 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err433 = validate.errors;
    const res433 = ref159(data.id);
    const suberr433 = ref159.errors;
    validate.errors = err433;
    if (!res433) {
      validate.errors = [errorMerge(suberr433[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err434 = validate.errors;
    const res434 = ref160(data.apiVersion);
    const suberr434 = ref160.errors;
    validate.errors = err434;
    if (!res434) {
      validate.errors = [errorMerge(suberr434[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err435 = validate.errors;
    const res435 = ref9(data.createdAt);
    const suberr435 = ref9.errors;
    validate.errors = err435;
    if (!res435) {
      validate.errors = [errorMerge(suberr435[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "contact.deleted")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err436 = validate.errors;
    const res436 = ref204(data.data.resource);
    const suberr436 = ref204.errors;
    validate.errors = err436;
    if (!res436) {
      validate.errors = [errorMerge(suberr436[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err437 = validate.errors;
    const res437 = ref215(data.data.context);
    const suberr437 = ref215.errors;
    validate.errors = err437;
    if (!res437) {
      validate.errors = [errorMerge(suberr437[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err438 = validate.errors;
    const res438 = ref166(data.data.links);
    const suberr438 = ref166.errors;
    validate.errors = err438;
    if (!res438) {
      validate.errors = [errorMerge(suberr438[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref218 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.title !== undefined && hasOwn(data, "title"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/title" }];
      return false;
    }
    if (!(data.description !== undefined && hasOwn(data, "description"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/description" }];
      return false;
    }
    if (!(data.dueDate !== undefined && hasOwn(data, "dueDate"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dueDate" }];
      return false;
    }
    const err443 = validate.errors;
    const res443 = ref101(data.id);
    const suberr443 = ref101.errors;
    validate.errors = err443;
    if (!res443) {
      validate.errors = [errorMerge(suberr443[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.title === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/title/type", instanceLocation: "#/title" }];
      return false;
    }
    if (!(typeof data.description === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/description/type", instanceLocation: "#/description" }];
      return false;
    }
    const sub172 = (() => {
      const err444 = validate.errors;
      const res444 = ref9(data.dueDate);
      const suberr444 = ref9.errors;
      validate.errors = err444;
      if (!res444) return false;
      return true;
    })();
    const sub173 = (() => {
      if (!(data.dueDate === null)) return false;
      return true;
    })();
    if (!(sub172 || sub173)) {
      validate.errors = [{ keywordLocation: "#/properties/dueDate/anyOf", instanceLocation: "#/dueDate" }];
      return false;
    }
    return true;
  };
  const ref219 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.orgId !== undefined && hasOwn(data, "orgId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/orgId" }];
      return false;
    }
    if (!(data.actorId !== undefined && hasOwn(data, "actorId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/actorId" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.conversationId !== undefined && hasOwn(data, "conversationId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/conversationId" }];
      return false;
    }
    if (!(data.activityId !== undefined && hasOwn(data, "activityId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/activityId" }];
      return false;
    }
    if (!(data.phoneNumberGroupId !== undefined && hasOwn(data, "phoneNumberGroupId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberGroupId" }];
      return false;
    }
    const err446 = validate.errors;
    const res446 = ref102(data.orgId);
    const suberr446 = ref102.errors;
    validate.errors = err446;
    if (!res446) {
      validate.errors = [errorMerge(suberr446[0], "#/properties/orgId/$ref", "#/orgId")];
      return false;
    }
    const sub174 = (() => {
      const err447 = validate.errors;
      const res447 = ref5(data.actorId);
      const suberr447 = ref5.errors;
      validate.errors = err447;
      if (!res447) return false;
      return true;
    })();
    const sub175 = (() => {
      const err448 = validate.errors;
      const res448 = ref71(data.actorId);
      const suberr448 = ref71.errors;
      validate.errors = err448;
      if (!res448) return false;
      return true;
    })();
    if (!(sub174 || sub175)) {
      validate.errors = [{ keywordLocation: "#/properties/actorId/anyOf", instanceLocation: "#/actorId" }];
      return false;
    }
    const sub176 = (() => {
      const err449 = validate.errors;
      const res449 = ref4(data.phoneNumberId);
      const suberr449 = ref4.errors;
      validate.errors = err449;
      if (!res449) return false;
      return true;
    })();
    const sub177 = (() => {
      if (!(data.phoneNumberId === null)) return false;
      return true;
    })();
    if (!(sub176 || sub177)) {
      validate.errors = [{ keywordLocation: "#/properties/phoneNumberId/anyOf", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const sub178 = (() => {
      const err450 = validate.errors;
      const res450 = ref69(data.conversationId);
      const suberr450 = ref69.errors;
      validate.errors = err450;
      if (!res450) return false;
      return true;
    })();
    const sub179 = (() => {
      if (!(data.conversationId === null)) return false;
      return true;
    })();
    if (!(sub178 || sub179)) {
      validate.errors = [
        { keywordLocation: "#/properties/conversationId/anyOf", instanceLocation: "#/conversationId" },
      ];
      return false;
    }
    const sub180 = (() => {
      const err451 = validate.errors;
      const res451 = ref72(data.activityId);
      const suberr451 = ref72.errors;
      validate.errors = err451;
      if (!res451) return false;
      return true;
    })();
    const sub181 = (() => {
      if (!(data.activityId === null)) return false;
      return true;
    })();
    if (!(sub180 || sub181)) {
      validate.errors = [{ keywordLocation: "#/properties/activityId/anyOf", instanceLocation: "#/activityId" }];
      return false;
    }
    if (!(typeof data.phoneNumberGroupId === "string" || data.phoneNumberGroupId === null)) {
      validate.errors = [
        { keywordLocation: "#/properties/phoneNumberGroupId/type", instanceLocation: "#/phoneNumberGroupId" },
      ];
      return false;
    }
    return true;
  };
  const ref217 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err440 = validate.errors;
    const res440 = ref159(data.id);
    const suberr440 = ref159.errors;
    validate.errors = err440;
    if (!res440) {
      validate.errors = [errorMerge(suberr440[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err441 = validate.errors;
    const res441 = ref160(data.apiVersion);
    const suberr441 = ref160.errors;
    validate.errors = err441;
    if (!res441) {
      validate.errors = [errorMerge(suberr441[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err442 = validate.errors;
    const res442 = ref9(data.createdAt);
    const suberr442 = ref9.errors;
    validate.errors = err442;
    if (!res442) {
      validate.errors = [errorMerge(suberr442[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.created")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err445 = validate.errors;
    const res445 = ref218(data.data.resource);
    const suberr445 = ref218.errors;
    validate.errors = err445;
    if (!res445) {
      validate.errors = [errorMerge(suberr445[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err452 = validate.errors;
    const res452 = ref219(data.data.context);
    const suberr452 = ref219.errors;
    validate.errors = err452;
    if (!res452) {
      validate.errors = [errorMerge(suberr452[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err453 = validate.errors;
    const res453 = ref166(data.data.links);
    const suberr453 = ref166.errors;
    validate.errors = err453;
    if (!res453) {
      validate.errors = [errorMerge(suberr453[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref222 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.isUpdated !== undefined && hasOwn(data, "isUpdated"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/isUpdated" }];
      return false;
    }
    if (!(typeof data.isUpdated === "boolean")) {
      validate.errors = [{ keywordLocation: "#/properties/isUpdated/type", instanceLocation: "#/isUpdated" }];
      return false;
    }
    if (data.updatedValue !== undefined && hasOwn(data, "updatedValue")) {
      if (!(typeof data.updatedValue === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/updatedValue/type", instanceLocation: "#/updatedValue" }];
        return false;
      }
    }
    return true;
  };
  const ref221 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.updatedFields !== undefined && hasOwn(data, "updatedFields"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedFields" }];
      return false;
    }
    const err458 = validate.errors;
    const res458 = ref101(data.id);
    const suberr458 = ref101.errors;
    validate.errors = err458;
    if (!res458) {
      validate.errors = [errorMerge(suberr458[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.updatedFields === "object" && data.updatedFields && !Array.isArray(data.updatedFields))) {
      validate.errors = [{ keywordLocation: "#/properties/updatedFields/type", instanceLocation: "#/updatedFields" }];
      return false;
    }
    if (!(data.updatedFields.title !== undefined && hasOwn(data.updatedFields, "title"))) {
      validate.errors = [
        { keywordLocation: "#/properties/updatedFields/required", instanceLocation: "#/updatedFields/title" },
      ];
      return false;
    }
    if (!(data.updatedFields.description !== undefined && hasOwn(data.updatedFields, "description"))) {
      validate.errors = [
        { keywordLocation: "#/properties/updatedFields/required", instanceLocation: "#/updatedFields/description" },
      ];
      return false;
    }
    const err459 = validate.errors;
    const res459 = ref222(data.updatedFields.title);
    const suberr459 = ref222.errors;
    validate.errors = err459;
    if (!res459) {
      validate.errors = [
        errorMerge(suberr459[0], "#/properties/updatedFields/properties/title/$ref", "#/updatedFields/title"),
      ];
      return false;
    }
    const err460 = validate.errors;
    const res460 = ref222(data.updatedFields.description);
    const suberr460 = ref222.errors;
    validate.errors = err460;
    if (!res460) {
      validate.errors = [
        errorMerge(
          suberr460[0],
          "#/properties/updatedFields/properties/description/$ref",
          "#/updatedFields/description",
        ),
      ];
      return false;
    }
    return true;
  };
  const ref220 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err455 = validate.errors;
    const res455 = ref159(data.id);
    const suberr455 = ref159.errors;
    validate.errors = err455;
    if (!res455) {
      validate.errors = [errorMerge(suberr455[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err456 = validate.errors;
    const res456 = ref160(data.apiVersion);
    const suberr456 = ref160.errors;
    validate.errors = err456;
    if (!res456) {
      validate.errors = [errorMerge(suberr456[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err457 = validate.errors;
    const res457 = ref9(data.createdAt);
    const suberr457 = ref9.errors;
    validate.errors = err457;
    if (!res457) {
      validate.errors = [errorMerge(suberr457[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.updated")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err461 = validate.errors;
    const res461 = ref221(data.data.resource);
    const suberr461 = ref221.errors;
    validate.errors = err461;
    if (!res461) {
      validate.errors = [errorMerge(suberr461[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err462 = validate.errors;
    const res462 = ref219(data.data.context);
    const suberr462 = ref219.errors;
    validate.errors = err462;
    if (!res462) {
      validate.errors = [errorMerge(suberr462[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err463 = validate.errors;
    const res463 = ref166(data.data.links);
    const suberr463 = ref166.errors;
    validate.errors = err463;
    if (!res463) {
      validate.errors = [errorMerge(suberr463[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref224 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    const err468 = validate.errors;
    const res468 = ref101(data.id);
    const suberr468 = ref101.errors;
    validate.errors = err468;
    if (!res468) {
      validate.errors = [errorMerge(suberr468[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    return true;
  };
  const ref223 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err465 = validate.errors;
    const res465 = ref159(data.id);
    const suberr465 = ref159.errors;
    validate.errors = err465;
    if (!res465) {
      validate.errors = [errorMerge(suberr465[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err466 = validate.errors;
    const res466 = ref160(data.apiVersion);
    const suberr466 = ref160.errors;
    validate.errors = err466;
    if (!res466) {
      validate.errors = [errorMerge(suberr466[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err467 = validate.errors;
    const res467 = ref9(data.createdAt);
    const suberr467 = ref9.errors;
    validate.errors = err467;
    if (!res467) {
      validate.errors = [errorMerge(suberr467[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.deleted")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err469 = validate.errors;
    const res469 = ref224(data.data.resource);
    const suberr469 = ref224.errors;
    validate.errors = err469;
    if (!res469) {
      validate.errors = [errorMerge(suberr469[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err470 = validate.errors;
    const res470 = ref219(data.data.context);
    const suberr470 = ref219.errors;
    validate.errors = err470;
    if (!res470) {
      validate.errors = [errorMerge(suberr470[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err471 = validate.errors;
    const res471 = ref166(data.data.links);
    const suberr471 = ref166.errors;
    validate.errors = err471;
    if (!res471) {
      validate.errors = [errorMerge(suberr471[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref225 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err473 = validate.errors;
    const res473 = ref159(data.id);
    const suberr473 = ref159.errors;
    validate.errors = err473;
    if (!res473) {
      validate.errors = [errorMerge(suberr473[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err474 = validate.errors;
    const res474 = ref160(data.apiVersion);
    const suberr474 = ref160.errors;
    validate.errors = err474;
    if (!res474) {
      validate.errors = [errorMerge(suberr474[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err475 = validate.errors;
    const res475 = ref9(data.createdAt);
    const suberr475 = ref9.errors;
    validate.errors = err475;
    if (!res475) {
      validate.errors = [errorMerge(suberr475[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err476 = validate.errors;
    const res476 = ref224(data.data.resource);
    const suberr476 = ref224.errors;
    validate.errors = err476;
    if (!res476) {
      validate.errors = [errorMerge(suberr476[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err477 = validate.errors;
    const res477 = ref219(data.data.context);
    const suberr477 = ref219.errors;
    validate.errors = err477;
    if (!res477) {
      validate.errors = [errorMerge(suberr477[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err478 = validate.errors;
    const res478 = ref166(data.data.links);
    const suberr478 = ref166.errors;
    validate.errors = err478;
    if (!res478) {
      validate.errors = [errorMerge(suberr478[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref226 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err480 = validate.errors;
    const res480 = ref159(data.id);
    const suberr480 = ref159.errors;
    validate.errors = err480;
    if (!res480) {
      validate.errors = [errorMerge(suberr480[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err481 = validate.errors;
    const res481 = ref160(data.apiVersion);
    const suberr481 = ref160.errors;
    validate.errors = err481;
    if (!res481) {
      validate.errors = [errorMerge(suberr481[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err482 = validate.errors;
    const res482 = ref9(data.createdAt);
    const suberr482 = ref9.errors;
    validate.errors = err482;
    if (!res482) {
      validate.errors = [errorMerge(suberr482[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.reopened")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err483 = validate.errors;
    const res483 = ref224(data.data.resource);
    const suberr483 = ref224.errors;
    validate.errors = err483;
    if (!res483) {
      validate.errors = [errorMerge(suberr483[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err484 = validate.errors;
    const res484 = ref219(data.data.context);
    const suberr484 = ref219.errors;
    validate.errors = err484;
    if (!res484) {
      validate.errors = [errorMerge(suberr484[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err485 = validate.errors;
    const res485 = ref166(data.data.links);
    const suberr485 = ref166.errors;
    validate.errors = err485;
    if (!res485) {
      validate.errors = [errorMerge(suberr485[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref228 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.assignedTo !== undefined && hasOwn(data, "assignedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/assignedTo" }];
      return false;
    }
    const err490 = validate.errors;
    const res490 = ref101(data.id);
    const suberr490 = ref101.errors;
    validate.errors = err490;
    if (!res490) {
      validate.errors = [errorMerge(suberr490[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const sub187 = (() => {
      const err491 = validate.errors;
      const res491 = ref5(data.assignedTo);
      const suberr491 = ref5.errors;
      validate.errors = err491;
      if (!res491) return false;
      return true;
    })();
    const sub188 = (() => {
      const err492 = validate.errors;
      const res492 = ref71(data.assignedTo);
      const suberr492 = ref71.errors;
      validate.errors = err492;
      if (!res492) return false;
      return true;
    })();
    if (!(sub187 || sub188)) {
      validate.errors = [{ keywordLocation: "#/properties/assignedTo/anyOf", instanceLocation: "#/assignedTo" }];
      return false;
    }
    return true;
  };
  const ref227 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err487 = validate.errors;
    const res487 = ref159(data.id);
    const suberr487 = ref159.errors;
    validate.errors = err487;
    if (!res487) {
      validate.errors = [errorMerge(suberr487[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err488 = validate.errors;
    const res488 = ref160(data.apiVersion);
    const suberr488 = ref160.errors;
    validate.errors = err488;
    if (!res488) {
      validate.errors = [errorMerge(suberr488[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err489 = validate.errors;
    const res489 = ref9(data.createdAt);
    const suberr489 = ref9.errors;
    validate.errors = err489;
    if (!res489) {
      validate.errors = [errorMerge(suberr489[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.assigned")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err493 = validate.errors;
    const res493 = ref228(data.data.resource);
    const suberr493 = ref228.errors;
    validate.errors = err493;
    if (!res493) {
      validate.errors = [errorMerge(suberr493[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err494 = validate.errors;
    const res494 = ref219(data.data.context);
    const suberr494 = ref219.errors;
    validate.errors = err494;
    if (!res494) {
      validate.errors = [errorMerge(suberr494[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err495 = validate.errors;
    const res495 = ref166(data.data.links);
    const suberr495 = ref166.errors;
    validate.errors = err495;
    if (!res495) {
      validate.errors = [errorMerge(suberr495[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref230 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.unassignedFrom !== undefined && hasOwn(data, "unassignedFrom"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/unassignedFrom" }];
      return false;
    }
    const err500 = validate.errors;
    const res500 = ref101(data.id);
    const suberr500 = ref101.errors;
    validate.errors = err500;
    if (!res500) {
      validate.errors = [errorMerge(suberr500[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const sub190 = (() => {
      const err501 = validate.errors;
      const res501 = ref5(data.unassignedFrom);
      const suberr501 = ref5.errors;
      validate.errors = err501;
      if (!res501) return false;
      return true;
    })();
    const sub191 = (() => {
      const err502 = validate.errors;
      const res502 = ref71(data.unassignedFrom);
      const suberr502 = ref71.errors;
      validate.errors = err502;
      if (!res502) return false;
      return true;
    })();
    if (!(sub190 || sub191)) {
      validate.errors = [
        { keywordLocation: "#/properties/unassignedFrom/anyOf", instanceLocation: "#/unassignedFrom" },
      ];
      return false;
    }
    return true;
  };
  const ref229 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err497 = validate.errors;
    const res497 = ref159(data.id);
    const suberr497 = ref159.errors;
    validate.errors = err497;
    if (!res497) {
      validate.errors = [errorMerge(suberr497[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err498 = validate.errors;
    const res498 = ref160(data.apiVersion);
    const suberr498 = ref160.errors;
    validate.errors = err498;
    if (!res498) {
      validate.errors = [errorMerge(suberr498[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err499 = validate.errors;
    const res499 = ref9(data.createdAt);
    const suberr499 = ref9.errors;
    validate.errors = err499;
    if (!res499) {
      validate.errors = [errorMerge(suberr499[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.unassigned")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err503 = validate.errors;
    const res503 = ref230(data.data.resource);
    const suberr503 = ref230.errors;
    validate.errors = err503;
    if (!res503) {
      validate.errors = [errorMerge(suberr503[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err504 = validate.errors;
    const res504 = ref219(data.data.context);
    const suberr504 = ref219.errors;
    validate.errors = err504;
    if (!res504) {
      validate.errors = [errorMerge(suberr504[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err505 = validate.errors;
    const res505 = ref166(data.data.links);
    const suberr505 = ref166.errors;
    validate.errors = err505;
    if (!res505) {
      validate.errors = [errorMerge(suberr505[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref231 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err507 = validate.errors;
    const res507 = ref159(data.id);
    const suberr507 = ref159.errors;
    validate.errors = err507;
    if (!res507) {
      validate.errors = [errorMerge(suberr507[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err508 = validate.errors;
    const res508 = ref160(data.apiVersion);
    const suberr508 = ref160.errors;
    validate.errors = err508;
    if (!res508) {
      validate.errors = [errorMerge(suberr508[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err509 = validate.errors;
    const res509 = ref9(data.createdAt);
    const suberr509 = ref9.errors;
    validate.errors = err509;
    if (!res509) {
      validate.errors = [errorMerge(suberr509[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.linked")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err510 = validate.errors;
    const res510 = ref224(data.data.resource);
    const suberr510 = ref224.errors;
    validate.errors = err510;
    if (!res510) {
      validate.errors = [errorMerge(suberr510[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err511 = validate.errors;
    const res511 = ref219(data.data.context);
    const suberr511 = ref219.errors;
    validate.errors = err511;
    if (!res511) {
      validate.errors = [errorMerge(suberr511[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err512 = validate.errors;
    const res512 = ref166(data.data.links);
    const suberr512 = ref166.errors;
    validate.errors = err512;
    if (!res512) {
      validate.errors = [errorMerge(suberr512[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref232 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err514 = validate.errors;
    const res514 = ref159(data.id);
    const suberr514 = ref159.errors;
    validate.errors = err514;
    if (!res514) {
      validate.errors = [errorMerge(suberr514[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err515 = validate.errors;
    const res515 = ref160(data.apiVersion);
    const suberr515 = ref160.errors;
    validate.errors = err515;
    if (!res515) {
      validate.errors = [errorMerge(suberr515[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err516 = validate.errors;
    const res516 = ref9(data.createdAt);
    const suberr516 = ref9.errors;
    validate.errors = err516;
    if (!res516) {
      validate.errors = [errorMerge(suberr516[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.unlinked")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err517 = validate.errors;
    const res517 = ref224(data.data.resource);
    const suberr517 = ref224.errors;
    validate.errors = err517;
    if (!res517) {
      validate.errors = [errorMerge(suberr517[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err518 = validate.errors;
    const res518 = ref219(data.data.context);
    const suberr518 = ref219.errors;
    validate.errors = err518;
    if (!res518) {
      validate.errors = [errorMerge(suberr518[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err519 = validate.errors;
    const res519 = ref166(data.data.links);
    const suberr519 = ref166.errors;
    validate.errors = err519;
    if (!res519) {
      validate.errors = [errorMerge(suberr519[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref234 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.dueDate !== undefined && hasOwn(data, "dueDate"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dueDate" }];
      return false;
    }
    const err524 = validate.errors;
    const res524 = ref101(data.id);
    const suberr524 = ref101.errors;
    validate.errors = err524;
    if (!res524) {
      validate.errors = [errorMerge(suberr524[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err525 = validate.errors;
    const res525 = ref9(data.dueDate);
    const suberr525 = ref9.errors;
    validate.errors = err525;
    if (!res525) {
      validate.errors = [errorMerge(suberr525[0], "#/properties/dueDate/$ref", "#/dueDate")];
      return false;
    }
    return true;
  };
  const ref233 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err521 = validate.errors;
    const res521 = ref159(data.id);
    const suberr521 = ref159.errors;
    validate.errors = err521;
    if (!res521) {
      validate.errors = [errorMerge(suberr521[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err522 = validate.errors;
    const res522 = ref160(data.apiVersion);
    const suberr522 = ref160.errors;
    validate.errors = err522;
    if (!res522) {
      validate.errors = [errorMerge(suberr522[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err523 = validate.errors;
    const res523 = ref9(data.createdAt);
    const suberr523 = ref9.errors;
    validate.errors = err523;
    if (!res523) {
      validate.errors = [errorMerge(suberr523[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.overdue")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err526 = validate.errors;
    const res526 = ref234(data.data.resource);
    const suberr526 = ref234.errors;
    validate.errors = err526;
    if (!res526) {
      validate.errors = [errorMerge(suberr526[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err527 = validate.errors;
    const res527 = ref219(data.data.context);
    const suberr527 = ref219.errors;
    validate.errors = err527;
    if (!res527) {
      validate.errors = [errorMerge(suberr527[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err528 = validate.errors;
    const res528 = ref166(data.data.links);
    const suberr528 = ref166.errors;
    validate.errors = err528;
    if (!res528) {
      validate.errors = [errorMerge(suberr528[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref236 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.updatedDueDate !== undefined && hasOwn(data, "updatedDueDate"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedDueDate" }];
      return false;
    }
    const err533 = validate.errors;
    const res533 = ref101(data.id);
    const suberr533 = ref101.errors;
    validate.errors = err533;
    if (!res533) {
      validate.errors = [errorMerge(suberr533[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err534 = validate.errors;
    const res534 = ref9(data.updatedDueDate);
    const suberr534 = ref9.errors;
    validate.errors = err534;
    if (!res534) {
      validate.errors = [errorMerge(suberr534[0], "#/properties/updatedDueDate/$ref", "#/updatedDueDate")];
      return false;
    }
    return true;
  };
  const ref235 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err530 = validate.errors;
    const res530 = ref159(data.id);
    const suberr530 = ref159.errors;
    validate.errors = err530;
    if (!res530) {
      validate.errors = [errorMerge(suberr530[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err531 = validate.errors;
    const res531 = ref160(data.apiVersion);
    const suberr531 = ref160.errors;
    validate.errors = err531;
    if (!res531) {
      validate.errors = [errorMerge(suberr531[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err532 = validate.errors;
    const res532 = ref9(data.createdAt);
    const suberr532 = ref9.errors;
    validate.errors = err532;
    if (!res532) {
      validate.errors = [errorMerge(suberr532[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.duedate.updated")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err535 = validate.errors;
    const res535 = ref236(data.data.resource);
    const suberr535 = ref236.errors;
    validate.errors = err535;
    if (!res535) {
      validate.errors = [errorMerge(suberr535[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err536 = validate.errors;
    const res536 = ref219(data.data.context);
    const suberr536 = ref219.errors;
    validate.errors = err536;
    if (!res536) {
      validate.errors = [errorMerge(suberr536[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err537 = validate.errors;
    const res537 = ref166(data.data.links);
    const suberr537 = ref166.errors;
    validate.errors = err537;
    if (!res537) {
      validate.errors = [errorMerge(suberr537[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref237 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err539 = validate.errors;
    const res539 = ref159(data.id);
    const suberr539 = ref159.errors;
    validate.errors = err539;
    if (!res539) {
      validate.errors = [errorMerge(suberr539[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    const err540 = validate.errors;
    const res540 = ref160(data.apiVersion);
    const suberr540 = ref160.errors;
    validate.errors = err540;
    if (!res540) {
      validate.errors = [errorMerge(suberr540[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err541 = validate.errors;
    const res541 = ref9(data.createdAt);
    const suberr541 = ref9.errors;
    validate.errors = err541;
    if (!res541) {
      validate.errors = [errorMerge(suberr541[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "task.duedate.removed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.resource !== undefined && hasOwn(data.data, "resource"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/resource" }];
      return false;
    }
    if (!(data.data.context !== undefined && hasOwn(data.data, "context"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/context" }];
      return false;
    }
    if (!(data.data.links !== undefined && hasOwn(data.data, "links"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/links" }];
      return false;
    }
    const err542 = validate.errors;
    const res542 = ref224(data.data.resource);
    const suberr542 = ref224.errors;
    validate.errors = err542;
    if (!res542) {
      validate.errors = [errorMerge(suberr542[0], "#/properties/data/properties/resource/$ref", "#/data/resource")];
      return false;
    }
    const err543 = validate.errors;
    const res543 = ref219(data.data.context);
    const suberr543 = ref219.errors;
    validate.errors = err543;
    if (!res543) {
      validate.errors = [errorMerge(suberr543[0], "#/properties/data/properties/context/$ref", "#/data/context")];
      return false;
    }
    const err544 = validate.errors;
    const res544 = ref166(data.data.links);
    const suberr544 = ref166.errors;
    validate.errors = err544;
    if (!res544) {
      validate.errors = [errorMerge(suberr544[0], "#/properties/data/properties/links/$ref", "#/data/links")];
      return false;
    }
    return true;
  };
  const ref157 = function validate(data) {
    validate.errors = null;
    let passes2 = 0;
    const sub89 = (() => {
      const err241 = validate.errors;
      const res241 = ref158(data);
      const suberr241 = ref158.errors;
      validate.errors = err241;
      if (!res241) return false;
      return true;
    })();
    if (sub89) passes2++;
    const sub96 = (() => {
      const err248 = validate.errors;
      const res248 = ref167(data);
      const suberr248 = ref167.errors;
      validate.errors = err248;
      if (!res248) return false;
      return true;
    })();
    if (sub96) passes2++;
    const sub97 = (() => {
      const err259 = validate.errors;
      const res259 = ref168(data);
      const suberr259 = ref168.errors;
      validate.errors = err259;
      if (!res259) return false;
      return true;
    })();
    if (sub97) passes2++;
    const sub98 = (() => {
      const err271 = validate.errors;
      const res271 = ref170(data);
      const suberr271 = ref170.errors;
      validate.errors = err271;
      if (!res271) return false;
      return true;
    })();
    if (sub98) passes2++;
    const sub99 = (() => {
      const err288 = validate.errors;
      const res288 = ref172(data);
      const suberr288 = ref172.errors;
      validate.errors = err288;
      if (!res288) return false;
      return true;
    })();
    if (sub99) passes2++;
    const sub106 = (() => {
      const err310 = validate.errors;
      const res310 = ref176(data);
      const suberr310 = ref176.errors;
      validate.errors = err310;
      if (!res310) return false;
      return true;
    })();
    if (sub106) passes2++;
    const sub122 = (() => {
      const err324 = validate.errors;
      const res324 = ref180(data);
      const suberr324 = ref180.errors;
      validate.errors = err324;
      if (!res324) return false;
      return true;
    })();
    if (sub122) passes2++;
    const sub129 = (() => {
      const err334 = validate.errors;
      const res334 = ref183(data);
      const suberr334 = ref183.errors;
      validate.errors = err334;
      if (!res334) return false;
      return true;
    })();
    if (sub129) passes2++;
    const sub132 = (() => {
      const err344 = validate.errors;
      const res344 = ref185(data);
      const suberr344 = ref185.errors;
      validate.errors = err344;
      if (!res344) return false;
      return true;
    })();
    if (sub132) passes2++;
    const sub133 = (() => {
      const err355 = validate.errors;
      const res355 = ref187(data);
      const suberr355 = ref187.errors;
      validate.errors = err355;
      if (!res355) return false;
      return true;
    })();
    if (sub133) passes2++;
    const sub138 = (() => {
      const err370 = validate.errors;
      const res370 = ref190(data);
      const suberr370 = ref190.errors;
      validate.errors = err370;
      if (!res370) return false;
      return true;
    })();
    if (sub138) passes2++;
    const sub147 = (() => {
      const err383 = validate.errors;
      const res383 = ref193(data);
      const suberr383 = ref193.errors;
      validate.errors = err383;
      if (!res383) return false;
      return true;
    })();
    if (sub147) passes2++;
    const sub151 = (() => {
      const err396 = validate.errors;
      const res396 = ref198(data);
      const suberr396 = ref198.errors;
      validate.errors = err396;
      if (!res396) return false;
      return true;
    })();
    if (sub151) passes2++;
    const sub155 = (() => {
      const err409 = validate.errors;
      const res409 = ref201(data);
      const suberr409 = ref201.errors;
      validate.errors = err409;
      if (!res409) return false;
      return true;
    })();
    if (sub155) passes2++;
    const sub160 = (() => {
      const err432 = validate.errors;
      const res432 = ref203(data);
      const suberr432 = ref203.errors;
      validate.errors = err432;
      if (!res432) return false;
      return true;
    })();
    if (sub160) passes2++;
    const sub170 = (() => {
      const err439 = validate.errors;
      const res439 = ref216(data);
      const suberr439 = ref216.errors;
      validate.errors = err439;
      if (!res439) return false;
      return true;
    })();
    if (sub170) passes2++;
    const sub171 = (() => {
      const err454 = validate.errors;
      const res454 = ref217(data);
      const suberr454 = ref217.errors;
      validate.errors = err454;
      if (!res454) return false;
      return true;
    })();
    if (sub171) passes2++;
    const sub182 = (() => {
      const err464 = validate.errors;
      const res464 = ref220(data);
      const suberr464 = ref220.errors;
      validate.errors = err464;
      if (!res464) return false;
      return true;
    })();
    if (sub182) passes2++;
    const sub183 = (() => {
      const err472 = validate.errors;
      const res472 = ref223(data);
      const suberr472 = ref223.errors;
      validate.errors = err472;
      if (!res472) return false;
      return true;
    })();
    if (sub183) passes2++;
    const sub184 = (() => {
      const err479 = validate.errors;
      const res479 = ref225(data);
      const suberr479 = ref225.errors;
      validate.errors = err479;
      if (!res479) return false;
      return true;
    })();
    if (sub184) passes2++;
    const sub185 = (() => {
      const err486 = validate.errors;
      const res486 = ref226(data);
      const suberr486 = ref226.errors;
      validate.errors = err486;
      if (!res486) return false;
      return true;
    })();
    if (sub185) passes2++;
    const sub186 = (() => {
      const err496 = validate.errors;
      const res496 = ref227(data);
      const suberr496 = ref227.errors;
      validate.errors = err496;
      if (!res496) return false;
      return true;
    })();
    if (sub186) passes2++;
    const sub189 = (() => {
      const err506 = validate.errors;
      const res506 = ref229(data);
      const suberr506 = ref229.errors;
      validate.errors = err506;
      if (!res506) return false;
      return true;
    })();
    if (sub189) passes2++;
    const sub192 = (() => {
      const err513 = validate.errors;
      const res513 = ref231(data);
      const suberr513 = ref231.errors;
      validate.errors = err513;
      if (!res513) return false;
      return true;
    })();
    if (sub192) passes2++;
    const sub193 = (() => {
      const err520 = validate.errors;
      const res520 = ref232(data);
      const suberr520 = ref232.errors;
      validate.errors = err520;
      if (!res520) return false;
      return true;
    })();
    if (sub193) passes2++;
    const sub194 = (() => {
      const err529 = validate.errors;
      const res529 = ref233(data);
      const suberr529 = ref233.errors;
      validate.errors = err529;
      if (!res529) return false;
      return true;
    })();
    if (sub194) passes2++;
    const sub195 = (() => {
      const err538 = validate.errors;
      const res538 = ref235(data);
      const suberr538 = ref235.errors;
      validate.errors = err538;
      if (!res538) return false;
      return true;
    })();
    if (sub195) passes2++;
    const sub196 = (() => {
      const err545 = validate.errors;
      const res545 = ref237(data);
      const suberr545 = ref237.errors;
      validate.errors = err545;
      if (!res545) return false;
      return true;
    })();
    if (sub196) passes2++;
    if (passes2 !== 1) {
      validate.errors = [{ keywordLocation: "#/oneOf", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref156 = function validate(data) {
    validate.errors = null;
    const err546 = validate.errors;
    const res546 = ref157(data);
    const suberr546 = ref157.errors;
    validate.errors = err546;
    if (!res546) {
      validate.errors = [errorMerge(suberr546[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref241 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref242 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "success" || data === "pending" || data === "sending" || data === "failed")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref240 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.eventType !== undefined && hasOwn(data, "eventType"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/eventType" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.nextAttemptAt !== undefined && hasOwn(data, "nextAttemptAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextAttemptAt" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    const err547 = validate.errors;
    const res547 = ref241(data.id);
    const suberr547 = ref241.errors;
    validate.errors = err547;
    if (!res547) {
      validate.errors = [errorMerge(suberr547[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.eventType === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/eventType/type", instanceLocation: "#/eventType" }];
      return false;
    }
    const err548 = validate.errors;
    const res548 = ref242(data.status);
    const suberr548 = ref242.errors;
    validate.errors = err548;
    if (!res548) {
      validate.errors = [errorMerge(suberr548[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    const sub197 = (() => {
      const err549 = validate.errors;
      const res549 = ref9(data.nextAttemptAt);
      const suberr549 = ref9.errors;
      validate.errors = err549;
      if (!res549) return false;
      return true;
    })();
    const sub198 = (() => {
      if (!(data.nextAttemptAt === null)) return false;
      return true;
    })();
    if (!(sub197 || sub198)) {
      validate.errors = [{ keywordLocation: "#/properties/nextAttemptAt/anyOf", instanceLocation: "#/nextAttemptAt" }];
      return false;
    }
    const err550 = validate.errors;
    const res550 = ref9(data.createdAt);
    const suberr550 = ref9.errors;
    validate.errors = err550;
    if (!res550) {
      validate.errors = [errorMerge(suberr550[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (data.eventId !== undefined && hasOwn(data, "eventId")) {
      if (!(typeof data.eventId === "string" || data.eventId === null)) {
        validate.errors = [{ keywordLocation: "#/properties/eventId/type", instanceLocation: "#/eventId" }];
        return false;
      }
    }
    if (data.resourceId !== undefined && hasOwn(data, "resourceId")) {
      if (!(typeof data.resourceId === "string" || data.resourceId === null)) {
        validate.errors = [{ keywordLocation: "#/properties/resourceId/type", instanceLocation: "#/resourceId" }];
        return false;
      }
    }
    return true;
  };
  const ref239 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.nextCursor !== undefined && hasOwn(data, "nextCursor"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextCursor" }];
      return false;
    }
    if (!Array.isArray(data.data)) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    for (let kkkk = 0; kkkk < data.data.length; kkkk++) {
      if (data.data[kkkk] !== undefined && hasOwn(data.data, kkkk)) {
        const err551 = validate.errors;
        const res551 = ref240(data.data[kkkk]);
        const suberr551 = ref240.errors;
        validate.errors = err551;
        if (!res551) {
          validate.errors = [errorMerge(suberr551[0], "#/properties/data/items/$ref", "#/data/" + kkkk)];
          return false;
        }
      }
    }
    if (!(typeof data.nextCursor === "string" || data.nextCursor === null)) {
      validate.errors = [{ keywordLocation: "#/properties/nextCursor/type", instanceLocation: "#/nextCursor" }];
      return false;
    }
    return true;
  };
  const ref238 = function validate(data) {
    validate.errors = null;
    const err552 = validate.errors;
    const res552 = ref239(data);
    const suberr552 = ref239.errors;
    validate.errors = err552;
    if (!res552) {
      validate.errors = [errorMerge(suberr552[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref247 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "success" || data === "failed" || data === "sending" || data === "pending")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref248 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data === "scheduled" || data === "manual")) {
      validate.errors = [{ keywordLocation: "#/enum", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref246 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.timestamp !== undefined && hasOwn(data, "timestamp"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/timestamp" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.responseStatusCode !== undefined && hasOwn(data, "responseStatusCode"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/responseStatusCode" }];
      return false;
    }
    if (!(data.responseBody !== undefined && hasOwn(data, "responseBody"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/responseBody" }];
      return false;
    }
    if (!(data.responseDurationMs !== undefined && hasOwn(data, "responseDurationMs"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/responseDurationMs" }];
      return false;
    }
    if (!(data.triggerType !== undefined && hasOwn(data, "triggerType"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/triggerType" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.id === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
      return false;
    }
    const err555 = validate.errors;
    const res555 = ref9(data.timestamp);
    const suberr555 = ref9.errors;
    validate.errors = err555;
    if (!res555) {
      validate.errors = [errorMerge(suberr555[0], "#/properties/timestamp/$ref", "#/timestamp")];
      return false;
    }
    const err556 = validate.errors;
    const res556 = ref247(data.status);
    const suberr556 = ref247.errors;
    validate.errors = err556;
    if (!res556) {
      validate.errors = [errorMerge(suberr556[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!Number.isInteger(data.responseStatusCode)) {
      validate.errors = [
        { keywordLocation: "#/properties/responseStatusCode/type", instanceLocation: "#/responseStatusCode" },
      ];
      return false;
    }
    if (!(typeof data.responseBody === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/responseBody/type", instanceLocation: "#/responseBody" }];
      return false;
    }
    if (!(typeof data.responseDurationMs === "number")) {
      validate.errors = [
        { keywordLocation: "#/properties/responseDurationMs/type", instanceLocation: "#/responseDurationMs" },
      ];
      return false;
    }
    const err557 = validate.errors;
    const res557 = ref248(data.triggerType);
    const suberr557 = ref248.errors;
    validate.errors = err557;
    if (!res557) {
      validate.errors = [errorMerge(suberr557[0], "#/properties/triggerType/$ref", "#/triggerType")];
      return false;
    }
    if (!(typeof data.url === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    return true;
  };
  const ref245 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.eventType !== undefined && hasOwn(data, "eventType"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/eventType" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.requestBody !== undefined && hasOwn(data, "requestBody"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/requestBody" }];
      return false;
    }
    if (!(data.attempts !== undefined && hasOwn(data, "attempts"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/attempts" }];
      return false;
    }
    const err553 = validate.errors;
    const res553 = ref241(data.id);
    const suberr553 = ref241.errors;
    validate.errors = err553;
    if (!res553) {
      validate.errors = [errorMerge(suberr553[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.eventType === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/eventType/type", instanceLocation: "#/eventType" }];
      return false;
    }
    const err554 = validate.errors;
    const res554 = ref9(data.createdAt);
    const suberr554 = ref9.errors;
    validate.errors = err554;
    if (!res554) {
      validate.errors = [errorMerge(suberr554[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (data.eventId !== undefined && hasOwn(data, "eventId")) {
      if (!(typeof data.eventId === "string" || data.eventId === null)) {
        validate.errors = [{ keywordLocation: "#/properties/eventId/type", instanceLocation: "#/eventId" }];
        return false;
      }
    }
    if (data.resourceId !== undefined && hasOwn(data, "resourceId")) {
      if (!(typeof data.resourceId === "string" || data.resourceId === null)) {
        validate.errors = [{ keywordLocation: "#/properties/resourceId/type", instanceLocation: "#/resourceId" }];
        return false;
      }
    }
    if (!(typeof data.requestBody === "object" && data.requestBody && !Array.isArray(data.requestBody))) {
      validate.errors = [{ keywordLocation: "#/properties/requestBody/type", instanceLocation: "#/requestBody" }];
      return false;
    }
    if (!Array.isArray(data.attempts)) {
      validate.errors = [{ keywordLocation: "#/properties/attempts/type", instanceLocation: "#/attempts" }];
      return false;
    }
    for (let llll = 0; llll < data.attempts.length; llll++) {
      if (data.attempts[llll] !== undefined && hasOwn(data.attempts, llll)) {
        const err558 = validate.errors;
        const res558 = ref246(data.attempts[llll]);
        const suberr558 = ref246.errors;
        validate.errors = err558;
        if (!res558) {
          validate.errors = [errorMerge(suberr558[0], "#/properties/attempts/items/$ref", "#/attempts/" + llll)];
          return false;
        }
      }
    }
    return true;
  };
  const ref244 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err559 = validate.errors;
    const res559 = ref245(data.data);
    const suberr559 = ref245.errors;
    validate.errors = err559;
    if (!res559) {
      validate.errors = [errorMerge(suberr559[0], "#/properties/data/$ref", "#/data")];
      return false;
    }
    return true;
  };
  const ref243 = function validate(data) {
    validate.errors = null;
    const err560 = validate.errors;
    const res560 = ref244(data);
    const suberr560 = ref244.errors;
    validate.errors = err560;
    if (!res560) {
      validate.errors = [errorMerge(suberr560[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref250 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref249 = function validate(data) {
    validate.errors = null;
    const err561 = validate.errors;
    const res561 = ref250(data);
    const suberr561 = ref250.errors;
    validate.errors = err561;
    if (!res561) {
      validate.errors = [errorMerge(suberr561[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref251 = function validate(data) {
    validate.errors = null;
    const err562 = validate.errors;
    const res562 = ref158(data);
    const suberr562 = ref158.errors;
    validate.errors = err562;
    if (!res562) {
      validate.errors = [errorMerge(suberr562[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref252 = function validate(data) {
    validate.errors = null;
    const err563 = validate.errors;
    const res563 = ref167(data);
    const suberr563 = ref167.errors;
    validate.errors = err563;
    if (!res563) {
      validate.errors = [errorMerge(suberr563[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref253 = function validate(data) {
    validate.errors = null;
    const err564 = validate.errors;
    const res564 = ref168(data);
    const suberr564 = ref168.errors;
    validate.errors = err564;
    if (!res564) {
      validate.errors = [errorMerge(suberr564[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref254 = function validate(data) {
    validate.errors = null;
    const err565 = validate.errors;
    const res565 = ref170(data);
    const suberr565 = ref170.errors;
    validate.errors = err565;
    if (!res565) {
      validate.errors = [errorMerge(suberr565[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref255 = function validate(data) {
    validate.errors = null;
    const err566 = validate.errors;
    const res566 = ref172(data);
    const suberr566 = ref172.errors;
    validate.errors = err566;
    if (!res566) {
      validate.errors = [errorMerge(suberr566[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref256 = function validate(data) {
    validate.errors = null;
    const err567 = validate.errors;
    const res567 = ref176(data);
    const suberr567 = ref176.errors;
    validate.errors = err567;
    if (!res567) {
      validate.errors = [errorMerge(suberr567[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref257 = function validate(data) {
    validate.errors = null;
    const err568 = validate.errors;
    const res568 = ref180(data);
    const suberr568 = ref180.errors;
    validate.errors = err568;
    if (!res568) {
      validate.errors = [errorMerge(suberr568[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref258 = function validate(data) {
    validate.errors = null;
    const err569 = validate.errors;
    const res569 = ref183(data);
    const suberr569 = ref183.errors;
    validate.errors = err569;
    if (!res569) {
      validate.errors = [errorMerge(suberr569[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref259 = function validate(data) {
    validate.errors = null;
    const err570 = validate.errors;
    const res570 = ref185(data);
    const suberr570 = ref185.errors;
    validate.errors = err570;
    if (!res570) {
      validate.errors = [errorMerge(suberr570[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref260 = function validate(data) {
    validate.errors = null;
    const err571 = validate.errors;
    const res571 = ref187(data);
    const suberr571 = ref187.errors;
    validate.errors = err571;
    if (!res571) {
      validate.errors = [errorMerge(suberr571[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref261 = function validate(data) {
    validate.errors = null;
    const err572 = validate.errors;
    const res572 = ref190(data);
    const suberr572 = ref190.errors;
    validate.errors = err572;
    if (!res572) {
      validate.errors = [errorMerge(suberr572[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref262 = function validate(data) {
    validate.errors = null;
    const err573 = validate.errors;
    const res573 = ref193(data);
    const suberr573 = ref193.errors;
    validate.errors = err573;
    if (!res573) {
      validate.errors = [errorMerge(suberr573[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref263 = function validate(data) {
    validate.errors = null;
    const err574 = validate.errors;
    const res574 = ref198(data);
    const suberr574 = ref198.errors;
    validate.errors = err574;
    if (!res574) {
      validate.errors = [errorMerge(suberr574[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref264 = function validate(data) {
    validate.errors = null;
    const err575 = validate.errors;
    const res575 = ref201(data);
    const suberr575 = ref201.errors;
    validate.errors = err575;
    if (!res575) {
      validate.errors = [errorMerge(suberr575[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref265 = function validate(data) {
    validate.errors = null;
    const err576 = validate.errors;
    const res576 = ref203(data);
    const suberr576 = ref203.errors;
    validate.errors = err576;
    if (!res576) {
      validate.errors = [errorMerge(suberr576[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref266 = function validate(data) {
    validate.errors = null;
    const err577 = validate.errors;
    const res577 = ref216(data);
    const suberr577 = ref216.errors;
    validate.errors = err577;
    if (!res577) {
      validate.errors = [errorMerge(suberr577[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref267 = function validate(data) {
    validate.errors = null;
    const err578 = validate.errors;
    const res578 = ref217(data);
    const suberr578 = ref217.errors;
    validate.errors = err578;
    if (!res578) {
      validate.errors = [errorMerge(suberr578[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref268 = function validate(data) {
    validate.errors = null;
    const err579 = validate.errors;
    const res579 = ref220(data);
    const suberr579 = ref220.errors;
    validate.errors = err579;
    if (!res579) {
      validate.errors = [errorMerge(suberr579[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref269 = function validate(data) {
    validate.errors = null;
    const err580 = validate.errors;
    const res580 = ref223(data);
    const suberr580 = ref223.errors;
    validate.errors = err580;
    if (!res580) {
      validate.errors = [errorMerge(suberr580[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref270 = function validate(data) {
    validate.errors = null;
    const err581 = validate.errors;
    const res581 = ref225(data);
    const suberr581 = ref225.errors;
    validate.errors = err581;
    if (!res581) {
      validate.errors = [errorMerge(suberr581[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref271 = function validate(data) {
    validate.errors = null;
    const err582 = validate.errors;
    const res582 = ref226(data);
    const suberr582 = ref226.errors;
    validate.errors = err582;
    if (!res582) {
      validate.errors = [errorMerge(suberr582[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref272 = function validate(data) {
    validate.errors = null;
    const err583 = validate.errors;
    const res583 = ref227(data);
    const suberr583 = ref227.errors;
    validate.errors = err583;
    if (!res583) {
      validate.errors = [errorMerge(suberr583[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref273 = function validate(data) {
    validate.errors = null;
    const err584 = validate.errors;
    const res584 = ref229(data);
    const suberr584 = ref229.errors;
    validate.errors = err584;
    if (!res584) {
      validate.errors = [errorMerge(suberr584[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref274 = function validate(data) {
    validate.errors = null;
    const err585 = validate.errors;
    const res585 = ref231(data);
    const suberr585 = ref231.errors;
    validate.errors = err585;
    if (!res585) {
      validate.errors = [errorMerge(suberr585[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref275 = function validate(data) {
    validate.errors = null;
    const err586 = validate.errors;
    const res586 = ref232(data);
    const suberr586 = ref232.errors;
    validate.errors = err586;
    if (!res586) {
      validate.errors = [errorMerge(suberr586[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref276 = function validate(data) {
    validate.errors = null;
    const err587 = validate.errors;
    const res587 = ref233(data);
    const suberr587 = ref233.errors;
    validate.errors = err587;
    if (!res587) {
      validate.errors = [errorMerge(suberr587[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref277 = function validate(data) {
    validate.errors = null;
    const err588 = validate.errors;
    const res588 = ref235(data);
    const suberr588 = ref235.errors;
    validate.errors = err588;
    if (!res588) {
      validate.errors = [errorMerge(suberr588[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref278 = function validate(data) {
    validate.errors = null;
    const err589 = validate.errors;
    const res589 = ref237(data);
    const suberr589 = ref237.errors;
    validate.errors = err589;
    if (!res589) {
      validate.errors = [errorMerge(suberr589[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref281 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref282 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref283 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "string")) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!format2.test(data)) {
      validate.errors = [{ keywordLocation: "#/format", instanceLocation: "#" }];
      return false;
    }
    return true;
  };
  const ref284 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.from !== undefined && hasOwn(data, "from"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/from" }];
      return false;
    }
    if (!(data.to !== undefined && hasOwn(data, "to"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/to" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.text !== undefined && hasOwn(data, "text"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/text" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    const err594 = validate.errors;
    const res594 = ref77(data.id);
    const suberr594 = ref77.errors;
    validate.errors = err594;
    if (!res594) {
      validate.errors = [errorMerge(suberr594[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "message")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    if (!(typeof data.from === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/from/type", instanceLocation: "#/from" }];
      return false;
    }
    const sub199 = (() => {
      if (!(typeof data.to === "string")) return false;
      return true;
    })();
    const sub200 = (() => {
      if (!Array.isArray(data.to)) return false;
      for (let mmmm = 0; mmmm < data.to.length; mmmm++) {
        if (data.to[mmmm] !== undefined && hasOwn(data.to, mmmm)) {
          if (!(typeof data.to[mmmm] === "string")) return false;
        }
      }
      return true;
    })();
    if (!(sub199 || sub200)) {
      validate.errors = [{ keywordLocation: "#/properties/to/anyOf", instanceLocation: "#/to" }];
      return false;
    }
    const err595 = validate.errors;
    const res595 = ref6(data.direction);
    const suberr595 = ref6.errors;
    validate.errors = err595;
    if (!res595) {
      validate.errors = [errorMerge(suberr595[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    if (!(typeof data.text === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/text/type", instanceLocation: "#/text" }];
      return false;
    }
    const err596 = validate.errors;
    const res596 = ref78(data.status);
    const suberr596 = ref78.errors;
    validate.errors = err596;
    if (!res596) {
      validate.errors = [errorMerge(suberr596[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    const err597 = validate.errors;
    const res597 = ref9(data.createdAt);
    const suberr597 = ref9.errors;
    validate.errors = err597;
    if (!res597) {
      validate.errors = [errorMerge(suberr597[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (data.updatedAt !== undefined && hasOwn(data, "updatedAt")) {
      const err598 = validate.errors;
      const res598 = ref9(data.updatedAt);
      const suberr598 = ref9.errors;
      validate.errors = err598;
      if (!res598) {
        validate.errors = [errorMerge(suberr598[0], "#/properties/updatedAt/$ref", "#/updatedAt")];
        return false;
      }
    }
    const err599 = validate.errors;
    const res599 = ref5(data.userId);
    const suberr599 = ref5.errors;
    validate.errors = err599;
    if (!res599) {
      validate.errors = [errorMerge(suberr599[0], "#/properties/userId/$ref", "#/userId")];
      return false;
    }
    const err600 = validate.errors;
    const res600 = ref4(data.phoneNumberId);
    const suberr600 = ref4.errors;
    validate.errors = err600;
    if (!res600) {
      validate.errors = [errorMerge(suberr600[0], "#/properties/phoneNumberId/$ref", "#/phoneNumberId")];
      return false;
    }
    if (data.conversationId !== undefined && hasOwn(data, "conversationId")) {
      const err601 = validate.errors;
      const res601 = ref69(data.conversationId);
      const suberr601 = ref69.errors;
      validate.errors = err601;
      if (!res601) {
        validate.errors = [errorMerge(suberr601[0], "#/properties/conversationId/$ref", "#/conversationId")];
        return false;
      }
    }
    if (data.contactIds !== undefined && hasOwn(data, "contactIds")) {
      if (!Array.isArray(data.contactIds)) {
        validate.errors = [{ keywordLocation: "#/properties/contactIds/type", instanceLocation: "#/contactIds" }];
        return false;
      }
      for (let nnnn = 0; nnnn < data.contactIds.length; nnnn++) {
        if (data.contactIds[nnnn] !== undefined && hasOwn(data.contactIds, nnnn)) {
          const err602 = validate.errors;
          const res602 = ref52(data.contactIds[nnnn]);
          const suberr602 = ref52.errors;
          validate.errors = err602;
          if (!res602) {
            validate.errors = [errorMerge(suberr602[0], "#/properties/contactIds/items/$ref", "#/contactIds/" + nnnn)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref280 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err590 = validate.errors;
    const res590 = ref281(data.id);
    const suberr590 = ref281.errors;
    validate.errors = err590;
    if (!res590) {
      validate.errors = [errorMerge(suberr590[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err591 = validate.errors;
    const res591 = ref282(data.apiVersion);
    const suberr591 = ref282.errors;
    validate.errors = err591;
    if (!res591) {
      validate.errors = [errorMerge(suberr591[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err592 = validate.errors;
    const res592 = ref9(data.createdAt);
    const suberr592 = ref9.errors;
    validate.errors = err592;
    if (!res592) {
      validate.errors = [errorMerge(suberr592[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.received")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err593 = validate.errors;
      const res593 = ref283(data.data.deepLink);
      const suberr593 = ref283.errors;
      validate.errors = err593;
      if (!res593) {
        validate.errors = [errorMerge(suberr593[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err603 = validate.errors;
    const res603 = ref284(data.data.object);
    const suberr603 = ref284.errors;
    validate.errors = err603;
    if (!res603) {
      validate.errors = [errorMerge(suberr603[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref279 = function validate(data) {
    validate.errors = null;
    const err604 = validate.errors;
    const res604 = ref280(data);
    const suberr604 = ref280.errors;
    validate.errors = err604;
    if (!res604) {
      validate.errors = [errorMerge(suberr604[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref286 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err605 = validate.errors;
    const res605 = ref281(data.id);
    const suberr605 = ref281.errors;
    validate.errors = err605;
    if (!res605) {
      validate.errors = [errorMerge(suberr605[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err606 = validate.errors;
    const res606 = ref282(data.apiVersion);
    const suberr606 = ref282.errors;
    validate.errors = err606;
    if (!res606) {
      validate.errors = [errorMerge(suberr606[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err607 = validate.errors;
    const res607 = ref9(data.createdAt);
    const suberr607 = ref9.errors;
    validate.errors = err607;
    if (!res607) {
      validate.errors = [errorMerge(suberr607[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "message.delivered")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err608 = validate.errors;
      const res608 = ref283(data.data.deepLink);
      const suberr608 = ref283.errors;
      validate.errors = err608;
      if (!res608) {
        validate.errors = [errorMerge(suberr608[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err609 = validate.errors;
    const res609 = ref284(data.data.object);
    const suberr609 = ref284.errors;
    validate.errors = err609;
    if (!res609) {
      validate.errors = [errorMerge(suberr609[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref285 = function validate(data) {
    validate.errors = null;
    const err610 = validate.errors;
    const res610 = ref286(data);
    const suberr610 = ref286.errors;
    validate.errors = err610;
    if (!res610) {
      validate.errors = [errorMerge(suberr610[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref290 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.url !== undefined && hasOwn(data, "url"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/url" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.startTime !== undefined && hasOwn(data, "startTime"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(typeof data.id === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/id/type", instanceLocation: "#/id" }];
      return false;
    }
    if (!(typeof data.url === "string" || data.url === null)) {
      validate.errors = [{ keywordLocation: "#/properties/url/type", instanceLocation: "#/url" }];
      return false;
    }
    if (!(typeof data.type === "string" || data.type === null)) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    const sub207 = (() => {
      const err625 = validate.errors;
      const res625 = ref9(data.startTime);
      const suberr625 = ref9.errors;
      validate.errors = err625;
      if (!res625) return false;
      return true;
    })();
    const sub208 = (() => {
      if (!(data.startTime === null)) return false;
      return true;
    })();
    if (!(sub207 || sub208)) {
      validate.errors = [{ keywordLocation: "#/properties/startTime/anyOf", instanceLocation: "#/startTime" }];
      return false;
    }
    if (!(typeof data.duration === "number" || data.duration === null)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    return true;
  };
  const ref289 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.direction !== undefined && hasOwn(data, "direction"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/direction" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.answeredAt !== undefined && hasOwn(data, "answeredAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredAt" }];
      return false;
    }
    if (!(data.completedAt !== undefined && hasOwn(data, "completedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/completedAt" }];
      return false;
    }
    if (!(data.updatedAt !== undefined && hasOwn(data, "updatedAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(data.answeredBy !== undefined && hasOwn(data, "answeredBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/answeredBy" }];
      return false;
    }
    if (!(data.initiatedBy !== undefined && hasOwn(data, "initiatedBy"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/initiatedBy" }];
      return false;
    }
    if (!(data.forwardedFrom !== undefined && hasOwn(data, "forwardedFrom"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    if (!(data.forwardedTo !== undefined && hasOwn(data, "forwardedTo"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    if (!(data.participants !== undefined && hasOwn(data, "participants"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/participants" }];
      return false;
    }
    if (!(data.phoneNumberId !== undefined && hasOwn(data, "phoneNumberId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/phoneNumberId" }];
      return false;
    }
    if (!(data.userId !== undefined && hasOwn(data, "userId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/userId" }];
      return false;
    }
    const err615 = validate.errors;
    const res615 = ref3(data.id);
    const suberr615 = ref3.errors;
    validate.errors = err615;
    if (!res615) {
      validate.errors = [errorMerge(suberr615[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "call")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err616 = validate.errors;
    const res616 = ref6(data.direction);
    const suberr616 = ref6.errors;
    validate.errors = err616;
    if (!res616) {
      validate.errors = [errorMerge(suberr616[0], "#/properties/direction/$ref", "#/direction")];
      return false;
    }
    const err617 = validate.errors;
    const res617 = ref7(data.status);
    const suberr617 = ref7.errors;
    validate.errors = err617;
    if (!res617) {
      validate.errors = [errorMerge(suberr617[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!Number.isInteger(data.duration)) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const err618 = validate.errors;
    const res618 = ref9(data.createdAt);
    const suberr618 = ref9.errors;
    validate.errors = err618;
    if (!res618) {
      validate.errors = [errorMerge(suberr618[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    const sub201 = (() => {
      const err619 = validate.errors;
      const res619 = ref9(data.answeredAt);
      const suberr619 = ref9.errors;
      validate.errors = err619;
      if (!res619) return false;
      return true;
    })();
    const sub202 = (() => {
      if (!(data.answeredAt === null)) return false;
      return true;
    })();
    if (!(sub201 || sub202)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredAt/anyOf", instanceLocation: "#/answeredAt" }];
      return false;
    }
    const sub203 = (() => {
      const err620 = validate.errors;
      const res620 = ref9(data.completedAt);
      const suberr620 = ref9.errors;
      validate.errors = err620;
      if (!res620) return false;
      return true;
    })();
    const sub204 = (() => {
      if (!(data.completedAt === null)) return false;
      return true;
    })();
    if (!(sub203 || sub204)) {
      validate.errors = [{ keywordLocation: "#/properties/completedAt/anyOf", instanceLocation: "#/completedAt" }];
      return false;
    }
    const sub205 = (() => {
      const err621 = validate.errors;
      const res621 = ref9(data.updatedAt);
      const suberr621 = ref9.errors;
      validate.errors = err621;
      if (!res621) return false;
      return true;
    })();
    const sub206 = (() => {
      if (!(data.updatedAt === null)) return false;
      return true;
    })();
    if (!(sub205 || sub206)) {
      validate.errors = [{ keywordLocation: "#/properties/updatedAt/anyOf", instanceLocation: "#/updatedAt" }];
      return false;
    }
    if (!(typeof data.answeredBy === "string" || data.answeredBy === null)) {
      validate.errors = [{ keywordLocation: "#/properties/answeredBy/type", instanceLocation: "#/answeredBy" }];
      return false;
    }
    if (!(typeof data.initiatedBy === "string" || data.initiatedBy === null)) {
      validate.errors = [{ keywordLocation: "#/properties/initiatedBy/type", instanceLocation: "#/initiatedBy" }];
      return false;
    }
    if (!(typeof data.forwardedFrom === "string" || data.forwardedFrom === null)) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedFrom/type", instanceLocation: "#/forwardedFrom" }];
      return false;
    }
    if (!(typeof data.forwardedTo === "string" || data.forwardedTo === null)) {
      validate.errors = [{ keywordLocation: "#/properties/forwardedTo/type", instanceLocation: "#/forwardedTo" }];
      return false;
    }
    if (!Array.isArray(data.participants)) {
      validate.errors = [{ keywordLocation: "#/properties/participants/type", instanceLocation: "#/participants" }];
      return false;
    }
    for (let oooo = 0; oooo < data.participants.length; oooo++) {
      if (data.participants[oooo] !== undefined && hasOwn(data.participants, oooo)) {
        if (!(typeof data.participants[oooo] === "string")) {
          validate.errors = [
            { keywordLocation: "#/properties/participants/items/type", instanceLocation: "#/participants/" + oooo },
          ];
          return false;
        }
      }
    }
    const err622 = validate.errors;
    const res622 = ref4(data.phoneNumberId);
    const suberr622 = ref4.errors;
    validate.errors = err622;
    if (!res622) {
      validate.errors = [errorMerge(suberr622[0], "#/properties/phoneNumberId/$ref", "#/phoneNumberId")];
      return false;
    }
    const err623 = validate.errors;
    const res623 = ref5(data.userId);
    const suberr623 = ref5.errors;
    validate.errors = err623;
    if (!res623) {
      validate.errors = [errorMerge(suberr623[0], "#/properties/userId/$ref", "#/userId")];
      return false;
    }
    if (data.contactIds !== undefined && hasOwn(data, "contactIds")) {
      if (!Array.isArray(data.contactIds)) {
        validate.errors = [{ keywordLocation: "#/properties/contactIds/type", instanceLocation: "#/contactIds" }];
        return false;
      }
      for (let pppp = 0; pppp < data.contactIds.length; pppp++) {
        if (data.contactIds[pppp] !== undefined && hasOwn(data.contactIds, pppp)) {
          const err624 = validate.errors;
          const res624 = ref52(data.contactIds[pppp]);
          const suberr624 = ref52.errors;
          validate.errors = err624;
          if (!res624) {
            validate.errors = [errorMerge(suberr624[0], "#/properties/contactIds/items/$ref", "#/contactIds/" + pppp)];
            return false;
          }
        }
      }
    }
    if (data.recordings !== undefined && hasOwn(data, "recordings")) {
      if (!(Array.isArray(data.recordings) || data.recordings === null)) {
        validate.errors = [{ keywordLocation: "#/properties/recordings/type", instanceLocation: "#/recordings" }];
        return false;
      }
      if (Array.isArray(data.recordings)) {
        for (let qqqq = 0; qqqq < data.recordings.length; qqqq++) {
          if (data.recordings[qqqq] !== undefined && hasOwn(data.recordings, qqqq)) {
            const err626 = validate.errors;
            const res626 = ref290(data.recordings[qqqq]);
            const suberr626 = ref290.errors;
            validate.errors = err626;
            if (!res626) {
              validate.errors = [
                errorMerge(suberr626[0], "#/properties/recordings/items/$ref", "#/recordings/" + qqqq),
              ];
              return false;
            }
          }
        }
      }
    }
    return true;
  };
  const ref288 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err611 = validate.errors;
    const res611 = ref281(data.id);
    const suberr611 = ref281.errors;
    validate.errors = err611;
    if (!res611) {
      validate.errors = [errorMerge(suberr611[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err612 = validate.errors;
    const res612 = ref282(data.apiVersion);
    const suberr612 = ref282.errors;
    validate.errors = err612;
    if (!res612) {
      validate.errors = [errorMerge(suberr612[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err613 = validate.errors;
    const res613 = ref9(data.createdAt);
    const suberr613 = ref9.errors;
    validate.errors = err613;
    if (!res613) {
      validate.errors = [errorMerge(suberr613[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.ringing")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err614 = validate.errors;
      const res614 = ref283(data.data.deepLink);
      const suberr614 = ref283.errors;
      validate.errors = err614;
      if (!res614) {
        validate.errors = [errorMerge(suberr614[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err627 = validate.errors;
    const res627 = ref289(data.data.object);
    const suberr627 = ref289.errors;
    validate.errors = err627;
    if (!res627) {
      validate.errors = [errorMerge(suberr627[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref287 = function validate(data) {
    validate.errors = null;
    const err628 = validate.errors;
    const res628 = ref288(data);
    const suberr628 = ref288.errors;
    validate.errors = err628;
    if (!res628) {
      validate.errors = [errorMerge(suberr628[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref292 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err629 = validate.errors;
    const res629 = ref281(data.id);
    const suberr629 = ref281.errors;
    validate.errors = err629;
    if (!res629) {
      validate.errors = [errorMerge(suberr629[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err630 = validate.errors;
    const res630 = ref282(data.apiVersion);
    const suberr630 = ref282.errors;
    validate.errors = err630;
    if (!res630) {
      validate.errors = [errorMerge(suberr630[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err631 = validate.errors;
    const res631 = ref9(data.createdAt);
    const suberr631 = ref9.errors;
    validate.errors = err631;
    if (!res631) {
      validate.errors = [errorMerge(suberr631[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err632 = validate.errors;
      const res632 = ref283(data.data.deepLink);
      const suberr632 = ref283.errors;
      validate.errors = err632;
      if (!res632) {
        validate.errors = [errorMerge(suberr632[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err633 = validate.errors;
    const res633 = ref289(data.data.object);
    const suberr633 = ref289.errors;
    validate.errors = err633;
    if (!res633) {
      validate.errors = [errorMerge(suberr633[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref291 = function validate(data) {
    validate.errors = null;
    const err634 = validate.errors;
    const res634 = ref292(data);
    const suberr634 = ref292.errors;
    validate.errors = err634;
    if (!res634) {
      validate.errors = [errorMerge(suberr634[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref294 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err635 = validate.errors;
    const res635 = ref281(data.id);
    const suberr635 = ref281.errors;
    validate.errors = err635;
    if (!res635) {
      validate.errors = [errorMerge(suberr635[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err636 = validate.errors;
    const res636 = ref282(data.apiVersion);
    const suberr636 = ref282.errors;
    validate.errors = err636;
    if (!res636) {
      validate.errors = [errorMerge(suberr636[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err637 = validate.errors;
    const res637 = ref9(data.createdAt);
    const suberr637 = ref9.errors;
    validate.errors = err637;
    if (!res637) {
      validate.errors = [errorMerge(suberr637[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.recording.completed")) {
      validate.errors = [{ keywordLocation: "#/properties/type/const", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err638 = validate.errors;
      const res638 = ref283(data.data.deepLink);
      const suberr638 = ref283.errors;
      validate.errors = err638;
      if (!res638) {
        validate.errors = [errorMerge(suberr638[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err639 = validate.errors;
    const res639 = ref289(data.data.object);
    const suberr639 = ref289.errors;
    validate.errors = err639;
    if (!res639) {
      validate.errors = [errorMerge(suberr639[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref293 = function validate(data) {
    validate.errors = null;
    const err640 = validate.errors;
    const res640 = ref294(data);
    const suberr640 = ref294.errors;
    validate.errors = err640;
    if (!res640) {
      validate.errors = [errorMerge(suberr640[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref297 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    if (!(data.summary !== undefined && hasOwn(data, "summary"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/summary" }];
      return false;
    }
    if (!(data.nextSteps !== undefined && hasOwn(data, "nextSteps"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/nextSteps" }];
      return false;
    }
    const err645 = validate.errors;
    const res645 = ref3(data.callId);
    const suberr645 = ref3.errors;
    validate.errors = err645;
    if (!res645) {
      validate.errors = [errorMerge(suberr645[0], "#/properties/callId/$ref", "#/callId")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "callSummary")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err646 = validate.errors;
    const res646 = ref32(data.status);
    const suberr646 = ref32.errors;
    validate.errors = err646;
    if (!res646) {
      validate.errors = [errorMerge(suberr646[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (!(Array.isArray(data.summary) || data.summary === null)) {
      validate.errors = [{ keywordLocation: "#/properties/summary/type", instanceLocation: "#/summary" }];
      return false;
    }
    if (Array.isArray(data.summary)) {
      for (let rrrr = 0; rrrr < data.summary.length; rrrr++) {
        if (data.summary[rrrr] !== undefined && hasOwn(data.summary, rrrr)) {
          if (!(typeof data.summary[rrrr] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/summary/items/type", instanceLocation: "#/summary/" + rrrr },
            ];
            return false;
          }
        }
      }
    }
    if (!(Array.isArray(data.nextSteps) || data.nextSteps === null)) {
      validate.errors = [{ keywordLocation: "#/properties/nextSteps/type", instanceLocation: "#/nextSteps" }];
      return false;
    }
    if (Array.isArray(data.nextSteps)) {
      for (let ssss = 0; ssss < data.nextSteps.length; ssss++) {
        if (data.nextSteps[ssss] !== undefined && hasOwn(data.nextSteps, ssss)) {
          if (!(typeof data.nextSteps[ssss] === "string")) {
            validate.errors = [
              { keywordLocation: "#/properties/nextSteps/items/type", instanceLocation: "#/nextSteps/" + ssss },
            ];
            return false;
          }
        }
      }
    }
    if (data.jobs !== undefined && hasOwn(data, "jobs")) {
      if (!Array.isArray(data.jobs)) {
        validate.errors = [{ keywordLocation: "#/properties/jobs/type", instanceLocation: "#/jobs" }];
        return false;
      }
      for (let tttt = 0; tttt < data.jobs.length; tttt++) {
        if (data.jobs[tttt] !== undefined && hasOwn(data.jobs, tttt)) {
          const err647 = validate.errors;
          const res647 = ref33(data.jobs[tttt]);
          const suberr647 = ref33.errors;
          validate.errors = err647;
          if (!res647) {
            validate.errors = [errorMerge(suberr647[0], "#/properties/jobs/items/$ref", "#/jobs/" + tttt)];
            return false;
          }
        }
      }
    }
    if (data.contactIds !== undefined && hasOwn(data, "contactIds")) {
      if (!Array.isArray(data.contactIds)) {
        validate.errors = [{ keywordLocation: "#/properties/contactIds/type", instanceLocation: "#/contactIds" }];
        return false;
      }
      for (let uuuu = 0; uuuu < data.contactIds.length; uuuu++) {
        if (data.contactIds[uuuu] !== undefined && hasOwn(data.contactIds, uuuu)) {
          const err648 = validate.errors;
          const res648 = ref52(data.contactIds[uuuu]);
          const suberr648 = ref52.errors;
          validate.errors = err648;
          if (!res648) {
            validate.errors = [errorMerge(suberr648[0], "#/properties/contactIds/items/$ref", "#/contactIds/" + uuuu)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref296 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err641 = validate.errors;
    const res641 = ref281(data.id);
    const suberr641 = ref281.errors;
    validate.errors = err641;
    if (!res641) {
      validate.errors = [errorMerge(suberr641[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err642 = validate.errors;
    const res642 = ref282(data.apiVersion);
    const suberr642 = ref282.errors;
    validate.errors = err642;
    if (!res642) {
      validate.errors = [errorMerge(suberr642[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err643 = validate.errors;
    const res643 = ref9(data.createdAt);
    const suberr643 = ref9.errors;
    validate.errors = err643;
    if (!res643) {
      validate.errors = [errorMerge(suberr643[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.summary.completed" || data.type === "callSummary")) {
      validate.errors = [{ keywordLocation: "#/properties/type/enum", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err644 = validate.errors;
      const res644 = ref283(data.data.deepLink);
      const suberr644 = ref283.errors;
      validate.errors = err644;
      if (!res644) {
        validate.errors = [errorMerge(suberr644[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err649 = validate.errors;
    const res649 = ref297(data.data.object);
    const suberr649 = ref297.errors;
    validate.errors = err649;
    if (!res649) {
      validate.errors = [errorMerge(suberr649[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref295 = function validate(data) {
    validate.errors = null;
    const err650 = validate.errors;
    const res650 = ref296(data);
    const suberr650 = ref296.errors;
    validate.errors = err650;
    if (!res650) {
      validate.errors = [errorMerge(suberr650[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const ref300 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.callId !== undefined && hasOwn(data, "callId"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/callId" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.dialogue !== undefined && hasOwn(data, "dialogue"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/dialogue" }];
      return false;
    }
    if (!(data.duration !== undefined && hasOwn(data, "duration"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/duration" }];
      return false;
    }
    if (!(data.status !== undefined && hasOwn(data, "status"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/status" }];
      return false;
    }
    const err655 = validate.errors;
    const res655 = ref3(data.callId);
    const suberr655 = ref3.errors;
    validate.errors = err655;
    if (!res655) {
      validate.errors = [errorMerge(suberr655[0], "#/properties/callId/$ref", "#/callId")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "callTranscript")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err656 = validate.errors;
    const res656 = ref9(data.createdAt);
    const suberr656 = ref9.errors;
    validate.errors = err656;
    if (!res656) {
      validate.errors = [errorMerge(suberr656[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(Array.isArray(data.dialogue) || data.dialogue === null)) {
      validate.errors = [{ keywordLocation: "#/properties/dialogue/type", instanceLocation: "#/dialogue" }];
      return false;
    }
    if (Array.isArray(data.dialogue)) {
      for (let vvvv = 0; vvvv < data.dialogue.length; vvvv++) {
        if (data.dialogue[vvvv] !== undefined && hasOwn(data.dialogue, vvvv)) {
          const err657 = validate.errors;
          const res657 = ref39(data.dialogue[vvvv]);
          const suberr657 = ref39.errors;
          validate.errors = err657;
          if (!res657) {
            validate.errors = [errorMerge(suberr657[0], "#/properties/dialogue/items/$ref", "#/dialogue/" + vvvv)];
            return false;
          }
        }
      }
    }
    if (!(typeof data.duration === "number")) {
      validate.errors = [{ keywordLocation: "#/properties/duration/type", instanceLocation: "#/duration" }];
      return false;
    }
    const err658 = validate.errors;
    const res658 = ref32(data.status);
    const suberr658 = ref32.errors;
    validate.errors = err658;
    if (!res658) {
      validate.errors = [errorMerge(suberr658[0], "#/properties/status/$ref", "#/status")];
      return false;
    }
    if (data.contactIds !== undefined && hasOwn(data, "contactIds")) {
      if (!Array.isArray(data.contactIds)) {
        validate.errors = [{ keywordLocation: "#/properties/contactIds/type", instanceLocation: "#/contactIds" }];
        return false;
      }
      for (let xxxx = 0; xxxx < data.contactIds.length; xxxx++) {
        if (data.contactIds[xxxx] !== undefined && hasOwn(data.contactIds, xxxx)) {
          const err659 = validate.errors;
          const res659 = ref52(data.contactIds[xxxx]);
          const suberr659 = ref52.errors;
          validate.errors = err659;
          if (!res659) {
            validate.errors = [errorMerge(suberr659[0], "#/properties/contactIds/items/$ref", "#/contactIds/" + xxxx)];
            return false;
          }
        }
      }
    }
    return true;
  };
  const ref299 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (!(data.id !== undefined && hasOwn(data, "id"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/id" }];
      return false;
    }
    if (!(data.object !== undefined && hasOwn(data, "object"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.apiVersion !== undefined && hasOwn(data, "apiVersion"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/apiVersion" }];
      return false;
    }
    if (!(data.createdAt !== undefined && hasOwn(data, "createdAt"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/createdAt" }];
      return false;
    }
    if (!(data.type !== undefined && hasOwn(data, "type"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.data !== undefined && hasOwn(data, "data"))) {
      validate.errors = [{ keywordLocation: "#/required", instanceLocation: "#/data" }];
      return false;
    }
    const err651 = validate.errors;
    const res651 = ref281(data.id);
    const suberr651 = ref281.errors;
    validate.errors = err651;
    if (!res651) {
      validate.errors = [errorMerge(suberr651[0], "#/properties/id/$ref", "#/id")];
      return false;
    }
    if (!(typeof data.object === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/object/type", instanceLocation: "#/object" }];
      return false;
    }
    if (!(data.object === "event")) {
      validate.errors = [{ keywordLocation: "#/properties/object/const", instanceLocation: "#/object" }];
      return false;
    }
    const err652 = validate.errors;
    const res652 = ref282(data.apiVersion);
    const suberr652 = ref282.errors;
    validate.errors = err652;
    if (!res652) {
      validate.errors = [errorMerge(suberr652[0], "#/properties/apiVersion/$ref", "#/apiVersion")];
      return false;
    }
    const err653 = validate.errors;
    const res653 = ref9(data.createdAt);
    const suberr653 = ref9.errors;
    validate.errors = err653;
    if (!res653) {
      validate.errors = [errorMerge(suberr653[0], "#/properties/createdAt/$ref", "#/createdAt")];
      return false;
    }
    if (!(typeof data.type === "string")) {
      validate.errors = [{ keywordLocation: "#/properties/type/type", instanceLocation: "#/type" }];
      return false;
    }
    if (!(data.type === "call.transcript.completed" || data.type === "callTranscript")) {
      validate.errors = [{ keywordLocation: "#/properties/type/enum", instanceLocation: "#/type" }];
      return false;
    }
    if (!(typeof data.data === "object" && data.data && !Array.isArray(data.data))) {
      validate.errors = [{ keywordLocation: "#/properties/data/type", instanceLocation: "#/data" }];
      return false;
    }
    if (!(data.data.object !== undefined && hasOwn(data.data, "object"))) {
      validate.errors = [{ keywordLocation: "#/properties/data/required", instanceLocation: "#/data/object" }];
      return false;
    }
    if (data.data.deepLink !== undefined && hasOwn(data.data, "deepLink")) {
      const err654 = validate.errors;
      const res654 = ref283(data.data.deepLink);
      const suberr654 = ref283.errors;
      validate.errors = err654;
      if (!res654) {
        validate.errors = [errorMerge(suberr654[0], "#/properties/data/properties/deepLink/$ref", "#/data/deepLink")];
        return false;
      }
    }
    const err660 = validate.errors;
    const res660 = ref300(data.data.object);
    const suberr660 = ref300.errors;
    validate.errors = err660;
    if (!res660) {
      validate.errors = [errorMerge(suberr660[0], "#/properties/data/properties/object/$ref", "#/data/object")];
      return false;
    }
    return true;
  };
  const ref298 = function validate(data) {
    validate.errors = null;
    const err661 = validate.errors;
    const res661 = ref299(data);
    const suberr661 = ref299.errors;
    validate.errors = err661;
    if (!res661) {
      validate.errors = [errorMerge(suberr661[0], "#/$ref", "#")];
      return false;
    }
    return true;
  };
  const pointerPart = (s) => (/~\//.test(s) ? `${s}`.replace(/~/g, "~0").replace(/\//g, "~1") : s);
  const ref301 = function validate(data) {
    validate.errors = null;
    if (!(typeof data === "object" && data && !Array.isArray(data))) {
      validate.errors = [{ keywordLocation: "#/type", instanceLocation: "#" }];
      return false;
    }
    if (data["$schema"] !== undefined && hasOwn(data, "$schema")) {
      if (!(typeof data["$schema"] === "string")) {
        validate.errors = [{ keywordLocation: "#/properties/$schema/type", instanceLocation: "#/$schema" }];
        return false;
      }
    }
    if (data.organizationId !== undefined && hasOwn(data, "organizationId")) {
      const err662 = validate.errors;
      const res662 = ref102(data.organizationId);
      const suberr662 = ref102.errors;
      validate.errors = err662;
      if (!res662) {
        validate.errors = [errorMerge(suberr662[0], "#/properties/organizationId/$ref", "#/organizationId")];
        return false;
      }
    }
    if (data.users !== undefined && hasOwn(data, "users")) {
      if (!Array.isArray(data.users)) {
        validate.errors = [{ keywordLocation: "#/properties/users/type", instanceLocation: "#/users" }];
        return false;
      }
      for (let yyyy = 0; yyyy < data.users.length; yyyy++) {
        if (data.users[yyyy] !== undefined && hasOwn(data.users, yyyy)) {
          const err663 = validate.errors;
          const res663 = ref95(data.users[yyyy]);
          const suberr663 = ref95.errors;
          validate.errors = err663;
          if (!res663) {
            validate.errors = [errorMerge(suberr663[0], "#/properties/users/items/$ref", "#/users/" + yyyy)];
            return false;
          }
        }
      }
    }
    if (data.phoneNumbers !== undefined && hasOwn(data, "phoneNumbers")) {
      if (!Array.isArray(data.phoneNumbers)) {
        validate.errors = [{ keywordLocation: "#/properties/phoneNumbers/type", instanceLocation: "#/phoneNumbers" }];
        return false;
      }
      for (let zzzz = 0; zzzz < data.phoneNumbers.length; zzzz++) {
        if (data.phoneNumbers[zzzz] !== undefined && hasOwn(data.phoneNumbers, zzzz)) {
          const err664 = validate.errors;
          const res664 = ref84(data.phoneNumbers[zzzz]);
          const suberr664 = ref84.errors;
          validate.errors = err664;
          if (!res664) {
            validate.errors = [
              errorMerge(suberr664[0], "#/properties/phoneNumbers/items/$ref", "#/phoneNumbers/" + zzzz),
            ];
            return false;
          }
        }
      }
    }
    if (data.customFields !== undefined && hasOwn(data, "customFields")) {
      if (!Array.isArray(data.customFields)) {
        validate.errors = [{ keywordLocation: "#/properties/customFields/type", instanceLocation: "#/customFields" }];
        return false;
      }
      for (let iiiii = 0; iiiii < data.customFields.length; iiiii++) {
        if (data.customFields[iiiii] !== undefined && hasOwn(data.customFields, iiiii)) {
          const err665 = validate.errors;
          const res665 = ref47(data.customFields[iiiii]);
          const suberr665 = ref47.errors;
          validate.errors = err665;
          if (!res665) {
            validate.errors = [
              errorMerge(suberr665[0], "#/properties/customFields/items/$ref", "#/customFields/" + iiiii),
            ];
            return false;
          }
        }
      }
    }
    if (data.contacts !== undefined && hasOwn(data, "contacts")) {
      if (!Array.isArray(data.contacts)) {
        validate.errors = [{ keywordLocation: "#/properties/contacts/type", instanceLocation: "#/contacts" }];
        return false;
      }
      for (let jjjjj = 0; jjjjj < data.contacts.length; jjjjj++) {
        if (data.contacts[jjjjj] !== undefined && hasOwn(data.contacts, jjjjj)) {
          const err666 = validate.errors;
          const res666 = ref51(data.contacts[jjjjj]);
          const suberr666 = ref51.errors;
          validate.errors = err666;
          if (!res666) {
            validate.errors = [errorMerge(suberr666[0], "#/properties/contacts/items/$ref", "#/contacts/" + jjjjj)];
            return false;
          }
        }
      }
    }
    if (data.conversations !== undefined && hasOwn(data, "conversations")) {
      if (!Array.isArray(data.conversations)) {
        validate.errors = [{ keywordLocation: "#/properties/conversations/type", instanceLocation: "#/conversations" }];
        return false;
      }
      for (let kkkkk = 0; kkkkk < data.conversations.length; kkkkk++) {
        if (data.conversations[kkkkk] !== undefined && hasOwn(data.conversations, kkkkk)) {
          const err667 = validate.errors;
          const res667 = ref68(data.conversations[kkkkk]);
          const suberr667 = ref68.errors;
          validate.errors = err667;
          if (!res667) {
            validate.errors = [
              errorMerge(suberr667[0], "#/properties/conversations/items/$ref", "#/conversations/" + kkkkk),
            ];
            return false;
          }
        }
      }
    }
    if (data.messages !== undefined && hasOwn(data, "messages")) {
      if (!Array.isArray(data.messages)) {
        validate.errors = [{ keywordLocation: "#/properties/messages/type", instanceLocation: "#/messages" }];
        return false;
      }
      for (let lllll = 0; lllll < data.messages.length; lllll++) {
        if (data.messages[lllll] !== undefined && hasOwn(data.messages, lllll)) {
          const err668 = validate.errors;
          const res668 = ref76(data.messages[lllll]);
          const suberr668 = ref76.errors;
          validate.errors = err668;
          if (!res668) {
            validate.errors = [errorMerge(suberr668[0], "#/properties/messages/items/$ref", "#/messages/" + lllll)];
            return false;
          }
        }
      }
    }
    if (data.calls !== undefined && hasOwn(data, "calls")) {
      if (!Array.isArray(data.calls)) {
        validate.errors = [{ keywordLocation: "#/properties/calls/type", instanceLocation: "#/calls" }];
        return false;
      }
      for (let mmmmm = 0; mmmmm < data.calls.length; mmmmm++) {
        if (data.calls[mmmmm] !== undefined && hasOwn(data.calls, mmmmm)) {
          const err669 = validate.errors;
          const res669 = ref2(data.calls[mmmmm]);
          const suberr669 = ref2.errors;
          validate.errors = err669;
          if (!res669) {
            validate.errors = [errorMerge(suberr669[0], "#/properties/calls/items/allOf/0/$ref", "#/calls/" + mmmmm)];
            return false;
          }
          if (data.calls[mmmmm].recordings !== undefined && hasOwn(data.calls[mmmmm], "recordings")) {
            if (!Array.isArray(data.calls[mmmmm].recordings)) {
              validate.errors = [
                {
                  keywordLocation: "#/properties/calls/items/allOf/1/properties/recordings/type",
                  instanceLocation: "#/calls/" + mmmmm + "/recordings",
                },
              ];
              return false;
            }
            for (let nnnnn = 0; nnnnn < data.calls[mmmmm].recordings.length; nnnnn++) {
              if (data.calls[mmmmm].recordings[nnnnn] !== undefined && hasOwn(data.calls[mmmmm].recordings, nnnnn)) {
                const err670 = validate.errors;
                const res670 = ref27(data.calls[mmmmm].recordings[nnnnn]);
                const suberr670 = ref27.errors;
                validate.errors = err670;
                if (!res670) {
                  validate.errors = [
                    errorMerge(
                      suberr670[0],
                      "#/properties/calls/items/allOf/1/properties/recordings/items/$ref",
                      "#/calls/" + mmmmm + "recordings/" + nnnnn,
                    ),
                  ];
                  return false;
                }
              }
            }
          }
          if (data.calls[mmmmm].summary !== undefined && hasOwn(data.calls[mmmmm], "summary")) {
            const err671 = validate.errors;
            const res671 = ref31(data.calls[mmmmm].summary);
            const suberr671 = ref31.errors;
            validate.errors = err671;
            if (!res671) {
              validate.errors = [
                errorMerge(
                  suberr671[0],
                  "#/properties/calls/items/allOf/1/properties/summary/$ref",
                  "#/calls/" + mmmmm + "/summary",
                ),
              ];
              return false;
            }
          }
          if (data.calls[mmmmm].transcript !== undefined && hasOwn(data.calls[mmmmm], "transcript")) {
            const err672 = validate.errors;
            const res672 = ref38(data.calls[mmmmm].transcript);
            const suberr672 = ref38.errors;
            validate.errors = err672;
            if (!res672) {
              validate.errors = [
                errorMerge(
                  suberr672[0],
                  "#/properties/calls/items/allOf/1/properties/transcript/$ref",
                  "#/calls/" + mmmmm + "/transcript",
                ),
              ];
              return false;
            }
          }
          if (data.calls[mmmmm].voicemail !== undefined && hasOwn(data.calls[mmmmm], "voicemail")) {
            const err673 = validate.errors;
            const res673 = ref42(data.calls[mmmmm].voicemail);
            const suberr673 = ref42.errors;
            validate.errors = err673;
            if (!res673) {
              validate.errors = [
                errorMerge(
                  suberr673[0],
                  "#/properties/calls/items/allOf/1/properties/voicemail/$ref",
                  "#/calls/" + mmmmm + "/voicemail",
                ),
              ];
              return false;
            }
          }
          if (data.calls[mmmmm].voicemailActivityId !== undefined && hasOwn(data.calls[mmmmm], "voicemailActivityId")) {
            const err674 = validate.errors;
            const res674 = ref72(data.calls[mmmmm].voicemailActivityId);
            const suberr674 = ref72.errors;
            validate.errors = err674;
            if (!res674) {
              validate.errors = [
                errorMerge(
                  suberr674[0],
                  "#/properties/calls/items/allOf/1/properties/voicemailActivityId/$ref",
                  "#/calls/" + mmmmm + "/voicemailActivityId",
                ),
              ];
              return false;
            }
          }
        }
      }
    }
    if (data.tasks !== undefined && hasOwn(data, "tasks")) {
      if (!Array.isArray(data.tasks)) {
        validate.errors = [{ keywordLocation: "#/properties/tasks/type", instanceLocation: "#/tasks" }];
        return false;
      }
      for (let ooooo = 0; ooooo < data.tasks.length; ooooo++) {
        if (data.tasks[ooooo] !== undefined && hasOwn(data.tasks, ooooo)) {
          const err675 = validate.errors;
          const res675 = ref100(data.tasks[ooooo]);
          const suberr675 = ref100.errors;
          validate.errors = err675;
          if (!res675) {
            validate.errors = [errorMerge(suberr675[0], "#/properties/tasks/items/$ref", "#/tasks/" + ooooo)];
            return false;
          }
        }
      }
    }
    if (data.legacyWebhooks !== undefined && hasOwn(data, "legacyWebhooks")) {
      if (!Array.isArray(data.legacyWebhooks)) {
        validate.errors = [
          { keywordLocation: "#/properties/legacyWebhooks/type", instanceLocation: "#/legacyWebhooks" },
        ];
        return false;
      }
      for (let ppppp = 0; ppppp < data.legacyWebhooks.length; ppppp++) {
        if (data.legacyWebhooks[ppppp] !== undefined && hasOwn(data.legacyWebhooks, ppppp)) {
          const err676 = validate.errors;
          const res676 = ref113(data.legacyWebhooks[ppppp]);
          const suberr676 = ref113.errors;
          validate.errors = err676;
          if (!res676) {
            validate.errors = [
              errorMerge(suberr676[0], "#/properties/legacyWebhooks/items/$ref", "#/legacyWebhooks/" + ppppp),
            ];
            return false;
          }
        }
      }
    }
    if (data.webhooks !== undefined && hasOwn(data, "webhooks")) {
      if (!Array.isArray(data.webhooks)) {
        validate.errors = [{ keywordLocation: "#/properties/webhooks/type", instanceLocation: "#/webhooks" }];
        return false;
      }
      for (let qqqqq = 0; qqqqq < data.webhooks.length; qqqqq++) {
        if (data.webhooks[qqqqq] !== undefined && hasOwn(data.webhooks, qqqqq)) {
          const err677 = validate.errors;
          const res677 = ref150(data.webhooks[qqqqq]);
          const suberr677 = ref150.errors;
          validate.errors = err677;
          if (!res677) {
            validate.errors = [errorMerge(suberr677[0], "#/properties/webhooks/items/$ref", "#/webhooks/" + qqqqq)];
            return false;
          }
        }
      }
    }
    for (const key1 of Object.keys(data)) {
      if (
        key1 !== "$schema" &&
        key1 !== "organizationId" &&
        key1 !== "users" &&
        key1 !== "phoneNumbers" &&
        key1 !== "customFields" &&
        key1 !== "contacts" &&
        key1 !== "conversations" &&
        key1 !== "messages" &&
        key1 !== "calls" &&
        key1 !== "tasks" &&
        key1 !== "legacyWebhooks" &&
        key1 !== "webhooks"
      ) {
        validate.errors = [{ keywordLocation: "#/additionalProperties", instanceLocation: "#/" + pointerPart(key1) }];
        return false;
      }
    }
    return true;
  };
  return [
    ref0,
    ref12,
    ref18,
    ref20,
    ref21,
    ref22,
    ref23,
    ref25,
    ref29,
    ref36,
    ref40,
    ref45,
    ref49,
    ref64,
    ref66,
    ref73,
    ref74,
    ref80,
    ref82,
    ref91,
    ref93,
    ref96,
    ref98,
    ref103,
    ref106,
    ref108,
    ref111,
    ref128,
    ref130,
    ref132,
    ref134,
    ref136,
    ref138,
    ref145,
    ref147,
    ref148,
    ref152,
    ref154,
    ref156,
    ref238,
    ref243,
    ref249,
    ref251,
    ref252,
    ref253,
    ref254,
    ref255,
    ref256,
    ref257,
    ref258,
    ref259,
    ref260,
    ref261,
    ref262,
    ref263,
    ref264,
    ref265,
    ref266,
    ref267,
    ref268,
    ref269,
    ref270,
    ref271,
    ref272,
    ref273,
    ref274,
    ref275,
    ref276,
    ref277,
    ref278,
    ref279,
    ref285,
    ref287,
    ref291,
    ref293,
    ref295,
    ref298,
    ref301,
  ];
})();

const table = (rows: [string, number][]): { readonly [key: string]: Validate } =>
  Object.fromEntries(rows.map(([key, index]) => [key, compiled[index]]));

/** Checks of answers by `<operationId> <status>`. */
export const responseValidators: { readonly [key: string]: Validate } = table([
  ["listCalls_v1 200", 0],
  ["listCalls_v1 400", 1],
  ["listCalls_v1 401", 2],
  ["listCalls_v1 403", 3],
  ["listCalls_v1 404", 4],
  ["listCalls_v1 429", 5],
  ["listCalls_v1 500", 4],
  ["getCallById_v1 200", 6],
  ["getCallById_v1 400", 1],
  ["getCallById_v1 401", 2],
  ["getCallById_v1 403", 3],
  ["getCallById_v1 404", 4],
  ["getCallById_v1 429", 5],
  ["getCallById_v1 500", 4],
  ["getCallRecordings_v1 200", 7],
  ["getCallRecordings_v1 400", 4],
  ["getCallRecordings_v1 401", 2],
  ["getCallRecordings_v1 403", 4],
  ["getCallRecordings_v1 404", 4],
  ["getCallRecordings_v1 429", 5],
  ["getCallRecordings_v1 500", 4],
  ["getCallSummary_v1 200", 8],
  ["getCallSummary_v1 400", 4],
  ["getCallSummary_v1 401", 2],
  ["getCallSummary_v1 403", 4],
  ["getCallSummary_v1 404", 4],
  ["getCallSummary_v1 429", 5],
  ["getCallSummary_v1 500", 4],
  ["getCallTranscript_v1 200", 9],
  ["getCallTranscript_v1 400", 4],
  ["getCallTranscript_v1 401", 2],
  ["getCallTranscript_v1 403", 4],
  ["getCallTranscript_v1 404", 4],
  ["getCallTranscript_v1 429", 5],
  ["getCallTranscript_v1 500", 4],
  ["getCallVoicemails_v1 200", 10],
  ["getCallVoicemails_v1 400", 4],
  ["getCallVoicemails_v1 401", 2],
  ["getCallVoicemails_v1 403", 4],
  ["getCallVoicemails_v1 404", 4],
  ["getCallVoicemails_v1 429", 5],
  ["getCallVoicemails_v1 500", 4],
  ["getContactCustomFields_v1 200", 11],
  ["getContactCustomFields_v1 400", 4],
  ["getContactCustomFields_v1 401", 2],
  ["getContactCustomFields_v1 403", 4],
  ["getContactCustomFields_v1 404", 4],
  ["getContactCustomFields_v1 429", 5],
  ["getContactCustomFields_v1 500", 4],
  ["listContacts_v1 200", 12],
  ["listContacts_v1 400", 1],
  ["listContacts_v1 401", 2],
  ["listContacts_v1 403", 3],
  ["listContacts_v1 404", 4],
  ["listContacts_v1 409", 4],
  ["listContacts_v1 429", 5],
  ["listContacts_v1 500", 4],
  ["createContact_v1 201", 13],
  ["createContact_v1 400", 1],
  ["createContact_v1 401", 2],
  ["createContact_v1 403", 3],
  ["createContact_v1 404", 4],
  ["createContact_v1 409", 4],
  ["createContact_v1 429", 5],
  ["createContact_v1 500", 4],
  ["getContactById_v1 200", 13],
  ["getContactById_v1 400", 1],
  ["getContactById_v1 401", 2],
  ["getContactById_v1 403", 3],
  ["getContactById_v1 404", 4],
  ["getContactById_v1 409", 4],
  ["getContactById_v1 429", 5],
  ["getContactById_v1 500", 4],
  ["updateContactById_v1 200", 13],
  ["updateContactById_v1 400", 1],
  ["updateContactById_v1 401", 2],
  ["updateContactById_v1 403", 3],
  ["updateContactById_v1 404", 4],
  ["updateContactById_v1 409", 4],
  ["updateContactById_v1 429", 5],
  ["updateContactById_v1 500", 4],
  ["deleteContact_v1 400", 1],
  ["deleteContact_v1 401", 2],
  ["deleteContact_v1 403", 3],
  ["deleteContact_v1 404", 4],
  ["deleteContact_v1 409", 4],
  ["deleteContact_v1 429", 5],
  ["deleteContact_v1 500", 4],
  ["listConversations_v1 200", 14],
  ["listConversations_v1 400", 4],
  ["listConversations_v1 401", 2],
  ["listConversations_v1 403", 3],
  ["listConversations_v1 404", 4],
  ["listConversations_v1 429", 5],
  ["listConversations_v1 500", 4],
  ["markConversationAsRead_v1 200", 15],
  ["markConversationAsRead_v1 400", 4],
  ["markConversationAsRead_v1 401", 2],
  ["markConversationAsRead_v1 403", 3],
  ["markConversationAsRead_v1 404", 4],
  ["markConversationAsRead_v1 429", 5],
  ["markConversationAsRead_v1 500", 4],
  ["markConversationAsDone_v1 200", 15],
  ["markConversationAsDone_v1 400", 4],
  ["markConversationAsDone_v1 401", 2],
  ["markConversationAsDone_v1 403", 3],
  ["markConversationAsDone_v1 404", 4],
  ["markConversationAsDone_v1 429", 5],
  ["markConversationAsDone_v1 500", 4],
  ["markConversationAsOpen_v1 200", 15],
  ["markConversationAsOpen_v1 400", 4],
  ["markConversationAsOpen_v1 401", 2],
  ["markConversationAsOpen_v1 403", 3],
  ["markConversationAsOpen_v1 404", 4],
  ["markConversationAsOpen_v1 429", 5],
  ["markConversationAsOpen_v1 500", 4],
  ["listMessages_v1 200", 16],
  ["listMessages_v1 400", 1],
  ["listMessages_v1 401", 2],
  ["listMessages_v1 402", 3],
  ["listMessages_v1 403", 3],
  ["listMessages_v1 404", 4],
  ["listMessages_v1 429", 5],
  ["listMessages_v1 500", 4],
  ["sendMessage_v1 202", 17],
  ["sendMessage_v1 400", 1],
  ["sendMessage_v1 401", 2],
  ["sendMessage_v1 402", 3],
  ["sendMessage_v1 403", 3],
  ["sendMessage_v1 404", 4],
  ["sendMessage_v1 429", 5],
  ["sendMessage_v1 500", 4],
  ["getMessageById_v1 200", 17],
  ["getMessageById_v1 400", 1],
  ["getMessageById_v1 401", 2],
  ["getMessageById_v1 402", 3],
  ["getMessageById_v1 403", 3],
  ["getMessageById_v1 404", 4],
  ["getMessageById_v1 429", 5],
  ["getMessageById_v1 500", 4],
  ["listPhoneNumbers_v1 200", 18],
  ["listPhoneNumbers_v1 400", 4],
  ["listPhoneNumbers_v1 401", 2],
  ["listPhoneNumbers_v1 403", 4],
  ["listPhoneNumbers_v1 404", 4],
  ["listPhoneNumbers_v1 429", 5],
  ["listPhoneNumbers_v1 500", 4],
  ["getPhoneNumberById_v1 200", 19],
  ["getPhoneNumberById_v1 400", 4],
  ["getPhoneNumberById_v1 401", 2],
  ["getPhoneNumberById_v1 403", 4],
  ["getPhoneNumberById_v1 404", 4],
  ["getPhoneNumberById_v1 429", 5],
  ["getPhoneNumberById_v1 500", 4],
  ["listUsers_v1 200", 20],
  ["listUsers_v1 400", 4],
  ["listUsers_v1 401", 2],
  ["listUsers_v1 403", 4],
  ["listUsers_v1 404", 4],
  ["listUsers_v1 429", 5],
  ["listUsers_v1 500", 4],
  ["getUserById_v1 200", 21],
  ["getUserById_v1 400", 4],
  ["getUserById_v1 401", 2],
  ["getUserById_v1 403", 4],
  ["getUserById_v1 404", 4],
  ["getUserById_v1 429", 5],
  ["getUserById_v1 500", 4],
  ["listTasks_v1 200", 22],
  ["listTasks_v1 400", 4],
  ["listTasks_v1 401", 2],
  ["listTasks_v1 402", 4],
  ["listTasks_v1 403", 4],
  ["listTasks_v1 404", 4],
  ["listTasks_v1 429", 5],
  ["listTasks_v1 500", 4],
  ["createTask_v1 201", 23],
  ["createTask_v1 400", 4],
  ["createTask_v1 401", 2],
  ["createTask_v1 402", 4],
  ["createTask_v1 403", 4],
  ["createTask_v1 404", 4],
  ["createTask_v1 429", 5],
  ["createTask_v1 500", 4],
  ["getTaskById_v1 200", 24],
  ["getTaskById_v1 400", 4],
  ["getTaskById_v1 401", 2],
  ["getTaskById_v1 402", 4],
  ["getTaskById_v1 403", 4],
  ["getTaskById_v1 404", 4],
  ["getTaskById_v1 429", 5],
  ["getTaskById_v1 500", 4],
  ["updateTask_v1 200", 25],
  ["updateTask_v1 400", 4],
  ["updateTask_v1 401", 2],
  ["updateTask_v1 402", 4],
  ["updateTask_v1 403", 4],
  ["updateTask_v1 404", 4],
  ["updateTask_v1 429", 5],
  ["updateTask_v1 500", 4],
  ["deleteTask_v1 400", 4],
  ["deleteTask_v1 401", 2],
  ["deleteTask_v1 402", 4],
  ["deleteTask_v1 403", 4],
  ["deleteTask_v1 404", 4],
  ["deleteTask_v1 429", 5],
  ["deleteTask_v1 500", 4],
  ["completeTask_v1 200", 25],
  ["completeTask_v1 400", 4],
  ["completeTask_v1 401", 2],
  ["completeTask_v1 402", 4],
  ["completeTask_v1 403", 4],
  ["completeTask_v1 404", 4],
  ["completeTask_v1 429", 5],
  ["completeTask_v1 500", 4],
  ["reopenTask_v1 200", 25],
  ["reopenTask_v1 400", 4],
  ["reopenTask_v1 401", 2],
  ["reopenTask_v1 402", 4],
  ["reopenTask_v1 403", 4],
  ["reopenTask_v1 404", 4],
  ["reopenTask_v1 429", 5],
  ["reopenTask_v1 500", 4],
  ["assignTask_v1 200", 25],
  ["assignTask_v1 400", 4],
  ["assignTask_v1 401", 2],
  ["assignTask_v1 402", 4],
  ["assignTask_v1 403", 4],
  ["assignTask_v1 404", 4],
  ["assignTask_v1 429", 5],
  ["assignTask_v1 500", 4],
  ["unassignTask_v1 200", 25],
  ["unassignTask_v1 400", 4],
  ["unassignTask_v1 401", 2],
  ["unassignTask_v1 402", 4],
  ["unassignTask_v1 403", 4],
  ["unassignTask_v1 404", 4],
  ["unassignTask_v1 429", 5],
  ["unassignTask_v1 500", 4],
  ["changeTaskDueDate_v1 200", 25],
  ["changeTaskDueDate_v1 400", 4],
  ["changeTaskDueDate_v1 401", 2],
  ["changeTaskDueDate_v1 402", 4],
  ["changeTaskDueDate_v1 403", 4],
  ["changeTaskDueDate_v1 404", 4],
  ["changeTaskDueDate_v1 429", 5],
  ["changeTaskDueDate_v1 500", 4],
  ["removeTaskDueDate_v1 200", 25],
  ["removeTaskDueDate_v1 400", 4],
  ["removeTaskDueDate_v1 401", 2],
  ["removeTaskDueDate_v1 402", 4],
  ["removeTaskDueDate_v1 403", 4],
  ["removeTaskDueDate_v1 404", 4],
  ["removeTaskDueDate_v1 429", 5],
  ["removeTaskDueDate_v1 500", 4],
  ["linkTaskToConversation_v1 200", 25],
  ["linkTaskToConversation_v1 400", 4],
  ["linkTaskToConversation_v1 401", 2],
  ["linkTaskToConversation_v1 402", 4],
  ["linkTaskToConversation_v1 403", 4],
  ["linkTaskToConversation_v1 404", 4],
  ["linkTaskToConversation_v1 429", 5],
  ["linkTaskToConversation_v1 500", 4],
  ["unlinkTaskFromConversation_v1 200", 25],
  ["unlinkTaskFromConversation_v1 400", 4],
  ["unlinkTaskFromConversation_v1 401", 2],
  ["unlinkTaskFromConversation_v1 402", 4],
  ["unlinkTaskFromConversation_v1 403", 4],
  ["unlinkTaskFromConversation_v1 404", 4],
  ["unlinkTaskFromConversation_v1 429", 5],
  ["unlinkTaskFromConversation_v1 500", 4],
  ["listWebhooks_v1 200", 26],
  ["listWebhooks_v1 400", 1],
  ["listWebhooks_v1 401", 2],
  ["listWebhooks_v1 403", 4],
  ["listWebhooks_v1 404", 4],
  ["listWebhooks_v1 429", 5],
  ["listWebhooks_v1 500", 4],
  ["getWebhookById_v1 200", 27],
  ["getWebhookById_v1 400", 1],
  ["getWebhookById_v1 401", 2],
  ["getWebhookById_v1 403", 4],
  ["getWebhookById_v1 404", 4],
  ["getWebhookById_v1 429", 5],
  ["getWebhookById_v1 500", 4],
  ["deleteWebhookById_v1 400", 1],
  ["deleteWebhookById_v1 401", 2],
  ["deleteWebhookById_v1 403", 4],
  ["deleteWebhookById_v1 404", 4],
  ["deleteWebhookById_v1 429", 5],
  ["deleteWebhookById_v1 500", 4],
  ["createMessageWebhook_v1 201", 28],
  ["createMessageWebhook_v1 400", 1],
  ["createMessageWebhook_v1 401", 2],
  ["createMessageWebhook_v1 403", 4],
  ["createMessageWebhook_v1 404", 4],
  ["createMessageWebhook_v1 429", 5],
  ["createMessageWebhook_v1 500", 4],
  ["createCallWebhook_v1 201", 29],
  ["createCallWebhook_v1 400", 1],
  ["createCallWebhook_v1 401", 2],
  ["createCallWebhook_v1 403", 4],
  ["createCallWebhook_v1 404", 4],
  ["createCallWebhook_v1 429", 5],
  ["createCallWebhook_v1 500", 4],
  ["createCallSummaryWebhook_v1 201", 30],
  ["createCallSummaryWebhook_v1 400", 1],
  ["createCallSummaryWebhook_v1 401", 2],
  ["createCallSummaryWebhook_v1 403", 4],
  ["createCallSummaryWebhook_v1 404", 4],
  ["createCallSummaryWebhook_v1 429", 5],
  ["createCallSummaryWebhook_v1 500", 4],
  ["createCallTranscriptWebhook_v1 201", 31],
  ["createCallTranscriptWebhook_v1 400", 1],
  ["createCallTranscriptWebhook_v1 401", 2],
  ["createCallTranscriptWebhook_v1 403", 4],
  ["createCallTranscriptWebhook_v1 404", 4],
  ["createCallTranscriptWebhook_v1 429", 5],
  ["createCallTranscriptWebhook_v1 500", 4],
  ["listWebhooks 200", 32],
  ["listWebhooks 400", 33],
  ["listWebhooks 401", 34],
  ["listWebhooks 403", 33],
  ["listWebhooks 429", 5],
  ["listWebhooks 500", 33],
  ["createWebhook 201", 35],
  ["createWebhook 400", 33],
  ["createWebhook 401", 34],
  ["createWebhook 403", 33],
  ["createWebhook 429", 5],
  ["createWebhook 500", 33],
  ["getWebhook 200", 36],
  ["getWebhook 400", 33],
  ["getWebhook 401", 34],
  ["getWebhook 403", 33],
  ["getWebhook 404", 33],
  ["getWebhook 429", 5],
  ["getWebhook 500", 33],
  ["updateWebhook 200", 36],
  ["updateWebhook 400", 33],
  ["updateWebhook 401", 34],
  ["updateWebhook 403", 33],
  ["updateWebhook 404", 33],
  ["updateWebhook 429", 5],
  ["updateWebhook 500", 33],
  ["deleteWebhook 400", 33],
  ["deleteWebhook 401", 34],
  ["deleteWebhook 403", 33],
  ["deleteWebhook 404", 33],
  ["deleteWebhook 429", 5],
  ["deleteWebhook 500", 33],
  ["rotateWebhookSecret 200", 37],
  ["rotateWebhookSecret 400", 33],
  ["rotateWebhookSecret 401", 34],
  ["rotateWebhookSecret 403", 33],
  ["rotateWebhookSecret 404", 33],
  ["rotateWebhookSecret 429", 5],
  ["rotateWebhookSecret 500", 33],
  ["sendTestWebhookEvent 200", 38],
  ["sendTestWebhookEvent 400", 33],
  ["sendTestWebhookEvent 401", 34],
  ["sendTestWebhookEvent 403", 33],
  ["sendTestWebhookEvent 404", 33],
  ["sendTestWebhookEvent 429", 5],
  ["sendTestWebhookEvent 500", 33],
  ["listWebhookDeliveries 200", 39],
  ["listWebhookDeliveries 400", 33],
  ["listWebhookDeliveries 401", 34],
  ["listWebhookDeliveries 403", 33],
  ["listWebhookDeliveries 404", 33],
  ["listWebhookDeliveries 429", 5],
  ["listWebhookDeliveries 500", 33],
  ["getWebhookDelivery 200", 40],
  ["getWebhookDelivery 400", 33],
  ["getWebhookDelivery 401", 34],
  ["getWebhookDelivery 403", 33],
  ["getWebhookDelivery 404", 33],
  ["getWebhookDelivery 429", 5],
  ["getWebhookDelivery 500", 33],
  ["retryWebhookDelivery 202", 41],
  ["retryWebhookDelivery 400", 33],
  ["retryWebhookDelivery 401", 34],
  ["retryWebhookDelivery 403", 33],
  ["retryWebhookDelivery 404", 33],
  ["retryWebhookDelivery 429", 5],
  ["retryWebhookDelivery 500", 33],
]);

/** Checks of deliveries by their key under `webhooks`. */
export const eventValidators: { readonly [key: string]: Validate } = table([
  ["message.received", 42],
  ["message.delivered", 43],
  ["message.failed", 44],
  ["message.undelivered", 45],
  ["call.ringing", 46],
  ["call.answered", 47],
  ["call.completed", 48],
  ["call.forwarded", 49],
  ["call.missed", 50],
  ["call.menu.selected", 51],
  ["call.recording.completed", 52],
  ["call.summary.completed", 53],
  ["call.transcript.completed", 54],
  ["call.voicemail.completed", 55],
  ["contact.updated", 56],
  ["contact.deleted", 57],
  ["task.created", 58],
  ["task.updated", 59],
  ["task.deleted", 60],
  ["task.completed", 61],
  ["task.reopened", 62],
  ["task.assigned", 63],
  ["task.unassigned", 64],
  ["task.linked", 65],
  ["task.unlinked", 66],
  ["task.overdue", 67],
  ["task.duedate.updated", 68],
  ["task.duedate.removed", 69],
  ["legacy.message.received", 70],
  ["legacy.message.delivered", 71],
  ["legacy.call.ringing", 72],
  ["legacy.call.completed", 73],
  ["legacy.call.recording.completed", 74],
  ["legacy.call.summary.completed", 75],
  ["legacy.call.transcript.completed", 76],
]);

/** Checks a seed. */
export const validateSeed: Validate = compiled[77];
