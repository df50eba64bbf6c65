# verdict: right
import numpy as np

np.random.seed(50)
# sunspot-like series: predict the next value from the last four
time = np.arange(180)
series = 0.5 + 0.4 * np.sin(2 * np.pi * time / 11) * (1 + 0.2 * np.sin(time / 17.0))
LAGS = 4
X = np.array([series[i:i + LAGS] for i in range(len(series) - LAGS)])
y = series[LAGS:].reshape(-1, 1)

params = {
    "W1": np.random.randn(LAGS, 8) * 0.5,
    "b1": np.zeros((1, 8)),
    "W2": np.random.randn(8, 1) * 0.5,
    "b2": np.zeros((1, 1)),
}
cache = {k: np.zeros_like(v) for k, v in params.items()}
lr, rho, eps = 0.002, 0.9, 1e-8

for epoch in range(600):
    h = np.tanh(X @ params["W1"] + params["b1"])
    out = h @ params["W2"] + params["b2"]
    diff = (out - y) / len(y)

    grads = {}
    grads["W2"] = h.T @ diff
    grads["b2"] = diff.sum(axis=0, keepdims=True)
    dh = diff @ params["W2"].T * (1 - h * h)
    grads["W1"] = X.T @ dh
    grads["b1"] = dh.sum(axis=0, keepdims=True)

    for k in params:
        cache[k] = rho * cache[k] + (1 - rho) * grads[k] ** 2
        params[k] -= lr * grads[k] / (np.sqrt(cache[k]) + eps)

    if epoch % 100 == 0:
        print(epoch, np.sqrt(np.mean((out - y) ** 2)))
