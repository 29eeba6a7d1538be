/*
 * Reads a text file into a text area, where it can be looked at before it is sent: <div hidden data-berkas="ID OF THE TEXT AREA"> around
 * an <input type="file"> without a name. Without JavaScript the area alone is there, and one pastes.
 */
(() => {
  "use strict";
  document.querySelectorAll("[data-berkas]").forEach((part) => {
    part.hidden = false;
    part.querySelector("input[type=file]").addEventListener("change", async (event) => {
      const [file] = event.target.files;
      if (file) document.getElementById(part.dataset.berkas).value = await file.text();
    });
  });
})();
