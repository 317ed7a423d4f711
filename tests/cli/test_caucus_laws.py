"""Any sequence of commands, then as many undos, gives the first file byte for byte."""

import contextlib
import io
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolution_kit.cli.main import run

FIRST = """\
# Northern bloc, do not share
style: mun      # as the chair said
committee: Commission on Narcotic Drugs
topic: Synthetic drugs
sponsors: [NO, Peru]    # NO is Norway
organ: The Commission on Narcotic Drugs

preamble:
  - Recalling the Charter of the United Nations
  - id: p2
    text: >-
      Noting with concern that the number of seizures
      has risen

operative:
  # from Mexico
  - id: o1
    entry: pen-online.register
    text: Calls upon all Member States to register, and invites {region} to help   # {region} is open
    subclauses:
      - To name an authority
      - id: s2
        text: To say which

  - section: II. Money
  - Urges donors to give in the light of paragraph 1 above
  - id: o3
    text: Also urges donors to pay
"""

REFS = st.sampled_from(["1", "2", "3", "4", "P1", "P2", "1.a", "1.b", "2.a", "9"])
STATES = st.sampled_from(["Chile", "South Korea", "Peru", "Norway", "Mexcio", "Holy See"])
COMMANDS = st.one_of(
    st.tuples(st.just("move"), REFS, st.just("--to"), REFS),
    st.tuples(st.just("move"), REFS, st.just("--under"), REFS),
    st.tuples(st.just("move"), REFS, st.just("--section"), st.sampled_from(["0", "II"])),
    st.tuples(st.just("remove"), REFS),
    st.tuples(st.just("split"), REFS),
    st.tuples(st.just("split"), REFS, st.just("--at"), st.sampled_from(["invites", "to give", "the number"])),
    st.tuples(st.just("join"), REFS, REFS),
    st.tuples(st.sampled_from(["soften", "strengthen"]), REFS),
    st.tuples(st.just("edit"), REFS, st.just("--text"), st.sampled_from(["Urges all", "Notes: # *no* comment", "x"])),
    st.tuples(st.just("sections"), st.just("add"), st.sampled_from(["I. One", "III"]), st.just("--before"), REFS),
    st.tuples(st.just("sections"), st.just("remove"), st.sampled_from(["I", "II"])),
    st.tuples(st.just("fill"), st.just("--set"), st.just("region=the Andes")),
    st.tuples(st.sampled_from(["sponsor", "sign"]), st.just("add"), STATES, st.just("--move")),
    st.tuples(st.sampled_from(["sponsor", "sign"]), st.just("remove"), STATES),
    st.tuples(st.just("add-clause"), st.just("--text"), st.just("Invites all States to act"), st.just("--at"), REFS),
    st.tuples(st.just("add-clause"), st.just("pen-online.register")),
    st.tuples(st.just("restore"), st.sampled_from(["1", "2"])),
    st.tuples(st.just("amend"), st.just("strike"), REFS, st.just("--by"), STATES),
    st.tuples(st.just("amend"), st.just("move"), REFS, st.just("--to"), REFS, st.just("--by"), STATES),
    st.tuples(st.just("amend"), st.just("add"), st.just("Urges: (a) To go; (b) To stay"), st.just("--by=Chile")),
    st.tuples(
        st.just("amend"), st.just("change"), REFS, st.just("--from=to"), st.just("--to=*not* to"), st.just("--by=NO")
    ),
    st.tuples(st.just("amend"), st.sampled_from(["apply", "withdraw", "consent"]), st.sampled_from(["1", "2"])),
    st.tuples(
        st.just("amend"), st.just("vote"), st.sampled_from(["1", "2"]), st.just("--for=9"), st.just("--against=2")
    ),
    st.tuples(st.just("vote"), st.just("--clause"), REFS, st.sampled_from(["--for=9", "--against=9"])),
)


def typed(*arguments):
    """Run a command; its status and what it said."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run([*arguments])
    return status, out.getvalue(), err.getvalue()


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(COMMANDS, min_size=1, max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_as_many_undos_as_commands_give_the_first_file_byte_for_byte(commands, newline):
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.yaml"
        first = FIRST.replace("\n", newline).encode()
        draft.write_bytes(first)
        states = [first]
        for command in commands:
            status, _, err = typed(*command, "--file", str(draft))
            now = draft.read_bytes()
            if status:
                assert (status, now) == (2, states[-1]), err
                assert len(err.strip().splitlines()) == 1
            elif now != states[-1]:
                states.append(now)
        for before in reversed(states[:-1]):
            assert typed("undo", "--file", str(draft))[0] == 0
            assert draft.read_bytes() == before
        for after in states[1:]:
            assert typed("redo", "--file", str(draft))[0] == 0
            assert draft.read_bytes() == after


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(COMMANDS)
def test_a_dry_run_says_what_the_command_then_does(command):
    if command[0] == "restore":
        return
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.yaml"
        draft.write_text(FIRST, "utf-8")
        tried = typed(*command, "--dry-run", "--file", str(draft))
        assert draft.read_text("utf-8") == FIRST
        assert not (Path(folder) / ".reskit").exists()
        assert typed(*command, "--file", str(draft))[:2] == tried[:2]
