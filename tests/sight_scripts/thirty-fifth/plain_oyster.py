# verdict: wrong
# line: 48
import numpy as np

# Week 4 exercise again: two-layer network, columns are examples.
# Which of six gym exercises burn "many" calories? (minutes, heart rate, weight)

np.random.seed(17)
m = 60
minutes = np.random.uniform(10, 60, m)
pulse = np.random.uniform(90, 170, m)
kilos = np.random.uniform(50, 100, m)
burned = 0.02 * minutes * (pulse - 60) * kilos / 70
many = (burned > np.median(burned)).astype(int)

X = np.vstack([minutes, pulse, kilos])
X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
Y = many.reshape(1, m)


def initialise(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.5
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.5
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


def forward(X, W1, b1, W2, b2):
    Z1 = W1 @ X + b1
    A1 = np.maximum(0.01 * Z1, Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return Z1, A1, A2


W1, b1, W2, b2 = initialise(3, 5, 1)
alpha = 0.3
for i in range(1000):
    Z1, A1, A2 = forward(X, W1, b1, W2, b2)

    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2) / m
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * np.where(Z1 > 0, 1, 0.01)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m

    W1 = W1 - alpha * dW1
    b1 = b1 - alpha * db1
    W2 = W2 - alpha * dW2
    b2 = b2 - alpha * db2

    if i % 200 == 0:
        cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print("cost", i, round(float(cost), 5))
print("accuracy", np.mean((A2 > 0.5) == Y))
