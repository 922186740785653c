"""What every test gets: no screen, settings of its own, and no log record that it did not ask for."""

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import settings

# The same commit gives the same verdict, on a busy machine too: what is looked for at random, `make fuzz` looks for.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.load_profile("same")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings and data of the person who runs the tests out of them."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where a record of warning level or above comes that no ``expects_log`` marker names."""
    yield
    expected = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    records = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    unexpected = [r.getMessage() for r in records if not any(re.search(p, r.getMessage()) for p in expected)]
    assert not unexpected, f"unexpected log records: {unexpected}"
