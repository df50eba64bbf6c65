# verdict: wrong
# line: 11
# why: leaky relu in the forward pass, plain relu slope in the backward pass
import numpy as np

SLOPE = 0.2
def leaky(z):
    return np.maximum(z, SLOPE * z)

def d_leaky(z):
    return (z > 0).astype(float)

np.random.seed(40)
X = np.random.uniform(-1, 1, (40, 2))
y = np.abs(X[:, :1] - X[:, 1:])
w1 = np.random.randn(2, 10)
c1 = np.zeros((1, 10))
w2 = np.random.randn(10, 1) * .3
c2 = np.zeros((1, 1))
for epoch in range(700):
    z1 = X @ w1 + c1
    a1 = leaky(z1)
    out = a1 @ w2 + c2
    e = out - y
    dz1 = np.dot(e, w2.T) * d_leaky(z1)
    w2 -= 0.005 * np.dot(a1.T, e)
    c2 -= 0.005 * e.sum(axis=0)
    w1 -= 0.005 * np.dot(X.T, dz1)
    c1 -= 0.005 * dz1.sum(axis=0)
print('rmse', np.sqrt((e ** 2).mean()))
