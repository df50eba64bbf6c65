# verdict: wrong
# first wrong: forward
# line: 20
# mistake: forward-no-hidden-activation
# why: the hidden layer isn't squashed, though its delta is multiplied by the sigmoid's slope
import numpy as np
np.random.seed(44)

DATA = ((0,0,0), (0,1,1), (1,0,1), (1,1,0))
x = np.array([d[:2] + (1,) for d in DATA])
y = np.array([d[2:] for d in DATA])

sigmoid = lambda x: 1/(1+np.exp(-x))
dsigmoid = lambda y: y*(1-y)

W = np.random.normal(0, .1, (3,4))
U = np.random.normal(0, .1, (4,1))

for i in range(5000):
    hid = x.dot(W)
    out = sigmoid(hid.dot(U))

    d_out = (y - out)*dsigmoid(out)
    d_hid = d_out.dot(U.T)*dsigmoid(hid)

    U += 0.05*hid.T.dot(d_out)
    W += 0.05*x.T.dot(d_hid)

print(out)
