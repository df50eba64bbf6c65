# verdict: right
# wrong: -
# line: -
# mistake: -
# style: someone who stacks three layers with lists of arrays
import numpy as np
np.random.seed(3)

sizes = [3, 6, 5, 1]
Ws = [np.random.randn(a, b) / np.sqrt(a) * 1.5 for a, b in zip(sizes[:-1], sizes[1:])]

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
y = np.array([[0, 1, 1, 0]], dtype=np.float64).T

f = lambda s: 1 / (1 + np.exp(-s))

for it in range(8000):
    acts = [X]
    for W in Ws:
        acts.append(f(acts[-1] @ W))
    err = acts[-1] - y
    deltas = [err * acts[-1] * (1 - acts[-1])]
    for k in range(len(Ws) - 1, 0, -1):
        deltas.insert(0, deltas[0] @ Ws[k].T * acts[k] * (1 - acts[k]))
    for k in range(len(Ws)):
        Ws[k] -= 0.7 * acts[k].T @ deltas[k]
    if it % 2000 == 0:
        print(it, float(np.abs(err).mean()))
print(acts[-1].ravel())
