# verdict: right
import numpy as np

def make_network(n_in, n_hid, seed):
    rng = np.random.default_rng(seed)
    W = rng.normal(size=(n_hid, n_in))
    b = rng.normal(size=n_hid)
    V = rng.normal(size=n_hid) / n_hid
    c = 0.0

    def predict(x):
        return (1 / (1 + np.exp(-(W @ x + b)))) @ V + c

    def learn(x, y, lr):
        nonlocal W, b, V, c
        h = 1 / (1 + np.exp(-(W @ x + b)))
        d = h @ V + c - y
        dh = d * V * h * (1 - h)
        V = V - lr * d * h
        c = c - lr * d
        W = W - lr * dh[:, None] * x[None, :]
        b = b - lr * dh
        return d ** 2

    return predict, learn

rng = np.random.default_rng(5)
train = [(v, v[0] - v[1] ** 2) for v in rng.uniform(-1, 1, (60, 2))]
valid = [(v, v[0] - v[1] ** 2) for v in rng.uniform(-1, 1, (20, 2))]
predict, learn = make_network(2, 10, 3)
best, patience = 1e9, 0
for epoch in range(200):
    for x, y in train:
        learn(x, y, 0.1)
    val = sum((predict(x) - y) ** 2 for x, y in valid) / len(valid)
    if val < best:
        best, patience = val, 0
    else:
        patience += 1
        if patience > 5:
            print("stop at", epoch)
            break
print("best validation error", best)
