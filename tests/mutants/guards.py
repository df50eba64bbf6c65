"""Which tests guard which module, and which mutants may survive: those of `accepted.toml`, each with its reason.

A guard is a fast test file. A module's mutants are asked only its guards: what no guard notices is a missing test, even
if a slow proof would notice it.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.making import Mutant

ACCEPTED = Path(__file__).parent / "accepted.toml"

# In the order in which they are tried: the points first, and what takes longest last.
GUARDS: Mapping[str, tuple[str, ...]] = {
    "judging/judge": ("test_judge.py", "test_verdict.py", "test_explain.py", "test_page.py"),
    "judging/compare": ("test_judge.py", "test_explain.py"),
    "judging/results": ("test_results.py",),
    "judging/explain": ("test_explain.py", "test_raised.py", "test_said.py"),
    "judging/follow": ("test_follow.py", "test_explain.py", "test_raised.py"),
    "judging/led": ("test_led.py", "test_explain.py"),
    "judging/twice": ("test_twice.py",),
    "judging/drawn": ("test_drawn.py", "test_judge.py"),
    "expecting/key": ("test_key.py", "test_judge.py"),
    "expecting/spread": ("test_key.py", "test_judge.py"),
    "asking/heard": ("test_heard.py",),
    "batch/further": ("test_heard.py",),
    "reading/page": ("test_page.py",),
    "reading/reach": ("test_reach.py", "test_forms.py"),
    "reading/forms": ("test_forms.py", "test_reach.py"),
    "reading/resolving": ("test_reach.py", "test_forms.py"),
    "reading/visible": ("test_reach.py",),
    "reading/binding": ("test_binding.py",),
    "reading/evidence": ("test_evidence.py", "test_binding.py"),
    "reading/recompute": ("test_recompute.py", "test_binding.py"),
    "reading/unshown": ("test_unshown.py",),
    "reading/otherdata": ("test_other_data.py",),
    "reading/othertext": ("test_other_runs.py",),
    "reading/otherruns": ("test_other_runs.py",),
    "reading/elsewhere": ("test_unclaimed.py", "test_given.py"),
    "reading/names": ("test_binding.py",),
    "reading/wholes": ("test_binding.py",),
    "reading/lasting": ("test_binding.py",),
    "reading/origins": ("test_binding.py",),
}
# Modules that are tried only if they are named, and the share of their mutants if nothing else is said.
IF_NAMED: Mapping[str, float] = {
    "reading/origins": 1.0,
    "reading/otherdata": 0.2,
    "reading/othertext": 0.2,
    "reading/otherruns": 0.2,
    "reading/names": 1.0,
    "reading/wholes": 1.0,
    "reading/lasting": 1.0,
}
# Tests that take too long to be asked for each mutant, or that wait for a clock.
LEFT_OUT = (
    "test_a_question_that_decides_nothing_is_refused",
    "test_other_settings_make_another_key",
    "test_a_kept_key_that_is_damaged_is_made_again",
    "test_an_attack_on_a_blank_page_earns_nothing",
    "test_what_runs_for_ever_is_judged_soon",
    "test_what_only_shows_while_a_script_runs_leads_nowhere",
    "test_a_file_beside_the_page_is_not_imported_in_place_of_a_module",
    "test_the_parts_that_are_not_shown_are_those_of_the_header",
    "test_a_script_is_right_only_if_its_targets_stay",
    "test_what_is_too_deep_for_pythons_own_reader",
)


@dataclass(frozen=True)
class Accepted:
    """A mutant that may survive, and why."""

    module: str
    function: str
    change: str
    reason: str

    def is_of(self, mutant: Mutant) -> bool:
        return (self.module, self.function, self.change) == (mutant.module, mutant.function, mutant.change)


def accepted() -> list[Accepted]:
    """All that may survive."""
    tables = tomllib.loads(ACCEPTED.read_text(encoding="utf-8")).get("accepted", [])
    return [Accepted(**each) for each in tables]


def stale(known: Iterable[Accepted], mutants: Iterable[Mutant], killed: Iterable[Mutant]) -> list[str]:
    """What is accepted of a module although there is no such mutant, or although a test kills it."""
    there, dead = list(mutants), list(killed)
    found = []
    for each in known:
        name = f"{each.module}, {each.function}: {each.change}"
        if not any(each.is_of(mutant) for mutant in there):
            found.append(f"{name}\n      there is no such mutant any more")
        elif any(each.is_of(mutant) for mutant in dead):
            found.append(f"{name}\n      a test kills it now")
    return found
