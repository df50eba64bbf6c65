"""What becomes of the error with each of the article's alphas: a learner says it first, then it is run.

Source: the article's Part 5, improvement 1. The data, the alphas, the number of steps and the starting weights are the
article's own. All alphas train side by side.
"""

from collections.abc import Iterator

import numpy as np

from .. import article
from ..forward import forward, mean_absolute_error
from ..hidden_size import initial_weights
from ..weight_updates import training_step

NAME = "alpha"
VALUES = article.ALPHAS
STEPS = article.ITERATIONS
ABOUT = "The article's network, from the article's starting weights, is trained once with each of these alphas."


def run(steps: int = STEPS) -> Iterator[tuple[int, tuple[float, ...]]]:
    """The error of each alpha before this step, at more and more distant steps, and wherever the article prints it."""
    looks = {0, steps, *range(0, steps, article.REPORT_EVERY), *np.geomspace(1, steps, 80).astype(int).tolist()}
    alphas = np.array(VALUES)[:, np.newaxis, np.newaxis]
    start = initial_weights(article.X.shape[1], min(article.HIDDEN_SIZES), article.y.shape[1], article.SEED)
    synapse_0, synapse_1 = (np.broadcast_to(each, (len(VALUES), *each.shape)) for each in start)
    with np.errstate(over="ignore", under="ignore"):
        for step in range(steps + 1):
            if step in looks:
                _, layer_2 = forward(article.X, synapse_0, synapse_1)
                yield step, tuple(mean_absolute_error(layer_2, article.y).tolist())
            synapse_0, synapse_1 = training_step(article.X, article.y, synapse_0, synapse_1, alphas)
