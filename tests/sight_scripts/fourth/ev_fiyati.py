# verdict: wrong
# line: 11
# why: The forward pass leaks with 0.2, the backward pass with 0.01, the gradient doesn't belong to the function that is computed.
import numpy as np
np.random.seed(3)

def lrelu(z):
    return np.maximum(0.2 * z, z)

def lrelu_grad(z):
    return np.where(z > 0, 1.0, 0.01)

X = np.random.randn(100, 4)
y = np.max(X, axis=1, keepdims=True)
w = np.random.randn(4, 10) * .5
v = np.random.randn(10, 1) * .3
c = np.zeros((1, 1))

kayip = []
for adim in range(600):
    z = X @ w
    a = lrelu(z)
    o = a @ v + c
    kayip.append(np.mean((o - y) ** 2))
    do = 2 * (o - y) / 100
    dz = do @ v.T * lrelu_grad(z)
    w -= .05 * X.T @ dz
    v -= .05 * a.T @ do
    c -= .05 * do.sum()
print("ilk:", kayip[0], "son:", kayip[-1])
