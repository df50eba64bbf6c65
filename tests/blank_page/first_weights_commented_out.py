# verdict: wrong
# first wrong: update
# line: 25
# mistake: update-only-output-layer
# why: the line that moves the first matrix is commented out
import numpy as np
import sys

np.set_printoptions(precision=4, suppress=True)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,1,1,0]]).T
HIDDEN = 3

def train(n, verbose=False):
    np.random.seed(1)
    W = np.random.rand(3, HIDDEN)*2 - 1
    U = np.random.rand(HIDDEN, 1)*2 - 1
    for i in range(n):
        L1 = 1/(1+np.exp(-X.dot(W)))
        L2 = 1/(1+np.exp(-L1.dot(U)))
        E = L2 - Y
        D2 = E*L2*(1-L2)
        D1 = D2.dot(U.T)*L1*(1-L1)
        U -= 2*L1.T.dot(D2)
        # W -= 2*X.T.dot(D1)    # test
        if verbose:
            sys.stdout.write("%d %f\n" % (i, np.abs(E).mean()))
    return L2

print(train(20000))
