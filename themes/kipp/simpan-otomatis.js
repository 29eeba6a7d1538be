/*
 * Autosave for a form: <form data-simpan="URL" data-version="3" data-saving="…" data-saved="Tersimpan pukul {0}" data-failed="…"
 * data-conflict="…" data-restored="…"> with fields [data-answer="questionCode"] and a .state[role=status] line.
 * Sends {"version":n,"answers":{code:text}} (only what changed) every 20 s, when a field is left and when the page is hidden; the server
 * answers {"version":n+1,"savedAt":"ISO time"}, or 409 when somebody else saved in between. Until an answer arrives, what was typed
 * also lies in localStorage under the URL. Without this script the form's own button saves.
 */
(() => {
  "use strict";
  const EVERY = 20_000;

  const start = (form) => {
    const url = form.dataset.simpan;
    const key = "simpan:" + url;
    const status = form.querySelector(".state") || document.querySelector(".state");
    const fields = [...form.querySelectorAll("[data-answer]")];
    const clock = new Intl.DateTimeFormat("id-ID", {
      hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Asia/Jakarta", timeZoneName: "short",
    });
    let version = Number(form.dataset.version);
    let stopped = false; // a conflict: nothing more is sent until a person has looked
    let sending = null;
    const saved = new Map(fields.map((field) => [field.dataset.answer, field.value]));

    const say = (state, extra = "") => {
      if (!status) return;
      status.dataset.state = state;
      status.textContent = (form.dataset[state] || "").replace("{0}", extra);
    };
    const changed = () => {
      const answers = {};
      for (const field of fields) {
        if (field.value !== saved.get(field.dataset.answer)) answers[field.dataset.answer] = field.value;
      }
      return Object.keys(answers).length ? answers : null;
    };
    // Private windows and full disks refuse local storage: the server's copy is then the only one.
    const local = (work) => {
      try {
        return work(window.localStorage);
      } catch {
        return null;
      }
    };
    const keepCopy = () => {
      const answers = changed();
      if (answers) local((store) => store.setItem(key, JSON.stringify({ version, answers })));
      else local((store) => store.removeItem(key));
    };
    const post = (body, leaving) =>
      fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        credentials: "same-origin",
        // Browsers let a page that goes away send at most 64 kB.
        keepalive: leaving && new Blob([body]).size < 60_000,
        body,
      });

    const save = async (leaving) => {
      const answers = changed();
      if (!answers || stopped || (sending && !leaving)) return;
      say("saving");
      const mine = (sending = post(JSON.stringify({ version, answers }), leaving));
      try {
        const answer = await mine;
        if (answer.status === 409) {
          stopped = true;
          say("conflict");
        } else if (!answer.ok) {
          say("failed");
        } else {
          const receipt = await answer.json();
          version = receipt.version;
          form.dataset.version = version;
          const hidden = form.elements.namedItem("version");
          if (hidden) hidden.value = version;
          Object.entries(answers).forEach(([code, text]) => saved.set(code, text));
          say("saved", clock.format(new Date(receipt.savedAt)));
        }
      } catch {
        say("failed");
      } finally {
        if (sending === mine) sending = null;
        keepCopy();
      }
    };

    const restore = () => {
      const copy = local((store) => JSON.parse(store.getItem(key)));
      if (!copy) return;
      const missing = fields.filter((field) => field.dataset.answer in copy.answers && copy.answers[field.dataset.answer] !== field.value);
      if (!missing.length) return local((store) => store.removeItem(key));
      // Somebody saved since: nothing of theirs is overwritten, and the copy stays for the page that shows mine and theirs.
      if (copy.version !== version) {
        stopped = true;
        return say("conflict");
      }
      for (const field of missing) {
        field.value = copy.answers[field.dataset.answer];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      say("restored");
    };

    restore();
    form.addEventListener("input", keepCopy);
    form.addEventListener("focusout", () => save(false));
    form.addEventListener("submit", keepCopy);
    setInterval(() => save(false), EVERY);
    addEventListener("pagehide", () => save(true));
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save(true));
  };
  document.querySelectorAll("form[data-simpan]").forEach(start);
})();
