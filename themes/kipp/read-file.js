/*
 * Reads a text file into a text area, where it can be looked at before it is sent: <div hidden data-file-target="ID OF THE TEXT AREA"> around
 * an <input type="file"> without a name. Decodes as id.kipp.csv.ListBytes does. Without JavaScript the area alone is there, and one pastes.
 */
(() => {
  "use strict";
  const decode = (bytes) => {
    const [first = 0xff, second = 0xff] = bytes;
    const as = (name) => new TextDecoder(name).decode(bytes);
    if ((first === 0xff && second === 0xfe) || (first && !second)) return as("utf-16le");
    if ((first === 0xfe && second === 0xff) || (!first && second)) return as("utf-16be");
    if (first === 0xef && second === 0xbb) return as("utf-8");
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return as("windows-1252"); // what Excel saves as "CSV" in Indonesia
    }
  };
  document.querySelectorAll("[data-file-target]").forEach((part) => {
    part.hidden = false;
    part.querySelector("input[type=file]").addEventListener("change", async (event) => {
      const [file] = event.target.files;
      if (file) document.getElementById(part.dataset.fileTarget).value = decode(new Uint8Array(await file.arrayBuffer()));
    });
  });
})();
