"""Where the page is found: on this machine alone, or in the local network by those who were given the address."""

import os
import secrets
import socket
from dataclasses import dataclass

from resolution_kit.errors import Problem

HERE = "127.0.0.1"
_ELSEWHERE = ("192.0.2.1", 9)
"""An address kept for documentation (RFC 5737), to ask the system by which way it would go there."""
_SECRET = 16
"""Bytes of the secret in a shared address."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address of the page."""

    host: str
    port: int
    token: str = ""
    """What only those know who were given the address; empty on this machine alone."""

    def url(self, view: str = "") -> str:
        """The address as a browser takes it; `present` is the view in large type."""
        return f"http://{self.host}:{self.port}/{f'{self.token}/' if self.token else ''}{view}"


def listen(port: int, *, share: bool) -> tuple[socket.socket, Address]:
    """A socket that waits for browsers, and its address; port 0 is any that is free."""
    host = local_network() if share else HERE
    try:
        listening = socket.create_server((host, port))
    except OSError as error:
        raise Problem(
            f"cannot use port {port}: {os.strerror(error.errno or 0)}; without `--port` a free one is taken"
        ) from error
    token = secrets.token_urlsafe(_SECRET) if share else ""
    return listening, Address(host, listening.getsockname()[1], token)


def local_network() -> str:
    """The address of this machine in its network; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(_ELSEWHERE)
        except OSError as error:
            raise Problem(
                "this machine is in no network; join one, or make a hotspot with a phone, and try again"
            ) from error
        return str(asking.getsockname()[0])


def code(url: str) -> list[str]:
    """The QR code of an address, as lines for a terminal: full blocks are light."""
    import io

    import segno

    drawn = io.StringIO()
    segno.make(url, micro=False).terminal(drawn, border=2, compact=True)
    return drawn.getvalue().splitlines()
