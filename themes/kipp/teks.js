/*
 * What people type, as the server keeps it: kipp.clean(text) does what id.kipp.kernel.text.TypedText.lines does, so that counting and comparing
 * with what was saved are the same on both sides. Other scripts need this one before them.
 */
(() => {
  "use strict";
  const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
  const BLANK_LETTERS = /[\u2800\u115F\u1160\u3164\uFFA0]/g;
  const UNSEEN = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u034F\u17B4\u17B5\u180B-\u180D\u180F\uFFFC]/gu;
  const BULLETS = /(?<first>^[^\S\n]*)[\uF000-\uF0FF]|[\uF06C\uF06E\uF071\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF0FE]/gm;
  const VISIBLE = /[^\p{White_Space}\p{M}\u200C\u200D]/u;

  const clean = (text) => {
    const plain = text
      .replace(LINE_ENDS, "\n")
      .replace(BLANK_LETTERS, " ")
      .replace(UNSEEN, "")
      .replace(BULLETS, (_, first = "") => first + "\u2022");
    return VISIBLE.test(plain) ? plain.trim() : "";
  };
  window.kipp = { ...window.kipp, clean };
})();
