# verdict: right
# written in 2009 style, np.matrix so * is the matrix product
import numpy as np
np.random.seed(2009)
X = np.matrix('0 0 1 1; 0 1 0 1')
T = np.matrix('0 1 1 0')
W1 = np.matrix(np.random.randn(4, 3))
W2 = np.matrix(np.random.randn(1, 5))
lab = np.ones((1, 4))
def sigm(z): return 1.0 / (1.0 + np.exp(-z))
for i in range(3000):
    A0 = np.vstack((X, lab))
    A1 = sigm(W1 * A0)
    A1b = np.vstack((A1, lab))
    A2 = sigm(W2 * A1b)
    D2 = np.multiply(A2 - T, np.multiply(A2, 1 - A2))
    D1 = np.multiply(W2[:, :-1].T * D2, np.multiply(A1, 1 - A1))
    W2 = W2 - 1.0 * D2 * A1b.T
    W1 = W1 - 1.0 * D1 * A0.T
print(A2.round(2))
