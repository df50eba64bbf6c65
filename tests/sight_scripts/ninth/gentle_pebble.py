# verdict: right

import numpy as np
np.random.seed(1)
font = ["0110 1001 1001 0110", "0010 0110 0010 0111", "1110 0010 0100 1111", "1110 0110 0010 1110"]
base = np.array([[int(c) for c in g.replace(" ", "")] for g in font], float)
images = np.vstack([np.abs(base - (np.random.rand(4, 16) < 0.05)) for _ in range(15)])
labels = np.vstack([np.eye(4)] * 15)

tanh = np.tanh
tanh2deriv = lambda out: 1 - out ** 2
def softmax(x):
    t = np.exp(x)
    return t / np.sum(t, axis=1, keepdims=True)

alpha, hidden, batch = 0.3, 24, 12
W1 = 0.2 * np.random.random((16, hidden)) - 0.1
W2 = 0.2 * np.random.random((hidden, 4)) - 0.1
for j in range(80):
    ok = 0
    for i in range(len(images) // batch):
        s, e = i * batch, (i + 1) * batch
        xb, tb = images[s:e], labels[s:e]
        l1 = tanh(xb.dot(W1))
        mask = np.random.randint(2, size=l1.shape)
        slope = tanh2deriv(l1)
        l1 = l1 * mask * 2
        l2 = softmax(l1.dot(W2))
        ok += np.sum(l2.argmax(1) == tb.argmax(1))
        d2 = (tb - l2) / batch
        d1 = d2.dot(W2.T) * slope
        d1 *= mask * 2
        W2 += alpha * l1.T.dot(d2)
        W1 += alpha * xb.T.dot(d1)
    if j % 20 == 0:
        print("I:" + str(j), "Train-Acc:" + str(ok / len(images)))
