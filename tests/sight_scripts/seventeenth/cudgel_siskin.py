# verdict: wrong
# line: 26
# also: 27
# why: in the backward loop the first hidden layer never gets its slope
import numpy as np
rng = np.random.default_rng(73)
sizes = [2, 7, 6, 1]
Ws = [rng.normal(0, .8, (i, o)) for i, o in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros(o) for o in sizes[1:]]
X = rng.uniform(-1, 1, (50, 2))
Y = np.tanh(3 * X[:, :1] * X[:, 1:])

def forward(x):
    acts = [x]
    for W, b in zip(Ws, bs):
        acts.append(np.tanh(acts[-1] @ W + b))
    return acts

for epoch in range(600):
    acts = forward(X)
    delta = (acts[-1] - Y) * (1 - acts[-1] ** 2) / len(X)
    grads = []
    for l in range(len(Ws) - 1, -1, -1):
        grads.append((acts[l].T @ delta, delta.sum(0)))
        delta = delta @ Ws[l].T
        if l > 1:
            delta = delta * (1 - acts[l] ** 2)
    for l, (gW, gb) in enumerate(reversed(grads)):
        Ws[l] -= 0.2 * gW
        bs[l] -= 0.2 * gb
print(np.mean((acts[-1] - Y) ** 2))
