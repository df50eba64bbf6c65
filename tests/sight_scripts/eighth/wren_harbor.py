# verdict: wrong
# line: 17
# why: With np.matrix the * in the slope is a matrix product; the table of hidden values is square, so nobody complains.
import numpy as np
# MATLAB habits
np.random.seed(602)
X = np.matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.matrix([[0], [1], [1], [1]])
W1 = np.matrix(np.random.rand(3, 4) - 0.5)
W2 = np.matrix(np.random.rand(4, 1) - 0.5)
rate = 0.1
for k in range(300):
    H = 1 / (1 + np.exp(-X * W1))
    O = 1 / (1 + np.exp(-H * W2))
    E = Y - O
    D2 = np.multiply(E, np.multiply(O, 1 - O))
    D1 = np.multiply(D2 * W2.T, H * (1 - H))
    W2 = W2 + rate * H.T * D2
    W1 = W1 + rate * X.T * D1
print("mean error:", np.abs(E).mean().round(4))
