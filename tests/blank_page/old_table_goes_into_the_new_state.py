# verdict: wrong
# first wrong: update
# line: 17
# mistake: -
# why: the new state gets the first table as it was
import numpy as np

def sig(v):
    return 1 / (1 + np.exp(-v))

def better(state, x, y):
    h = sig(x @ state["below"] + state["shift"])
    o = sig(h @ state["above"])
    d = (o - y) * o * (1 - o)
    g = d @ state["above"].T * h * (1 - h)
    return dict(
        below=state["below"],
        shift=state["shift"] - 0.8 * g.sum(axis=0),
        above=state["above"] - 0.8 * h.T @ d,
    )

rng = np.random.default_rng(3)
x = rng.integers(0, 2, size=(9, 3)).astype(float)
y = x[:, :1] * x[:, 1:2]
state = {"below": rng.normal(size=(3, 4)), "shift": np.zeros(4), "above": rng.normal(size=(4, 1))}
for i in range(900):
    state = better(state, x, y)
print(sig(sig(x @ state["below"] + state["shift"]) @ state["above"]).ravel().round(2))
