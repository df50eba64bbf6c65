# verdict: right
import numpy as np

np.random.seed(314)
n = 110
X = np.random.uniform(-2, 2, (3, n))                      # one sample per column
Y = np.vstack([X[0] * X[1], np.sin(X[2] + X[0])])

def sigmoid(z): return 1 / (1 + np.exp(-z))

# (function, derivative) for each layer, both of z
acts = [
    (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    (lambda z: z, lambda z: np.ones_like(z)),
]
dims = [3, 14, 12, 10, 2]
rates = [0.08, 0.08, 0.05, 0.02]
W = [np.random.randn(dims[i + 1], dims[i]) * np.sqrt(1.5 / dims[i]) for i in range(4)]
B = [np.zeros((dims[i + 1], 1)) for i in range(4)]

for epoch in range(3000):
    Z, A = [], [X]
    for i in range(4):
        Z.append(W[i].dot(A[i]) + B[i])
        A.append(acts[i][0](Z[i]))

    dA = (A[4] - Y) / n
    for i in [3, 2, 1, 0]:
        dZ = dA * acts[i][1](Z[i])
        dA = W[i].T.dot(dZ)
        W[i] = W[i] - rates[i] * dZ.dot(A[i].T)
        B[i] = B[i] - rates[i] * dZ.sum(axis=1, keepdims=True)

    if epoch % 500 == 0:
        print(epoch, np.mean((A[4] - Y) ** 2))
