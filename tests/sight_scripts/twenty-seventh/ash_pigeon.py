# verdict: right
# multiclass SVM loss on top of a small hidden layer, AdaGrad
import numpy as np

rng = np.random.RandomState(9)
birds = np.vstack([rng.normal(c, 0.5, (25, 3)) for c in ([1, 0, 0], [0, 1, 1], [-1, 0, 1], [0, -1, 0])])
kind = np.repeat(np.arange(4), 25)
N = len(birds)

theta = {"A": rng.normal(0, 0.5, (3, 15)), "a": np.full(15, 0.01), "B": rng.normal(0, 0.3, (15, 4)), "b": np.zeros(4)}
hist = {k: np.zeros(v.shape) for k, v in theta.items()}

for epoch in range(300):
    h = np.maximum(birds @ theta["A"] + theta["a"], 0)
    s = h @ theta["B"] + theta["b"]
    margins = np.maximum(0, s - s[np.arange(N), kind][:, None] + 1)
    margins[np.arange(N), kind] = 0
    loss = margins.sum() / N

    ds = (margins > 0).astype(float)
    ds[np.arange(N), kind] = -ds.sum(axis=1)
    ds /= N
    dh = ds @ theta["B"].T * (h > 0)
    grads = {"B": h.T @ ds, "b": ds.sum(0), "A": birds.T @ dh, "a": dh.sum(0)}
    for k, g in grads.items():
        hist[k] += g ** 2
        theta[k] -= 0.05 * g / (np.sqrt(hist[k]) + 1e-8)
    if epoch % 60 == 0:
        print(epoch, round(loss, 4), (s.argmax(1) == kind).mean())
