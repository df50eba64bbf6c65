# verdict: wrong
# line: 27
# why: linear output of a regression multiplied by the sigmoid's slope
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# fit y = x^2 with a small network
rng = np.random.default_rng(42)
X = rng.uniform(-1, 1, size=(60, 1))
Y = X ** 2

w_h = rng.normal(0, 1, (1, 10))
b_h = rng.normal(0, 1, (1, 10))
w_o = rng.uniform(0, 0.1, (10, 1))
b_o = np.zeros((1, 1))
eta = 0.1
n = X.shape[0]

errors = []
for epoch in range(2000):
    a = sigmoid(X @ w_h + b_h)
    pred = a @ w_o + b_o
    errors.append(float(np.mean((pred - Y) ** 2)))

    delta_o = (pred - Y) * pred * (1 - pred)
    delta_h = (delta_o @ w_o.T) * a * (1 - a)

    w_o = w_o - eta * (a.T @ delta_o) / n
    b_o = b_o - eta * delta_o.mean(axis=0, keepdims=True)
    w_h = w_h - eta * (X.T @ delta_h) / n
    b_h = b_h - eta * delta_h.mean(axis=0, keepdims=True)

print("first error", errors[0], "last error", errors[-1])
for xi in (-1.0, -0.5, 0.0, 0.5, 1.0):
    print(xi, (sigmoid(np.array([[xi]]) @ w_h + b_h) @ w_o + b_o).item())
