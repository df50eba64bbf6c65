"""`python -m tests.oracles`: each formula beyond the article beside oracles that nobody here wrote.

Exit code 1 where one differs by more than is allowed. With --torch, PyTorch's tables are written anew first.
"""

import argparse
import sys
from collections.abc import Iterator

from tests.oracles import Row, rows, write_tables


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.oracles", description=__doc__)
    parser.add_argument("--torch", action="store_true", help="ask PyTorch again and write its tables; it must be there")
    if parser.parse_args().torch:
        import torch

        for place in write_tables(torch):
            print(f"{place} written")
    found = list(rows())
    for line in _table(found):
        print(line)
    return 0 if all(row.agrees for _, row in found) else 1


def _table(found: list[tuple[str, Row]]) -> Iterator[str]:
    cells = [("exercise", "formula", "oracle", "steps", "largest difference", "allowed", "")]
    cells += [
        (name, row.formula, row.oracle, str(row.steps), f"{row.largest:.1e}", f"{row.allowed:.0e}", _remark(row))
        for name, row in found
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()


def _remark(row: Row) -> str:
    return row.why if row.agrees else f"DIFFERS {row.why}".strip()


if __name__ == "__main__":
    sys.exit(main())
