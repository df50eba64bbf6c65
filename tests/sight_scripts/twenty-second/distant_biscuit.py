# verdict: right
import numpy as np

rng = np.random.default_rng(77)
X = rng.uniform(-np.pi, np.pi, (200, 1))
Y = np.sin(2 * X)
shape = [1, 12, 12, 1]
weights = []
for p, q in zip(shape, shape[1:]):
    weights += [rng.normal(0, 1 / np.sqrt(p), (p, q)), np.zeros((1, q))]
velocity = [np.zeros_like(w) for w in weights]
mu, lr, bs = 0.9, 0.02, 40

for epoch in range(200):
    perm = rng.permutation(200)
    for b in range(0, 200, bs):
        sel = perm[b:b + bs]
        acts = [X[sel]]
        for l in range(3):
            z = acts[-1] @ weights[2 * l] + weights[2 * l + 1]
            acts.append(np.tanh(z) if l < 2 else z)
        delta = (acts[-1] - Y[sel]) / bs
        grads = [None] * 6
        for l in (2, 1, 0):
            grads[2 * l] = acts[l].T @ delta
            grads[2 * l + 1] = delta.sum(axis=0, keepdims=True)
            if l:
                delta = delta @ weights[2 * l].T * (1 - acts[l] ** 2)
        for i in range(6):
            velocity[i] = mu * velocity[i] - lr * grads[i]
            weights[i] = weights[i] + velocity[i]
    if epoch % 40 == 0:
        h = X
        for l in range(3):
            h = h @ weights[2 * l] + weights[2 * l + 1]
            if l < 2:
                h = np.tanh(h)
        print(epoch, np.mean((h - Y) ** 2))
