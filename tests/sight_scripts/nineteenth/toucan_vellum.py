# verdict: right
import numpy as np

rng = np.random.RandomState(9)
X = rng.uniform(-1, 1, size=(64, 2))
t = (X[:, :1] ** 2 - X[:, 1:] * 0.5)

theta = {"U": rng.normal(0, 1, (2, 10)), "u": np.zeros((1, 10)),
         "V": rng.normal(0, 0.3, (10, 1)), "v": np.zeros((1, 1))}
m = {k: np.zeros_like(a) for k, a in theta.items()}
s = {k: np.zeros_like(a) for k, a in theta.items()}
alpha, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8

for it in range(1, 501):
    hidden = 1 / (1 + np.exp(-(X @ theta["U"] + theta["u"])))
    pred = hidden @ theta["V"] + theta["v"]
    diff = (pred - t) / X.shape[0]
    back = (diff @ theta["V"].T) * hidden * (1 - hidden)
    grad = {"V": hidden.T @ diff, "v": diff.sum(axis=0, keepdims=True),
            "U": X.T @ back, "u": back.sum(axis=0, keepdims=True)}
    for k in theta:
        m[k] = beta1 * m[k] + (1 - beta1) * grad[k]
        s[k] = beta2 * s[k] + (1 - beta2) * grad[k] ** 2
        m_hat = m[k] / (1 - beta1 ** it)
        s_hat = s[k] / (1 - beta2 ** it)
        theta[k] -= alpha * m_hat / (np.sqrt(s_hat) + eps)
    if it % 100 == 0:
        print("iter", it, "loss", 0.5 * np.mean((pred - t) ** 2))
