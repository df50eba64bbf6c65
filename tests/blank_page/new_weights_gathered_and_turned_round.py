# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the new weights are gathered from the last layer on, and the list is turned round before it is kept
import numpy as np

np.random.seed(3)
bits = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
wanted = 1 - bits
net = [np.random.randn(4, 4) for _ in range(3)]
for epoch in range(2000):
    values = [bits]
    for w in net:
        values.append(1 / (1 + np.exp(-values[-1].dot(w))))
    delta = (values[-1] - wanted) * values[-1] * (1 - values[-1])
    new = []
    for w, below in zip(net[::-1], values[-2::-1]):
        new.append(w - 0.4 * below.T.dot(delta))
        delta = delta.dot(w.T) * below * (1 - below)
    net = new[::-1]
