# verdict: wrong
# line: 24
# why: output delta: With softmax and cross-entropy the delta is p - T; here it is multiplied by p(1-p) too, which is the gradient of no usual loss.
import numpy as np

rng = np.random.default_rng(2)
K = 4
c = rng.integers(0, K, 120)
X = np.stack([np.cos(c * np.pi / 2), np.sin(c * np.pi / 2)], 1) + 0.3 * rng.standard_normal((120, 2))
T = np.eye(K)[c]
one = np.ones((120, 1))
Xh = np.hstack([X, one])

A1 = rng.uniform(-0.8, 0.8, (3, 8))
A2 = rng.uniform(-0.8, 0.8, (9, K))
gamma = 1.0

for t in range(800):
    H = np.hstack([np.tanh(Xh @ A1), one])
    S = H @ A2
    P = np.exp(S - S.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)

    D2 = (P - T) * P * (1 - P) / 120
    D1 = (D2 @ A2[:-1].T) * (1 - H[:, :-1] ** 2)

    A2 = A2 - gamma * H.T @ D2
    A1 = A1 - gamma * Xh.T @ D1

print("CE  = %.4f" % -np.mean(np.log(P[np.arange(120), c])))
print("acc = %.3f" % np.mean(P.argmax(1) == c))
