"""The folder of this user for what reskit installs; the system says where such things lie."""

import os
import sys
from pathlib import Path


def user_folder() -> Path:
    """`reskit` in the data folder of the user, whether or not it is there."""
    return _data_folder() / "reskit"


def _data_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
