# verdict: wrong
# line: 22
# why: update loop starts at 1, first weight matrix is never trained
import numpy as np
rng = np.random.default_rng(52)
layout = [3, 6, 5, 1]
L = len(layout) - 1
Ws = [rng.normal(0, 1, (layout[i], layout[i+1])) for i in range(L)]
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
alpha = 0.9
s = lambda z: 1/(1+np.exp(-z))

for it in range(2500):
    acts = [X]
    for l in range(L):
        acts.append(s(acts[l] @ Ws[l]))
    deltas = [None] * L
    deltas[-1] = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
    for l in range(L-2, -1, -1):
        deltas[l] = (deltas[l+1] @ Ws[l+1].T) * acts[l+1] * (1 - acts[l+1])
    for l in range(1, L):
        Ws[l] -= alpha * acts[l].T @ deltas[l]
    if it % 500 == 0:
        print(it, float(np.mean((acts[-1] - y)**2)))
