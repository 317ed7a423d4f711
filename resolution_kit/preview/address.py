"""The address of the page: on this machine alone, or in the local network with a secret."""

import os
import secrets
import socket
from dataclasses import dataclass
from importlib.util import find_spec

from resolution_kit.errors import Problem

NEEDS = "the live page needs a web server; get it with: pip install 'reskit[preview]'"
_LIBRARIES = ("segno", "starlette", "uvicorn", "watchfiles")
HERE = "127.0.0.1"
_ELSEWHERE = ("192.0.2.1", 9)
"""An address for documentation (RFC 5737): the system says from which of its own it would go there."""
_SECRET = 16
"""Bytes of the secret in a shared address."""


@dataclass(frozen=True, slots=True)
class PageAddress:
    """An address of the page."""

    host: str
    port: int
    token: str = ""
    """The secret in the address; empty on this machine alone."""

    def url(self, view: str = "") -> str:
        """The address for a browser; the view `present` is in large type."""
        return f"http://{self.host}:{self.port}/{f'{self.token}/' if self.token else ''}{view}"


def require_libraries() -> None:
    """Check that the libraries of the extra `preview` are installed; a Problem if one is missing."""
    if not all(map(find_spec, _LIBRARIES)):
        raise Problem(NEEDS)


def listen(port: int, *, share: bool) -> tuple[socket.socket, PageAddress]:
    """A socket that waits for browsers, and its address; 0 for any free port. A port in use is a Problem."""
    host = local_network() if share else HERE
    try:
        listening = socket.create_server((host, port))
    except OSError as error:
        raise Problem(
            f"cannot use port {port}: {os.strerror(error.errno or 0)}; without `--port` a free one is taken"
        ) from error
    token = secrets.token_urlsafe(_SECRET) if share else ""
    return listening, PageAddress(host, listening.getsockname()[1], token)


def local_network() -> str:
    """The address of this machine in its network, found without sending anything; a Problem if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(_ELSEWHERE)
        except OSError as error:
            raise Problem(
                "this machine is in no network; join one, or make a hotspot with a phone, and try again"
            ) from error
        return str(asking.getsockname()[0])


def qr_code(url: str) -> list[str]:
    """The QR code of an address as lines for a terminal; full blocks are light."""
    import io

    import segno

    drawn = io.StringIO()
    segno.make(url, micro=False).terminal(drawn, border=2, compact=True)
    return drawn.getvalue().splitlines()
