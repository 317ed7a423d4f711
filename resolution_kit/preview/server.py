"""The live page from its first answer to Ctrl-C."""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from types import FrameType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from resolution_kit.data.resources import bundled
from resolution_kit.preview.address import HERE, PageAddress
from resolution_kit.preview.live import Live
from resolution_kit.preview.patience import Protocol


class _Server(uvicorn.Server):
    """A server that ends the endless streams of the page when it stops."""

    def __init__(self, config: uvicorn.Config, live: Live) -> None:
        super().__init__(config)
        self._live = live

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self._live.close()


def run(live: Live, app: ASGIApp, listening: socket.socket, watching: Coroutine[None, None, None]) -> None:
    """Serve the page and watch the draft until a person stops it with a KeyboardInterrupt."""
    config = uvicorn.Config(
        app, http=Protocol, log_level="error", access_log=False, lifespan="off", server_header=False
    )
    asyncio.run(_together(_Server(config, live), listening, watching))


async def _together(server: _Server, listening: socket.socket, watching: Coroutine[None, None, None]) -> None:
    async with asyncio.TaskGroup() as tasks:
        watch = tasks.create_task(watching)
        await server.serve(sockets=[listening])
        watch.cancel()


_ALWAYS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FILES = {"preview.css": "text/css", "preview.js": "text/javascript"}
_NONCE = 16
"""Bytes of the nonce for the style of the page, a new one each time."""


def application(live: Live, address: PageAddress) -> ASGIApp:
    """The live page at an address.

    Requests under another host name (DNS rebinding) or without the secret of the address are refused.
    """
    routes = [
        Route("/", _page(live, present=False)),
        Route("/present", _page(live, present=True)),
        Route("/events", _events(live)),
        *(Route(f"/{name}", _file(name, kind)) for name, kind in _FILES.items()),
    ]
    hosts = [address.host, *(["localhost"] if address.host == HERE else [])]
    host = Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)
    return Starlette(routes=routes, middleware=[host, Middleware(_Secret, token=address.token)])


class _Secret:
    """Lets in requests with the secret as the first part of the path; all of them if there is no secret."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self.app, self.token = app, token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.token and scope["type"] == "http":
            given, slash, rest = scope["path"].removeprefix("/").partition("/")
            if not (slash and secrets.compare_digest(given.encode(), self.token.encode())):
                refusal = PlainTextResponse("This is not the address that was shared.\n", 403, _ALWAYS)
                await refusal(scope, receive, send)
                return
            scope = {**scope, "path": f"/{rest}"}
        await self.app(scope, receive, send)


def _page(live: Live, *, present: bool) -> Callable[[Request], Response]:
    def page(_: Request) -> Response:
        nonce = secrets.token_urlsafe(_NONCE)
        html = live.view.html(live=live, nonce=nonce, present=present)
        return HTMLResponse(html, headers={**_ALWAYS, "Content-Security-Policy": _POLICY.format(nonce=nonce)})

    return page


def _events(live: Live) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    async def events(_: Request) -> Response:
        return StreamingResponse(_versions(live), headers=_ALWAYS, media_type="text/event-stream")

    return events


async def _versions(live: Live) -> AsyncIterator[str]:
    """The version of the page and every later one (server-sent events)."""
    while not live.closed:
        version = live.version
        yield f"retry: 1000\ndata: {version}\n\n"
        await live.newer(version)


def _file(name: str, kind: str) -> Callable[[Request], Response]:
    def file(_: Request) -> Response:
        return FileResponse(bundled("templates") / name, headers=_ALWAYS, media_type=kind)

    return file
