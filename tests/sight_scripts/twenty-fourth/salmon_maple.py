# verdict: right
import numpy as np

np.random.seed(61)
X = np.random.uniform(-2, 2, (50, 1))
y = np.maximum(0, X) - 0.5 * X ** 2

def softplus(z):
    return np.log1p(np.exp(z))

def softplus_grad(z):
    return 1 / (1 + np.exp(-z))

W1 = np.random.normal(0, 1.5, (1, 12))
b1 = np.random.normal(0, 0.5, (1, 12))
W2 = np.random.normal(0, 0.3, (12, 1))
b2 = np.zeros((1, 1))
rates = (0.02, 0.01)     # first layer, second layer

for epoch in range(2000):
    z = X @ W1 + b1
    a = softplus(z)
    res = a @ W2 + b2 - y

    gW2 = a.T @ res
    gb2 = res.sum(axis=0, keepdims=True)
    gz = res @ W2.T * softplus_grad(z)
    gW1 = X.T @ gz
    gb1 = gz.sum(axis=0, keepdims=True)

    W1 -= rates[0] / 50 * gW1
    b1 -= rates[0] / 50 * gb1
    W2 -= rates[1] / 50 * gW2
    b2 -= rates[1] / 50 * gb2

print("MSE", np.mean(res ** 2))
