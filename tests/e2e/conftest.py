"""What every test of the whole thing may ask for: the house, running, and a browser to sit down at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.browser_house import NO_BROWSER, House, chromium, open_browser


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the browser tests out, and say so, where there is no browser."""
    if chromium() is not None:
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=NO_BROWSER))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium a module: its event loop must be gone before another module's asynchronous tests begin."""
    with open_browser() as opened:
        yield opened


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Bot and playground in a process of their own, on files of this test's; there it is Sunday."""
    house = House(tmp_path)
    house.start()
    house.turns_the_clock_to_sunday()
    try:
        yield house
    finally:
        house.stop()
