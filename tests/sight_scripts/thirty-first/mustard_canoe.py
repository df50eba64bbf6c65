# verdict: right
import numpy as np

# softplus hidden units; learn |x| smoothly
np.random.seed(88)
xs = np.random.uniform(-2, 2, size=(1, 64))      # columns are samples
ys = np.abs(xs) + 0.3 * xs

def softplus(z): return np.logaddexp(0, z)
def dsoftplus(z): return 1 / (1 + np.exp(-z))

w1 = np.random.randn(8, 1)
b1 = np.random.randn(8, 1) * 0.1
w2 = np.random.randn(1, 8) * 0.3
b2 = np.zeros((1, 1))
m = xs.shape[1]
for t in range(1500):
    z1 = w1 @ xs + b1
    a1 = softplus(z1)
    yhat = w2 @ a1 + b2
    dy = 2 * (yhat - ys) / m
    dw2 = dy @ a1.T
    db2 = dy.sum(axis=1, keepdims=True)
    dz1 = (w2.T @ dy) * dsoftplus(z1)
    dw1 = dz1 @ xs.T
    db1 = dz1.sum(axis=1, keepdims=True)
    w1 -= 0.05 * dw1
    b1 -= 0.05 * db1
    w2 -= 0.05 * dw2
    b2 -= 0.05 * db2
    if t % 300 == 0:
        print(t, np.mean((yhat - ys) ** 2))
