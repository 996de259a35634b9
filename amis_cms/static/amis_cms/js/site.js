// What scripts add to the public site. Everything reads, plays and sends without them.
import { closeMenusOnEscape, offerPrinting, openFiltersOnWideScreens } from "./comforts.js";

closeMenusOnEscape();
openFiltersOnWideScreens();
offerPrinting();

// Most pages hold no film: the player's code is fetched only where one waits.
if (document.querySelector("amis-player")) import("./player.js");
