"""The lines of a solution that a learner is weakest at: where the mistakes lie that they made, the latest first.

Pure: attempts in, lines out. A mistake made in one exercise counts in every other in which the same is written. Where
nothing is known it is left to chance, and what computes next to nothing (`return x`) comes last.
"""

import ast
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from byheart.curriculum.mistakes import Mistake
from byheart.memory.attempts import Attempt
from byheart.practice.rungs.altered import Altered
from byheart.practice.rungs.solved import Body, Line, Solved, statements

# A mistake counts half as much when so many attempts were made since.
_FADES = 10
_OF_A_QUESTION, _BY_CHANCE, _OF_LITTLE = 0.1, 0.01, 0.0001
# A line with fewer operations than this can be filled in without knowing what it is for.
_LITTLE = 2
_OPERATIONS = (ast.BinOp, ast.BoolOp, ast.Compare, ast.Call, ast.AugAssign)

Where = tuple[str, Line]


def weakest(
    solution: Solved,
    exercise: str,
    attempts: Sequence[Attempt],
    mistakes: Mapping[str, Mistake],
    altered: Altered | None,
    seed: int,
) -> list[Where]:
    """Every line of the solution with its function, the weakest first; by chance where nothing is known."""
    chance = random.Random(seed)
    everything = [(body.function, line) for body in solution.bodies for line in body.lines]
    heavy: dict[tuple[str, int], float] = defaultdict(float)
    for weight, question, ids in _failures(attempts):
        for each in ids:
            places = altered.places(mistakes[each]) if altered is not None and each in mistakes else ()
            for place in places:
                heavy[place.function, place.line] += weight
        if question.partition("/")[0] == exercise:
            body = solution.body(question.partition("/")[2])
            for line in body.lines if body is not None else ():
                heavy[body.function if body else "", line.first] += weight * _OF_A_QUESTION
    little = {(body.function, line) for body in solution.bodies for line in body.lines if _says_little(body, line)}
    chances = [chance.random() * (_OF_LITTLE if each in little else _BY_CHANCE) for each in everything]

    def weight_of(at: int) -> float:
        function, line = everything[at]
        return chances[at] + sum(heavy[function, row] for row in range(line.first, line.last + 1))

    return [everything[at] for at in sorted(range(len(everything)), key=weight_of, reverse=True)]


def _says_little(body: Body, line: Line) -> bool:
    """Whether next to nothing is computed in this line. Of a block only its first line counts."""
    for node in statements(body.node.body):
        if line.first <= node.lineno <= line.last:
            of: ast.AST = node
            if isinstance(node, ast.For):
                of = node.iter
            elif isinstance(node, ast.If | ast.While):
                of = node.test
            return sum(isinstance(each, _OPERATIONS) for each in ast.walk(of)) < _LITTLE
    return True


def _failures(attempts: Sequence[Attempt]) -> Iterator[tuple[float, str, Sequence[str]]]:
    """Each question that was wrong: how much that counts now, its id, and the known mistakes behind it."""
    for since, attempt in enumerate(reversed(attempts)):
        for question, check in attempt.checks.items():
            if check.outcome not in ("right", "blank", "missing", "fault") and not check.follows and not check.slip:
                yield 0.5 ** (since / _FADES), question, (check.mistake or "").split("+")
