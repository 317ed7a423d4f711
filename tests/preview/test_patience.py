"""Strangers who open connections and say nothing do not keep the others from the page."""

import socket
from urllib.parse import urlsplit

import pytest

from resolution_kit.preview.patience import MOST_OF_ONE


def page(place):
    """The first line of the answer to a request for the page."""
    with socket.create_connection((place.hostname, place.port), timeout=5) as one:
        one.sendall(f"GET / HTTP/1.1\r\nHost: {place.netloc}\r\nConnection: close\r\n\r\n".encode())
        return one.recv(100).split(b"\r\n")[0]


@pytest.mark.slow
def test_a_page_is_answered_beside_connections_that_say_nothing(draft):
    place = urlsplit(draft.url)
    silent = [socket.create_connection((place.hostname, place.port), timeout=5) for _ in range(MOST_OF_ONE - 2)]
    assert page(place) == b"HTTP/1.1 200 OK"
    for one in silent:
        one.close()


@pytest.mark.slow
def test_more_connections_from_one_address_than_any_browser_opens_are_closed(draft):
    place = urlsplit(draft.url)
    many = [socket.create_connection((place.hostname, place.port), timeout=5) for _ in range(MOST_OF_ONE * 3)]
    assert many[-1].recv(1) == b""
    for one in many:
        one.close()
    assert page(place) == b"HTTP/1.1 200 OK"
    assert "Traceback" not in draft.said.read_text("utf-8")
