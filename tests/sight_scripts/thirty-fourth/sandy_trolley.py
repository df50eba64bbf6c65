# verdict: wrong
# line: 10
# leaky relu
import numpy as np

def lrelu(z):
    return np.where(z > 0, z, 0.1 * z)

def dlrelu(z):
    return np.where(z > 0, 1.0, 0.01)

np.random.seed(57)
inputs = np.random.randn(30, 2)
wanted = np.sin(inputs[:, [0]]) + inputs[:, [1]] ** 2 / 3
W = [np.random.randn(2, 8), np.random.randn(8, 1) * 0.5]
B = [np.zeros((1, 8)), np.zeros((1, 1))]
for epoch in range(1200):
    z = inputs.dot(W[0]) + B[0]
    a = lrelu(z)
    guess = a.dot(W[1]) + B[1]
    g2 = 2 * (guess - wanted) / len(inputs)
    g1 = g2.dot(W[1].T) * dlrelu(z)
    W[1] -= 0.02 * a.T.dot(g2)
    B[1] -= 0.02 * g2.sum(axis=0, keepdims=True)
    W[0] -= 0.02 * inputs.T.dot(g1)
    B[0] -= 0.02 * g1.sum(axis=0, keepdims=True)
    if epoch % 300 == 0:
        print(epoch, ((guess - wanted) ** 2).mean())
