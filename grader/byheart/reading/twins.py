"""Places where a statement stands again, as the forward pass does that stands before a loop and at its end.

The same words are taken for the same statement, in the same calls. What their names stand for isn't asked: whoever
takes two places for one asks that of the values that were made there.
"""

import ast
from collections.abc import Iterable
from typing import TypeAlias

from byheart.reading.evidence import Evidence

Site: TypeAlias = tuple[int, int]

# Of these, only the one place is meant: their words hold other statements.
_BLOCKS = ast.For | ast.While | ast.If | ast.With | ast.Try | ast.FunctionDef | ast.ClassDef | ast.Module


def with_twins(evidence: Evidence, sites: Iterable[Site]) -> frozenset[Site]:
    """These sites, and all at which something was made by a statement of the same words."""
    twins = _twins(evidence)
    return frozenset(twin for each in sites for twin in (each, *twins.get(each, ())))


def that_runs_again(evidence: Evidence, site: Site) -> Site:
    """The place that stands for all of the same words in the same loops; for one that ran once, the one that ran most.

    So a step that is written out several times in a loop is one, and so is what stands before a loop and again in it.
    """
    twins: list[Site] = _twins(evidence).get(site, [site])
    if len(evidence.at_site.get(site, ())) == 1:
        often = max(twins, key=lambda each: len(evidence.at_site[each]))
        return often if len(evidence.at_site[often]) > 1 else site
    around = _loops(evidence, site) if len(twins) > 1 else ()
    return min(each for each in twins if _loops(evidence, each) == around) if max(around, default=-1) >= 0 else site


def _loops(evidence: Evidence, site: Site) -> tuple[int, ...]:
    """The number of the next loop around a place, and of those around the calls that led there; -1 for none."""
    node, context = site
    calls = evidence.contexts[context - 1] if 1 <= context <= len(evidence.contexts) else ()
    return tuple(_loop_around(evidence, each) for each in (*calls, node))


def _loop_around(evidence: Evidence, number: int) -> int:
    around = evidence.above(evidence.parents.get(number))
    return next((evidence.numbers[id(each)] for each in around if isinstance(each, ast.For | ast.While)), -1)


def _twins(evidence: Evidence) -> dict[Site, list[Site]]:
    """For each place whose words stand elsewhere too, all places of these words."""
    if not evidence.twins:
        words: dict[int, tuple[str, int]] = {}
        calls = [_of_calls(evidence, each, words) for each in ((), *evidence.contexts)]
        numbers = {each: at for at, each in enumerate(dict.fromkeys(calls))}
        alike: dict[tuple[int, str, int], list[Site]] = {}
        for node, context in evidence.at_site:
            if 0 <= node < len(evidence.tree[1]) and 0 <= context < len(calls):
                spelled = (numbers[calls[context]], *_words(evidence, node, words))
                alike.setdefault(spelled, []).append((node, context))
        evidence.twins.update({site: each for each in alike.values() if len(each) > 1 for site in each})
        evidence.twins[-1, -1] = []  # so that it isn't done again where there are none
    return evidence.twins


def _of_calls(
    evidence: Evidence, calls: tuple[int, ...], words: dict[int, tuple[str, int]]
) -> tuple[tuple[str, int], ...]:
    return tuple(_words(evidence, each, words) for each in calls)


def _words(evidence: Evidence, number: int, words: dict[int, tuple[str, int]]) -> tuple[str, int]:
    """The words of the statement in which a node stands, and which part of it the node is."""
    if number not in words:
        statement = evidence.statement(evidence.tree[1][number])
        if isinstance(statement, _BLOCKS):
            words[number] = ("", number)
        else:
            text = ast.unparse(statement)
            words.update({evidence.numbers[id(each)]: (text, at) for at, each in enumerate(ast.walk(statement))})
    return words[number]
