# verdict: wrong
# line: 26
# why: updates: Adam divides by the second moment itself, without the square root.
import numpy as np

rng = np.random.default_rng(6)
x = rng.uniform(-1, 1, (50, 2))
y = (x[:, :1] + x[:, 1:]) * x[:, :1]

P = [rng.normal(0, 1, (2, 12)), np.zeros(12), rng.normal(0, 0.3, (12, 1)), np.zeros(1)]
M = [0 * p for p in P]
S = [0 * p for p in P]
alpha, b1, b2 = 0.001, 0.9, 0.999

for t in range(1, 801):
    h = np.tanh(x @ P[0] + P[1])
    out = h @ P[2] + P[3]
    e = (out - y) / len(x)
    eh = (e @ P[2].T) * (1 - h ** 2)
    G = [x.T @ eh, eh.sum(axis=0), h.T @ e, e.sum(axis=0)]
    for i in range(4):
        M[i] = b1 * M[i] + (1 - b1) * G[i]
        S[i] = b2 * S[i] + (1 - b2) * G[i] ** 2
        mh = M[i] / (1 - b1 ** t)
        sh = S[i] / (1 - b2 ** t)
        P[i] -= alpha * mh / (sh + 1e-4)

print("loss", float(np.mean((out - y) ** 2)))
