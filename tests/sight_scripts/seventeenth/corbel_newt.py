# verdict: wrong
# line: 27
# why: b1 gradient sums everything into one number
import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

np.random.seed(16)
X = np.array([[.1, .9], [.8, .2], [.4, .5], [.9, .9], [.2, .1]])
y = np.array([[1.], [0.], [1.], [0.], [1.]])
W1 = np.random.randn(2, 5)
b1 = np.zeros((1, 5))
W2 = np.random.randn(5, 1)
b2 = np.zeros((1, 1))

for epoch in range(1500):
    # forward
    a1 = np.tanh(X.dot(W1) + b1)
    a2 = sigmoid(a1.dot(W2) + b2)
    # backward
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2.dot(W2.T) * (1 - a1 ** 2)
    # update
    W2 -= .3 * a1.T.dot(delta2)
    b2 -= .3 * np.sum(delta2)
    W1 -= .3 * X.T.dot(delta1)
    b1 -= .3 * np.sum(delta1)
print(a2.round(2).tolist())
