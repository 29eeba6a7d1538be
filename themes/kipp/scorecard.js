/*
 * The score page's keys: Enter goes to the next mark, Ctrl+Enter confirms, ? opens the list of keys; the first empty mark has the focus, and
 * <output id="total"> follows what is typed: inputs with data-weight, the form's data-total and data-partial are its texts.
 */
(() => {
  "use strict";
  const form = document.getElementById("scorecard");
  const marks = form ? [...form.querySelectorAll("input[data-weight]")] : [];
  if (!marks.length || marks[0].readOnly) return;
  const confirm = document.getElementById("scorecard:confirm");
  const total = document.getElementById("total");
  const points = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  /* A mark as the server reads it, from 0 to 100; anything else is none yet. */
  const read = (field) => {
    const text = field.value.trim();
    const value = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : NaN;
    return value <= 100 ? value : NaN;
  };
  const reckon = () => {
    const given = marks.filter((field) => !Number.isNaN(read(field)));
    if (given.length < marks.length) {
      total.textContent = form.dataset.partial.replace("{0}", given.length).replace("{1}", marks.length);
      return;
    }
    const weights = marks.map((field) => Number(field.dataset.weight));
    const sum = marks.reduce((before, field, i) => before + read(field) * weights[i], 0);
    total.textContent = form.dataset.total.replace("{0}", points.format(sum / weights.reduce((a, b) => a + b)));
  };

  form.addEventListener("input", reckon);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      confirm.click();
      return;
    }
    const at = marks.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    const next = marks[at + 1];
    if (next) next.select();
    (next || confirm).focus();
  });
  addEventListener("keydown", (event) => {
    const writing = event.target.matches("textarea, input:not([data-weight])");
    if (event.key !== "?" || writing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const keys = document.getElementById("keys");
    keys.open = !keys.open;
    if (keys.open) keys.scrollIntoView({ block: "nearest" });
  });
  reckon();
  // An error has the focus already; on a phone the marks are behind the switch.
  if (!document.querySelector(".summary") && marks[0].offsetParent) {
    (marks.find((field) => field.value === "") || marks[0]).focus({ preventScroll: true });
  }
})();
