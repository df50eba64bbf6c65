# verdict: wrong
# line: 21
# also: 28
# why: slope of ELU from its output lacks the + 1
import numpy as np

rng = np.random.default_rng(47)
x = rng.uniform(-2, 2, (100, 1))
y = np.exp(-x ** 2) + 0.05 * rng.normal(size=x.shape)
x_train, y_train, x_val, y_val = x[:70], y[:70], x[70:], y[70:]

W1, b1 = rng.normal(0, 1, (1, 14)), rng.normal(0, 0.5, 14)
W2, b2 = rng.normal(0, 0.2, (14, 1)), np.zeros(1)


def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


def elu_slope(h):
    return np.where(h > 0, 1.0, h)


best, patience = np.inf, 0
for epoch in range(2000):
    h = elu(x_train @ W1 + b1)
    d_out = (h @ W2 + b2 - y_train) / len(x_train)
    d_h = d_out @ W2.T * elu_slope(h)

    W2 -= 0.05 * h.T @ d_out
    b2 -= 0.05 * d_out.sum(0)
    W1 -= 0.05 * x_train.T @ d_h
    b1 -= 0.05 * d_h.sum(0)

    val = np.mean((elu(x_val @ W1 + b1) @ W2 + b2 - y_val) ** 2)
    if val < best - 1e-6:
        best, patience = val, 0
    else:
        patience += 1
        if patience == 50:
            print("no progress any more, stopping at", epoch)
            break

print("best validation error", best)
