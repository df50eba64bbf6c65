# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the sigmoid is 0.5*(1+tanh(x/2)), which is the same curve, so a*(1-a) is its slope; two hidden layers with biases, all six arrays trained
import numpy as np

def sigmoid(x):
    # same thing as 1/(1+e^-x), but never overflows
    return 0.5 * (1.0 + np.tanh(0.5 * x))

rs = np.random.RandomState(99)
W1, b1 = rs.randn(3, 5), rs.randn(5)
W2, b2 = rs.randn(5, 4), rs.randn(4)
W3, b3 = rs.randn(4, 1), rs.randn(1)

X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = X.sum(axis=1, keepdims=True) % 2        # parity of three bits
eta = 0.4

for epoch in range(20000):
    A1 = sigmoid(X.dot(W1) + b1)
    A2 = sigmoid(A1.dot(W2) + b2)
    A3 = sigmoid(A2.dot(W3) + b3)

    D3 = (A3 - y) * A3 * (1 - A3)
    D2 = D3.dot(W3.T) * A2 * (1 - A2)
    D1 = D2.dot(W2.T) * A1 * (1 - A1)

    W3 -= eta * A2.T.dot(D3); b3 -= eta * D3.sum(0)
    W2 -= eta * A1.T.dot(D2); b2 -= eta * D2.sum(0)
    W1 -= eta * X.T.dot(D1);  b1 -= eta * D1.sum(0)

    if epoch in (0, 10, 100, 1000, 10000):
        print(epoch, 'sum of squares', np.square(A3 - y).sum())
