# verdict: wrong
# line: 30
# why: The new weights go into the list from the back and the list isn't turned round, so the square layers change places.
import numpy as np
import logging

logger = logging.getLogger(__name__)


class MLP:
    """three layers of the same width, learns to flip all bits"""

    def __init__(self, width: int, depth: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.weights = [rng.normal(0, 0.9, (width, width)) for _ in range(depth)]

    def forward(self, x):
        acts = [x]
        for w in self.weights:
            acts.append(1 / (1 + np.exp(-acts[-1] @ w)))
        return acts

    def fit_step(self, x, y, lr):
        acts = self.forward(x)
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        updated = []
        for i in reversed(range(len(self.weights))):
            updated.append(self.weights[i] - lr * acts[i].T @ delta)
            delta = delta @ self.weights[i].T * acts[i] * (1 - acts[i])
        self.weights = updated
        logger.debug("loss %s", ((acts[-1] - y) ** 2).mean())
        return float(np.abs(acts[-1] - y).mean())


x = np.array([[int(c) for c in f"{i:03b}"] for i in range(8)], dtype=float)
y = 1 - x
mlp = MLP(3, 3, 716)
for epoch in range(800):
    err = mlp.fit_step(x, y, 0.5)
print("mean error %.3f" % err)
