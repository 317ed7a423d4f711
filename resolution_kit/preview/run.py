"""The live page from its first answer to Ctrl-C."""

import asyncio
import socket
from collections.abc import Coroutine
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from resolution_kit.preview.live import Live


class _Server(uvicorn.Server):
    """A server that ends the streams of the page when it is told to stop; they would never end by themselves."""

    def __init__(self, config: uvicorn.Config, live: Live) -> None:
        super().__init__(config)
        self._live = live

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self._live.close()


def run(live: Live, app: ASGIApp, listening: socket.socket, watching: Coroutine[None, None, None]) -> None:
    """Serve the page and watch the draft until a person stops it, which is a KeyboardInterrupt."""
    config = uvicorn.Config(app, log_level="error", access_log=False, lifespan="off", server_header=False)
    asyncio.run(_together(_Server(config, live), listening, watching))


async def _together(server: _Server, listening: socket.socket, watching: Coroutine[None, None, None]) -> None:
    async with asyncio.TaskGroup() as tasks:
        watch = tasks.create_task(watching)
        await server.serve(sockets=[listening])
        watch.cancel()
