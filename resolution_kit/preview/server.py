"""The web server of the live page: a page, its two files and a stream of what is new; nothing can be sent to it."""

import secrets
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from resolution_kit.bundled import bundled
from resolution_kit.preview.address import HERE, Address
from resolution_kit.preview.live import Live

_ALWAYS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FILES = {"preview.css": "text/css", "preview.js": "text/javascript"}
_NONCE = 16
"""Bytes of the word that lets the style of the page in, another one each time."""


def application(live: Live, address: Address) -> ASGIApp:
    """The live page at an address.

    A page elsewhere whose name was made to point here is refused for that name (DNS rebinding), and who does not know
    the secret of the address for that.
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
    """Lets in who knows the secret, which is the first part of the path; everybody where there is none."""

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
    """The version of the page now, and every later one (server-sent events)."""
    while not live.closed:
        version = live.version
        yield f"retry: 1000\ndata: {version}\n\n"
        await live.newer(version)


def _file(name: str, kind: str) -> Callable[[Request], Response]:
    def file(_: Request) -> Response:
        return FileResponse(bundled("templates") / name, headers=_ALWAYS, media_type=kind)

    return file
