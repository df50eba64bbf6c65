# verdict: right
# wrong: -
# line: -
# mistake: -
# style: MATLAB convert with np.matrix and star as product
import numpy as np
np.random.seed(1)
X = np.matrix('0 0 1; 0 1 1; 1 0 1; 1 1 1')
T = np.matrix('0; 1; 1; 0')
W1 = np.matrix(np.random.randn(3, 5))
W2 = np.matrix(np.random.randn(5, 1))
eta = 0.7
for k in range(3000):
    A = 1/(1+np.exp(-X*W1))
    B = 1/(1+np.exp(-A*W2))
    E = T - B
    D2 = np.multiply(E, np.multiply(B, 1-B))
    D1 = np.multiply(D2*W2.T, np.multiply(A, 1-A))
    W2 = W2 + eta*A.T*D2
    W1 = W1 + eta*X.T*D1
    if k % 600 == 0:
        print(k, np.abs(E).mean())
