"""How long a new delegate needs for a first paper that may be handed in: typed in tmux, 80 columns by 24 lines.

    python benchmarks/first_paper.py

Two people: a brisk one who makes no mistake, and a thorough one who errs twice in names, reads a recommendation, takes
six, fills a slot and adds a clause of their own. Keys and words are counted; the minutes are those of a person who
types 160 keys a minute and reads every word at 240 a minute, without and with the whole page before it is saved.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SESSION = "reskit-first-paper"
KEYS_A_MINUTE = 160
WORDS_A_MINUTE = 240
LAST = ["reskit ready", "reskit export"]
BRISK = ["reskit new", "CND", "1", "Mexico, India, Peru", "2 6", "20 21", "d", "", "", "", "y", *LAST]
OWN = "Urges Member States to inform schools of the dangers of counterfeit pills"
NAMES = ["Comission on Narcotic Drugs", "y", "Synthetic drugs", "y", "Mexcio, India and Peru", "y"]
THOROUGH = ["reskit new", *NAMES, "2 6", "t 20", "20 21", "18", "7", "d", "", "1 21", "", OWN, "", "y", *LAST]
_ASKS = re.compile(r"(?:\$|:|\))$")
"""How a line ends behind which something may be typed."""


def tmux(*arguments: str) -> str:
    """What tmux says to a command."""
    return subprocess.run(["tmux", *arguments], capture_output=True, text=True, check=False).stdout  # noqa: S607 - by its name


def screen() -> str:
    """All that was shown so far, with what has scrolled away."""
    return tmux("capture-pane", "-p", "-J", "-S", "-", "-t", SESSION).rstrip()


def settled() -> str:
    """The screen once something may be typed and nothing new appears on it."""
    before = ""
    while (now := screen()) != before or not _ASKS.search(now):
        before = now
        time.sleep(0.4)
    return now


def main() -> None:
    """Let both write their paper, and print the counts."""
    ready = [measured(name, answers) for name, answers in (("brisk", BRISK), ("thorough", THOROUGH))]
    sys.exit(0 if all(ready) else "no paper that may be handed in")


def measured(name: str, answers: list[str]) -> bool:
    """Type the answers, print what they took, and say whether there is a paper to hand in."""
    folder = Path(tempfile.mkdtemp())
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    shell = f"env PS1='$ ' PATH={path} PYTHONPATH={Path(__file__).parents[1]} bash --norc"
    tmux("kill-session", "-t", SESSION)
    tmux("new-session", "-d", "-s", SESSION, "-x", "80", "-y", "24", "-c", str(folder), shell)
    shown = settled()
    began = time.monotonic()
    for answer in answers:
        tmux("send-keys", "-t", SESSION, "-l", answer)
        tmux("send-keys", "-t", SESSION, "Enter")
        shown = settled()
    machine = time.monotonic() - began
    tmux("kill-session", "-t", SESSION)
    keys = sum(len(answer) + 1 for answer in answers)
    page = len(shown[shown.rindex("(Enter goes on):") : shown.index("Save?")].split())
    words = len(shown.split()) - page
    minutes = keys / KEYS_A_MINUTE + words / WORDS_A_MINUTE
    print(
        f"{name}: {len(answers)} lines, {keys} keys, {words} words and a page of {page}; {machine:.0f} s of the machine"
    )
    print(f"  {minutes:.1f} minutes, {minutes + page / WORDS_A_MINUTE:.1f} if the page is read word by word")
    made = (folder / "resolution.docx").exists()
    shutil.rmtree(folder)
    return made and "Ready to be handed in" in shown


if __name__ == "__main__":
    main()
