# verdict: right

import numpy as np
np.random.seed(71)
x = np.random.uniform(-2, 2, (60, 1))
y = 0.5 * x ** 2 - x + 0.05 * np.random.randn(60, 1)
half = 30
x_train, x_test = x[:half], x[half:]
y_train, y_test = y[:half], y[half:]

w_1 = np.random.randn(1, 10); b_1 = np.random.randn(10) * 0.1
w_2 = np.random.randn(10, 1) * 0.3; b_2 = np.zeros(1)
lr = 0.05
best, wait, patience = np.inf, 0, 50

for epoch in range(3000):
    hid = np.tanh(x_train @ w_1 + b_1)
    pred = hid @ w_2 + b_2
    g2 = 2 * (pred - y_train) / half
    g1 = (g2 @ w_2.T) * (1 - hid ** 2)
    w_2 -= lr * hid.T @ g2
    b_2 -= lr * g2.sum(axis=0)
    w_1 -= lr * x_train.T @ g1
    b_1 -= lr * g1.sum(axis=0)

    val = np.mean((np.tanh(x_test @ w_1 + b_1) @ w_2 + b_2 - y_test) ** 2)
    if val < best - 1e-6:
        best, wait = val, 0
    else:
        wait += 1
        if wait >= patience:
            print("early stop at", epoch)
            break
print("validation mse", best)
