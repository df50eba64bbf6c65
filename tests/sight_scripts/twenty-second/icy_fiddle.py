# verdict: right
import numpy as np

rng = np.random.default_rng(110)
X = rng.uniform(0, 10, (160, 2))
y = (np.sin(X[:, 0]) * 3 + X[:, 1])[:, None]
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = (y - y.mean()) / y.std()
Xt, yt = X[:120], y[:120]
Xv, yv = X[120:], y[120:]
model = dict(W1=rng.normal(size=(2, 20)), b1=rng.normal(size=20), W2=rng.normal(size=(20, 1)) * .2, b2=np.zeros(1))


def predict(X):
    h = 1 / (1 + np.exp(-(X @ model["W1"] + model["b1"])))
    return h, h @ model["W2"] + model["b2"]


best, patience = np.inf, 0
for epoch in range(3000):
    h, out = predict(Xt)
    g = 2 * (out - yt) / len(yt)
    gh = g @ model["W2"].T * h * (1 - h)
    grads = {"W1": Xt.T @ gh, "b1": gh.sum(0), "W2": h.T @ g, "b2": g.sum(0)}
    mark = epoch
    for name in model:
        model[name] -= 0.1 * grads[name]
    val = np.mean((predict(Xv)[1] - yv) ** 2)
    if val < best - 1e-6:
        best, patience = val, 0
    else:
        patience += 1
    if patience > 50:
        break
print(epoch, "best validation mse", best)
