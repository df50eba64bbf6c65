# verdict: wrong
# line: 16
# also: 18
# why: updates: the sums of squares of AdaGrad are set to zero in each step, so that only the signs of the gradients are left
import numpy as np
rng = np.random.default_rng(35)
X = rng.normal(0, 1, (42, 2))
y = np.where(X[:, :1] > 0, X[:, 1:], -X[:, 1:])
ws = [rng.normal(0, 1, s) for s in ((2, 9), (9,), (9, 1), (1,))]
for step in range(800):
    z = X @ ws[0] + ws[1]
    h = 1 / (1 + np.exp(-z))
    e = (h @ ws[2] + ws[3] - y) / len(X)
    b = e @ ws[2].T * h * (1 - h)
    grads = [X.T @ b, b.sum(0), h.T @ e, e.sum(0)]
    G = [np.zeros_like(w) for w in ws]
    for k in range(4):
        G[k] += grads[k] ** 2
        ws[k] -= 0.05 * grads[k] / (np.sqrt(G[k]) + 1e-7)
print("loss", np.mean((h @ ws[2] + ws[3] - y) ** 2))
