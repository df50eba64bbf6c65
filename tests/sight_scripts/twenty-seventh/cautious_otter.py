# verdict: right
import numpy as np

rng = np.random.default_rng(91)

# deep-ish net on a step function, with gradient norm clipping
x = np.sort(rng.uniform(-2, 2, 100))[:, None]
y = np.floor(x * 1.5)

dims = [1, 20, 20, 20, 1]
theta = []
for a, b in zip(dims, dims[1:]):
    theta += [rng.normal(0, 1 / np.sqrt(a), (a, b)), np.zeros(b)]


def loss_and_grad(theta, x, y):
    acts = [x]
    L = len(theta) // 2
    for l in range(L):
        z = acts[-1] @ theta[2 * l] + theta[2 * l + 1]
        acts.append(z if l == L - 1 else np.tanh(z))
    diff = acts[-1] - y
    delta = diff / len(x)
    grads = [None] * len(theta)
    for l in reversed(range(L)):
        grads[2 * l] = acts[l].T @ delta
        grads[2 * l + 1] = delta.sum(0)
        if l:
            delta = delta @ theta[2 * l].T * (1 - acts[l] ** 2)
    return 0.5 * np.mean(diff ** 2), grads


def clip(grads, limit=0.5):
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > limit:
        grads = [g * limit / norm for g in grads]
    return grads


for i in range(1500):
    loss, grads = loss_and_grad(theta, x, y)
    for w, g in zip(theta, clip(grads)):
        w -= 0.2 * g
    if i % 250 == 0:
        print(i, loss)
