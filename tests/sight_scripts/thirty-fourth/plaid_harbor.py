# verdict: right
import numpy as np

rng = np.random.default_rng(52)
X = rng.normal(size=(20, 3))
Y = X[:, [0]] * X[:, [1]] + 0.5
weights = [0.5 * (rng.normal(size=s) + rng.normal(size=s)) for s in [(3, 7), (7, 4), (4, 1)]]
max_norm = 0.5
for epoch in range(600):
    acts = [X]
    for i, w in enumerate(weights):
        s = acts[-1] @ w
        acts.append(np.arctan(s) if i < 2 else s)
    delta = 2 * (acts[-1] - Y) / len(X)
    grads = []
    for i in range(2, -1, -1):
        grads.insert(0, acts[i].T @ delta)
        if i:
            delta = delta @ weights[i].T * np.cos(acts[i]) ** 2
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    scale = min(1.0, max_norm / norm)
    weights = [w - 0.1 * scale * g for w, g in zip(weights, grads)]
    if epoch % 100 == 0:
        print(epoch, norm, float(((acts[-1] - Y) ** 2).mean()))
