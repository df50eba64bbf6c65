"""`make coverage`: how many of each room's lines the fast tests reach, as a table; the details stay in build/coverage.

A line that was reached isn't tested by that; `make mutants` says more. What runs in a jailed process isn't seen here.
"""

import sys
from collections import Counter
from pathlib import Path

import coverage

import byheart

HOUSE = Path(byheart.__file__).parent


def rows() -> list[tuple[str, int, int]]:
    """Each room, its lines, and how many of them were reached."""
    measured = coverage.Coverage()
    measured.load()
    lines: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for path in sorted(HOUSE.rglob("*.py")):
        if "templates" in path.parts:
            continue
        room = path.relative_to(HOUSE).parts[0].removesuffix(".py")
        _, statements, _, missing, _ = measured.analysis2(str(path))
        lines[room] += len(statements)
        missed[room] += len(missing)
    return [(room, count, count - missed[room]) for room, count in lines.items()]


def main() -> int:
    """Print the table; 0 unless nothing was measured."""
    found = rows()
    whole, reached = sum(row[1] for row in found), sum(row[2] for row in found)
    if not reached:
        print("nothing was measured: call `make coverage`.", file=sys.stderr)
        return 1
    for room, count, seen in [*found, ("all", whole, reached)]:
        print(f"{room:<14}{count:>7,} lines {seen / max(count, 1):>7.1%} reached")
    return 0


if __name__ == "__main__":
    sys.exit(main())
