# verdict: right
import numpy as np

# periodic activations, robust loss
rng = np.random.default_rng(86)
X = np.linspace(-1, 1, 40).reshape(40, 1)
y = np.sin(4 * X) + 0.3 * X

W1 = rng.uniform(-3, 3, (1, 9))
b1 = rng.uniform(-1, 1, (1, 9))
W2 = rng.uniform(-0.4, 0.4, (9, 1))
b2 = np.zeros((1, 1))
lr = 0.05

for it in range(1500):
    z = X @ W1 + b1
    h = np.sin(z)
    r = h @ W2 + b2 - y
    loss = np.log(np.cosh(r)).mean()

    dr = np.tanh(r) / 40
    dz = dr @ W2.T * np.cos(z)

    W2 -= lr * h.T @ dr
    b2 -= lr * dr.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ dz
    b1 -= lr * dz.sum(axis=0, keepdims=True)

print("log-cosh loss: %.6f" % loss)
