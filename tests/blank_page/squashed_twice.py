# verdict: wrong
# first wrong: forward
# line: 19
# mistake: forward-double-sigmoid
# why: the layer helper squashes already, and the output is squashed a second time
import numpy as np

def sigmoid(z):
    return 1/(1+np.exp(-z))

def layer(inputs, weights):
    return sigmoid(np.matmul(inputs, weights))

def train(X, y, alpha, hidden, iterations=20000):
    w = np.random.default_rng(4).uniform(-1, 1, (X.shape[1], hidden))
    v = np.random.default_rng(5).uniform(-1, 1, (hidden, 1))
    for _ in range(iterations):
        hid = layer(X, w)
        out = sigmoid(layer(hid, v))
        d_out = (y - out)*out*(1 - out)
        d_hid = np.matmul(d_out, v.T)*hid*(1 - hid)
        v = v + alpha*np.matmul(hid.T, d_out)
        w = w + alpha*np.matmul(X.T, d_hid)
    return out

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
for hidden in (4, 8):
    print(hidden, train(X, y, 1.0, hidden).ravel())
