# verdict: not a network
# wrong: -
# line: -
# mistake: a forward pass with weights set by hand, nothing is trained
# style: logician
import numpy as np
X = np.array([[0,0],[0,1],[1,0],[1,1]])
W1 = np.array([[20., -20.], [20., -20.]])
b1 = np.array([-10., 30.])
W2 = np.array([[20.], [20.]])
b2 = np.array([-30.])
s = lambda z: 1/(1+np.exp(-z))
out = s(s(X@W1+b1)@W2+b2)
for x, o in zip(X, out):
    print(x, "->", round(float(o[0]), 4))
