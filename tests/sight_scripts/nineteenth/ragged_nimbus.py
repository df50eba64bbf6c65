# verdict: wrong
# line: 13
# also: 26, 27, 28
# why: velocities of equal layers are one and the same array
import numpy as np

rng = np.random.default_rng(77)
WIDTH, DEPTH = 4, 3
X = rng.uniform(-1, 1, (32, WIDTH))
T = np.stack([X[:, 0] * X[:, 1], X[:, 1] - X[:, 2], np.abs(X[:, 3]), X.mean(axis=1)], axis=1)

layers = [rng.normal(0, 0.5, (WIDTH, WIDTH)) for _ in range(DEPTH)]
speeds = [np.zeros((WIDTH, WIDTH))] * DEPTH

for step in range(600):
    outs = [X]
    for w in layers[:-1]:
        outs.append(np.tanh(outs[-1] @ w))
    y = outs[-1] @ layers[-1]
    grad = (y - T) / len(X)
    grads = [outs[-1].T @ grad]
    for i in range(DEPTH - 2, -1, -1):
        grad = (grad @ layers[i + 1].T) * (1 - outs[i + 1] ** 2)
        grads.insert(0, outs[i].T @ grad)
    for w, s, g in zip(layers, speeds, grads):
        s *= 0.9
        s -= 0.05 * g
        w += s
    if step % 100 == 0:
        print("step", step, "error", ((y - T) ** 2).mean())
