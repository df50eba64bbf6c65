# verdict: wrong
# line: 47
import numpy as np


def softplus(x):
    return np.log1p(np.exp(x))


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


rng = np.random.default_rng(91)

# Fuel use of a ship: speed (knots), load (0..1), wind against (m/s)
n = 60
speed = rng.uniform(6, 20, n)
load = rng.uniform(0, 1, n)
wind = rng.uniform(-8, 8, n)
fuel = 0.002 * speed ** 3 * (0.7 + 0.5 * load) + 0.15 * wind + rng.normal(0, 0.1, n)

features = np.column_stack([(speed - 13) / 4, (load - 0.5) * 3, wind / 5])
target = ((fuel - fuel.mean()) / fuel.std())[:, None]

W1 = rng.normal(0, 0.5, (3, 7))
b1 = np.zeros(7)
W2 = rng.normal(0, 0.3, (7, 1))
b2 = np.zeros(1)
lr = 0.05

for step in range(1500):
    z1 = features @ W1 + b1
    a1 = softplus(z1)
    pred = a1 @ W2 + b2

    d2 = (pred - target) / n
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0)
    d1 = (d2 @ W2.T) * sigmoid(z1)
    dW1 = features.T @ d1
    db1 = d1.sum(axis=0)

    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db2

    if step % 300 == 0:
        print("step", step, "mse", float(np.mean((pred - target) ** 2)))
