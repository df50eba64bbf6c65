# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
from sklearn.datasets import make_moons
X, y = make_moons(200, noise=0.2)
y = y.reshape(-1, 1)

def sigmoid(z): return 1/(1+np.exp(-z))
np.random.seed(1)
w0 = 2*np.random.random((X.shape[1], 4)) - 1
w1 = 2*np.random.random((4, 1)) - 1
for i in range(2000):
    a1 = sigmoid(X.dot(w0))
    a2 = sigmoid(a1.dot(w1))
    e = y - a2
    d2 = e * a2*(1-a2)
    d1 = d2.dot(w1.T) * a1*(1-a1)
    w1 += 0.1 * a1.T.dot(d2)
    w0 += 0.1 * X.T.dot(d1)
