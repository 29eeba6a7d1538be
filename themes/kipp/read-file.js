/*
 * Reads a text file into a text area, where it can be looked at before it is sent: <div hidden data-file-target="ID OF THE TEXT AREA"> around
 * an <input type="file"> without a name. Without JavaScript the area alone is there, and one pastes.
 */
(() => {
  "use strict";
  document.querySelectorAll("[data-file-target]").forEach((part) => {
    part.hidden = false;
    part.querySelector("input[type=file]").addEventListener("change", async (event) => {
      const [file] = event.target.files;
      if (file) document.getElementById(part.dataset.fileTarget).value = await file.text();
    });
  });
})();
