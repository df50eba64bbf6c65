# verdict: right

# one neuron, lists and a loop over the weights
import numpy as np
rng = np.random.default_rng(64)
rows = [[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]
labels = [0, 1, 1, 0]
w = rng.uniform(-1, 1, 3)

def answers(w):
    return [1 / (1 + np.exp(-sum(a * b for a, b in zip(r, w)))) for r in rows]

for t in range(1500):
    outs = answers(w)
    for i in range(3):
        w[i] += sum((l - o) * o * (1 - o) * r[i] for r, l, o in zip(rows, labels, outs))
print([round(float(o), 3) for o in outs])
