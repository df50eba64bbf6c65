"""How something is said in a terminal: plain lines, in which nothing of a student's can steer it."""

import sys

DONE, NOT_RIGHT, USAGE, OUR_FAULT = 0, 1, 2, 3

_LONGEST = 60


class Misused(Exception):
    """The words don't fit what is there."""


def printable(text: str, longest: int = _LONGEST) -> str:
    """Text from outside, fit for a terminal: in one line, not endless, and whatever could steer it is spelled out."""
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text[:longest])
    return shown + "..." if len(text) > longest else shown


def counted(count: int, noun: str) -> str:
    """So many of them: one has no s at its end."""
    return f"{count} {noun}{'s' * (count != 1)}"


def say(*lines: str) -> None:
    """Say these lines."""
    for line in lines:
        print(line)


def complain(sentence: str) -> None:
    """Say something that isn't the result, beside it."""
    lines = (printable(line, 2000) for line in sentence.strip().splitlines())
    print("byheart:", "\n  ".join(lines), file=sys.stderr)


def never_choke() -> None:
    """A terminal that can't show a character gets it spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
