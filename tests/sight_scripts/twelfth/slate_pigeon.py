# verdict: wrong
# line: 15
# why: list multiplication makes both gradients the same array
import numpy as np

rng = np.random.default_rng(47)
d = 4
# learn to rotate the four coordinates by one place, after a squash
X = rng.uniform(-1, 1, (40, d))
T = np.roll(X, 1, axis=1) * 0.8
W = [rng.normal(0, 0.6, (d, d)) for _ in range(2)]
lr = 0.2

for epoch in range(400):
    grads = [np.zeros((d, d))] * 2
    total = 0.0
    for x, t in zip(X, T):
        h = np.tanh(x @ W[0])
        y = h @ W[1]
        e = y - t
        total += 0.5 * e @ e
        grads[1] += np.outer(h, e)
        grads[0] += np.outer(x, (W[1] @ e) * (1 - h * h))
    for w, g in zip(W, grads):
        w -= lr / len(X) * g
    if epoch % 100 == 0:
        print(f"epoch {epoch}: {total / len(X):.5f}")
