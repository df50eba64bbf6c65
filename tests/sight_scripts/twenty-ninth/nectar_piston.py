# verdict: wrong
# line: 17
import numpy as np

np.random.seed(99)
X = np.random.uniform(-1, 1, (60, 2))
Y = (X[:, 0] * X[:, 1]).reshape(60, 1)

W1 = np.random.normal(0, 1, (2, 10))
b1 = np.zeros((1, 10))
W2 = np.random.normal(0, 0.3, (10, 1))
b2 = np.zeros((1, 1))
eta = 0.1
batch_size = 12

for epoch in range(200):
    np.random.shuffle(X)
    epoch_loss = 0
    for start in range(0, 60, batch_size):
        xb = X[start:start + batch_size]
        yb = Y[start:start + batch_size]
        h = np.tanh(np.dot(xb, W1) + b1)
        out = np.dot(h, W2) + b2
        d_out = (out - yb) / batch_size
        d_h = np.dot(d_out, W2.T) * (1 - h ** 2)
        W2 = W2 - eta * np.dot(h.T, d_out)
        b2 = b2 - eta * np.sum(d_out, axis=0, keepdims=True)
        W1 = W1 - eta * np.dot(xb.T, d_h)
        b1 = b1 - eta * np.sum(d_h, axis=0, keepdims=True)
        epoch_loss += np.sum((out - yb) ** 2)
    if epoch % 40 == 0:
        print("Epoch", epoch, "Loss", epoch_loss)
