# verdict: right
# why: Five layers in a loop with leaky ReLU, slopes taken from the pre-activations, squared error.
import numpy as np

np.random.seed(1234)
dims = [2, 8, 8, 6, 1]
W = [np.random.randn(a, b) * np.sqrt(2. / a) for a, b in zip(dims, dims[1:])]
B = [np.zeros((1, b)) for b in dims[1:]]
SLOPE = 0.1

def lrelu(z):
    return np.where(z > 0, z, SLOPE * z)

def dlrelu(z):
    return np.where(z > 0, 1.0, SLOPE)

X = np.random.uniform(-1, 1, (100, 2))
Y = X[:, [0]] ** 2 + X[:, [1]] ** 2

for it in range(2001):
    A, Z = [X], []
    for i in range(len(W)):
        z = A[-1] @ W[i] + B[i]
        Z.append(z)
        A.append(lrelu(z) if i < len(W) - 1 else z)
    delta = (A[-1] - Y) / len(X)
    gW, gB = [], []
    for i in reversed(range(len(W))):
        gW.insert(0, A[i].T @ delta)
        gB.insert(0, delta.sum(axis=0, keepdims=True))
        if i > 0:
            delta = (delta @ W[i].T) * dlrelu(Z[i - 1])
    for i in range(len(W)):
        W[i] -= 0.05 * gW[i]
        B[i] -= 0.05 * gB[i]
    if it % 500 == 0:
        print(it, 0.5 * np.mean((A[-1] - Y) ** 2))
