# verdict: right
import numpy as np

np.random.seed(11)


def initialize(dims):
    par = {}
    for l in range(1, len(dims)):
        par["W%d" % l] = np.random.randn(dims[l], dims[l - 1]) * np.sqrt(2 / dims[l - 1])
        par["b%d" % l] = np.zeros((dims[l], 1))
    return par


def forward(X, par, L):
    A, caches = X, []
    for l in range(1, L + 1):
        Z = par["W%d" % l] @ A + par["b%d" % l]
        caches.append((A, Z))
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches


def backward(AL, Y, caches, par, L):
    grads, m = {}, Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        A_prev, Z = caches[l - 1]
        grads["W%d" % l] = dZ @ A_prev.T / m
        grads["b%d" % l] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dA = par["W%d" % l].T @ dZ
            dZ = dA * (caches[l - 2][1] > 0)
    return grads


# two half moons
m = 120
s = np.random.rand(m) * np.pi
top = np.arange(m) % 2
X = np.vstack([np.cos(s) + top - 0.5, np.where(top == 1, -np.sin(s) + 0.5, np.sin(s))])
X += np.random.randn(2, m) * 0.1
Y = top.reshape(1, m)

par = initialize([2, 10, 6, 1])
for i in range(2000):
    AL, caches = forward(X, par, 3)
    grads = backward(AL, Y, caches, par, 3)
    for key in par:
        par[key] = par[key] - 0.3 * grads[key]
    if i % 500 == 0:
        print("cost", i, -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))

print("accuracy:", np.mean((forward(X, par, 3)[0] > 0.5) == Y))
