"""Papers that the live page shows, and where it is shown."""

from pathlib import Path

from papers import in_kinds

from resolution_kit.model import Clause, Field, Line

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
PAPER = EXAMPLES[0].read_text("utf-8")
"""The draft of the Commission on Narcotic Drugs."""
NETWORK = "127.0.0.2"
"""The address that this machine has in its network, as far as the tests are concerned."""

HEADING = (
    Field("committee", ("Commission on Narcotic Drugs",)),
    Field("topic", ("Synthetic drugs",)),
    Field("sponsors", ("Peru",)),
)
ORGAN = Line("organ", "The Commission on Narcotic Drugs")
PREAMBLE = (Clause("Recalling its work", id="a1"), Clause("Noting the reports of the Board", id="b2"))
ENDS = Clause("Decides to remain seized of the matter", id="f6")
ACTS = Clause("Calls upon States", (Clause("To act", id="d4"), Clause("To report", id="e5")), id="c3")


def paper(*operative, heading=HEADING, **more):
    """A short paper in which the rules find nothing."""
    return in_kinds(organ=ORGAN, preamble=PREAMBLE, operative=operative or (ACTS, ENDS), heading=heading, **more)
