# verdict: right
import numpy as np
# Ng's course: m examples in columns, cost J, sigmoid output, parameters dict, L2
np.random.seed(1)
m = 80
X = np.random.randn(2, m)
Y = (np.hypot(X[0], X[1]) < 1.1).astype(float).reshape(1, m)
params = {}
dims = [2, 6, 4, 1]
for l in range(1, 4):
    params["W%d" % l] = np.random.randn(dims[l], dims[l - 1]) * np.sqrt(1 / dims[l - 1])
    params["b%d" % l] = np.zeros((dims[l], 1))
lambd = 0.1

def model(p):
    A = {0: X}
    for l in (1, 2):
        A[l] = np.tanh(p["W%d" % l] @ A[l - 1] + p["b%d" % l])
    A[3] = 1 / (1 + np.exp(-(p["W3"] @ A[2] + p["b3"])))
    return A

def grads(p, A):
    g = {}
    dZ = A[3] - Y
    for l in (3, 2, 1):
        g["W%d" % l] = dZ @ A[l - 1].T / m + lambd / m * p["W%d" % l]
        g["b%d" % l] = dZ.sum(axis=1, keepdims=True) / m
        if l > 1:
            dZ = p["W%d" % l].T @ dZ * (1 - A[l - 1] ** 2)
    return g

for i in range(1500):
    A = model(params)
    g = grads(params, A)
    for k in params:
        params[k] = params[k] - 0.4 * g[k]
    if i % 300 == 0:
        print("J", float(-np.mean(Y * np.log(A[3]) + (1 - Y) * np.log(1 - A[3]))))
