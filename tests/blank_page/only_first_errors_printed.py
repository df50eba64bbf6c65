# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two-input XOR, errors shown for the first five rounds only, exact gradient throughout

import numpy as np
np.random.seed(99)

x = np.array([[-1,-1],[-1,1],[1,-1],[1,1]])
d = np.array([[0.0],[1.0],[1.0],[0.0]])

hidden_w = np.random.randn(2,8)
output_w = np.random.randn(8,1)

def logistic(net):
    return 0.5*(1 + np.tanh(net/2))     # same curve, does not overflow

for i in range(60000):
    hidden = logistic(x.dot(hidden_w))
    out = logistic(hidden.dot(output_w))

    if i < 5:
        print("error in round %d: %f" % (i, np.abs(d-out).mean()))

    delta_o = (d-out)*out*(1-out)
    delta_h = delta_o.dot(output_w.T)*hidden*(1-hidden)
    # outer layer second, both deltas are known already so the order does not matter
    hidden_w += 0.1*x.T.dot(delta_h)
    output_w += 0.1*hidden.T.dot(delta_o)
