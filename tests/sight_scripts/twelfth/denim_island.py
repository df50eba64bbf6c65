# verdict: wrong
# line: 27
# why: the new W1 is computed but the old one is handed back, so W1 never moves
import numpy as np


def predict(params, x):
    W1, b1, W2, b2 = params
    h = np.tanh(x @ W1 + b1)
    return h, h @ W2 + b2


def train_step(params, x, y, lr):
    W1, b1, W2, b2 = params
    h, out = predict(params, x)
    n = x.shape[0]
    g_out = 2 * (out - y) / n
    g_W2 = h.T @ g_out
    g_b2 = g_out.sum(axis=0)
    g_h = (g_out @ W2.T) * (1 - h ** 2)
    g_W1 = x.T @ g_h
    g_b1 = g_h.sum(axis=0)
    new_W1 = W1 - lr * g_W1
    new_b1 = b1 - lr * g_b1
    new_W2 = W2 - lr * g_W2
    new_b2 = b2 - lr * g_b2
    return (W1, new_b1, new_W2, new_b2), float(np.mean((out - y) ** 2))


rng = np.random.default_rng(6)
x = rng.uniform(-1, 1, (60, 2))
y = (np.sin(3 * x[:, 0]) * x[:, 1])[:, None]
params = (rng.normal(0, 1, (2, 10)), np.zeros(10), rng.normal(0, 0.3, (10, 1)), np.zeros(1))

losses = []
for step in range(1000):
    params, loss = train_step(params, x, y, 0.05)
    losses.append(loss)
print("first", losses[0], "middle", losses[500], "last", losses[-1])
