# verdict: right
import numpy as np

def forward(x, W1, b1, W2, b2):
    h = np.tanh(W1 @ x + b1)
    return h, W2 @ h + b2

def one_sample_gradient(x, t, W1, b1, W2, b2):
    h, out = forward(x, W1, b1, W2, b2)
    d_out = out - t
    d_h = (W2.T @ d_out) * (1.0 - h * h)
    return d_h @ x.T, d_h, d_out @ h.T, d_out

def train(data, W1, b1, W2, b2, rounds, lr):
    for r in range(rounds):
        total = [np.zeros_like(p) for p in (W1, b1, W2, b2)]
        for x, t in data:
            for acc, g in zip(total, one_sample_gradient(x, t, W1, b1, W2, b2)):
                acc += g
        n = len(data)
        W1 = W1 - lr * total[0] / n
        b1 = b1 - lr * total[1] / n
        W2 = W2 - lr * total[2] / n
        b2 = b2 - lr * total[3] / n
        if r % 50 == 0:
            print(r, sum(float(((forward(x, W1, b1, W2, b2)[1] - t) ** 2).sum()) for x, t in data))
    return W1, b1, W2, b2

np.random.seed(19)
points = np.random.uniform(-1, 1, (30, 2, 1))
data = [(p, np.array([[p[0, 0] * p[1, 0]], [p[0, 0] + p[1, 0]]])) for p in points]
train(data, np.random.randn(8, 2), np.zeros((8, 1)), np.random.randn(2, 8) * 0.3, np.zeros((2, 1)), 200, 0.2)
