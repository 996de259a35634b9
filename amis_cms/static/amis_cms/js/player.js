// <amis-player> around a native <video> or <audio>: nothing loads before a click, the sound alone may be asked for,
// the transcript follows, and any second has an address.
import { followTranscript } from "./transcript.js";

class AmisPlayer extends HTMLElement {
  connectedCallback() {
    this.media = this.querySelector("video, audio");
    this.start = Number(this.dataset.start ?? 0);
    this.end = Number(this.dataset.end ?? 0);
    this.media.controls = false;
    for (const button of this.querySelectorAll("button[hidden]")) button.hidden = false;
    this.querySelector(".player-weight")?.remove();
    this.addEventListener("click", this);
    this.listenTo(this.media);
    followTranscript(this);
  }

  handleEvent(event) {
    const tool = event.target.closest("[data-act]");
    if (!tool) return;
    if (tool.dataset.act === "listen") event.preventDefault();
    this[tool.dataset.act]();
  }

  listenTo(media) {
    media.addEventListener("play", () => this.begin());
    media.addEventListener("timeupdate", () => this.stopAtEnd());
    media.addEventListener("ended", () => this.passOn());
  }

  play() {
    // Only a film with its controls can take the focus that the button leaves.
    this.media.controls = true;
    // A reader who stops before the first picture came has simply changed their mind.
    this.media.play().catch((refusal) => {
      if (refusal.name !== "AbortError") throw refusal;
    });
    this.media.focus();
  }

  begin() {
    this.media.controls = true;
    this.classList.add("is-playing");
    this.querySelector(".play")?.remove();
    for (const other of document.querySelectorAll("amis-player")) if (other !== this) other.media?.pause();
  }

  // A passage stops once at its last second; whoever presses play again hears the rest.
  stopAtEnd() {
    if (!this.end || this.media.currentTime < this.end) return;
    this.end = 0;
    this.media.pause();
  }

  passOn() {
    const players = [...(this.closest(".playlist")?.querySelectorAll("amis-player") ?? [])];
    players[players.indexOf(this) + 1]?.play();
  }

  listen() {
    const link = this.querySelector("[data-act=listen]");
    const sound = document.createElement("audio");
    const seconds = this.seconds;
    sound.src = seconds ? `${link.href}#t=${seconds}` : link.href;
    sound.setAttribute("aria-label", this.media.getAttribute("aria-label"));
    this.media.pause();
    this.media.replaceWith(sound);
    this.querySelector(".screen").classList.add("sound");
    this.querySelector(".screen picture")?.remove();
    link.remove();
    this.media = sound;
    this.listenTo(sound);
    this.dispatchEvent(new CustomEvent("mediachange"));
    this.play();
  }

  jump(seconds) {
    this.end = 0;
    // Before the first play there is nothing to seek in: the address itself carries the second.
    if (this.media.readyState) this.media.currentTime = seconds;
    else this.media.addEventListener("loadedmetadata", () => (this.media.currentTime = seconds), { once: true });
    this.play();
  }

  get seconds() {
    return Math.floor(this.media.currentTime || this.start);
  }

  async share() {
    const seconds = this.seconds;
    const address = new URL(this.dataset.page, location.href);
    if (seconds) address.searchParams.set("t", seconds);
    const status = this.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(address.href);
      status.textContent = `Adresse copiée : ${address.href}`;
    } catch {
      // Copying is refused on unencrypted sites and by some readers' choice: the address can still be read.
      status.textContent = address.href;
    }
  }
}

customElements.define("amis-player", AmisPlayer);
