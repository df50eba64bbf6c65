# verdict: wrong
# first wrong: update
# line: 26
# mistake: update-wrong-sign-one-layer
# why: output minus target is subtracted in the output layer but added in the hidden layer

import numpy as np

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(0)
W1 = np.random.normal(0.0, 0.7, (3,8))
W2 = np.random.normal(0.0, 0.7, (8,1))

sigmoid = lambda t: 1/(1+np.exp(-t))
dsigmoid = lambda s: s*(1-s)

for epoch in range(60000):
    hidden = sigmoid(x@W1)
    out = sigmoid(hidden@W2)

    d_out = (out-y)*dsigmoid(out)
    d_hid = (d_out@W2.T)*dsigmoid(hidden)

    W2 -= 0.3*(hidden.T@d_out)
    W1 += 0.3*(x.T@d_hid)

    if epoch % 20000 == 0:
        print("loss", ((out-y)**2).sum())
