# verdict: wrong
# wrong: the hidden delta
# line: 19
# mistake: the ones are appended as the last column, but the first row of the weights is cut off on the way back
# style: student who folds biases into the data
import numpy as np
np.random.seed(18)
add1 = lambda m: np.column_stack((m, np.ones(len(m))))
X = add1(np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float))
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.randn(3,4)
W2 = np.random.randn(5,1)
sg = lambda z: 1/(1+np.exp(-z))
for e in range(4000):
    H = sg(X@W1)
    Hb = add1(H)
    O = sg(Hb@W2)
    dO = (y-O)*O*(1-O)
    dH = dO@W2[1:].T*H*(1-H)
    W2 += 0.8*Hb.T@dO
    W1 += 0.8*X.T@dH
    if e % 800 == 0:
        print(e, np.mean((y-O)**2))
