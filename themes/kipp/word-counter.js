/*
 * Word counter: <p class="counter" data-count="ID of the textarea" data-limit="300" data-left="Tersisa {0} kata dari {1}."
 * data-over="Lebih {0} dari {1} kata."></p>. Lets people overflow. Needs teks.js: the text is counted as the server will keep it, and a
 * word is a maximal run of characters that are not Unicode White_Space, as for the server's WordCount.
 */
(() => {
  "use strict";
  const WORD = /\P{White_Space}+/gu;
  const words = (text) => (kipp.clean(text).match(WORD) || []).length;

  const start = (counter) => {
    const field = document.getElementById(counter.dataset.count);
    if (!field) return;
    const limit = Number(counter.dataset.limit);
    const format = new Intl.NumberFormat(document.documentElement.lang || "id");
    // The visible text changes with every key; screen readers hear it only when typing pauses.
    const spoken = document.createElement("span");
    spoken.className = "hidden-text";
    spoken.setAttribute("aria-live", "polite");
    counter.after(spoken);
    let pause;
    const show = () => {
      const left = limit - words(field.value);
      const pattern = left < 0 ? counter.dataset.over : counter.dataset.left;
      counter.textContent = pattern.replace("{0}", format.format(Math.abs(left))).replace("{1}", format.format(limit));
      counter.classList.toggle("over", left < 0);
      return counter.textContent;
    };
    show();
    field.addEventListener("input", () => {
      const text = show();
      clearTimeout(pause);
      pause = setTimeout(() => (spoken.textContent = text), 1200);
    });
  };
  document.querySelectorAll(".counter[data-count]").forEach(start);
})();
