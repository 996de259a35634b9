// Small things a page may offer once a script runs: closing, unfolding, printing.

export function closeMenusOnEscape() {
  document.addEventListener("keydown", ({ key }) => {
    const menu = document.querySelector(".top-menu[open]");
    if (key !== "Escape" || !menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// On a wide screen the filters stand in the margin: nothing is gained by folding them.
export function openFiltersOnWideScreens() {
  const box = document.querySelector(".filters-box");
  if (box && matchMedia("(min-width: 62rem)").matches) box.open = true;
}

export function offerPrinting() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
