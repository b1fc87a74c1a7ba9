"""What the whole run has to say at its end; under xdist only this conftest is heard by the controller."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud which browser tests were left out, and why: nobody should take such a run for a whole one."""
    left_out = [report for report in terminalreporter.stats.get("skipped", []) if "browser" in report.keywords]
    if not left_out:
        return
    terminalreporter.section("LEFT OUT: the browser tests", sep="!", red=True, bold=True)
    reason = left_out[0].longrepr
    terminalreporter.line(str(reason[2]) if isinstance(reason, tuple) else str(reason))
    terminalreporter.line("So this run says nothing about the chat page in a real browser:")
    for report in left_out:
        terminalreporter.line(f"  {report.nodeid}")
