"""`make mutants`: is there a test for everything that decides marks? Small changes say where there is none.

    make mutants                          every module, with all cases of its tests: an hour or more
    make mutants MODULE=judging/judge     one of them, or several; some are tried only if they are named
    make mutants SHARE=0.1                a tenth of each, for a first look

It ends with 1 if a mutant survives that isn't in `accepted.toml`, or if something there is out of date.
"""

import argparse
import ast
import os
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from tests.mutants.guards import GUARDS, IF_NAMED, LEFT_OUT, accepted, stale
from tests.mutants.making import Mutant, mutants
from tests.mutants.trying import ROOT, Failing, Tried, try_all

_EVERY = 25


@dataclass(frozen=True)
class Result:
    """What was found out about one module."""

    module: str
    tried: list[Tried]
    survivors: list[Mutant]
    excused: int
    stale: list[str]
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make mutants", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("module", nargs="*", help=f"one of {', '.join(GUARDS)}")
    parser.add_argument("--share", type=float, help="the share of the mutants to be tried: 0.1 is a tenth")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    asked = parser.parse_args(arguments)
    for each in asked.module:
        if each not in GUARDS:
            parser.error(f"no module {each}; there are {', '.join(GUARDS)}")
    return max(_in_its_own_process(each, asked.share, asked.jobs) for each in asked.module or _unnamed())


def _unnamed() -> list[str]:
    return [each for each in GUARDS if each not in IF_NAMED]


def _in_its_own_process(module: str, share: float | None, jobs: int) -> int:
    """Modules don't share what pytest has imported for another one."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        status = 1
        try:
            status = _report(_tried(module, share, jobs))
        except Failing as problem:
            print(f"{module}: its tests fail without any change: {problem}")
        finally:
            sys.stdout.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _tried(module: str, share: float | None, jobs: int) -> Result:
    began = time.monotonic()
    source = ROOT / "grader" / "byheart" / f"{module}.py"
    tree = ast.parse(source.read_text(encoding="utf-8"))
    made = mutants(module, tree)
    chosen = _sample(made, IF_NAMED.get(module, 1.0) if share is None else share)
    print(f"{module}: {len(chosen)} mutants" + (f" of {len(made)}" if len(chosen) < len(made) else ""), flush=True)
    tests = [f"tests/{each}" for each in GUARDS[module] if (ROOT / "tests" / each).is_file()]
    tried = try_all(module, tree, chosen, tests, LEFT_OUT, jobs, _progress)
    known = [each for each in accepted() if each.module == module]
    alive = [each.mutant for each in tried if each.outcome.startswith("survived")]
    unknown = [each for each in alive if not any(one.is_of(each) for one in known)]
    dead = [each.mutant for each in tried if not each.outcome.startswith("survived")]
    old = stale(known, made, dead)
    unknown.sort(key=lambda each: each.lines)
    return Result(module, tried, unknown, len(alive) - len(unknown), old, time.monotonic() - began)


def _sample(made: list[Mutant], share: float) -> list[Mutant]:
    """This share of them, the same each time, in their order."""
    if share >= 1:
        return made
    chosen = random.Random(0).sample(range(len(made)), max(1, round(share * len(made))))
    return [made[at] for at in sorted(chosen)]


def _progress(at: int, of: int, tried: Tried) -> None:
    if tried.outcome != "killed":
        print(f"   {at} of {of}: {tried.outcome}: {_told(tried.mutant)}", flush=True)
    elif at % _EVERY == 0:
        print(f"   {at} of {of}", flush=True)


def _told(mutant: Mutant) -> str:
    where = f"grader/byheart/{mutant.module}.py:{mutant.lines[0]}"
    return f"{where} ({mutant.function or 'module'})\n      {mutant.before}\n      -> {mutant.after}"


def _report(result: Result) -> int:
    killed = [each for each in result.tried if not each.outcome.startswith("survived")]
    late = sum(each.outcome == "late" for each in killed)
    print(
        f"{result.module}: {len(result.tried)} mutants, {len(killed)} killed ({late} by time),"
        f" {result.excused} accepted, {len(result.survivors)} survive; {result.seconds:.0f} s"
    )
    for each in result.survivors:
        print(f"   {_told(each)}")
    for each in result.stale:
        print(f"   out of date in accepted.toml: {each}")
    return 1 if result.survivors or result.stale else 0


if __name__ == "__main__":
    sys.exit(main())
