"""Judge a script by its evidence: the verdict, the first wrong quantity and its line.

A script is right only if, at every observed step, every weight changes by the gradient step of one loss at the script's
own weights. It is wrong only if something was seen that cannot be right. In all other cases it stays unjudged. The
order of the checks is set here; what each check looks for is in its own module.
"""

import ast
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byheart.judging.raised import in_words
from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.binding import first_foreign
from byheart.reading.cut import CUTS, line_of_cutting
from byheart.reading.dropped import DOES_NOTHING, line_of_dropped
from byheart.reading.elsewhere import unclaimed
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.lines import line_of
from byheart.reading.minus import with_minus
from byheart.reading.momentum import goes_on
from byheart.reading.network import TooIntricate
from byheart.reading.never import NOT_KEPT, never_trained
from byheart.reading.onehot import same_for_all, with_targets
from byheart.reading.onerow import ONE_ROW, line_of_one_row
from byheart.reading.pullback import OF_TWO
from byheart.reading.reason import wrong_at
from byheart.reading.right import fitting
from byheart.reading.rules import special_rule
from byheart.reading.seen import GOOD, Reading, Training, backward_of, too_much
from byheart.reading.shown import layers_shown
from byheart.reading.sites import error_sites
from byheart.reading.steady import is_steady, unsteady
from byheart.reading.training import KINDS, Segment, segments_of
from byheart.reading.trainings import least_wrong, trainings_of
from byheart.reading.unset import UNSET, line_of_unset
from byheart.reading.unshown import with_unshown
from byheart.reading.unusual import oddly_written, of_first_step, single_step
from byheart.reading.usedup import USED_UP, line_of_used_up
from byheart.reading.weights import place_of
from byheart.reading.wrong import wrong
from byheart.recorder.calculus import COMPARED, OPERATIONS, named

# What gives one of two answers; and curves, which have slopes.
_ANSWERS, _CURVES = {*COMPARED, "where", "sign", "heaviside"}, named("curved") - {"Div", "Pow", "sqrt", "square"}
_CORNERS = {name for name in named("kinked") if len(OPERATIONS[name].slopes) > 1} | OF_TWO.keys()
# How much work a recording may make: each place of an error is compared with every other one, over all operations.
# Scripts of people's own have up to a dozen places. A recording that was made up could keep a process busy for hours.
_MOST_WORK = 2_000_000


def judge(evidence: Evidence, again: bool = False) -> Reading:
    """The reading of a script with this evidence; at a corner, the slope with which it is right, if there is one.

    `again`: it is another run of a script that was judged, and serves only to doubt it. So it isn't asked whether the
    text can have made it, nor which parts its numbers don't show, nor what it would do elsewhere.
    """
    reading = _judged(evidence, again)
    if reading.verdict == "wrong" and any(_is_at_a_corner(evidence, each) for each in evidence.operations):
        other = _judged(replace(evidence, slope_of_first=False), again)
        return other if other.verdict in GOOD else reading
    return reading


def _is_at_a_corner(evidence: Evidence, operation: Operation) -> bool:
    """Whether both sides of a maximum or minimum are the same number somewhere."""
    if operations.plain(operation.name) not in _CORNERS or len(operation.arguments) < 2:
        return False
    sides = [evidence.value(each) for each in operation.arguments[:2]]
    return sides[0] is not None and sides[1] is not None and bool(np.any(sides[0] == sides[1]))


def _judged(evidence: Evidence, again: bool) -> Reading:
    seen = with_minus(with_targets(evidence))
    with np.errstate(all="ignore"):
        try:
            reading = _judge(seen)
            reading = replace(reading if again else _bound(evidence, reading), evidence=seen)
            reading = _as_shown(reading)
            reading = _as_followed(seen, reading if again else _as_claimed(reading))
            reading = _pointing_to_lost_work(seen, reading if again else with_unshown(seen, reading))
        except TooIntricate:
            reading = Reading("unjudged", why="too many of its values depend on too many others")
    return replace(reading, evidence=seen)


def _as_shown(reading: Reading) -> Reading:
    """The reading with what its steps show; right numbers that the errors have no part in are not right."""
    reading = replace(reading, layers=layers_shown(reading))
    if reading.verdict not in GOOD or all(each.moves for each in reading.layers):
        return reading
    for depth, layer in enumerate(reading.layers):
        if not layer.touched:
            why = "the steps are right here, but they don't depend on the error"
            found = wrong_at(Finding("update", _line_of_update(reading, depth), why, depth), reading.training)
            return replace(found, layers=reading.layers)
    why = "the steps are right here, but with other targets they would be wrong"
    return Reading("unjudged", why=why, training=reading.training)


def _as_followed(evidence: Evidence, reading: Reading) -> Reading:
    """The reading, unless something is said against steps that complex numbers may have a part in: none is recorded."""
    if reading.verdict != "wrong" or "c" not in evidence.kinds:
        return reading
    why = "it computes with complex numbers, which byheart can't follow"
    return Reading("unjudged", why=why, training=reading.training)


def _pointing_to_lost_work(evidence: Evidence, reading: Reading) -> Reading:
    """The reading; of a wrong script that computes something for nothing, with the line where it is lost."""
    if reading.verdict != "wrong":
        return reading
    if line := line_of_used_up(evidence):
        return replace(reading, line=line, why=USED_UP)
    if line := line_of_one_row(evidence):
        return replace(reading, line=line, why=ONE_ROW)
    if line := line_of_unset(evidence):
        return replace(reading, line=line, why=UNSET)
    if reading.training is not None and (line := line_of_cutting(evidence, reading.training)):
        return replace(reading, line=line, why=CUTS)
    line = line_of_dropped(evidence) if reading.why != NOT_KEPT else 0
    return replace(reading, line=line, why=DOES_NOTHING) if line else reading


def _as_claimed(reading: Reading) -> Reading:
    """The reading, unless right steps don't say that the training is right."""
    if reading.verdict not in GOOD or reading.evidence is None or reading.training is None:
        return reading
    why = unclaimed(reading.evidence, reading.training)
    return replace(reading, verdict="unjudged", why=why) if why else reading


def _line_of_update(reading: Reading, depth: int) -> int:
    assert reading.evidence is not None
    assert reading.training is not None
    back = backward_of(reading.evidence, reading.training.steps[0], reading.training.loss)
    own = [each for each in back.changes if place_of(back, each)[0] == depth]
    return min((line_of(back, each.variable.after) for each in own), default=0)


def _bound(evidence: Evidence, reading: Reading) -> Reading:
    """The reading, if the text can have done all that it rests on."""
    steps = [each.step for each in reading.training.steps] if reading.training is not None else []
    foreign = first_foreign(evidence, steps, whole=reading.verdict in GOOD)
    if foreign is None:
        return reading
    place = f" (line {evidence.line(foreign)})" if evidence.line(foreign) else ""
    return Reading("unjudged", why=f"what was seen while it ran can't be matched with its text{place}")


def _judge(evidence: Evidence) -> Reading:
    if evidence.status == "unread":
        return _unread(evidence)
    segments = segments_of(evidence)
    sites = error_sites(segments)
    if len(sites) ** 2 * len(evidence.operations) > _MOST_WORK:
        return Reading(
            "unjudged", why=f"in {len(sites)} places an error is computed: too many for a program of this length"
        )
    trainings = trainings_of(evidence, segments, sites)
    if not trainings:
        odd = next(filter(None, (oddly_written(evidence, kinds) for kinds in KINDS[1:])), None)
        return odd or _untrained(evidence, segments)
    best = next((each for each in trainings if each.fits and is_steady(evidence, each)), None)
    if best is not None:
        return fitting(evidence, best)
    first = trainings[0]
    if not first.steps:
        return Reading("unjudged", why=f"it computes with {first.unknown}, which byheart can't follow", training=first)
    if first.fits:
        return unsteady(evidence, first)
    special = special_rule(evidence, trainings)
    if special is not None and special.verdict in GOOD:
        return special
    return _carried(evidence, trainings) or special or wrong(evidence, least_wrong(evidence, trainings))


def _carried(evidence: Evidence, trainings: Sequence[Training]) -> Reading | None:
    """The reading of sums that go on from step to step, under the first loss under which that explains all."""
    found = ((goes_on(evidence, each), each) for each in trainings)
    return next((wrong_at(each, training) for each, training in found if each is not None), None)


def _unread(evidence: Evidence) -> Reading:
    text = evidence.source.decode("utf-8", "replace")
    if (
        re.search(r"^[ \t]*print[ \t]+[^\s(=]", text, re.MULTILINE)
        or "Missing parentheses in call to 'print'" in evidence.complaint
    ):
        return Reading("unjudged", why="print without parentheses is Python 2; Python 3 needs print(...)")
    if evidence.complaint.startswith(RecursionError.__name__):
        return too_much(RecursionError())
    place = f" in line {evidence.complaint_line}" if evidence.complaint_line else ""
    return Reading("unjudged", why=f"Python can't read it: {evidence.complaint}{place}")


def _untrained(evidence: Evidence, segments: Sequence[Segment]) -> Reading:
    finding = same_for_all(evidence) or never_trained(evidence, segments[0])
    if finding is not None:
        return wrong_at(finding, of_first_step(evidence, segments))
    single = single_step(evidence, segments)
    if single is not None:
        return single
    if evidence.status == "raised":
        place = f" in line {evidence.complaint_line}," if evidence.complaint_line else ""
        return Reading("unjudged", why=f"it stops{place} before a step is done: {in_words(evidence.complaint)}")
    uncalled = [name for each in evidence.tree[0].body if (name := _uncalled(evidence, each))]
    if uncalled and not evidence.called:
        why = f"nothing in the file calls {uncalled[0]}, and byheart found no way to call it that trains something"
        return Reading("unjudged", why=why)
    if not evidence.operations:
        return Reading("unjudged", why="it does no calculation with weights and data that byheart can follow")
    return Reading("unjudged", why=_why_untrained(evidence))


def _why_untrained(evidence: Evidence) -> str:
    """What can be said of a script in which no training was found: said only where it is so."""
    made = evidence.made
    again = [
        each
        for each in evidence.operations
        if (each.in_place or operations.plain(each.name) in ("Add", "Sub"))
        for before in each.made_of
        if before in made and made[before].site == each.site
    ]
    names = {operations.plain(each.name) for each in evidence.operations}
    if again and names & _ANSWERS and not names & _CURVES:
        return (
            "a comparison decides how its weights move, as a perceptron's or a margin's does, and no error goes back "
            "that byheart can follow"
        )
    if again:
        line = evidence.line(again[0])
        return f"something is changed again and again (line {line}), but byheart can't see an error behind the change"
    return "nothing is trained in it, as far as can be seen"


def _uncalled(evidence: Evidence, node: ast.stmt) -> str:
    """The name of a class or function of which nothing was run; empty for any other statement."""
    if not isinstance(node, ast.FunctionDef | ast.ClassDef):
        return ""
    inner = [each for each in ast.walk(node) if isinstance(each, ast.FunctionDef)]
    ran = any(evidence.numbers[id(each)] in evidence.reached for each in inner)
    return node.name if inner and not ran else ""
