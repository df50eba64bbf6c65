# verdict: right
# why: Mini-batch steps with the mean squared gradient; the validation error only decides when to stop and which weights to keep.
import numpy as np

rng = np.random.default_rng(13)
X = rng.uniform(0, 1, (300, 3))
y = (X[:, :1] * 2 + np.sin(5 * X[:, 1:2]) - X[:, 2:] ** 2) + rng.normal(0, .1, (300, 1))
Xtr, ytr, Xva, yva = X[:200], y[:200], X[200:], y[200:]

model = [rng.normal(0, .8, (3, 20)), np.zeros(20), rng.normal(0, .3, (20, 1)), np.zeros(1)]

def run(m, x):
    h = np.maximum(0, x @ m[0] + m[1])
    return h, h @ m[2] + m[3]

best, best_err, patience = [p.copy() for p in model], np.inf, 0
epoch = 0
while patience < 15 and epoch < 300:
    epoch += 1
    order = rng.permutation(200)
    for batch in np.array_split(order, 8):
        Xb, yb = Xtr[batch], ytr[batch]
        h, o = run(model, Xb)
        go = 2 * (o - yb) / len(batch)
        gh = (go @ model[2].T) * (h > 0)
        grads = [Xb.T @ gh, gh.sum(0), h.T @ go, go.sum(0)]
        for p, g in zip(model, grads):
            p -= 0.05 * g
    val = np.mean((run(model, Xva)[1] - yva) ** 2)
    if val < best_err - 1e-5:
        best, best_err, patience = [p.copy() for p in model], val, 0
    else:
        patience += 1
print("stopped after", epoch, "epochs, best validation error", best_err)
