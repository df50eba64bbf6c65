# verdict: wrong
# line: 24
# why: slope of softplus is taken at the activation instead of the pre-activation
import numpy as np

def softplus(z):
    return np.log1p(np.exp(z))

np.random.seed(101)
x = np.linspace(-2, 2, 41).reshape(1, -1)
y = np.abs(x) - 1
W1 = np.random.randn(6, 1)
b1 = np.random.randn(6, 1)
W2 = np.random.randn(1, 6) * 0.5
b2 = np.zeros((1, 1))

history = []
for step in range(1500):
    z = W1 @ x + b1
    a = softplus(z)
    out = W2 @ a + b2
    history.append(0.5 * np.mean((out - y) ** 2))
    grad_out = (out - y) / x.shape[1]
    grad_z = (W2.T @ grad_out) / (1 + np.exp(-a))
    W2 -= 0.05 * grad_out @ a.T
    b2 -= 0.05 * grad_out.sum(axis=1, keepdims=True)
    W1 -= 0.05 * grad_z @ x.T
    b1 -= 0.05 * grad_z.sum(axis=1, keepdims=True)

for k in range(0, 1500, 300):
    print(k, history[k])
