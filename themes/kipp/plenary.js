/*
 * The plenary's sheet counts along: boxes with data-traits="KIND:kota|AREA:jawa" and data-proposed in <form id="plenary" data-taken="TEXT {0} {1}" data-size="99">,
 * <output id="taken">, and [data-count=TRAIT] for each share, in an [data-aim=N] that is short below N. A row that differs from the ranking
 * is marked; the list with the name plenary:only shows the rows of one trait, and always those with something wrong.
 */
(() => {
  "use strict";
  const form = document.getElementById("plenary");
  const boxes = form ? [...form.querySelectorAll("input[data-traits]")] : [];
  if (!boxes.length) return;
  const taken = document.getElementById("taken");
  const traits = new Map(boxes.map((box) => [box, new Set(box.dataset.traits.split("|"))]));
  const only = form.elements["plenary:only"];
  const counts = [...form.querySelectorAll("[data-count]")];

  const count = () => {
    const chosen = boxes.filter((box) => box.checked);
    taken.textContent = form.dataset.taken.replace("{0}", chosen.length).replace("{1}", form.dataset.size);
    taken.classList.toggle("off", chosen.length !== Number(form.dataset.size));
    for (const each of counts) {
      const number = chosen.filter((box) => traits.get(box).has(each.dataset.count)).length;
      each.textContent = number;
      const share = each.closest("[data-aim]");
      if (share) share.classList.toggle("short", number < Number(share.dataset.aim));
    }
    for (const box of boxes) box.closest("tr").classList.toggle("deviates", String(box.checked) !== box.dataset.proposed);
  };
  const narrow = () => {
    for (const box of boxes) {
      const row = box.closest("tr");
      row.classList.toggle("away", Boolean(only.value) && !traits.get(box).has(only.value) && !row.querySelector("td.wrong"));
    }
  };
  form.addEventListener("change", count);
  only.addEventListener("change", narrow);
  count();
})();
