# verdict: wrong
# line: 32
# why: for the backward pass a new mask is drawn, it isn't the one of the forward pass

import numpy as np
np.random.seed(27)
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
weights_0_1 = 0.2 * np.random.random((16, hidden)) - 0.1
weights_1_2 = 0.2 * np.random.random((hidden, 4)) - 0.1
for j in range(80):
    ok = 0
    for i in range(len(images) // batch):
        s, e = i * batch, (i + 1) * batch
        layer_0, goal = images[s:e], labels[s:e]
        l1 = tanh(layer_0.dot(weights_0_1))
        dropout_mask = np.random.randint(2, size=l1.shape)
        slope = tanh2deriv(l1)
        l1 = l1 * dropout_mask * 2
        l2 = softmax(l1.dot(weights_1_2))
        ok += np.sum(l2.argmax(1) == goal.argmax(1))
        d2 = (goal - l2) / batch
        d1 = d2.dot(weights_1_2.T) * slope
        d1 *= np.random.randint(2, size=l1.shape) * 2
        weights_1_2 += alpha * l1.T.dot(d2)
        weights_0_1 += alpha * layer_0.T.dot(d1)
    if j % 20 == 0:
        print("I:" + str(j), "Train-Acc:" + str(ok / len(images)))
