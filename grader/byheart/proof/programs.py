"""The rows about programs: right ones are called right, in whatever form, and wrong or changed ones are not.

It measures only; how programs are made or asked stands in `forms`, `mutants` and `desk`.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

from byheart.judging.judge import Verdict
from byheart.proof.basis import NO_SOLUTIONS, Proof, Row, said_of
from byheart.proof.desk import Trial
from byheart.proof.equivalent import is_of_arrays, reason, unmet
from byheart.proof.forms import programs
from byheart.proof.mutants import Mutant, mutants
from byheart.proof.normal import normal_form
from byheart.proof.wrong import failing_otherwise

# How many right programs of each exercise, wrong ones, and what part of the changed ones are tried without --thorough;
# and how many right ones of each exercise with it.
SAMPLE_FORMS, SAMPLE_WRONG, SAMPLE_MUTANTS, ALL_FORMS = 60, 50, 0.07, 300
# Right programs for each question that is asked; fewer prove little.
RIGHT_PROGRAMS = 87
_TOO_FEW = "there are only {} of {:,} programs. Each other way to write a solution brings more: reference/accepted/"


def right_programs(proof: Proof) -> Row:
    """Whoever is right is told so, however it is written."""
    figure = "right programs called wrong"
    solutions = proof.solutions
    if not solutions:
        return Row(figure, "0", NO_SOLUTIONS, None)
    wanted = RIGHT_PROGRAMS * proof.asked
    each = math.ceil(max(ALL_FORMS, wanted / len(solutions))) if proof.thorough else SAMPLE_FORMS
    made = [
        program for name, solution in solutions.items() for program in programs(name, solution, each, proof.reference)
    ]
    written = proof.by_hand("right")
    trials = [Trial(program.exercise, program.text) for program in made]
    trials += [Trial(path.parent.name, path.read_bytes().decode("utf-8", "surrogateescape")) for path in written]
    names = [program.name for program in made] + [f"{path.parent.name}/{path.name}" for path in written]
    wrong = _wrong(names, trials, proof.ask("right programs", trials), proof.broken)
    enough = len(trials) >= wanted or not (proof.thorough and proof.whole)
    findings = (*wrong, *(() if enough else (_TOO_FEW.format(len(trials), wanted),)))
    bare = len({normal_form(program.bare) for program in made})
    made_of = f"{len(made)} made, all different but for names, {bare} but for styles; {len(written) or 'none'} by hand"
    measured = f"{len(wrong)} of {len(trials)} ({made_of})"
    return Row(figure, f"0 of {wanted:,}" if proof.thorough else "0", measured, not findings, findings)


def wrong_programs(proof: Proof) -> Row:
    """A wrong program fails the question that its author says, and as they say."""
    figure = "wrong programs that don't fail as labelled"
    paths = proof.some(proof.by_hand("wrong"), SAMPLE_WRONG)
    if not paths:
        return Row(figure, "0", proof.not_here("wrong programs", "wrong"), None)
    proof.begin("wrong programs", len(paths))
    otherwise = proof.hands.work(failing_otherwise, [str(path) for path in paths], 4)
    odd = [(path, each) for path, each in zip(paths, otherwise, strict=True) if each]
    findings = tuple(f"{path.parent.name}/{path.name}: {'; '.join(each)}" for path, each in odd)
    return Row(figure, "0", f"{len(odd)} of {len(paths)}, by hand", not odd, findings)


def changed_programs(proof: Proof) -> Row:
    """A right program that is changed a little is wrong, or somebody wrote down why it isn't."""
    figure = "changed solutions that pass without a reason"
    solutions = proof.solutions
    if not solutions:
        return Row(figure, "0", NO_SOLUTIONS, None)
    made = [mutant for name, solution in solutions.items() for mutant in mutants(name, solution)]
    excused = [mutant for mutant in made if reason(mutant, proof.reference)]
    others = [mutant for mutant in made if not reason(mutant, proof.reference)]
    tried = [*proof.some(others, int(SAMPLE_MUTANTS * len(others))), *excused]
    failed = proof.failures("changed solutions", [Trial(m.exercise, m.text, m.function) for m in tried])
    findings = [finding for each in zip(tried, failed, strict=True) for finding in _passed(*each, proof.reference)]
    for name in solutions:
        findings += [
            f"{each.name}: listed as the same, but no such change is made"
            for each in unmet(name, made, proof.reference)
        ]
    passed = sum(
        verdict is None and not reason(mutant, proof.reference) for mutant, verdict in zip(tried, failed, strict=True)
    )
    measured = f"{passed} of {len(tried)} ({len(excused)} are the same program, with the reason)"
    return Row(figure, "0", measured, not findings, tuple(findings))


def _wrong(
    names: Sequence[str], trials: Sequence[Trial], given: Sequence[Sequence[Verdict]], broken: dict[str, str]
) -> list[str]:
    """A sentence for each program that isn't right; its text is kept in `broken`."""
    found = []
    for name, trial, own in zip(names, trials, given, strict=True):
        failed = next((each for each in own if each.outcome != "right"), None)
        if failed is not None:
            found.append(f"{name}: {said_of(failed)}")
            broken[name] = trial.text
    return found


def _passed(mutant: Mutant, verdict: Verdict | None, reference: Path) -> Iterator[str]:
    why = reason(mutant, reference)
    if verdict is None and not why:
        yield f"{mutant.name}: every question calls it right"
    elif verdict is not None and why and not (verdict.outcome == "error" and is_of_arrays(mutant, reference)):
        yield f"{mutant.name}: listed as the same ({why}), but {said_of(verdict)}"
