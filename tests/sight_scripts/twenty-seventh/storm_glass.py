# verdict: wrong
# line: 28
# RMSProp, binary classification of "storm" from pressure change and wind
import numpy as np

rng = np.random.default_rng(20)
dp = rng.normal(0, 1, 180)
wind = rng.gamma(2, 1, 180)
storm = (wind - dp * 1.5 > 3).astype(float).reshape(-1, 1)
X = np.column_stack([dp, (wind - 2) / 1.4])

net = {"w1": rng.normal(0, 0.8, (2, 8)), "b1": np.zeros(8),
       "w2": rng.normal(0, 0.5, (8, 1)), "b2": np.zeros(1)}
cache = {name: np.zeros_like(value) for name, value in net.items()}
lr, rho, eps = 0.002, 0.9, 1e-6

for epoch in range(40):
    order = rng.permutation(len(X))
    for part in np.split(order, 9):
        x, t = X[part], storm[part]
        h = np.maximum(0, x @ net["w1"] + net["b1"])
        y = 1 / (1 + np.exp(-(h @ net["w2"] + net["b2"])))
        d2 = (y - t) / len(part)
        d1 = d2 @ net["w2"].T * (h > 0)
        grads = dict(w1=x.T @ d1, b1=d1.sum(0), w2=h.T @ d2, b2=d2.sum(0))
        for name in net:
            cache[name] = rho * cache[name] + (1 - rho) * grads[name] ** 2
            net[name] -= lr * grads[name] / (cache[name] + eps)
    if epoch % 8 == 0:
        hh = np.maximum(0, X @ net["w1"] + net["b1"])
        print(epoch, np.mean((hh @ net["w2"] + net["b2"] > 0) == storm))
