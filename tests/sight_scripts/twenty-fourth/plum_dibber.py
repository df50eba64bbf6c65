# verdict: wrong
# line: 33
# why: updates: AdaGrad's step is multiplied by the root of the summed squares instead of divided by it.
import numpy as np
np.random.seed(44)

# four corners, four classes
k = np.random.randint(0, 4, 100)
X = np.stack([k % 2, k // 2], axis=1) * 2.0 - 1 + np.random.randn(100, 2) * 0.35
T = np.zeros((100, 4))
T[np.arange(100), k] = 1

W1 = np.random.randn(2, 9) * 0.4
b1 = np.zeros((1, 9))
W2 = np.random.randn(9, 4) * 0.4
b2 = np.zeros((1, 4))
G = [np.zeros_like(w) for w in (W1, b1, W2, b2)]
lr = 0.1

for it in range(300):
    a = np.tanh(X.dot(W1) + b1)
    e = np.exp(a.dot(W2) + b2)
    p = e / e.sum(axis=1, keepdims=True)

    d2 = (p - T) / 100
    d1 = d2.dot(W2.T) * (1 - a ** 2)
    grads = [X.T.dot(d1), d1.sum(axis=0, keepdims=True),
             a.T.dot(d2), d2.sum(axis=0, keepdims=True)]

    # adaptive gradient
    for w, c, g in zip((W1, b1, W2, b2), G, grads):
        c += g ** 2
        w -= lr * g * np.sqrt(c + 1e-8)

print("loss", -np.mean(np.sum(T * np.log(p), axis=1)), "acc", np.mean(p.argmax(1) == k))
