# verdict: right
import numpy as np

np.random.seed(66)
x = np.random.uniform(-3, 3, (40, 1))
y = 2 * x + 1 + np.random.normal(0, 0.2, (40, 1))
y[::10] += 15        # some outliers
delta = 1.0
a = np.random.randn(1, 1)
b = np.random.randn(1, 1)
for it in range(600):
    pred = x @ a + b
    r = pred - y
    g = np.where(np.abs(r) <= delta, r, delta * np.sign(r)) / len(x)
    a -= 0.2 * x.T @ g
    b -= 0.2 * g.sum(axis=0, keepdims=True)
print("slope", a.item(), "intercept", b.item())
print("mean absolute error", np.abs(r).mean())
