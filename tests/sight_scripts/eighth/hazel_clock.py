# verdict: right
import numpy as np
# coming from MATLAB: np.matrix, so * is the matrix product and np.multiply is .*
np.random.seed(601)
X = np.matrix("0 0 1; 0 1 1; 1 0 1; 1 1 1")
Y = np.matrix("0; 1; 1; 0")
W1 = np.matrix(2 * np.random.rand(3, 4) - 1)
W2 = np.matrix(2 * np.random.rand(4, 1) - 1)
for k in range(2000):
    H = 1 / (1 + np.exp(-X * W1))
    O = 1 / (1 + np.exp(-H * W2))
    D2 = np.multiply(O - Y, np.multiply(O, 1 - O))
    D1 = np.multiply(D2 * W2.T, np.multiply(H, 1 - H))
    W2 = W2 - H.T * D2
    W1 = W1 - X.T * D1
print("outputs:", np.asarray(O).ravel().round(3))
