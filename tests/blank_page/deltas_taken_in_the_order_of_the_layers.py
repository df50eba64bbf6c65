# verdict: wrong
# first wrong: derivative
# line: 22
# mistake: -
# why: the deltas were collected from the output backwards, and are used as if the first one were the first layer's
import numpy as np

rng = np.random.default_rng(19)
X = rng.integers(0, 2, (8, 4)).astype(float)
T = np.stack([X[:, 0] * X[:, 1], X[:, 2] > X[:, 3], X[:, 0], 1 - X[:, 1]], axis=1)
tables = [rng.normal(size=(4, 4)) for _ in range(3)]

for turn in range(2000):
    outs = [X]
    for table in tables:
        outs.append(1 / (1 + np.exp(-outs[-1].dot(table))))
    deltas = [(T - outs[3]) * outs[3] * (1 - outs[3])]
    for at in (2, 1):
        deltas.append(deltas[-1].dot(tables[at].T) * outs[at] * (1 - outs[at]))
    for at, table in enumerate(tables):
        layer = outs[at]
        table += 0.3 * layer.T.dot(deltas[at])
