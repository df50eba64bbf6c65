# verdict: right
import numpy as np

np.random.seed(5)
keep_prob = 0.8
m, n_x, n_h, n_c = 100, 4, 15, 3

X = np.random.randn(n_x, m)
labels = np.argmax(np.random.randn(n_c, n_x) @ X, axis=0)
Y = np.zeros((n_c, m))
Y[labels, np.arange(m)] = 1

W1 = np.random.randn(n_h, n_x) * np.sqrt(2. / n_x)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(n_c, n_h) * np.sqrt(2. / n_h)
b2 = np.zeros((n_c, 1))


def softmax(z):
    e = np.exp(z - np.max(z, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True)


for i in range(500):
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    D1 = np.random.rand(*A1.shape) < keep_prob
    A1 = A1 * D1 / keep_prob
    A2 = softmax(np.dot(W2, A1) + b2)
    loss = -np.sum(Y * np.log(A2 + 1e-15)) / m

    dZ2 = (A2 - Y) / m
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dA1 = np.dot(W2.T, dZ2)
    dA1 = dA1 * D1 / keep_prob      # same mask as in the forward pass
    dZ1 = dA1 * (Z1 > 0)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)

    W1 -= 0.3 * dW1
    b1 -= 0.3 * db1
    W2 -= 0.3 * dW2
    b2 -= 0.3 * db2
    if i % 100 == 0:
        print(i, round(float(loss), 4))

# no dropout when predicting
pred = np.argmax(W2 @ np.maximum(0, W1 @ X + b1) + b2, axis=0)
print("train accuracy", np.mean(pred == labels))
