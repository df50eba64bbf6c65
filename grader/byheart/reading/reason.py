"""The sentence that a learner reads about a finding: its own reason, or the standard sentence for its concept.

Faults are found elsewhere. Change the standard sentences in _REASONS.
"""

from byheart.reading.backward import Finding
from byheart.reading.seen import Reading, Training

# The standard sentence for each concept.
_REASONS = {
    "sigmoid": "this layer isn't squashed by a sigmoid",
    "forward": "the layers aren't made from one another as they should be",
    "error": "this isn't how far each guess is from its target, with its sign",
    "output_delta": "this isn't the delta that your output and your targets should give",
    "slope": "this isn't the slope of this layer's curve",
    "hidden_delta": "this isn't the delta that your hidden layer should get back",
    "derivative": "these aren't the slopes that your weights should get from the deltas",
    "update": "the new weights aren't the old ones after a step down the slope",
    "alpha": "alpha doesn't scale the step of every layer exactly once",
    "loop": "each step should start from the weights of the step before, with the same data",
    "init": "the weights start in a way that keeps the hidden nodes alike",
    "bias": "the bias isn't moved by the sum of its layer's delta",
}


def wrong_at(finding: Finding, training: Training | None) -> Reading:
    """The reading of a script whose first fault is this finding; unjudged where that isn't certain."""
    if not finding.certain:
        place = f" (line {finding.line})" if finding.line else ""
        return Reading("unjudged", why=f"perhaps {finding.why}{place}; that can't be told for sure")
    return Reading(
        "wrong",
        finding.concept,
        finding.line or None,
        None,  # what mistake it is, `catalogue` finds out
        finding.why or _REASONS[finding.concept],
        training=training,
        loss=training.loss if training else "",
        depth=finding.depth,
    )
