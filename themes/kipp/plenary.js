/*
 * The plenary's sheet counts along: boxes with data-kind and data-proposed in <form id="plenary" data-taken="TEXT {0} {1}" data-size="99">,
 * <output id="taken">, and one [data-count=KIND] for each kind of institution. A row that differs from the ranking is marked.
 */
(() => {
  "use strict";
  const form = document.getElementById("plenary");
  const boxes = form ? [...form.querySelectorAll("input[data-kind]")] : [];
  if (!boxes.length) return;
  const taken = document.getElementById("taken");
  const counts = [...form.querySelectorAll("[data-count]")];

  const count = () => {
    const chosen = boxes.filter((box) => box.checked);
    taken.textContent = form.dataset.taken.replace("{0}", chosen.length).replace("{1}", form.dataset.size);
    taken.classList.toggle("off", chosen.length !== Number(form.dataset.size));
    for (const each of counts) each.textContent = chosen.filter((box) => box.dataset.kind === each.dataset.count).length;
    for (const box of boxes) box.closest("tr").classList.toggle("deviates", String(box.checked) !== box.dataset.proposed);
  };
  form.addEventListener("change", count);
  count();
})();
