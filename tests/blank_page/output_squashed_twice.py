# verdict: wrong
# first wrong: forward
# line: 23
# mistake: forward-double-sigmoid
# why: layer() already squashes and its result is squashed again, which the delta does not know

import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def layer(inp, weights):
    return sigmoid(inp.dot(weights))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(19)
v1 = np.random.uniform(-1, 1, (3, 4))
v2 = np.random.uniform(-1, 1, (4, 1))

for rounds in range(30000):
    h = layer(X, v1)
    out = sigmoid(layer(h, v2))
    grad_out = (out - y)*out*(1-out)
    grad_h = grad_out.dot(v2.T)*h*(1-h)
    v2 -= h.T.dot(grad_out)
    v1 -= X.T.dot(grad_h)
    if rounds % 6000 == 0:
        print(out.T)
