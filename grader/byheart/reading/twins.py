"""Places where a statement stands again, as the forward pass does that stands before a loop and at its end.

The same words are taken for the same statement, in the same calls. What their names stand for isn't asked: whoever
takes two places for one asks that of the values that were made there.
"""

import ast
from collections.abc import Iterable
from typing import TypeAlias

from byheart.reading.evidence import Evidence

Site: TypeAlias = tuple[int, int]


def with_twins(evidence: Evidence, sites: Iterable[Site]) -> frozenset[Site]:
    """These sites, and all at which something was made by a statement of the same words."""
    asked = frozenset(sites)
    words = {_spelling(evidence, each) for each in asked}
    return asked | {each for each in evidence.at_site if each[0] >= 0 and _spelling(evidence, each) in words}


def that_runs_again(evidence: Evidence, site: Site) -> Site:
    """The place itself; or, where it ran only once, the place of the same words that ran most often."""
    if len(evidence.at_site.get(site, ())) != 1 or site[0] < 0:
        return site
    words = _spelling(evidence, site)
    twins = [each for each in evidence.at_site if each[0] >= 0 and _spelling(evidence, each) == words]
    return max(twins, key=lambda each: len(evidence.at_site[each]))


def _spelling(evidence: Evidence, site: Site) -> tuple[tuple[str, int], ...]:
    """The words of the statement, of the calls that led there, and which part of each it is."""
    if site not in evidence.spelled:
        node, context = site
        calls = evidence.contexts[context - 1] if 1 <= context <= len(evidence.contexts) else ()
        evidence.spelled[site] = tuple(_words(evidence, each) for each in (*calls, node))
    return evidence.spelled[site]


def _words(evidence: Evidence, number: int) -> tuple[str, int]:
    node = evidence.tree[1][number]
    statement = evidence.statement(node)
    if isinstance(statement, ast.For | ast.While | ast.If | ast.With | ast.FunctionDef | ast.ClassDef | ast.Try):
        return "", number  # of a block, only the one place is meant
    return ast.unparse(statement), next(at for at, each in enumerate(ast.walk(statement)) if each is node)
