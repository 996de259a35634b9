// Comforts of the admin. Without this file every form works the same.

const PAUSE_MS = 350;

/** A date box says back, as one types, what the site understood. */
function readBack(box) {
  const answer = document.createElement("p");
  answer.className = "amis-understood";
  answer.id = `${box.id}-understood`;
  answer.setAttribute("role", "status");
  box.after(answer);
  box.setAttribute("aria-describedby", [box.getAttribute("aria-describedby"), answer.id].filter(Boolean).join(" "));
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const turn = asked;
    if (!box.value.trim()) {
      answer.textContent = "";
      return;
    }
    const response = await fetch(`/admin/archives/date/?q=${encodeURIComponent(box.value)}`);
    if (!response.ok || turn !== asked) return;
    const { words, is_understood: isUnderstood } = await response.json();
    answer.textContent = isUnderstood ? `Compris : ${words}.` : words;
    answer.classList.toggle("amis-understood--no", !isUnderstood);
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
}

for (const box of document.querySelectorAll("[data-french-date]")) readBack(box);

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
