# verdict: wrong
# line: 19
# also: 22
# why: Only the samples are shuffled in each epoch, the labels stay in the old order.
import numpy as np

# mini-batch training
np.random.seed(320)
inputs = np.random.rand(24, 4)
labels = (inputs[:, 0] * inputs[:, 1] > inputs[:, 2] * inputs[:, 3]).astype(float).reshape(-1, 1)
W1, b1 = np.random.randn(4, 7) * 0.7, np.zeros(7)
W2, b2 = np.random.randn(7, 1) * 0.7, np.zeros(1)
keep_x, keep_y = inputs.copy(), labels.copy()

def relu(z):
    return np.maximum(z, 0)

for epoch in range(150):
    np.random.shuffle(inputs)
    for s in range(0, 24, 8):
        xb = inputs[s:s + 8]
        yb = labels[s:s + 8]
        H = relu(xb @ W1 + b1)
        O = 1 / (1 + np.exp(-(H @ W2 + b2)))
        D2 = (O - yb) / 8
        D1 = D2 @ W2.T * (H > 0)
        W2 -= 0.2 * H.T @ D2
        b2 -= 0.2 * D2.sum(0)
        W1 -= 0.2 * xb.T @ D1
        b1 -= 0.2 * D1.sum(0)
P = 1 / (1 + np.exp(-(relu(keep_x @ W1 + b1) @ W2 + b2)))
print("train accuracy:", np.mean((P > .5) == keep_y).round(3))
