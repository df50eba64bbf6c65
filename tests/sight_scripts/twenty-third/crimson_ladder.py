# verdict: wrong
# line: 28
# why: output delta: delta3[:, y] -= 1 takes 1 off every column that occurs, not only off the right class of each row.
import numpy as np

np.random.seed(7)
# three blobs
centers = np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])
y = np.random.randint(0, 3, 120)
X = centers[y] + np.random.randn(120, 2) * 0.5
N = len(X)

W1 = np.random.randn(2, 6) / np.sqrt(2)
b1 = np.zeros((1, 6))
W2 = np.random.randn(6, 3) / np.sqrt(6)
b2 = np.zeros((1, 3))
eps = 0.01

for i in range(1000):
    a1 = np.tanh(X.dot(W1) + b1)
    scores = a1.dot(W2) + b2
    scores -= scores.max(axis=1, keepdims=True)
    e = np.exp(scores)
    probs = e / e.sum(axis=1, keepdims=True)

    # backprop
    delta3 = probs.copy()
    delta3[:, y] -= 1
    dW2 = a1.T.dot(delta3)
    db2 = delta3.sum(axis=0, keepdims=True)
    delta2 = delta3.dot(W2.T) * (1 - a1 ** 2)
    dW1 = X.T.dot(delta2)
    db1 = delta2.sum(axis=0, keepdims=True)

    W1 -= eps * dW1
    b1 -= eps * db1
    W2 -= eps * dW2
    b2 -= eps * db2

    if i % 200 == 0:
        print("loss after %d: %f" % (i, -np.log(probs[range(N), y]).mean()))
print("acc", (probs.argmax(axis=1) == y).mean())
