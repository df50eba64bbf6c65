# verdict: wrong
# line: 24
# also: 21
# why: Error is y - output, so the weights must be added to; the loop subtracts.
import numpy as np
rng = np.random.RandomState(64)

def make(sizes): return [rng.normal(0, 1, s) for s in zip(sizes, sizes[1:])]

def run(layers, x):
    outs = [x]
    for w in layers:
        outs.append(1 / (1 + np.exp(-outs[-1] @ w)))
    return outs

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0, 1, 1, 0]], float).T
layers = make([3, 5, 1])
for n in range(300):
    outs = run(layers, X)
    deltas = [(y - outs[2]) * outs[2] * (1 - outs[2])]
    deltas.insert(0, deltas[0] @ layers[1].T * outs[1] * (1 - outs[1]))
    for i in range(2):
        layers[i] -= 0.5 * outs[i].T @ deltas[i]
    if n % 100 == 0: print(n, np.abs(y - outs[2]).mean())
