# verdict: right
# why: GELU by the tanh formula with its exact derivative; mean squared error.
import numpy as np

C = np.sqrt(2 / np.pi)

def gelu(x):
    return 0.5 * x * (1 + np.tanh(C * (x + 0.044715 * x ** 3)))

def gelu_grad(x):
    t = np.tanh(C * (x + 0.044715 * x ** 3))
    return 0.5 * (1 + t) + 0.5 * x * (1 - t ** 2) * C * (1 + 3 * 0.044715 * x ** 2)

rng = np.random.default_rng(81)
x = rng.uniform(-2, 2, (64, 1))
y = np.abs(x)
w1, b1 = rng.normal(size=(1, 12)), np.zeros(12)
w2, b2 = rng.normal(size=(12, 1)) * 0.3, np.zeros(1)
for step in range(1000):
    z = x @ w1 + b1
    a = gelu(z)
    out = a @ w2 + b2
    g = 2 * (out - y) / len(x)
    gz = (g @ w2.T) * gelu_grad(z)
    w2 = w2 - 0.05 * (a.T @ g)
    b2 = b2 - 0.05 * g.sum(0)
    w1 = w1 - 0.05 * (x.T @ gz)
    b1 = b1 - 0.05 * gz.sum(0)
    if step % 200 == 0:
        print(step, np.mean((out - y) ** 2))
