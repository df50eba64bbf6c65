# verdict: right
import numpy as np

# count data: exp output and Poisson likelihood, loss = mu - y * log(mu)
rng = np.random.default_rng(527)
X = rng.uniform(-1, 1, (25, 3))
y = rng.poisson(np.exp(0.5 + X[:, 0] - X[:, 1] * X[:, 2])).reshape(-1, 1)
W, b = rng.normal(0, .4, (3, 6)), np.zeros(6)
V, c = rng.normal(0, .4, (6, 1)), np.zeros(1)
for k in range(800):
    H = np.tanh(X @ W + b)
    mu = np.exp(H @ V + c)
    d = (mu - y) / len(y)               # slope of the loss with respect to the log rate
    dH = d @ V.T * (1 - H ** 2)
    V -= 0.1 * H.T @ d;  c -= 0.1 * d.sum(0)
    W -= 0.1 * X.T @ dH; b -= 0.1 * dH.sum(0)
print("mean loss", (mu - y * np.log(mu)).mean().round(4))
