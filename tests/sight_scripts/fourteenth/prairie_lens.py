# verdict: wrong
# line: 9
# also: 8
# why: softmax normalises over the samples (axis 0) though samples are in rows
import numpy as np

def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=0)

np.random.seed(0)
# petal length, petal width, 1
inputs = np.array([[1.4, 0.2, 1], [1.3, 0.2, 1], [1.7, 0.4, 1], [4.7, 1.4, 1], [4.5, 1.5, 1],
                   [4.0, 1.3, 1], [6.0, 2.5, 1], [5.1, 1.9, 1], [5.9, 2.1, 1]])
inputs[:, :2] -= inputs[:, :2].mean(axis=0)
kind = [0, 0, 0, 1, 1, 1, 2, 2, 2]
onehot = np.zeros((9, 3))
for i, k in enumerate(kind):
    onehot[i, k] = 1

w1 = np.random.randn(3, 5) * 0.5
w2 = np.random.randn(5, 3) * 0.5
for epoch in range(500):
    z1 = np.dot(inputs, w1)
    a1 = np.tanh(z1)
    probs = softmax(np.dot(a1, w2))
    delta2 = probs - onehot
    delta1 = np.dot(delta2, w2.T) * (1 - a1 ** 2)
    w2 -= 0.05 * np.dot(a1.T, delta2)
    w1 -= 0.05 * np.dot(inputs.T, delta1)
    if epoch % 100 == 0:
        print(epoch, -np.sum(onehot * np.log(probs)))
