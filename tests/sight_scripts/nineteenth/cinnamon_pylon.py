# verdict: wrong
# line: 12
# also: 27
# why: momentum, all velocities are the same array
import numpy as np

rng = np.random.default_rng(28)
X = rng.normal(0, 1, (50, 4))
Y = np.tanh(X @ rng.normal(0, 1, (4, 4))) * 0.5

Ws = [rng.normal(0, 0.5, (4, 4)) for _ in range(3)]
velocities = [np.zeros((4, 4))] * 3
beta, lr = 0.9, 0.02

for epoch in range(300):
    h1 = np.tanh(X @ Ws[0])
    h2 = np.tanh(h1 @ Ws[1])
    out = h2 @ Ws[2]
    loss = 0.5 * np.mean(np.sum((out - Y) ** 2, axis=1))

    d3 = (out - Y) / len(X)
    d2 = d3 @ Ws[2].T * (1 - h2 ** 2)
    d1 = d2 @ Ws[1].T * (1 - h1 ** 2)
    grads = [X.T @ d1, h1.T @ d2, h2.T @ d3]

    for W, v, g in zip(Ws, velocities, grads):
        v *= beta
        v -= lr * g
        W += v
    if epoch % 60 == 0:
        print("epoch", epoch, "loss", loss)
