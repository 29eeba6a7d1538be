/*
 * Autosave for a form: <form data-autosave="URL" data-version="3" data-saving data-saved data-pending data-failed data-offline data-conflict
 * data-restored data-mine data-take data-drop> (all but the first two are texts) with fields [data-answer="questionCode"] and a .state[role=status] line.
 * Posts {"version":n,"answers":{code:text}} (only what changed) every 20 s, when a field is left and when the page is hidden; the server
 * answers {"version":n+1,"savedAt":"ISO time"}, or 409 with {"version","answers"} as they stand when somebody else saved in between, or a
 * problem with "detail" when it refuses. With data-calm, leaving a field is no reason to save; data-stored of a field is its text on the server. What the server has not yet confirmed also lies in localStorage; the next visit restores it field
 * by field, and asks where the server's text was changed meanwhile.
 * Needs teks.js: texts are compared as the server keeps them. A hidden input named "version" follows along. Without this script the
 * form's own button saves.
 */
(() => {
  "use strict";
  const EVERY = 20_000;

  // Private windows and full disks refuse local storage: the server's copy is then the only one.
  const local = (work) => {
    try {
      return work(window.localStorage);
    } catch {
      return null;
    }
  };

  const start = (form) => {
    const url = form.dataset.autosave;
    const status = form.querySelector(".state");
    const fields = [...form.querySelectorAll("[data-answer]")];
    // A copy for each page of the entry: opening one question must not clear away what was typed at another.
    const key = ["autosave:" + url, ...fields.map((field) => field.dataset.answer)].join(" ");
    const clock = new Intl.DateTimeFormat("id-ID", {
      hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Asia/Jakarta", timeZoneName: "short",
    });
    const read = (field) => kipp.clean(field.value);
    // As the server has it, which a form that is shown again with what was refused says itself.
    const base = Object.fromEntries(fields.map((field) => [field.dataset.answer, kipp.clean(field.dataset.stored ?? field.value)]));
    let version = Number(form.dataset.version);
    let sent = {}; // on its way, perhaps arrived
    let sending = null;
    let unreached = false; // the last attempt did not get to the server
    let stopped = false; // nothing is sent until a person has looked, or the form itself is being sent

    const say = (state, extra = "") => {
      if (!status) return;
      status.dataset.state = state;
      status.textContent = (form.dataset[state] || "").replace("{0}", extra);
    };
    const changed = () => {
      const different = fields.filter((field) => read(field) !== base[field.dataset.answer]);
      return different.length ? Object.fromEntries(different.map((field) => [field.dataset.answer, read(field)])) : null;
    };
    const keepCopy = () => {
      const answers = changed();
      if (answers) local((store) => store.setItem(key, JSON.stringify({ answers, base, sent })));
      else local((store) => store.removeItem(key));
    };

    const send = async (answers, leaving) => {
      const body = JSON.stringify({ version, answers });
      sent = answers;
      keepCopy();
      say("saving");
      try {
        const answer = await fetch(url, {
          method: "POST",
          headers: { "Content-Type": "application/json", Accept: "application/json" },
          credentials: "same-origin",
          // A page that goes away may send at most 64 kB.
          keepalive: leaving && new Blob([body]).size < 60_000,
          body,
        });
        unreached = false;
        if (answer.status === 409) return compare(await answer.json());
        if (!answer.ok) return tell(await answer.json().catch(() => ({})));
        const receipt = await answer.json();
        version = receipt.version;
        follow();
        Object.assign(base, answers);
        sent = {};
        keepCopy();
        return say("saved", clock.format(new Date(receipt.savedAt)));
      } catch {
        unreached = true;
        return say("failed");
      }
    };
    /* Why the server refuses, in its own words: signed out, gone, no mark. The next attempt comes by itself. */
    const tell = ({ detail }) => {
      if (status) Object.assign(status, { textContent: detail || form.dataset.failed }).dataset.state = "failed";
    };
    // One at a time: a second one with the same version would conflict with the first.
    const save = (leaving = false) => {
      const answers = changed();
      if (!answers || stopped || sending) return;
      sending = send(answers, leaving).finally(() => (sending = null));
    };

    /* Somebody saved in between: what they left as it was is no conflict, the rest is asked; a refusal is said in the server's words. */
    const compare = ({ version: theirVersion, answers: theirs, detail }) => {
      if (!theirs) return tell({ detail });
      stopped = true;
      version = theirVersion;
      follow();
      let open = 0;
      for (const field of fields) {
        const code = field.dataset.answer;
        const their = kipp.clean(theirs[code] || "");
        const mine = read(field);
        const untouched = their === base[code];
        base[code] = their;
        if (untouched || their === mine) continue;
        put(field, their);
        open++;
        ask(field, mine, () => {
          stopped = --open > 0;
          setTimeout(save); // after the chosen text is in the field
        });
      }
      stopped = open > 0;
      say(open ? "conflict" : "saving");
      if (!open) setTimeout(save); // after this one has ended
    };
    const follow = () => {
      const hidden = form.querySelector("input[name=version], input[name$=':version']");
      if (hidden) hidden.value = version;
    };

    const put = (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const button = (text, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "button second";
      made.textContent = text;
      made.addEventListener("click", action);
      return made;
    };
    /* Shows what was typed here beside what the server has, and lets the person choose. */
    const ask = (field, mine, whenChosen) => {
      const box = document.createElement("div");
      box.className = "panel";
      const title = document.createElement("strong");
      title.textContent = form.dataset.mine;
      const text = document.createElement("p");
      text.className = "typed";
      text.textContent = mine;
      const choose = (take) => {
        box.remove();
        field.focus();
        whenChosen();
        if (take) put(field, mine);
        keepCopy();
      };
      box.append(title, text, button(form.dataset.take, () => choose(true)), " ", button(form.dataset.drop, () => choose(false)));
      field.after(box);
      box.scrollIntoView({ block: "nearest" });
    };

    const restore = () => {
      const copy = local((store) => JSON.parse(store.getItem(key)));
      if (!copy || !copy.answers) return;
      let open = 0;
      let restored = 0;
      for (const field of fields) {
        const code = field.dataset.answer;
        const mine = copy.answers[code];
        if (mine === undefined || mine === read(field)) continue;
        if (read(field) === copy.base[code] || read(field) === copy.sent[code]) {
          field.value = mine;
          restored++;
        } else {
          open++;
          ask(field, mine, () => (stopped = --open > 0));
        }
      }
      // The counters hear of it; the copy itself is written anew only when nothing is left to ask.
      fields.forEach((field) => field.dispatchEvent(new Event("input")));
      stopped = open > 0;
      if (open) say("conflict");
      else if (restored) say("restored");
      if (!open) keepCopy();
    };

    restore();
    form.addEventListener("input", () => {
      if (stopped) return;
      keepCopy();
      if (changed() && !sending) say("pending");
    });
    if (!form.dataset.calm) form.addEventListener("focusout", () => save());
    form.addEventListener("submit", (event) => {
      if (sending) {
        // Leaving the field to press the button has just begun a save: the form follows it with the new version.
        event.preventDefault();
        const submitter = event.submitter;
        sending.then(() => form.requestSubmit(submitter));
        return;
      }
      if (!event.defaultPrevented && (unreached || !navigator.onLine) && !reached) {
        // A dead line would show the browser's own page in place of what was typed.
        event.preventDefault();
        probe(event.submitter);
        return;
      }
      if (!event.defaultPrevented) stopped = true;
    });
    let reached = false;
    const probe = async (submitter) => {
      try {
        await fetch("/tema/favicon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(10_000) });
        reached = true;
        form.requestSubmit(submitter);
      } catch {
        say("offline");
      } finally {
        reached = false;
      }
    };
    addEventListener("online", () => save());
    setInterval(save, EVERY);
    addEventListener("pagehide", () => save(true));
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save(true));
  };
  document.querySelectorAll("form[data-autosave]").forEach(start);
  // Computers are shared: marks, which are confidential, do not stay behind. Answers do, so that they come back after the next sign-in.
  document.querySelectorAll("form[action='/keluar']").forEach((form) => form.addEventListener("submit", () =>
    local((store) => Object.keys(store).filter((key) => key.startsWith("autosave:/simpan-nilai/")).forEach((key) => store.removeItem(key)))));
})();
