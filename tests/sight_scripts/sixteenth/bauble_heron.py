# verdict: wrong
# line: 9
# also: 22
# why: softmax normalises over the samples (axis 0) instead of the classes
import numpy as np

def softmax(s):
    e = np.exp(s - np.max(s))
    return e / e.sum(axis=0)

np.random.seed(99)
centers = np.array([[2, 0], [-1, 2], [-1, -2]])
labels = np.repeat([0, 1, 2], 20)
X = np.hstack((centers[labels] + np.random.randn(60, 2) * 0.5, np.ones((60, 1))))
T = np.zeros((60, 3))
T[np.arange(60), labels] = 1
w1 = np.random.randn(3, 8) * 0.3
w2 = np.random.randn(8, 3) * 0.3

for epoch in range(500):
    hid = np.tanh(X @ w1)
    out = softmax(hid @ w2)
    d_out = (out - T) / len(X)
    d_hid = (d_out @ w2.T) * (1 - hid ** 2)
    w2 -= 0.5 * hid.T @ d_out
    w1 -= 0.5 * X.T @ d_hid
    if epoch % 100 == 99:
        acc = (out.argmax(axis=1) == labels).mean()
        print('Epoch', epoch + 1, 'accuracy', acc)
