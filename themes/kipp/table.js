/*
 * A k:table in which rows are chosen works without this; with it the box of the heading chooses all rows of the page, the button says how
 * many are chosen, and Shift chooses from the last box to this one.
 */
(() => {
  "use strict";
  document.querySelectorAll("form.choosing").forEach((form) => {
    const boxes = [...form.querySelectorAll("input[name=pilih]")];
    const heading = form.querySelector("[data-choose-all]");
    const told = form.querySelector("[data-chosen]");
    if (!heading || !boxes.length) return;
    const all = heading.querySelector("input");
    let last = null;

    const show = () => {
      const chosen = boxes.filter((box) => box.checked).length;
      all.checked = chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
      if (told) told.textContent = chosen ? `(${chosen})` : "";
      boxes.forEach((box) => box.closest("tr").classList.toggle("chosen", box.checked));
    };
    all.addEventListener("change", () => {
      boxes.forEach((box) => (box.checked = all.checked));
      show();
    });
    boxes.forEach((box, place) =>
      box.addEventListener("click", (event) => {
        if (event.shiftKey && last !== null) {
          boxes.slice(Math.min(last, place), Math.max(last, place) + 1).forEach((between) => (between.checked = box.checked));
        }
        last = place;
        show();
      }),
    );
    addEventListener("pageshow", show);
    heading.hidden = false;
    show();
  });
})();
