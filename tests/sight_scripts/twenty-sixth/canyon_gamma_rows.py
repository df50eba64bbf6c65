# verdict: wrong
# line: 31
# why: updates: The step of the biases is divided by the mean square itself; the square root is missing.
import numpy as np
rng = np.random.default_rng(640)

def standardise(a):
    return (a - a.mean(0)) / a.std(0)

raw = rng.gamma(2.0, 1.0, (66, 3))
X = standardise(raw)
y = standardise(np.log(raw[:, :1] * raw[:, 1:2] + 1) - 0.2 * raw[:, 2:])

W = [rng.normal(0, 0.5, (3, 9)), rng.normal(0, 0.5, (9, 1))]
B = [np.zeros(9), np.zeros(1)]
sW = [np.zeros_like(w) for w in W]
sB = [np.zeros_like(b) for b in B]
gamma, lr, eps = 0.9, 0.001, 1e-3

for it in range(400):
    rows = rng.choice(66, 22, replace=False)
    h = np.tanh(X[rows] @ W[0] + B[0])
    e = (h @ W[1] + B[1] - y[rows]) / 22
    dh = e @ W[1].T * (1 - h ** 2)
    gW = [X[rows].T @ dh, h.T @ e]
    gB = [dh.sum(0), e.sum(0)]
    for l in (0, 1):
        sW[l] = gamma * sW[l] + (1 - gamma) * gW[l] ** 2
        sB[l] = gamma * sB[l] + (1 - gamma) * gB[l] ** 2
        W[l] = W[l] - lr * gW[l] / np.sqrt(sW[l] + eps)
        B[l] = B[l] - lr * gB[l] / (sB[l] + eps)

print(np.mean((np.tanh(X @ W[0] + B[0]) @ W[1] + B[1] - y) ** 2))
