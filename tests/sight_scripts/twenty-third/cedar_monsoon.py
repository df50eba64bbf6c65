# verdict: wrong
# line: 31
# also: 8
# why: derivatives: The derivative of tanh gets H, which is tanh already, and takes tanh of it once more.
import numpy as np

def dtanh(z):
    return 1.0 - np.tanh(z) ** 2

np.random.seed(23)
x = np.random.uniform(-2, 2, (80, 1))
y = np.sin(2 * x) * 0.8

W1 = np.random.randn(1, 12)
b1 = np.random.randn(1, 12) * 0.1
W2 = np.random.randn(12, 1) * 0.2
b2 = np.zeros((1, 1))
eta = 0.1
m = len(x)

losses = []
for k in range(4000):
    z1 = x.dot(W1) + b1
    H = np.tanh(z1)
    yhat = H.dot(W2) + b2
    losses.append(np.mean((yhat - y) ** 2))

    dy = (yhat - y) / m
    dW2 = H.T.dot(dy)
    db2 = dy.sum(axis=0, keepdims=True)
    dz1 = dy.dot(W2.T) * dtanh(H)
    dW1 = x.T.dot(dz1)
    db1 = dz1.sum(axis=0, keepdims=True)

    W2 = W2 - eta * dW2
    b2 = b2 - eta * db2
    W1 = W1 - eta * dW1
    b1 = b1 - eta * db1

print("first loss", losses[0], "last loss", losses[-1])
