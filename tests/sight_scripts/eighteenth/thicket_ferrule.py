# verdict: wrong
# line: 15
# also: 34, 35
# why: all layers share one velocity array
import numpy as np

rng = np.random.default_rng(58)
DIM = 4
X = rng.uniform(-1, 1, (100, DIM))
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 2] ** 2, np.sin(3 * X[:, 3]), X.sum(axis=1) / 4])

depth = 3
W = [rng.normal(0, 0.6, (DIM, DIM)) for _ in range(depth)]
b = [np.zeros(DIM) for _ in range(depth)]
velocity = [np.zeros((DIM, DIM))] * depth
velocity_b = [np.zeros(DIM) for _ in range(depth)]

def forward(X):
    a = [X]
    for l in range(depth):
        z = a[l] @ W[l] + b[l]
        a.append(np.tanh(z) if l < depth - 1 else z)
    return a

for epoch in range(600):
    a = forward(X)
    delta = (a[-1] - Y) / len(X)
    grads = []
    for l in reversed(range(depth)):
        grads.append((l, a[l].T @ delta, delta.sum(axis=0)))
        if l:
            delta = delta @ W[l].T * (1 - a[l] ** 2)
    for l, gw, gb in grads:
        velocity[l] *= 0.8
        velocity[l] += gw
        velocity_b[l] *= 0.8
        velocity_b[l] += gb
        W[l] -= 0.05 * velocity[l]
        b[l] -= 0.05 * velocity_b[l]
    if epoch % 150 == 0:
        print("epoch", epoch, "mse", np.mean((a[-1] - Y) ** 2))
