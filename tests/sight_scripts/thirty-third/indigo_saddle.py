# verdict: right
import numpy as np
np.random.seed(3)
N, D, M, K = 50, 2, 7, 1
X = np.random.rand(N, D)
Y = np.sin(3 * X[:, [0]]) * X[:, [1]]
W1 = np.random.randn(D, M); W2 = np.random.randn(M, K)
Z = np.empty((N, M)); A = np.empty((N, M)); O = np.empty((N, K)); E = np.empty((N, K))
DA = np.empty((N, M)); G1 = np.empty((D, M)); G2 = np.empty((M, K)); S = np.empty((N, M))
for it in range(1000):
    np.matmul(X, W1, out=Z)
    np.tanh(Z, out=A)
    np.matmul(A, W2, out=O)
    np.subtract(O, Y, out=E)
    np.matmul(A.T, E, out=G2)
    np.matmul(E, W2.T, out=DA)
    np.multiply(A, A, out=S)
    np.subtract(1, S, out=S)
    np.multiply(DA, S, out=DA)
    np.matmul(X.T, DA, out=G1)
    G1 *= 0.02; G2 *= 0.02
    np.subtract(W1, G1, out=W1)
    np.subtract(W2, G2, out=W2)
print(float((E * E).sum()))
