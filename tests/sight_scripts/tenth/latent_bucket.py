# verdict: wrong
# line: 22
# why: The second weights go down while the delta, as target minus output, asks them to go up.
import numpy as np
from numpy import tanh

X = np.array([[-1., -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
T = np.array([[-1.], [1], [1], [-1]])
rs = np.random.RandomState(27)
W1 = rs.randn(3, 6) * .5
W2 = rs.randn(6, 1) * .5

def train(n, speed=.05):
    global W1, W2
    for _ in range(n):
        hid = tanh(X.dot(W1))
        out = tanh(hid.dot(W2))
        diff = T - out
        g_out = diff * (1 - out ** 2)
        g_hid = g_out.dot(W2.T) * (1 - hid ** 2)
        W1 = W1 + speed * X.T.dot(g_hid)
        W2 = W2 - speed * hid.T.dot(g_out)
    return out

print(train(500).round(3))
print(train(1500).round(3))
