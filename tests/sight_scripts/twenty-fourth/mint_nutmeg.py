# verdict: right
import numpy as np

np.random.seed(18)
dims = [3, 8, 6, 1]
X = np.random.uniform(-1, 1, (3, 140))
Y = ((X ** 2).sum(axis=0, keepdims=True) > 0.9).astype(int)
params = [[np.random.randn(o, i) * np.sqrt(2.0 / i), np.zeros((o, 1))] for i, o in zip(dims, dims[1:])]
lr = 0.1


def L_model_forward(X):
    A, caches = X, []
    for l, (W, b) in enumerate(params):
        Z = W @ A + b
        caches.append((A, Z))
        A = np.maximum(0, Z) if l < len(params) - 1 else 1 / (1 + np.exp(-Z))
    return A, caches


def L_model_backward(AL, caches):
    m = Y.shape[1]
    grads = []
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dZ = dAL * AL * (1 - AL)
    for l in reversed(range(len(params))):
        A_prev, _ = caches[l]
        grads.insert(0, (dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m))
        if l > 0:
            dA = params[l][0].T @ dZ
            dZ = dA * (caches[l - 1][1] > 0)
    return grads


for it in range(0, 1500):
    AL, caches = L_model_forward(X)
    for (p, g) in zip(params, L_model_backward(AL, caches)):
        p[0] -= lr * g[0]
        p[1] -= lr * g[1]

print("Train accuracy: %.3f" % np.mean((L_model_forward(X)[0] > 0.5) == Y))
