# verdict: wrong
# line: 10
# why: softmax normalised over the batch (axis 0) instead of the classes
import numpy as np

np.random.seed(16)

def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=0)

def relu(x):
    return np.maximum(0, x)

# fake iris: three blobs in 4 dimensions
means = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
X = np.vstack([np.random.randn(40, 4) * 0.35 + mu for mu in means])
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = np.repeat(np.eye(3), 40, axis=0)

W1 = np.random.randn(4, 10) * 0.5
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) * 0.5
b2 = np.zeros((1, 3))
lr = 0.01
N = X.shape[0]

for i in range(200):
    h = relu(X @ W1 + b1)
    probs = softmax(h @ W2 + b2)
    loss = -np.sum(Y * np.log(probs + 1e-9)) / N

    dlogits = (probs - Y) / N
    dh = dlogits @ W2.T
    dh[h == 0] = 0

    W2 -= lr * h.T @ dlogits
    b2 -= lr * dlogits.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(axis=0, keepdims=True)
    if i % 40 == 0:
        acc = np.mean(probs.argmax(axis=1) == Y.argmax(axis=1))
        print("iter", i, "loss", round(loss, 4), "acc", round(acc, 3))
