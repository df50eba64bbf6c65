# verdict: wrong
# line: 12
# why: The softmax is normalised down the batch instead of over the classes of each sample.
import numpy as np

np.random.seed(41)
digits = np.random.randn(30, 5)
labels = np.random.randint(0, 3, 30)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

onehot = np.eye(3)[labels]
W1 = np.random.randn(5, 8) / np.sqrt(5)
W2 = np.random.randn(8, 3) / np.sqrt(8)

for epoch in range(200):
    h = np.tanh(digits @ W1)
    p = softmax(h @ W2)
    ce = -np.mean(np.sum(onehot * np.log(p), axis=1))
    dlogits = (p - onehot) / len(digits)
    dh = dlogits @ W2.T
    dW2 = h.T @ dlogits
    dW1 = digits.T @ (dh * (1 - h ** 2))
    W1 -= 0.5 * dW1
    W2 -= 0.5 * dW2
    if epoch % 50 == 0:
        print(epoch, ce)
