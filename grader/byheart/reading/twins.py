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
    """The place itself; or, where it ran only once, the place of the same words that ran most often."""
    if len(evidence.at_site.get(site, ())) != 1:
        return site
    twins: tuple[Site, ...] = (site, *_twins(evidence).get(site, ()))
    return max(twins, key=lambda each: len(evidence.at_site[each]))


def _twins(evidence: Evidence) -> dict[Site, list[Site]]:
    """For each place whose words stand elsewhere too, all places of these words."""
    if not evidence.twins:
        words: dict[int, tuple[str, int]] = {}
        calls = [_of_calls(evidence, each, words) for each in ((), *evidence.contexts)]
        numbers = {each: at for at, each in enumerate(dict.fromkeys(calls))}
        alike: dict[tuple[int, str, int], list[Site]] = {}
        for node, context in evidence.at_site:
            if node >= 0 and 0 <= context < len(calls):
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
