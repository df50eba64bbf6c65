# verdict: wrong
# line: 29
# why: The gradient of the square middle matrix is laid in transposed.
import numpy as np

# weights are (out, in) here, X has one sample per row
np.random.seed(104)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.normal(0, 1, (5, 3))
W2 = np.random.normal(0, 1, (5, 5))
W3 = np.random.normal(0, 1, (1, 5))
lr = 0.5

def act(z):
    return np.tanh(z)

def act_slope(a):
    return 1 - a ** 2

for i in range(1200):
    a1 = act(X.dot(W1.T))
    a2 = act(a1.dot(W2.T))
    a3 = 1 / (1 + np.exp(-a2.dot(W3.T)))
    d3 = (a3 - y) / len(X)
    d2 = d3.dot(W3) * act_slope(a2)
    d1 = d2.dot(W2) * act_slope(a1)
    W3 -= lr * d3.T.dot(a2)
    W2 -= lr * a1.T.dot(d2)
    W1 -= lr * d1.T.dot(X)
print(a3.ravel().round(2))
