# verdict: right
import numpy as np

rng = np.random.default_rng(0)
t = np.arange(300)
series = np.sin(0.15 * t) + 0.5 * np.sin(0.05 * t) + 0.05 * rng.normal(size=300)
lag = 8
X = np.stack([series[i:i + lag] for i in range(len(series) - lag)])
y = series[lag:, None]
split = 230
Xtr, ytr, Xte, yte = X[:split], y[:split], X[split:], y[split:]

params = {
    "W1": rng.normal(0, 1 / np.sqrt(lag), (lag, 12)), "b1": np.zeros(12),
    "W2": rng.normal(0, 1 / np.sqrt(12), (12, 1)), "b2": np.zeros(1),
}
cache = {k: np.zeros_like(v) for k, v in params.items()}

def predict(x):
    h = np.tanh(x @ params["W1"] + params["b1"])
    return h, h @ params["W2"] + params["b2"]

lr, decay, eps = 0.003, 0.9, 1e-8
for epoch in range(600):
    h, out = predict(Xtr)
    diff = out - ytr
    g = 2 * diff / len(Xtr)
    gh = (g @ params["W2"].T) * (1 - h * h)
    grads = {"W2": h.T @ g, "b2": g.sum(0), "W1": Xtr.T @ gh, "b1": gh.sum(0)}
    for k in params:
        cache[k] = decay * cache[k] + (1 - decay) * grads[k] ** 2
        params[k] -= lr * grads[k] / (np.sqrt(cache[k]) + eps)
    if epoch % 100 == 0:
        print(epoch, "train", np.mean(diff ** 2), "test", np.mean((predict(Xte)[1] - yte) ** 2))
