"""Connections to the live page from a room of strangers: so many and no more, and none that asks for nothing."""

import asyncio
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol

MOST = 600
"""Connections at a time; the system allows a program about a thousand open files."""
MOST_OF_ONE = 24
"""Connections at a time from one address; a browser opens six for each window."""
HEAD = 10.0
"""Seconds in which the head of the first request must have come."""


class Protocol(H11Protocol):
    """HTTP that closes what is too much, and what stays silent."""

    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Refuse a connection too many, and give the others a time to ask for something."""
        super().connection_made(transport)
        others = [cast("Protocol", one).client for one in self.connections]
        here = sum(self.client is not None and other is not None and other[0] == self.client[0] for other in others)
        if len(others) > MOST or here > MOST_OF_ONE:
            transport.abort()
        else:
            self._waiting = self.loop.call_later(HEAD, transport.abort)

    def data_received(self, data: bytes) -> None:
        """Read a part of a request; whoever has asked is waited for no longer."""
        super().data_received(data)
        if self.cycle is not None:  # the head of a request was read
            self._forget()

    def connection_lost(self, exc: Exception | None) -> None:
        """Let the timer go with the connection."""
        self._forget()
        super().connection_lost(exc)

    def _forget(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
