# verdict: wrong
# line: 16
# why: The range stops one early, so the last sample is never trained on.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
np.random.seed(13)
a = 2*np.random.random((3,4)) - 1
b = 2*np.random.random((4,1)) - 1

def sigmoid(z):
    return 1/(1+np.exp(-z))

for epoch in range(2000):
    for k in range(len(X) - 1):
        x = X[k].reshape(1, 3)
        h = sigmoid(x.dot(a))
        o = sigmoid(h.dot(b))
        delta_o = (o - y[k]) * o * (1 - o)
        delta_h = delta_o.dot(b.T) * h * (1 - h)
        b -= 0.9 * h.T.dot(delta_o)
        a -= 0.9 * x.T.dot(delta_h)

for k in range(4):
    print(X[k], sigmoid(sigmoid(X[k].dot(a)).dot(b)))
