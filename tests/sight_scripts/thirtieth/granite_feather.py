# verdict: wrong
# line: 28
# also: 31
import numpy as np

np.random.seed(30)
X = np.random.uniform(-1, 1, (50, 2))
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 0] - X[:, 1] ** 2])

W1 = np.random.randn(2, 8)
b1 = np.random.randn(8)
W2 = np.random.randn(8, 2) * 0.5
b2 = np.zeros(2)
learning_rate = 0.1

for epoch in range(600):
    A1 = np.tanh(X.dot(W1) + b1)
    out = A1.dot(W2) + b2
    diff = out - Y
    loss = np.mean(np.sum(diff ** 2, axis=1))

    dout = 2 * diff / X.shape[0]
    dW2 = A1.T.dot(dout)
    db2 = np.sum(dout, axis=0)
    dA1 = dout.dot(W2.T)
    dZ1 = dA1 * (1 - A1 ** 2)
    dW1 = X.T.dot(dZ1)
    db1 = np.sum(dZ1)

    W1 -= learning_rate * dW1
    b1 -= learning_rate * db1
    W2 -= learning_rate * dW2
    b2 -= learning_rate * db2
    if epoch % 100 == 0:
        print(epoch, loss)
