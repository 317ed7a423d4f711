"""Who reaches the page, and who does not."""

import http.client
import re
import socket
from urllib.parse import urlsplit

import pytest
from live_papers import NETWORK, PAPER
from playwright.sync_api import expect

from resolution_kit.cli.main import run
from resolution_kit.errors import Problem
from resolution_kit.preview.address import HERE, NEEDS, PageAddress, listen, local_network, qr_code

pytestmark = pytest.mark.slow  # a browser


def answer(url, path="/", host=None, method="GET"):
    """The status, the headers and the text of an answer."""
    at = urlsplit(url)
    connection = http.client.HTTPConnection(at.hostname, at.port, timeout=10)
    try:
        connection.request(method, path, headers={"Host": host} if host else {})
        got = connection.getresponse()
        return got.status, dict(got.getheaders()), got.read().decode()
    finally:
        connection.close()


def token_of(url):
    return urlsplit(url).path.strip("/")


def test_it_is_on_this_machine_alone(draft):
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", draft.url)
    status, _, text = answer(draft.url)
    assert status == 200
    assert "Guided" in text
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((NETWORK, urlsplit(draft.url).port), timeout=5)


def test_a_name_that_was_made_to_point_here_is_refused(draft):
    port = urlsplit(draft.url).port
    assert answer(draft.url, host=f"localhost:{port}")[0] == 200
    for host in ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", NETWORK):
        status, _, text = answer(draft.url, host=host)
        assert status == 400
        assert "Guided" not in text


@pytest.mark.parametrize("path", ["/", "/present", "/preview.css", "/preview.js"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent_to_it(draft, path, method):
    assert answer(draft.url, path, method=method)[0] == 405


def test_files_that_are_not_the_page_are_not_there(draft):
    for path in ("/resolution.yaml", "/../resolution.yaml", "/templates/resolution.typ", "/docs", "/favicon.ico"):
        assert answer(draft.url, path)[0] == 404


def test_the_page_lets_in_its_own_script_and_style_alone(draft):
    nonces = set()
    for _ in range(2):
        _, headers, text = answer(draft.url)
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
        assert "unsafe" not in policy
        nonces.add(re.search(r"'nonce-([^']+)'", policy)[1])
        assert re.search(r'<style nonce="([^"]+)"', text)[1] in nonces
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
    assert len(nonces) == 2


def test_a_shared_page_is_read_by_who_has_the_address(served, tab):
    draft = served("--share")
    assert re.fullmatch(rf"http://{re.escape(NETWORK)}:\d+/[\w-]{{22}}/", draft.url)
    page = tab(draft.url)
    draft.change("Guided by", "Guided always by")
    expect(page.locator("#P1")).to_contain_text("Guided always by")


def test_a_wrong_secret_is_refused(served):
    draft = served("--share")
    token = token_of(draft.url)
    assert answer(draft.url, f"/{token}/")[0] == 200
    wrong = [
        "/",
        "//",
        f"/{token}",
        f"/{token[:-1]}/",
        f"/{token}x/",
        f"/{token.swapcase()}/",
        "/%C3%A9/",
        "/present",
    ]
    for path in (*wrong, "/events", "/preview.js", f"/x/{token}/"):
        status, _, text = answer(draft.url, path)
        assert status == 403, path
        assert "Guided" not in text


def test_a_shared_page_knows_its_own_address_alone(served):
    draft = served("--share")
    path = f"/{token_of(draft.url)}/"
    assert answer(draft.url, path, host="localhost")[0] == 400
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HERE, urlsplit(draft.url).port), timeout=5)


def test_every_shared_page_has_a_secret_of_its_own():
    found = set()
    for _ in range(20):
        listening, address = listen(0, share=False)
        listening.close()
        assert address.token == ""
    for _ in range(20):
        listening, address = share()
        listening.close()
        found.add(address.token)
    assert len(found) == 20


def share():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("resolution_kit.preview.address.local_network", lambda: NETWORK)
        return listen(0, share=True)


def test_the_others_are_invited_with_a_code_and_the_address(served):
    draft = served("--share", "--present")
    assert draft.url.endswith("/present")
    plain = draft.url.removesuffix("present")
    said = draft.path.with_name("said").read_text("utf-8")
    assert f"read along, in this network: {plain}\n" in said
    assert "\n".join(qr_code(plain)) in said


def test_the_code_is_square_and_fits_a_terminal():
    lines = qr_code("http://192.168.100.100:65535/abcdefghijklmnopqrstuv/")
    assert {len(line) for line in lines} == {len(lines) * 2 - 1}
    assert len(lines[0]) <= 80
    assert set("".join(lines)) == set("█▀▄ ")


def test_a_machine_without_network_is_told_so(monkeypatch):
    class Nowhere(socket.socket):
        def connect(self, _):
            raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "socket", Nowhere)
    with pytest.raises(Problem, match="in no network; join one"):
        local_network()


def test_an_address_says_where_and_which_view():
    assert PageAddress("127.0.0.1", 80).url() == "http://127.0.0.1:80/"
    assert PageAddress("10.0.0.1", 80, "secret").url("present") == "http://10.0.0.1:80/secret/present"


def test_a_port_that_is_taken_is_told_in_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "resolution.yaml").write_text(PAPER, "utf-8")
    with socket.create_server((HERE, 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["preview", "--no-open", "--port", str(port)]) == 2
    said = capsys.readouterr()
    assert said.err == (
        f"reskit: cannot use port {port}: Address already in use; without `--port` a free one is taken\n"
    )
    assert said.out == ""


@pytest.mark.parametrize(
    ("text", "told"), [(None, "no draft in this folder"), ("operative: [", "resolution.yaml:2: not valid YAML")]
)
def test_a_draft_that_cannot_be_read_at_the_beginning_is_told_in_one_line(tmp_path, monkeypatch, capsys, text, told):
    monkeypatch.chdir(tmp_path)
    if text is not None:
        (tmp_path / "resolution.yaml").write_text(text, "utf-8")
    assert run(["preview", "--no-open"]) == 2
    assert told in capsys.readouterr().err


def test_without_the_extra_it_says_how_to_get_it(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "resolution.yaml").write_text(PAPER, "utf-8")
    monkeypatch.setattr("resolution_kit.preview.address.find_spec", lambda name: None if name == "uvicorn" else name)
    assert run(["preview", "--no-open"]) == 2
    assert capsys.readouterr().err == f"reskit: {NEEDS}\n"
