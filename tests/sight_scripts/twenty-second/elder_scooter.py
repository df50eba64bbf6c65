# verdict: wrong
# line: 13
# also: 28
# why: alpha: 1 // 10 is 0, so the weights never move
import numpy as np

rng = np.random.default_rng(316)
X = rng.uniform(0, 10, (140, 2))
y = (np.cos(X[:, 0]) * 2 + X[:, 1] / 3)[:, None]
X = (X - X.mean(axis=0)) / X.std(axis=0)
Xt, yt, Xv, yv = X[:100], y[:100], X[100:], y[100:]
model = dict(W1=rng.normal(size=(2, 16)), b1=rng.normal(size=16), W2=rng.normal(size=(16, 1)) * .2, b2=np.zeros(1))
lr = 1 // 10


def predict(X):
    h = 1 / (1 + np.exp(-(X @ model["W1"] + model["b1"])))
    return h, h @ model["W2"] + model["b2"]


for epoch in range(800):
    h, out = predict(Xt)
    g = 2 * (out - yt) / len(yt)
    gh = g @ model["W2"].T * h * (1 - h)
    grads = {"W1": Xt.T @ gh, "b1": gh.sum(0), "W2": h.T @ g, "b2": g.sum(0)}
    mark = epoch
    for name in model:
        model[name] = model[name] - lr * grads[name]
print("validation", np.mean((predict(Xv)[1] - yv) ** 2))
