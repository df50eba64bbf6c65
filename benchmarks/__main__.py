"""`python -m benchmarks [NAME ...]`: run the benchmarks and print each figure beside the bound it has to keep."""

import importlib
import pkgutil
import sys

import benchmarks
from benchmarks.figures import Figure


def main(names: list[str]) -> int:
    """Run those named, or all; 1 where a figure misses its bound."""
    modules = [module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name.startswith("bench_")]
    missed = 0
    for name in modules:
        if names and name.removeprefix("bench_") not in names:
            continue
        for figure in importlib.import_module(f"benchmarks.{name}").figures():
            missed += not figure.holds
            print(figure.row(), flush=True)
    return 1 if missed else 0


__all__ = ["Figure"]

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
