# verdict: wrong
# line: 22
# why: dropout mask isn't applied in the backward pass
import numpy as np

np.random.seed(55)
X = np.random.randn(70, 5)
y = np.sign(X[:, :1] * X[:, 1:2]) * 0.5 + 0.5
W1, b1 = np.random.randn(5, 20) * 0.4, np.zeros((1, 20))
W2, b2 = np.random.randn(20, 1) * 0.3, np.zeros((1, 1))
p_keep = 0.7
learning_rate = 0.5
sigmoid = lambda z: 1 / (1 + np.exp(-z))

for epoch in range(600):
    hidden = np.tanh(X.dot(W1) + b1)
    drop = (np.random.rand(*hidden.shape) < p_keep) / p_keep
    dropped = hidden * drop
    out = sigmoid(dropped.dot(W2) + b2)

    d_out = (out - y) / X.shape[0]
    d_hidden = d_out.dot(W2.T) * (1 - hidden ** 2)

    W2 -= learning_rate * dropped.T.dot(d_out)
    b2 -= learning_rate * d_out.sum(axis=0, keepdims=True)
    W1 -= learning_rate * X.T.dot(d_hidden)
    b1 -= learning_rate * d_hidden.sum(axis=0, keepdims=True)

    if (epoch + 1) % 150 == 0:
        full = sigmoid(np.tanh(X.dot(W1) + b1).dot(W2) + b2)
        print(epoch + 1, "accuracy", ((full > 0.5) == (y > 0.5)).mean())
