# verdict: wrong
# line: 27
# why: sine activation; slope is the cosine of the output instead of the input
import numpy as np

rng = np.random.default_rng(26)
x = np.linspace(-1, 1, 50)[:, None]
y = np.sin(5 * x) * np.exp(-x)

W1 = rng.uniform(-3, 3, (1, 16))
b1 = rng.uniform(-1, 1, 16)
W2 = rng.normal(0, 0.25, (16, 1))
b2 = np.zeros(1)

def loss(pred):
    return float(np.mean((pred - y) ** 2))

lr = 0.02
for i in range(800):
    z1 = x @ W1 + b1
    a1 = np.sin(z1)
    pred = a1 @ W2 + b2
    grad_pred = 2 * (pred - y) / len(x)
    grad_W2 = a1.T @ grad_pred
    grad_b2 = grad_pred.sum(axis=0)
    grad_a1 = grad_pred @ W2.T
    grad_z1 = grad_a1 * np.cos(a1)
    grad_W1 = x.T @ grad_z1
    grad_b1 = grad_z1.sum(axis=0)
    W1 = W1 - lr * grad_W1
    b1 = b1 - lr * grad_b1
    W2 = W2 - lr * grad_W2
    b2 = b2 - lr * grad_b2
    if i % 100 == 0:
        print(i, loss(pred))
