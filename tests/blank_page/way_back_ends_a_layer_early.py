# verdict: wrong
# first wrong: update
# line: 20
# mistake: -
# why: the way back ends before the first layer, whose slopes stay zeros
import numpy as np

random = np.random.RandomState(13)
sizes = [3, 5, 4, 2]
Ws = [random.randn(a, b) * 0.8 for a, b in zip(sizes, sizes[1:])]
X = random.rand(14, 3)
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 2] ** 2])

def slopes():
    acts = [X]
    for W in Ws:
        acts.append(1 / (1 + np.exp(-acts[-1] @ W)))
    gs = [np.zeros(W.shape) for W in Ws]
    delta = (acts[-1] - Y) * acts[-1] * (1 - acts[-1])
    for at in range(len(Ws) - 1, 0, -1):
        gs[at] = acts[at].T @ delta
        delta = delta @ Ws[at].T * acts[at] * (1 - acts[at])
    return gs

for lap in range(300):
    Ws = [W - 0.5 * g for W, g in zip(Ws, slopes())]
print([W.round(2) for W in Ws])
