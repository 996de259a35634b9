// The transcript beside a player: its times jump, and the line being said is marked.

export function followTranscript(player) {
  const list = player.parentElement.querySelector(".transcript");
  if (!list) return;
  const lines = [...list.children];
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    player.jump(Number(new URL(link.href).searchParams.get("t")));
  });
  const follow = () => mark(lines, list, player.media.currentTime * 1000);
  player.media.addEventListener("timeupdate", follow);
  player.addEventListener("mediachange", () => player.media.addEventListener("timeupdate", follow));
}

function mark(lines, list, now) {
  const current = lines.find((line) => now >= line.dataset.from && now < line.dataset.to);
  if (!current || current.classList.contains("is-now")) return;
  for (const line of lines) line.classList.toggle("is-now", line === current);
  // Only the list scrolls, never the page under someone's eyes.
  list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 3;
}
