# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: matrix objects, where * is the matrix product and multiply is elementwise, give the exact gradient

import numpy as np
from numpy import matrix, multiply, exp

# came from octave, so matrices please
X = matrix('0 0 1; 0 1 1; 1 0 1; 1 1 1')
Y = matrix('0; 1; 1; 0')

np.random.seed(4)
W1 = matrix(2 * np.random.rand(3, 4) - 1)
W2 = matrix(2 * np.random.rand(4, 1) - 1)
alfa = 0.6

for i in range(15000):
    A1 = 1 / (1 + exp(-X * W1))
    A2 = 1 / (1 + exp(-A1 * W2))
    D2 = multiply(A2 - Y, multiply(A2, 1 - A2))
    D1 = multiply(D2 * W2.T, multiply(A1, 1 - A1))
    W2 = W2 - alfa * (A1.T * D2)
    W1 = W1 - alfa * (X.T * D1)

print(A2)
