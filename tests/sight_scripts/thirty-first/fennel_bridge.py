# verdict: right
# logistic output with ridge penalty on the weights (not on the intercepts)
import numpy as np
rng = np.random.default_rng(29)
n = 140
X = rng.normal(size=(n, 5))
prob = 1 / (1 + np.exp(-(2 * X[:, 0] * X[:, 1] - X[:, 2])))
y = rng.binomial(1, prob).reshape(n, 1)

lam = 0.01
W = rng.normal(scale=0.4, size=(5, 7))
w0 = np.zeros(7)
V = rng.normal(scale=0.4, size=(7, 1))
v0 = np.zeros(1)


def objective(p):
    ll = np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return -ll + 0.5 * lam * ((W ** 2).sum() + (V ** 2).sum())


for it in range(1000):
    H = 1 / (1 + np.exp(-(X @ W + w0)))
    p = 1 / (1 + np.exp(-(H @ V + v0)))
    if it % 200 == 0:
        print(it, objective(p))
    u = (p - y) / n
    q = (u @ V.T) * H * (1 - H)
    V, v0, W, w0 = (V - 1.0 * (H.T @ u + lam * V), v0 - 1.0 * u.sum(axis=0),
                    W - 1.0 * (X.T @ q + lam * W), w0 - 1.0 * q.sum(axis=0))
