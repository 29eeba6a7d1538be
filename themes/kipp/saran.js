/*
 * Suggestions while typing: <input type="search" data-suggest="/saran" data-found="{0} …">. A combobox with a listbox: arrows choose,
 * Enter takes, Escape closes. Without this script, or while the portal does not answer, the field is the plain field that it is.
 */
(() => {
  "use strict";
  const PAUSE = 150;
  const SHORTEST = 2;

  const start = (field) => {
    const list = document.createElement("ul");
    list.id = field.id + "-saran";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels[0].textContent);
    list.hidden = true;
    const spoken = document.createElement("span");
    spoken.className = "hidden-text";
    spoken.setAttribute("aria-live", "polite");
    field.after(list, spoken);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");
    let at = -1;
    let pause;
    let asked = "";

    const point = (to) => {
      at = to;
      [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
      if (at < 0) field.removeAttribute("aria-activedescendant");
      else {
        field.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const close = () => {
      clearTimeout(pause);
      asked = "";
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      point(-1);
    };
    const take = (text) => {
      field.value = text;
      close();
      field.form.requestSubmit();
    };
    const show = (titles) => {
      list.replaceChildren(...titles.map((title, i) => {
        const item = document.createElement("li");
        item.id = list.id + "-" + i;
        item.setAttribute("role", "option");
        item.textContent = title;
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(title);
        });
        return item;
      }));
      list.hidden = titles.length === 0;
      field.setAttribute("aria-expanded", String(titles.length > 0));
      spoken.textContent = titles.length ? field.dataset.found.replace("{0}", titles.length) : "";
      point(-1);
    };
    const ask = async () => {
      const text = field.value.trim();
      asked = text;
      if (text.length < SHORTEST) return close();
      try {
        const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(text));
        if (answer.ok && asked === text) show(await answer.json());
      } catch (unreachable) {
        close();
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (list.hidden) return;
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        point(at < 0 && step < 0 ? count - 1 : (at + step + count) % count);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(list.children[at].textContent);
      }
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(start);
})();
