# verdict: wrong
# wrong: the initial weights
# line: 11
# mistake: both weight matrices start at the same constant, so all hidden units stay equal
# style: student who found random numbers needless
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)

W1 = np.full((3,4), 0.1)
W2 = np.full((4,1), 0.1)
for epoch in range(5000):
    H = 1/(1+np.exp(-X@W1))
    O = 1/(1+np.exp(-H@W2))
    dO = (O-y)*O*(1-O)
    dH = dO@W2.T*H*(1-H)
    W2 -= H.T@dO
    W1 -= X.T@dH
    if epoch % 1000 == 0:
        print(epoch, np.abs(O-y).mean())
