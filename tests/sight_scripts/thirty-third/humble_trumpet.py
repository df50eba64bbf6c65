# verdict: right
from functools import reduce
import numpy as np

# functional style: the training is a fold over the epochs
S = lambda x: 1 / (1 + np.exp(-x))
X = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T


def step(s, _):
    h = S(X @ s["W1"])
    o = S(h @ s["W2"])
    d = (y - o) * o * (1 - o)
    return {"W1": s["W1"] + 2 * X.T @ (d @ s["W2"].T * h * (1 - h)),
            "W2": s["W2"] + 2 * h.T @ d}


r = np.random.RandomState(0)
start = {"W1": r.uniform(-1, 1, (3, 6)), "W2": r.uniform(-1, 1, (6, 1))}
state = reduce(step, range(1200), start)
print(S(S(X @ state["W1"]) @ state["W2"]).round(3))
