# verdict: right
import numpy as np

np.random.seed(55)
sizes = [4, 10, 9, 8, 7, 1]
L = len(sizes) - 1
W = {}
B = {}
for l in range(1, L + 1):
    W[l] = np.random.randn(sizes[l], sizes[l - 1]) * np.sqrt(1.5 / sizes[l - 1])
    B[l] = np.zeros((sizes[l], 1))

m = 150
X = np.random.randn(4, m)
Y = ((X[0] * X[1] + X[2] - 0.5 * X[3]) > 0).astype(int).reshape(1, m)

def act(z): return np.tanh(z)
def dact(a): return 1 - a * a

alpha = 0.15
for it in range(1200):
    A = {0: X}
    for l in range(1, L):
        A[l] = act(np.matmul(W[l], A[l - 1]) + B[l])
    A[L] = 1 / (1 + np.exp(-(np.matmul(W[L], A[L - 1]) + B[L])))

    dZ = (A[L] - Y) / m
    for l in range(L, 0, -1):
        dW = np.matmul(dZ, A[l - 1].T)
        dB = dZ.sum(axis=1, keepdims=True)
        if l > 1:
            dZ = np.matmul(W[l].T, dZ) * dact(A[l - 1])
        W[l] -= alpha * dW
        B[l] -= alpha * dB

    if it % 300 == 0:
        print("cost", -(Y * np.log(A[L]) + (1 - Y) * np.log(1 - A[L])).mean())
print("train accuracy", ((A[L] > 0.5) == Y).mean())
