# verdict: right
from dataclasses import dataclass, field
import numpy as np

RNG = np.random.default_rng(73)


@dataclass
class Dense:
    n_in: int
    n_out: int
    kernel: np.ndarray = field(init=False)
    offset: np.ndarray = field(init=False)

    def __post_init__(self):
        limit = np.sqrt(6 / (self.n_in + self.n_out))
        self.kernel = RNG.uniform(-limit, limit, (self.n_in, self.n_out))
        self.offset = np.zeros(self.n_out)

    def __call__(self, x):
        self.seen = x
        return x @ self.kernel + self.offset

    def pull(self, grad):
        self.grads = self.seen.T @ grad, grad.sum(axis=0)
        return grad @ self.kernel.T

    def descend(self, eta):
        self.kernel -= eta * self.grads[0]
        self.offset -= eta * self.grads[1]


def smooth(index, classes, eps=0.1):
    return np.full((len(index), classes), eps / classes) + (1 - eps) * np.eye(classes)[index]


def log_softmax(s):
    s = s - s.max(1, keepdims=True)
    return s - np.log(np.exp(s).sum(1, keepdims=True))


folds = RNG.uniform(0, 1, (84, 2))
kind = (folds[:, 0] > 0.5).astype(int) + 2 * (folds[:, 1] > 0.5)
goal = smooth(kind, 4)
lower, upper = Dense(2, 15), Dense(15, 4)

for epoch in range(80):
    for rows in np.array_split(RNG.permutation(84), 5):
        z = lower(folds[rows] - 0.5)
        logp = log_softmax(upper(np.maximum(z, 0)))
        grad = (np.exp(logp) - goal[rows]) / len(rows)
        lower.pull(np.where(z > 0, upper.pull(grad), 0))
        upper.descend(0.4)
        lower.descend(0.4)

guess = upper(np.maximum(lower(folds - 0.5), 0)).argmax(1)
print("share of right guesses:", (guess == kind).mean())
