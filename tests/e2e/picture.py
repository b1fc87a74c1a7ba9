"""README's picture, made from a real conversation: ``python -m tests.e2e.picture`` writes docs/pictures/decide.png."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.e2e.browser_chat import Screen, sitting_down
from tests.e2e.browser_house import NO_BROWSER, REPOSITORY, House, chromium, open_browser

PICTURE = REPOSITORY / "docs" / "pictures" / "decide.png"
MOST_BYTES = 250_000
WIDTH, HEIGHT = 390, 960  # CSS pixels; as wide as README shows it, and twice as sharp
TALL: Screen = {"viewport": {"width": WIDTH, "height": HEIGHT}, "has_touch": False, "is_mobile": False}
# How far the last question, the answer and the card reach above what is seen, so that no bubble is cut.
_ABOVE = """() => document.getElementById("scroll").getBoundingClientRect().top + 5
  - [...document.querySelectorAll("[data-testid=message]")].at(-3).getBoundingClientRect().top"""


def main() -> int:
    """Let Grace come to her card and take a picture of her phone."""
    if chromium() is None:
        print(NO_BROWSER, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        house = House(Path(folder))
        house.start()
        house.turns_the_clock_to_sunday()
        try:
            with sitting_down(browser, house.url, "Grace", TALL, sharpness=2) as grace:
                grace.starts()
                grace.taps("decide")
                grace.writes(company="Acme", role="data analyst", when="next Thursday, half past two")
                grace.answers(when_ok="yes", employed="full", priorities="learning")
                grace.taps("enough")
                grace.answers(fit="hardly", practice="rusty", time="tight", excuses="leave")
                grace.answers(surprise="well", overload="few", doors="maybe")
                grace.writes(energy="polite, nothing more")
                grace.asks("card")
                grace.page.mouse.move(0, 0)
                grace.page.evaluate("document.activeElement.blur()")
                over = round(float(grace.page.evaluate(_ABOVE)))
                grace.page.set_viewport_size({"width": WIDTH, "height": HEIGHT + over})
                PICTURE.parent.mkdir(parents=True, exist_ok=True)
                grace.page.locator("#phone").screenshot(path=PICTURE, animations="disabled")
        finally:
            house.stop()
    size = PICTURE.stat().st_size
    print(f"{PICTURE.relative_to(REPOSITORY)}: {size / 1000:.0f} kB")
    return 0 if size <= MOST_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
