/*
 * Keeps what is typed into a form until the server has it: <form data-copy="KEY" data-restored="TEXT" data-unsaved="true when the server shows a refused form again" data-kept="nothing when the server keeps no text before the step succeeds"> with a .state[role=status] line.
 * The copy lives in this tab only (sessionStorage), since marks are confidential and computers are shared; it comes back after a sign-in that
 * ended or a page that was left, field by field, unless the server's text was changed meanwhile. Leaving with unsaved text is asked about.
 */
(() => {
  "use strict";
  const tab = (work) => {
    try {
      return work(window.sessionStorage);
    } catch {
      return null;
    }
  };

  const start = (form) => {
    const key = "copy:" + form.dataset.copy;
    const fields = [...form.querySelectorAll("input[type=text], input[type=date], input[type=checkbox], input:not([type]), textarea")].filter((field) => field.name && !field.readOnly);
    const read = (field) => (field.type === "checkbox" ? String(field.checked) : field.value);
    const write = (field, value) => (field.type === "checkbox" ? (field.checked = value === "true") : (field.value = value));
    const base = Object.fromEntries(fields.map((field) => [field.name, form.dataset.kept === "nothing" && field.type !== "checkbox" ? "" : read(field)])); // as the server has it
    let sending = false;
    const copy = tab((store) => JSON.parse(store.getItem(key)));
    if (copy && form.dataset.unsaved === "true") Object.assign(base, copy.base); // shown again with what was typed, which the server has not kept

    const changed = () => fields.filter((field) => read(field) !== base[field.name]);
    const keep = () => {
      const typed = Object.fromEntries(changed().map((field) => [field.name, read(field)]));
      if (Object.keys(typed).length) tab((store) => store.setItem(key, JSON.stringify({ typed, base })));
      else tab((store) => store.removeItem(key));
    };

    if (copy) {
      const lost = fields.filter((field) => field.name in copy.typed && read(field) === copy.base[field.name] && read(field) !== copy.typed[field.name]);
      lost.forEach((field) => write(field, copy.typed[field.name]));
      const status = form.querySelector(".state");
      if (lost.length && status) status.textContent = form.dataset.restored;
    }
    if (copy || changed().length) keep();
    form.addEventListener("input", keep);
    form.addEventListener("submit", () => (sending = true));
    addEventListener("beforeunload", (event) => {
      if (!sending && changed().length) event.preventDefault();
    });
  };
  document.querySelectorAll("form[data-copy]").forEach(start);
  document.querySelectorAll("form[action='/keluar']").forEach((form) => form.addEventListener("submit", () => tab((store) => store.clear())));
})();
