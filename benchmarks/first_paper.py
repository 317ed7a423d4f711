"""How long a new delegate needs for a first paper that may be handed in: typed in tmux, 80 columns by 24 lines.

    python benchmarks/first_paper.py

The answers are those of a person who errs twice in names, reads a recommendation, takes six, fills a slot, adds a clause
of their own, and hands the paper in. Keys and words shown are counted; the minutes are those of a person who types 160
keys a minute and reads at 240 words a minute, first without and then with the whole page before it is saved.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SESSION = "reskit-first-paper"
KEYS_A_MINUTE = 160
WORDS_A_MINUTE = 240
ANSWERS = [
    "reskit new", "Comission on Narcotic Drugs", "y", "Synthetic drugs", "y", "Mexcio, India and Peru", "y",
    "2 6", "t 20", "20 21", "18", "7", "d", "", "1 21", "", "Urges Member States to inform schools of the dangers of counterfeit pills", "",
    "y", "reskit ready", "reskit export",
]  # fmt: skip


def tmux(*arguments: str) -> str:
    """What tmux says to a command."""
    return subprocess.run(["tmux", *arguments], capture_output=True, text=True, check=False).stdout


def screen() -> str:
    """All that was shown so far, with what has scrolled away."""
    return tmux("capture-pane", "-p", "-J", "-S", "-", "-t", SESSION).rstrip()


def settled() -> str:
    """The screen once nothing new appears on it."""
    before = ""
    while (now := screen()) != before:
        before = now
        time.sleep(0.8)
    return now


def main() -> None:
    """Type the answers and print the count."""
    folder = Path(tempfile.mkdtemp())
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    shell = f"env PS1='$ ' PATH={path} PYTHONPATH={Path(__file__).parents[1]} bash --norc"
    tmux("kill-session", "-t", SESSION)
    tmux("new-session", "-d", "-s", SESSION, "-x", "80", "-y", "24", "-c", str(folder), shell)
    began = time.monotonic()
    shown = settled()
    for answer in ANSWERS:
        tmux("send-keys", "-t", SESSION, "-l", answer) if answer else None
        tmux("send-keys", "-t", SESSION, "Enter")
        shown = settled()
    machine = time.monotonic() - began
    keys, words = sum(len(answer) + 1 for answer in ANSWERS), len(shown.split())
    page = len(shown[shown.rindex("Clause 2 (") : shown.index("Save?")].split())
    with_page = keys / KEYS_A_MINUTE + words / WORDS_A_MINUTE
    without = with_page - page / WORDS_A_MINUTE
    print(shown)
    print(
        f"{len(ANSWERS)} lines, {keys} keys, {words} words shown, {page} of them the page; {machine:.0f} s of the machine"
    )
    print(f"{without:.1f} minutes, {with_page:.1f} with the page")
    ready = "Ready to be handed in" in shown and (folder / "resolution.docx").exists()
    tmux("kill-session", "-t", SESSION)
    shutil.rmtree(folder)
    sys.exit(0 if ready else "no paper that may be handed in")


if __name__ == "__main__":
    main()
