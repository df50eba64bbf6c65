"""`python -m reference`: train the article's sweep and hold every published number against it, in a minute or two.

Then it says where the article's text is wrong, and measures what shows it. Exit code 1 when a number that can be
decided isn't reproduced, or a slip isn't shown.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from rich.console import Console
from rich.progress import Progress

from . import article
from .errata import Erratum, errata
from .sweep import Comparison, compare


def main(words: Sequence[str] | None = None) -> int:
    """Parse the words, run the sweep, print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m reference", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the comparisons as JSON, and nothing else")
    parser.add_argument("--copies", type=int, default=8, metavar="N", help="noisy copies that measure the spread (8)")
    options = parser.parse_args(words)
    if options.copies < 2:
        parser.error("--copies: two at least, or there is nothing to compare")
    steps = 2 * article.ITERATIONS * len(article.HIDDEN_SIZES)
    console = Console(stderr=True)
    print("Training the article's whole table, and noisy copies of it: a minute or two.", file=sys.stderr, flush=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("training", total=steps)
        comparisons = list(compare(options.copies, progress=lambda done: bar.advance(task, done)))
    if options.json:
        print(json.dumps([{**asdict(each), "agrees": each.agrees} for each in comparisons], indent=1))
        return 0 if _all_agree(comparisons) else 1
    _show(comparisons)
    slips = list(errata())
    _tell(slips)
    return 0 if _all_agree(comparisons) and all(each.holds for each in slips) else 1


def _all_agree(comparisons: list[Comparison]) -> bool:
    return all(each.agrees for each in comparisons if each.decidable)


def _tell(slips: list[Erratum]) -> None:
    print("\nWhere the article's text is wrong, though its numbers are right:")
    for number, each in enumerate(slips, 1):
        print(f"\n{number}. {each.printed}\n   {each.right}\n   {each.evidence}", end="")
        print("" if each.holds else "\n   NOT SHOWN by these numbers.")


def _show(comparisons: list[Comparison]) -> None:
    print(f"{'hidden':>6} {'alpha':>7}  {'quantity':<28}{'index':<8}{'published':>18}{'ours':>18}{'spread':>10}")
    for each in comparisons:
        verdict = ("same" if each.agrees else "DIFFERENT") if each.decidable else "can't be decided"
        index = ",".join(map(str, each.index))
        print(
            f"{each.hidden_size:>6} {each.alpha:>7g}  {each.quantity:<28}{index:<8}"
            f"{each.published:>18.12g}{each.ours:>18.12g}{each.spread:>10.1e}  {verdict}"
        )
    decidable = [each for each in comparisons if each.decidable]
    same = sum(each.agrees for each in decidable)
    print(f"\n{len(comparisons)} published numbers: {len(decidable)} can be decided,", end=" ")
    print(f"{same} of them reproduced to every printed digit.")
    print(f"{len(comparisons) - len(decidable)} can't: noisy copies of the reference print different digits there.")


if __name__ == "__main__":
    sys.exit(main())
